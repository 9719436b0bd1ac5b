import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FinalityReason } from '../../../../electron/backend/domain/amounts/finality-reason.ts';
import type { AwardFinality } from '../../../../electron/backend/domain/lifecycle/events.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import type { OutcomeForm } from './outcome-form.ts';

interface FinalityItemProps {
  readonly claimId: string;
  readonly n: number;
  readonly finality: AwardFinality;
  readonly derived: AwardFinality;
  readonly reason: FinalityReason;
}

/** One decided claim: final or not and why; the arbitrator departs from it with a reason, or goes back. */
export function FinalityItem({ claimId, n, finality, derived, reason }: FinalityItemProps) {
  const { t } = useTranslation('outcome');
  const { t: term } = useTranslation('terms');
  const form = useFormContext<OutcomeForm>();
  const overrides = form.watch('overrides');
  const isOverridden = overrides[claimId] !== undefined;
  const other = derived === 'final' ? 'nonFinal' : 'final';
  const depart = () =>
    form.setValue(
      'overrides',
      { ...overrides, [claimId]: { finality: other, reason: '' } },
      { shouldDirty: true },
    );
  const goBack = () => {
    const kept = Object.entries(overrides).filter(([id]) => id !== claimId);
    form.setValue('overrides', Object.fromEntries(kept), { shouldDirty: true });
    form.clearErrors('overrides');
  };
  return (
    <li>
      {t('award.derived.item', {
        n,
        finality: term(`finality.${derived}`),
        reason: t(`award.derived.reasons.${reason}`),
      })}{' '}
      <Button
        size="small"
        onClick={isOverridden ? goBack : depart}
        aria-label={t(isOverridden ? 'award.derived.backOf' : 'award.derived.departOf', {
          n,
          finality: term(`finality.${other}`),
        })}
      >
        {isOverridden
          ? t('award.derived.back')
          : t('award.derived.depart', { finality: term(`finality.${other}`) })}
      </Button>
      {isOverridden && (
        <Box sx={{ my: 1 }}>
          <TextField
            name={`overrides.${claimId}.reason`}
            label={t('award.derived.reasonOf', { n, finality: term(`finality.${finality}`) })}
            maxLength={200}
            autoFocus
            required
          />
        </Box>
      )}
    </li>
  );
}
