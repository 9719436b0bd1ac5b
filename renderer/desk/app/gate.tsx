import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionToken, useTRPC } from '../../ui/client.ts';
import { ReferenceProvider } from '../../ui/reference.tsx';
import { RefusalAlert, refusalOf } from '../../ui/refusal.tsx';
import { LockScreen } from '../features/session/lock-screen.tsx';
import { Frame } from './frame.tsx';
import { setSessionState } from './session-state.ts';
import { useChanges } from './use-changes.ts';

interface GateProps {
  readonly isBare?: boolean;
  readonly isForParties?: boolean;
}

/** The way in: set-up first, then sign-in, then what every screen needs to know, then the page in its frame. */
export function Gate({ isBare = false, isForParties = false }: GateProps) {
  const trpc = useTRPC();
  const status = useQuery(trpc.setup.status.queryOptions());
  const hasToken = sessionToken() !== null;

  if (status.isPending) return <Waiting />;
  if (status.isError) return <Unreachable error={status.error} onRetry={() => void status.refetch()} />;
  if (!status.data.isSetUp) return <Navigate to="/setup" replace />;
  if (!hasToken) return <ToSignIn />;
  return <SignedIn isBare={isBare} isForParties={isForParties} />;
}

function SignedIn({ isBare, isForParties }: Required<GateProps>) {
  const trpc = useTRPC();
  const me = useQuery({ ...trpc.session.me.queryOptions(), staleTime: 5 * 60_000 });
  const reference = useQuery({
    ...trpc.court.reference.queryOptions(),
    enabled: me.data?.isLocked === false,
    staleTime: 5 * 60_000,
    // The day changes while the desk stays open.
    refetchInterval: 10 * 60_000,
  });
  const failure = me.error ?? reference.error;

  if (me.data !== undefined && reference.data !== undefined) {
    return (
      <ReferenceProvider reference={reference.data} me={me.data}>
        <Listening />
        <Frame isBare={isBare} isForParties={isForParties}>
          <Outlet />
        </Frame>
      </ReferenceProvider>
    );
  }
  if (me.data?.isLocked === true)
    return <LockedBefore name={me.data.name} onUnlocked={() => void me.refetch()} />;
  if (refusalOf(failure)?.code === 'notSignedIn') return <ToSignIn />;
  if (failure !== null) {
    return (
      <Unreachable
        error={failure}
        onRetry={() => {
          void me.refetch();
          void reference.refetch();
        }}
      />
    );
  }
  return <Waiting />;
}

function Listening() {
  useChanges();
  return null;
}

/** The window was opened anew on a locked session: there is no page to lie over yet. */
function LockedBefore({ name, onUnlocked }: { readonly name: string; readonly onUnlocked: () => void }) {
  return (
    <LockScreen
      name={name}
      onUnlocked={() => {
        setSessionState('open');
        onUnlocked();
      }}
      onSignOut={() => window.location.assign('/sign-in')}
    />
  );
}

/** Leads to the sign-in, which leads back here. */
function ToSignIn() {
  const router = useRouter();
  useEffect(() => {
    const { href, pathname } = router.latestLocation;
    if (pathname === '/sign-in') return;
    setSessionState('open');
    void router.navigate({ to: '/sign-in', search: href === '/' ? {} : { to: href }, replace: true });
  }, [router]);
  return <Waiting />;
}

/** The outline of the frame while the first answers are on their way. */
export function Waiting() {
  const { t } = useTranslation('ui');
  return (
    <Box aria-busy aria-label={t('table.loading')} role="status" sx={{ p: 3, maxWidth: 900 }}>
      <Skeleton width={220} height={40} />
      <Skeleton height={28} />
      <Skeleton height={28} />
      <Skeleton height={28} />
    </Box>
  );
}

function Unreachable({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry: () => void;
}): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <Box component="main" sx={{ p: 3, maxWidth: 720 }}>
      <RefusalAlert
        error={error}
        onRetry={
          <Button color="inherit" onClick={onRetry}>
            {t('retry')}
          </Button>
        }
      />
    </Box>
  );
}
