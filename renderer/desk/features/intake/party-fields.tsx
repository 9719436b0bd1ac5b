import Box from '@mui/material/Box';
import { type ReactNode, useCallback } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { KnownParty } from '../../../../electron/backend/api/contract/intake.ts';
import { partyKinds } from '../../../../electron/backend/domain/lifecycle/application.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { IdentifierField } from './identifier-field.tsx';
import type { IntakeValues } from './intake-form.ts';
import { KnownNameField } from './known-name-field.tsx';

interface PartyFieldsProps {
  readonly index: number;
  readonly autoFocus?: boolean;
}

/** Every field of one party; a worker's and an employer's differ. */
export function PartyFields({ index, autoFocus }: PartyFieldsProps) {
  const { t } = useTranslation('intake');
  const { t: term } = useTranslation('terms');
  const { control } = useFormContext<IntakeValues>();
  const kind = useWatch({ control, name: `parties.${index}.kind` });
  const fill = useFillParty(index);
  const isWorker = kind === 'worker';
  return (
    <FieldGrid>
      <SelectField
        name={`parties.${index}.kind`}
        label={t('field.kind')}
        options={partyKinds.map((value) => ({ value, label: term(`partyKind.${value}`) }))}
      />
      <KnownNameField
        name={`parties.${index}.name`}
        label={isWorker ? t('field.workerName') : t('field.employerName')}
        kind={kind}
        autoFocus={autoFocus === true}
        onPick={fill}
      />
      <IdentifierField index={index} />
      {!isWorker && (
        <TextField
          name={`parties.${index}.legalRepresentative`}
          label={t('field.legalRepresentative')}
          maxLength={200}
        />
      )}
      <TextField name={`parties.${index}.phone`} label={t('field.phone')} type="tel" maxLength={60} />
      <Box sx={{ gridColumn: { md: 'span 2' } }}>
        <TextField
          name={`parties.${index}.address`}
          label={isWorker ? t('field.workerAddress') : t('field.employerAddress')}
          maxLength={500}
        />
      </Box>
      {isWorker && (
        <CheckField name={`parties.${index}.isMigrantWorker`} label={t('field.isMigrantWorker')} />
      )}
    </FieldGrid>
  );
}

/** Fields side by side, as many as the width takes. */
export function FieldGrid({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 168px), 1fr))',
        alignItems: 'start',
      }}
    >
      {children}
    </Box>
  );
}

/** Takes over what is known of somebody; what was typed already stays where the register knows nothing. */
export function useFillParty(index: number): (known: KnownParty) => void {
  const { setValue, getValues } = useFormContext<IntakeValues>();
  return useCallback(
    (known) => {
      const party = getValues(`parties.${index}`);
      setValue(
        `parties.${index}`,
        {
          ...party,
          name: known.name,
          identifier: known.identifier ?? party.identifier,
          phone: known.phone ?? party.phone,
          address: known.address ?? party.address,
          legalRepresentative: known.legalRepresentative ?? party.legalRepresentative,
        },
        { shouldDirty: true, shouldValidate: false },
      );
    },
    [index, getValues, setValue],
  );
}
