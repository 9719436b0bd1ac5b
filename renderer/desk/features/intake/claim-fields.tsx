import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCalculator } from '../../../ui/calculator-slot.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { MoneyField } from '../../../ui/fields/money-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useReference } from '../../../ui/reference.tsx';
import type { IntakeValues } from './intake-form.ts';
import { FieldGrid } from './party-fields.tsx';

/** Every field of one claim. Who claims is asked only where there are several applicants. */
export function ClaimFields({ index }: { readonly index: number }) {
  const { t } = useTranslation('intake');
  const claimants = useClaimants(index);
  const causes = useCauseOptions();
  return (
    <FieldGrid>
      <SelectField name={`claims.${index}.kind`} label={t('field.claimKind')} options={causes} required />
      <Box>
        <MoneyField
          name={`claims.${index}.amountFen`}
          label={t('field.amountFen')}
          helper={t('claims.noAmount')}
        />
        <Calculate index={index} />
      </Box>
      <DateField name={`claims.${index}.periodFrom`} label={t('field.periodFrom')} />
      <DateField name={`claims.${index}.periodTo`} label={t('field.periodTo')} />
      {claimants !== null && (
        <SelectField
          name={`claims.${index}.claimantId`}
          label={t('field.claimantId')}
          options={claimants}
          allowEmpty
          emptyLabel={t('claims.everybody')}
        />
      )}
      <Box sx={{ gridColumn: '1 / -1' }}>
        <TextField
          name={`claims.${index}.text`}
          label={t('field.text')}
          required
          multiline
          minRows={1}
          maxLength={2000}
        />
      </Box>
    </FieldGrid>
  );
}

/** Works the amount of a claim out at the counter; what is taken over fills the amount alone. */
function Calculate({ index }: { readonly index: number }) {
  const { t } = useTranslation('intake');
  const { setValue, getValues } = useFormContext<IntakeValues>();
  const calculator = useCalculator();
  const [isOpen, setIsOpen] = useState(false);
  if (calculator === null) return null;
  const close = () => setIsOpen(false);
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        {t('claims.calculate', { n: index + 1 })}
      </Button>
      {isOpen &&
        calculator({
          title: t('claims.calculate', { n: index + 1 }),
          initial: null,
          causeCode: getValues(`claims.${index}.kind`),
          onTake: ({ totalFen }) => {
            setValue(`claims.${index}.amountFen`, totalFen, { shouldDirty: true, shouldValidate: true });
            close();
          },
          onClose: close,
        })}
    </>
  );
}

/** The causes of the pick list, with their codes. */
export function useCauseOptions() {
  const { causes, causeName } = useReference();
  return causes.map(({ code }) => ({ value: code, label: `${code} ${causeName(code)}` }));
}

const mostClaimants = 60;

/** Applicants to choose from; null when there is only one. Of a long roster only the claim's own claimant is offered. */
function useClaimants(index: number) {
  const { t } = useTranslation('intake');
  const { control } = useFormContext<IntakeValues>();
  const [parties, claimantId] = useWatch({ control, name: ['parties', `claims.${index}.claimantId`] });
  const applicants = parties.filter((party) => party.role === 'applicant');
  if (applicants.length <= 1 && claimantId === null) return null;
  const offered =
    applicants.length > mostClaimants ? applicants.filter((party) => party.id === claimantId) : applicants;
  return offered.map((party) => ({ value: party.id, label: party.name ?? t('party.unnamed') }));
}
