import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useController, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type StaffFunction, staffFunctions } from '../../../../electron/backend/domain/permissions.ts';
import type { SetupValues } from './setup-form.ts';

interface FunctionTicksProps {
  readonly name: `staff.${number}.functions` | 'administrator.functions';
  /** The field with the name of the person, for the group's label. */
  readonly personName: `staff.${number}.name` | 'administrator.name';
  /** Functions that are not offered. */
  readonly without?: readonly StaffFunction[];
}

/** The functions of one person as ticks in a row. */
export function FunctionTicks({ name, personName, without = [] }: FunctionTicksProps) {
  const { t } = useTranslation(['setup', 'terms']);
  const { field } = useController<SetupValues, typeof name>({ name });
  const person = useWatch<SetupValues, typeof personName>({ name: personName });
  const held = field.value;
  const change = (changed: StaffFunction, isHeld: boolean) =>
    field.onChange(isHeld ? [...held, changed] : held.filter((other) => other !== changed));
  return (
    <Box role="group" aria-label={person || t('setup:staff.name')} sx={{ display: 'flex', flexWrap: 'wrap' }}>
      {staffFunctions
        .filter((offered) => !without.includes(offered))
        .map((offered) => (
          <FormControlLabel
            key={offered}
            label={t(`terms:function.${offered}`)}
            sx={{ mr: 1 }}
            control={
              <Checkbox
                checked={held.includes(offered)}
                onChange={(event) => change(offered, event.target.checked)}
              />
            }
          />
        ))}
    </Box>
  );
}
