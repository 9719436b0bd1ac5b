import Box from '@mui/material/Box';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { awardFinalities } from '../../../../electron/backend/domain/lifecycle/events.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { DecisionTable } from './decision-table.tsx';
import { DerivedFinality } from './derived-finality.tsx';
import { FromDeliberation } from './from-deliberation.tsx';
import { decidesAny, type OutcomeForm } from './outcome-form.ts';

interface AwardFieldsProps {
  readonly view: CaseView;
  /** 先行裁决: some claims are left open, and the findings say what is decided now. */
  readonly isPartial?: boolean;
}

/** What an award in full and one in part both say: days to perform, the result of the claims, findings. */
export function AwardFields({ view, isPartial = false }: AwardFieldsProps) {
  const { t } = useTranslation('outcome');
  const { t: term } = useTranslation('terms');
  const form = useFormContext<OutcomeForm>();
  const decisions = form.watch('decisions');
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
          alignItems: 'start',
        }}
      >
        {isPartial && <DateField name="decidedOn" label={t('decidedOn.award')} required />}
        {!isPartial && !decidesAny(decisions) && (
          <SelectField
            name="finality"
            label={t('award.finality')}
            options={awardFinalities.map((known) => ({ value: known, label: term(`finality.${known}`) }))}
            helper={t('award.finalityStated')}
            required
          />
        )}
        <TextField
          name="performanceDays"
          label={t('award.performanceDays')}
          helper={t('award.performanceHelp')}
          maxLength={4}
        />
      </Box>
      {!isPartial && <FromDeliberation view={view} />}
      <DecisionTable view={view} isPartial={isPartial} />
      <DerivedFinality view={view} />
      <TextField
        name="findings"
        label={t('award.findings')}
        helper={t('award.findingsHelp')}
        required={isPartial}
        multiline
        minRows={4}
      />
    </>
  );
}
