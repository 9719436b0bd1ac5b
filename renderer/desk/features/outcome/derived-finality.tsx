import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { awardParts, wholeFinality } from '../../../../electron/backend/domain/amounts/finality.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { useSettled } from '../../../ui/use-settled.ts';
import { FinalityItem } from './finality-item.tsx';
import { useFinality } from './finality-query.ts';
import { openClaims } from './open-claims.ts';
import { decisionsOf, type OutcomeForm } from './outcome-form.ts';

/** Items told at first; a collective case has hundreds. */
const shownItems = 20;

/** Final or not per item with its reason, as the amounts typed so far have it; an item may depart from it with a reason. */
export function DerivedFinality({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('outcome');
  const { t: term } = useTranslation('terms');
  const dateText = useDateText();
  const form = useFormContext<OutcomeForm>();
  const [isAll, setIsAll] = useState(false);
  const { claims } = view.application;
  const overrides = form.watch('overrides');
  const decisions = decisionsOf(openClaims(view), form.watch('decisions'));
  // While an amount is being typed it may be no amount at all.
  const typed = decisions.filter(({ amountFen }) => amountFen === null || Number.isSafeInteger(amountFen));
  const asked = useSettled({ on: form.watch('decidedOn'), decisions: typed }, 300);
  const { data, error } = useFinality(view.caseId, asked.on, asked.decisions);
  if (error !== null) return <RefusalAlert error={error} />;
  if (data === undefined || data.whole === null || asked.decisions.length === 0) return null;
  const { minimumWageFen, thresholdFen } = data;
  const items = data.items.map((item) => ({
    ...item,
    derived: item.finality,
    finality: overrides[item.claimId]?.finality ?? item.finality,
    n: claims.findIndex(({ id }) => id === item.claimId) + 1,
  }));
  const whole = wholeFinality(items);
  const date = dateText(data.on);
  const shown = isAll ? items : items.slice(0, shownItems);
  return (
    <Alert severity="info" sx={{ '& .MuiAlert-message': { minWidth: 0, flexGrow: 1 } }}>
      <Typography sx={{ fontWeight: 600 }}>
        {t('award.derived.title')}{' '}
        {whole !== null && t('award.derived.whole', { finality: term(`finality.${whole}`) })}
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
        {shown.map((item) => (
          <FinalityItem key={item.claimId} {...item} />
        ))}
      </Box>
      {items.length > shown.length && (
        <Button onClick={() => setIsAll(true)}>{t('award.derived.more', { n: items.length })}</Button>
      )}
      {awardParts(items).length > 1 ? (
        <Typography>{t('award.derived.mixed')}</Typography>
      ) : (
        whole !== null && <Typography>{t(`award.finalityHelp.${whole}`)}</Typography>
      )}
    </Alert>
  );
}
