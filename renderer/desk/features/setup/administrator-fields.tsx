import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useFaultText } from '../../../ui/refusal.tsx';
import { FunctionTicks } from './function-ticks.tsx';
import { FieldGrid, Section } from './section.tsx';
import type { SetupValues } from './setup-form.ts';

interface AdministratorFieldsProps {
  /** Names a ledger already knows. */
  readonly knownNames: readonly string[];
}

/** The first person who can sign in. */
export function AdministratorFields({ knownNames }: AdministratorFieldsProps) {
  const { t } = useTranslation('setup');
  return (
    <Section title={t('administrator.title')} intro={t('administrator.intro')}>
      <FieldGrid>
        {knownNames.length > 0 ? (
          <KnownName names={knownNames} />
        ) : (
          <TextField name="administrator.name" label={t('administrator.name')} required />
        )}
        <TextField
          name="administrator.loginName"
          label={t('administrator.loginName')}
          helper={t('administrator.loginHelp')}
          required
        />
        <TextField
          name="administrator.password"
          label={t('administrator.password')}
          type="password"
          autoComplete="new-password"
          helper={t('administrator.passwordHelp')}
          required
        />
        <TextField
          name="passwordAgain"
          label={t('administrator.again')}
          type="password"
          autoComplete="new-password"
          required
        />
      </FieldGrid>
      <Box sx={{ mt: 1 }}>
        <Typography component="span" sx={{ mr: 2, color: 'text.secondary' }}>
          {t('administrator.functions')}
        </Typography>
        <FunctionTicks
          name="administrator.functions"
          personName="administrator.name"
          without={['administrator']}
        />
      </Box>
    </Section>
  );
}

function KnownName({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('setup');
  const faultText = useFaultText();
  const { field, fieldState } = useController<SetupValues, 'administrator.name'>({
    name: 'administrator.name',
  });
  return (
    <Autocomplete
      freeSolo
      options={[...names]}
      inputValue={field.value}
      onInputChange={(_, text) => field.onChange(text)}
      onBlur={field.onBlur}
      renderInput={(params) => (
        <MuiTextField
          {...params}
          label={t('administrator.name')}
          required
          inputRef={field.ref}
          error={fieldState.error !== undefined}
          helperText={faultText(fieldState.error?.message) ?? t('administrator.known')}
        />
      )}
    />
  );
}
