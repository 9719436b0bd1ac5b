import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { applicationSources, procedures } from '../../../../electron/backend/domain/lifecycle/application.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useCauseOptions } from './claim-fields.tsx';
import type { IntakeValues } from './intake-form.ts';
import { IntakeSection } from './intake-section.tsx';
import { FieldGrid } from './party-fields.tsx';

/** When and how the application came, its main cause and the procedure. */
export function SourceSection() {
  const { t } = useTranslation('intake');
  const { t: term } = useTranslation('terms');
  const { today } = useReference();
  const { control } = useFormContext<IntakeValues>();
  const source = useWatch({ control, name: 'source' });
  const causes = useCauseOptions();
  useClaimsOfCause();
  // `ledger` is what an import writes; a person cannot choose it, and a corrected import keeps it.
  const sources = applicationSources.filter((value) => value !== 'ledger' || source === 'ledger');
  return (
    <IntakeSection id="source">
      <FieldGrid>
        <DateField name="receivedOn" label={t('field.receivedOn')} required max={today.date} />
        <SelectField
          name="source"
          label={t('field.source')}
          options={sources.map((value) => ({ value, label: term(`source.${value}`) }))}
          required
        />
        <SelectField name="causeCode" label={t('field.causeCode')} options={causes} required />
        <SelectField
          name="procedure"
          label={t('field.procedure')}
          options={procedures.map((value) => ({ value, label: term(`procedure.${value}`) }))}
          required
        />
      </FieldGrid>
    </IntakeSection>
  );
}

/** A claim without a kind takes the main cause once that is chosen: most claims are what the case is about. */
function useClaimsOfCause(): void {
  const { control, getValues, setValue } = useFormContext<IntakeValues>();
  const causeCode = useWatch({ control, name: 'causeCode' });
  useEffect(() => {
    if (causeCode === null) return;
    getValues('claims').forEach((claim, index) => {
      if (claim.kind === null) setValue(`claims.${index}.kind`, causeCode);
    });
  }, [causeCode, getValues, setValue]);
}
