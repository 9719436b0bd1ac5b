import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Pool } from '../../../../electron/backend/api/contract/tribunal.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { FieldFault } from '../../../ui/fields/field-fault.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { CandidatesTable } from './candidates-table.tsx';
import { chancesOf } from './chances.ts';
import { ClerkField } from './clerk-field.tsx';
import { RequiredPanelView } from './required-panel.tsx';
import { isThreeCompulsory, seatsOf, type TribunalInput } from './tribunal-form.ts';
import { useApprovers } from './use-tribunal-form.ts';

interface TribunalFieldsProps {
  readonly pool: Pool;
  readonly hasTribunal: boolean;
  readonly acceptedOn: LegalDate | null;
}

/** How the tribunal must look, who can sit, and the two ways: by lot, or by hand. */
export function TribunalFields({ pool, hasTribunal, acceptedOn }: TribunalFieldsProps) {
  const { t } = useTranslation('tribunal');
  const form = useFormContext<TribunalInput>();
  const {
    way = 'draw',
    seats = '1',
    clerkId = null,
    arbitratorIds = [],
  } = useWatch({ control: form.control });
  const count = seatsOf(pool.required, seats);
  const chances = chancesOf(pool.candidates, count, clerkId);
  const isByHand = way === 'manual';
  const choose = (chosen: readonly string[]) => {
    form.setValue('arbitratorIds', [...chosen], {
      shouldDirty: true,
      shouldValidate: form.formState.isSubmitted,
    });
  };
  return (
    <>
      <RequiredPanelView required={pool.required} />
      <CheckField name="isMajorOrDifficult" label={t('major.label')} helper={t('major.help')} />
      <Choice
        label={t('way.label')}
        value={way}
        options={[
          { value: 'draw', label: t('way.draw') },
          { value: 'manual', label: t('way.manual') },
        ]}
        onChange={(next) => form.setValue('way', next, { shouldDirty: true })}
      />
      <Typography sx={{ color: 'text.secondary' }}>{t(`way.help.${way}`)}</Typography>
      {!isByHand && (
        <Choice
          label={t('seats.label')}
          value={`${count}`}
          options={[
            { value: '1', label: t('seats.one'), isDisabled: isThreeCompulsory(pool.required) },
            { value: '3', label: t('seats.three') },
          ]}
          onChange={(next) => form.setValue('seats', next, { shouldDirty: true })}
        />
      )}
      {!isByHand && chances.of === null && (
        <Alert severity="error" role="alert">
          {t('fault.tooFewEligible', { eligible: chances.eligible, seats: count })}
        </Alert>
      )}
      <div>
        <CandidatesTable
          candidates={pool.candidates}
          seats={count}
          chances={chances}
          chosen={isByHand ? arbitratorIds : null}
          onChosen={choose}
        />
        {isByHand && <FieldFault name="arbitratorIds" />}
      </div>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
          alignItems: 'start',
        }}
      >
        {isByHand && arbitratorIds.length === 3 && (
          <SelectField
            name="presidingId"
            label={t('manual.presiding')}
            required
            options={pool.candidates
              .filter(({ staffId }) => arbitratorIds.includes(staffId))
              .map(({ staffId, name }) => ({ value: staffId, label: name }))}
          />
        )}
        <ClerkField clerks={pool.clerks} />
        <DateField name="on" label={t('on')} required {...(acceptedOn !== null && { min: acceptedOn })} />
        {isByHand && <ApproverField />}
      </Box>
      {(isByHand || hasTribunal) && (
        <TextField
          name="reason"
          label={t(hasTribunal ? 'reason.again' : 'reason.manual')}
          required
          multiline
          minRows={2}
          maxLength={2000}
        />
      )}
    </>
  );
}

function ApproverField() {
  const { t } = useTranslation('tribunal');
  return (
    <SelectField
      name="approverId"
      label={t('manual.approver')}
      required
      helper={t('manual.approverHelp')}
      options={useApprovers()}
    />
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly isDisabled?: boolean;
  }[];
  readonly onChange: (value: Value) => void;
}

/** One of two, both in sight; what is chosen stays chosen when it is pressed again. */
function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      aria-label={label}
      value={value}
      onChange={(_, next: Value | null) => next !== null && onChange(next)}
      sx={{ flexWrap: 'wrap' }}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          value={option.value}
          disabled={option.isDisabled === true}
          sx={{ px: 2, py: 0.5, color: 'text.secondary', '&.Mui-selected': { fontWeight: 600 } }}
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
