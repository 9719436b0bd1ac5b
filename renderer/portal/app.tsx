import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '../../electron/backend/api/contract/errors.ts';
import type { PortalView } from '../../electron/backend/api/contract/portal.ts';
import { keep, kept } from './device.ts';
import { EnterScreen } from './enter-screen.tsx';
import { EnteredScreens } from './entered-screens.tsx';
import { call, Refused } from './http.ts';
import { useLanguage } from './language.tsx';
import { NoLineNote, Page, RefusalNote } from './parts.tsx';

type State =
  | { readonly is: 'loading' | 'noLine' | 'noLink' | 'enter' }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'entered'; readonly view: PortalView; readonly at: number };

const refreshMs = 60_000;

/** Who comes with an invitation not used on this phone enters; who has entered goes on. */
export function App() {
  const { t } = useLanguage();
  const [token, setToken] = useState(tokenOfAddress);
  const [state, setState] = useState<State>({ is: 'loading' });

  const load = useCallback(async () => {
    const isNew = token !== null && kept('entered') !== markOf(token);
    if (isNew) return setState({ is: 'enter' });
    try {
      const view = await call<PortalView>('GET', '/view');
      keep('phone', view.court.phone);
      setState({ is: 'entered', view, at: Date.now() });
    } catch (error) {
      if (!(error instanceof Refused))
        // What is on screen stays there while the line is dead.
        return setState((before) => (before.is === 'entered' ? before : { is: 'noLine' }));
      if (error.refusal.code !== 'notEntered') return setState({ is: 'refused', refusal: error.refusal });
      setState({ is: token === null ? 'noLink' : 'enter' });
    }
  }, [token]);

  useEffect(() => {
    queueMicrotask(() => void load());
    const again = () => {
      if (document.visibilityState === 'visible') void load();
    };
    const scanned = () => setToken(tokenOfAddress());
    const timer = setInterval(again, refreshMs);
    addEventListener('online', again);
    addEventListener('hashchange', scanned);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
      removeEventListener('hashchange', scanned);
      document.removeEventListener('visibilitychange', again);
    };
  }, [load]);

  const entered = () => {
    if (token !== null) keep('entered', markOf(token));
    // The token is spent; it need not stay in the phone's history.
    history.replaceState(null, '', location.pathname);
    setToken(null);
    setState({ is: 'loading' });
  };

  switch (state.is) {
    case 'entered':
      return <EnteredScreens view={state.view} at={state.at} onRefresh={load} />;
    case 'enter':
      return token === null ? <NoLink /> : <EnterScreen token={token} onEntered={entered} />;
    case 'noLink':
      return <NoLink />;
    case 'loading':
      return (
        <Page key="loading" title={t.title}>
          <p role="status">{t.loading}</p>
        </Page>
      );
    case 'noLine':
      return (
        <Page key="noLine" title={t.title}>
          <NoLineNote onRetry={() => void load()} />
        </Page>
      );
    case 'refused':
      return (
        <Page key="refused" title={t.title}>
          <RefusalNote refusal={state.refusal} />
        </Page>
      );
  }
}

function NoLink() {
  const { t } = useLanguage();
  return (
    <Page title={t.noLink.title}>
      <p>{t.noLink.help}</p>
    </Page>
  );
}

/** The token stands behind the `#`, which no browser sends and no server logs. */
function tokenOfAddress(): string | null {
  return /^#i=([A-Za-z0-9_-]{1,100})$/.exec(location.hash)?.[1] ?? null;
}

/** Enough of a spent token to know it again. */
function markOf(token: string): string {
  return token.slice(0, 12);
}
