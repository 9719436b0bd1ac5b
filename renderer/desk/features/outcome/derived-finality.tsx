import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { useSettled } from '../../../ui/use-settled.ts';
import { useFinality } from './finality-query.ts';
import { decisionsOf, type OutcomeForm } from './outcome-form.ts';

/** Items told one by one; a collective case has hundreds. */
const shownItems = 20;

/** Final or not per item with its reason, as the amounts typed so far have it; the kind of the whole can be taken over. */
export function DerivedFinality({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('outcome');
  const { t: term } = useTranslation('terms');
  const dateText = useDateText();
  const form = useFormContext<OutcomeForm>();
  const { claims } = view.application;
  const chosen = form.watch('finality');
  const decisions = decisionsOf(claims, form.watch('decisions'));
  // While an amount is being typed it may be no amount at all.
  const whole = decisions.filter(({ amountFen }) => amountFen === null || Number.isSafeInteger(amountFen));
  const asked = useSettled({ on: form.watch('decidedOn'), decisions: whole }, 300);
  const { data, error } = useFinality(view.caseId, asked.on, asked.decisions);
  if (error !== null) return <RefusalAlert error={error} />;
  if (data === undefined || data.whole === null || asked.decisions.length === 0) return null;
  const { whole: derived, minimumWageFen, thresholdFen } = data;
  const number = (claimId: string) => claims.findIndex(({ id }) => id === claimId) + 1;
  const date = dateText(data.on);
  return (
    <Alert
      severity={chosen !== null && chosen !== derived ? 'warning' : 'info'}
      action={
        chosen === derived ? undefined : (
          <Button
            onClick={() => form.setValue('finality', derived, { shouldDirty: true, shouldValidate: true })}
          >
            {t('award.derived.take')}
          </Button>
        )
      }
    >
      <Typography sx={{ fontWeight: 600 }}>
        {t('award.derived.title')} {t('award.derived.whole', { finality: term(`finality.${derived}`) })}{' '}
        {chosen !== null && chosen !== derived && t('award.derived.differs')}
      </Typography>
      <Typography>
        {minimumWageFen === null || thresholdFen === null
          ? t('award.derived.noLine', { date })
          : t('award.derived.line', {
              date,
              wage: formatYuan(minimumWageFen),
              line: formatYuan(thresholdFen),
            })}{' '}
        {(data.certainty === 'R' || data.certainty === 'U') && t('award.derived.check')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {data.items.slice(0, shownItems).map(({ claimId, finality, reason }) => (
          <li key={claimId}>
            {t('award.derived.item', {
              n: number(claimId),
              finality: term(`finality.${finality}`),
              reason: t(`award.derived.reasons.${reason}`),
            })}
          </li>
        ))}
      </Box>
      {data.items.length > shownItems && (
        <Typography>{t('award.derived.more', { n: data.items.length - shownItems })}</Typography>
      )}
      {data.parts.length > 1 && <Typography>{t('award.derived.mixed')}</Typography>}
    </Alert>
  );
}
