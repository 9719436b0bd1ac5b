import MenuItem from '@mui/material/MenuItem';
import MuiTextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import type { Pool } from '../../../../electron/backend/api/contract/tribunal.ts';
import { useField } from '../../../ui/fields/use-field.ts';
import { isBlocked } from './chances.ts';
import { useConflictText } from './use-conflict-text.ts';

type Clerk = Pool['clerks'][number];

/** The clerk of the tribunal (GD 33), with load, leave and conflicts; whom a conflict bars cannot be chosen (RULES 12). */
export function ClerkField({ clerks }: { readonly clerks: readonly Clerk[] }) {
  const { t } = useTranslation('tribunal');
  const field = useField('clerkId');
  const conflictText = useConflictText();
  const value = typeof field.value === 'string' ? field.value : '';
  const chosen = clerks.find(({ staffId }) => staffId === value);
  const text = ({ name, openLoad, isOnLeave, conflicts }: Clerk) =>
    [
      name,
      t('clerk.load', { n: openLoad }),
      ...(isOnLeave ? [t('table.away')] : []),
      ...conflicts.filter(({ severity }) => severity === 'blocking').map(conflictText),
    ].join(' · ');
  return (
    <MuiTextField
      select
      required
      name="clerkId"
      label={t('clerk.label')}
      value={value}
      onChange={(event) => field.onChange(event.target.value)}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={field.fault !== null}
      helperText={field.fault ?? chosen?.conflicts.map(conflictText).join(t('list'))}
    >
      {clerks.map((clerk) => (
        <MenuItem
          key={clerk.staffId}
          value={clerk.staffId}
          disabled={isBlocked(clerk)}
          sx={{ whiteSpace: 'normal' }}
        >
          {text(clerk)}
        </MenuItem>
      ))}
    </MuiTextField>
  );
}
