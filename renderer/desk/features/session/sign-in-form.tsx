import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../../../electron/backend/api/contract/session.ts';
import { setSessionToken, useTRPC } from '../../../ui/client.ts';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { PasswordInput } from './password-input.tsx';

interface SignInFormProps {
  readonly onSignedIn: (me: Me) => void;
  /** Offered first, such as the person whose session has ended. */
  readonly loginName?: string;
}

interface Person {
  readonly loginName: string;
  readonly name: string;
}

const lastLoginKey = 'tingwu.lastLogin';

/** Choose the name, type the password. The last person of this machine is offered first. */
export function SignInForm({ onSignedIn, loginName }: SignInFormProps) {
  const { t } = useTranslation('session');
  const trpc = useTRPC();
  const staff = useQuery(trpc.session.staff.queryOptions());
  const status = useQuery(trpc.setup.status.queryOptions());
  const people = staff.data ?? [];
  const offered = loginName ?? localStorage.getItem(lastLoginKey);
  const [chosen, setChosen] = useState<Person | null>(null);
  const [password, setPassword] = useState('');
  const person = chosen ?? people.find((candidate) => candidate.loginName === offered) ?? null;
  const signIn = useMutation(
    trpc.session.signIn.mutationOptions({
      onSuccess: ({ token, me }) => {
        setSessionToken(token);
        localStorage.setItem(lastLoginKey, me.loginName);
        onSignedIn(me);
      },
      onError: () => setPassword(''),
    }),
  );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (person !== null && !signIn.isPending) signIn.mutate({ loginName: person.loginName, password });
  };

  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 2 }}>
      <Autocomplete
        // Once the list is there the offered person is chosen; the list does not change under typing.
        key={staff.isSuccess ? 'ready' : 'waiting'}
        options={people}
        loading={staff.isPending}
        value={person}
        onChange={(_, next) => setChosen(next)}
        getOptionLabel={(option) => option.name}
        getOptionKey={(option) => option.loginName}
        isOptionEqualToValue={(option, value) => option.loginName === value.loginName}
        filterOptions={(options, { inputValue }) => options.filter((option) => matches(option, inputValue))}
        noOptionsText={t('nobody')}
        autoHighlight
        autoSelect
        size="small"
        renderOption={({ key, ...props }, option) => (
          <li key={key} {...props}>
            <span>{option.name}</span>
            <Box component="span" sx={{ ml: 'auto', color: 'text.secondary' }}>
              {option.loginName}
            </Box>
          </li>
        )}
        renderInput={(params) => (
          <MuiTextField {...params} label={t('person')} required autoFocus={person === null} />
        )}
      />
      <PasswordInput
        // Mounted anew once the person is known, so that the caret waits where typing goes on.
        key={person?.loginName ?? ''}
        label={t('password')}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        autoFocus={person !== null}
      />
      {status.data?.practicePassword && (
        <Typography variant="caption">
          {t('practiceHint', { password: status.data.practicePassword })}
        </Typography>
      )}
      {staff.isError && <RefusalAlert error={staff.error} />}
      <RefusalAlert error={signIn.error} />
      <Button
        type="submit"
        variant="contained"
        size="medium"
        disabled={person === null || password === '' || signIn.isPending}
      >
        {signIn.isPending ? t('signingIn') : t('signIn')}
      </Button>
    </Box>
  );
}

function matches(person: Person, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return person.name.toLowerCase().includes(wanted) || person.loginName.toLowerCase().includes(wanted);
}
