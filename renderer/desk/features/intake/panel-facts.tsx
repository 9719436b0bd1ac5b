import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../../electron/backend/domain/dates.ts';
import {
  type Application,
  amountInDispute,
  isCollective,
  workerCount,
} from '../../../../electron/backend/domain/lifecycle/application.ts';
import { chineseYuan } from '../../../../electron/backend/domain/money.ts';
import { CollectiveBadge, DueChip } from '../../../ui/badges.tsx';
import { Money } from '../../../ui/money.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { PanelFact, PanelNote } from './panel-fact.tsx';

interface FactProps {
  readonly application: Application;
}

/** Amount in dispute, in figures and in capitals. */
export function AmountFact({ application }: FactProps) {
  const { t } = useTranslation('intake');
  const known = {
    ...application,
    claims: application.claims.filter((claim) => claim.amountFen !== null && !Number.isNaN(claim.amountFen)),
  };
  const fen = amountInDispute(known);
  return (
    <PanelFact title={t('panel.amount')}>
      <Typography sx={{ fontSize: '1.2rem' }}>
        <Money fen={known.claims.length === 0 ? null : fen} />
      </Typography>
      {known.claims.length > 0 && (
        <PanelNote>
          {t('panel.amountDetail', { n: known.claims.length })} · {chineseYuan(fen)}
        </PanelNote>
      )}
    </PanelFact>
  );
}

/** How many workers; from ten on the dispute is collective, which nobody ticks. */
export function PeopleFact({ application }: FactProps) {
  const { t } = useTranslation('intake');
  const count = workerCount(application);
  return (
    <PanelFact title={t('panel.people')}>
      <Typography>{t('panel.workers', { n: count })}</Typography>
      {isCollective(application) && (
        <>
          <CollectiveBadge count={count} />
          <PanelNote>{t('panel.collective')}</PanelNote>
        </>
      )}
    </PanelFact>
  );
}

/** Working days the court has to decide on acceptance; LAW 29. */
const decisionDays = 5;

/** Until when the court must decide on acceptance. */
export function DeadlineFact({ application }: FactProps) {
  const { t } = useTranslation('intake');
  const { calendar, today } = useReference();
  const dueOn = calendar.addWorkdays(application.receivedOn, decisionDays);
  return (
    <PanelFact title={t('panel.deadline')}>
      <DueChip
        dueOn={dueOn}
        daysLeft={daysBetween(today.date, dueOn)}
        isProvisional={calendar.day(dueOn).provisional}
      />
      <PanelNote>{t('panel.deadlineDetail')}</PanelNote>
    </PanelFact>
  );
}
