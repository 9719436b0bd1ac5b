import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import type { Refusal } from '../../electron/backend/api/contract/errors.ts';
import type { openInvitation } from '../../electron/backend/api/contract/portal.ts';
import { keep } from './device.ts';
import { call, Refused } from './http.ts';
import { fill, useLanguage } from './language.tsx';
import { NoLineNote, Page, RefusalNote } from './parts.tsx';

type Opened = (typeof openInvitation)['output']['_output'];
type Trouble = Refusal | 'noLine' | null;

/** The first page: code, name and last digits, against the invitation whose token came in the address. */
export function EnterScreen({
  token,
  onEntered,
}: {
  readonly token: string;
  readonly onEntered: () => void;
}) {
  const { t } = useLanguage();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [isBusy, setBusy] = useState(false);
  const [values, setValues] = useState({ code: '', name: '', digits: '' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
  useEffect(() => {
    call<Opened>('POST', '/open', { token }).then(
      (answer) => {
        keep('phone', answer.court.phone);
        setOpened(answer);
      },
      (error: unknown) => setTrouble(heard(error)),
    );
  }, [token, attempt]);

  const again = () => {
    setTrouble(null);
    setAttempt(attempt + 1);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setTrouble(null);
    try {
      await call('POST', '/enter', { token, ...values });
      onEntered();
    } catch (error) {
      setTrouble(heard(error));
    }
    setBusy(false);
  };

  if (opened === null)
    return (
      <Page title={t.enter.title}>
        {trouble === null && <p role="status">{t.loading}</p>}
        {trouble === 'noLine' && <NoLineNote onRetry={again} />}
        {trouble !== null && trouble !== 'noLine' && <RefusalNote refusal={trouble} />}
      </Page>
    );
  const fields = [
    ['code', t.enter.code],
    ['name', opened.check === 'creditCode' ? t.enter.nameParty : t.enter.name],
    ['digits', t.enter.digits[opened.check]],
  ] as const;
  return (
    <Page title={t.enter.title}>
      <p>{fill(t.enter.court, { court: opened.court.name })}</p>
      <form onSubmit={(event) => void submit(event)} onKeyDown={ignoreComposing}>
        {fields.map(([name, label]) => (
          <p key={name}>
            <label htmlFor={name}>{label}</label>
            <input
              id={name}
              type="text"
              required
              autoComplete={name === 'name' ? 'name' : 'off'}
              autoCapitalize="characters"
              value={values[name]}
              onChange={(event) => setValues({ ...values, [name]: event.target.value })}
            />
          </p>
        ))}
        {trouble === 'noLine' && <NoLineNote onRetry={() => setTrouble(null)} />}
        {trouble !== null && trouble !== 'noLine' && <RefusalNote refusal={trouble} />}
        <button type="submit" className="main" disabled={isBusy}>
          {t.enter.submit}
        </button>
      </form>
      <p className="soft">{t.enter.note}</p>
    </Page>
  );
}

/** Enter that ends a composition must not send the form; older keyboards say so by the key code alone. */
function ignoreComposing(event: KeyboardEvent): void {
  if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229))
    event.preventDefault();
}

function heard(error: unknown): Trouble {
  if (!(error instanceof Refused)) return 'noLine';
  const phone = error.refusal.details?.['phone'];
  if (typeof phone === 'string') keep('phone', phone);
  return error.refusal;
}
