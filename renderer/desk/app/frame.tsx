import Box from '@mui/material/Box';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setSessionToken, useTRPC } from '../../ui/client.ts';
import { useMe, useReference } from '../../ui/reference.tsx';
import { LockScreen } from '../features/session/lock-screen.tsx';
import { RenewSession } from '../features/session/renew-session.tsx';
import { KeyHelp } from './key-help.tsx';
import { PracticeFrame } from './practice-frame.tsx';
import { Rail } from './rail.tsx';
import { SearchDialog } from './search-dialog.tsx';
import { setSessionState, useSessionState } from './session-state.ts';
import { TopBar } from './top-bar.tsx';
import { useDeskKeys } from './use-desk-keys.ts';
import { useIdleLock } from './use-idle-lock.ts';

interface FrameProps {
  /** Pages made for paper have no rail and bar around them. */
  readonly isBare?: boolean;
  /** A window the parties look at: no key leads into the desk, and that nobody touches it does not lock the clerk's own window. */
  readonly isForParties?: boolean;
  readonly children: ReactNode;
}

/** What stands around every page: rail, bar, keys, lock. Whatever lies over the page leaves it as it is below. */
export function Frame({ isBare = false, isForParties = false, children }: FrameProps) {
  const { t } = useTranslation('app');
  const me = useMe();
  const { court } = useReference();
  const state = useSessionState();
  const [open, setOpen] = useState<'search' | 'keys' | null>(null);
  const { lock, signOut } = useSessionSteps();
  const isCovered = state !== 'open';

  useIdleLock(!isCovered && !isForParties, lock);
  useDeskKeys({
    functions: me.functions,
    isCovered: isCovered || isForParties,
    onSearch: useCallback(() => setOpen('search'), []),
    onKeys: useCallback(() => setOpen('keys'), []),
  });

  return (
    <>
      {court.isPractice && !isBare && <PracticeFrame />}
      {isBare ? (
        children
      ) : (
        <Box sx={{ display: 'flex', minHeight: '100vh' }}>
          <SkipLink>{t('skip')}</SkipLink>
          <Rail />
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <TopBar
              onSearch={() => setOpen('search')}
              onKeys={() => setOpen('keys')}
              onLock={lock}
              onSignOut={signOut}
            />
            <Box component="main" id="main" tabIndex={-1} sx={{ outline: 'none' }}>
              {children}
            </Box>
          </Box>
        </Box>
      )}
      {open === 'search' && !isCovered && <SearchDialog onClose={() => setOpen(null)} />}
      <KeyHelp open={open === 'keys' && !isCovered} onClose={() => setOpen(null)} />
      {state === 'locked' && (
        <LockScreen name={me.name} onUnlocked={() => setSessionState('open')} onSignOut={signOut} />
      )}
      {state === 'ended' && <RenewSession me={me} onRenewed={() => setSessionState('open')} />}
    </>
  );
}

function useSessionSteps() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutate: lockOnServer } = useMutation(trpc.session.lock.mutationOptions());
  const { mutateAsync: signOutOnServer } = useMutation(trpc.session.signOut.mutationOptions());
  const lock = useCallback(() => {
    // The screen closes at once, also when nothing answers.
    setSessionState('locked');
    lockOnServer();
  }, [lockOnServer]);
  const signOut = useCallback(() => {
    // Whether or not it answered: this window forgets the session and what it has read.
    const forget = () => {
      setSessionToken(null);
      queryClient.clear();
      window.location.assign('/sign-in');
    };
    void signOutOnServer().then(forget, forget);
  }, [signOutOnServer, queryClient]);
  return { lock, signOut };
}

function SkipLink({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      component="a"
      href="#main"
      sx={{
        position: 'absolute',
        left: -9999,
        '&:focus': {
          left: 8,
          top: 8,
          zIndex: 'tooltip',
          p: 1,
          bgcolor: 'background.paper',
          color: 'text.primary',
        },
      }}
    >
      {children}
    </Box>
  );
}
