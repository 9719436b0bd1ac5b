import Box from '@mui/material/Box';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { awardFinalities } from '../../../../electron/backend/domain/lifecycle/events.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { DecisionTable } from './decision-table.tsx';
import { DerivedFinality } from './derived-finality.tsx';
import { FromDeliberation } from './from-deliberation.tsx';
import { decidesAny, type OutcomeForm } from './outcome-form.ts';

/** An award: its kind, the result of every claim, days to perform, findings. */
export function AwardFields({ view }: { readonly view: CaseView }) {
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
        {!decidesAny(decisions) && (
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
      <FromDeliberation view={view} />
      <DecisionTable view={view} />
      <DerivedFinality view={view} />
      <TextField
        name="findings"
        label={t('award.findings')}
        helper={t('award.findingsHelp')}
        multiline
        minRows={4}
      />
    </>
  );
}
