import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { setSessionToken, useTRPC } from '../../ui/client.ts';
import { SignInPage } from '../features/session/sign-in-page.tsx';
import { SetupPage } from '../features/setup/setup-page.tsx';
import { DisplayMenu } from './display-menu.tsx';
import { Door } from './door.tsx';
import { Waiting } from './gate.tsx';
import { setSessionState } from './session-state.ts';

/** `/sign-in`: after it the person is where they were going. */
export function SignInDoor() {
  const trpc = useTRPC();
  const { t } = useTranslation('ui');
  const router = useRouter();
  const { to } = useSearch({ from: '/sign-in' });
  const status = useQuery(trpc.setup.status.queryOptions());
  if (status.isPending) return <Waiting />;
  if (status.data?.isSetUp === false) return <Navigate to="/setup" replace />;
  return (
    <Door
      corner={<DisplayMenu />}
      failure={status.error}
      retryLabel={t('retry')}
      onRetry={() => void status.refetch()}
    >
      <SignInPage
        courtName={status.data?.courtName ?? null}
        onSignedIn={() => {
          setSessionState('open');
          router.history.replace(to ?? '/');
        }}
      />
    </Door>
  );
}

/** `/setup`: the first start. */
export function SetupDoor() {
  const trpc = useTRPC();
  const { t } = useTranslation('ui');
  const navigate = useNavigate();
  const status = useQuery(trpc.setup.status.queryOptions());
  if (status.isPending) return <Waiting />;
  if (status.data?.isSetUp === true) return <Navigate to="/" replace />;
  return (
    <Door
      corner={<DisplayMenu />}
      failure={status.error}
      retryLabel={t('retry')}
      onRetry={() => void status.refetch()}
    >
      {status.data !== undefined && (
        <SetupPage
          status={status.data}
          onDone={(token) => {
            setSessionToken(token);
            setSessionState('open');
            void status.refetch().then(() => navigate({ to: '/', replace: true }));
          }}
        />
      )}
    </Door>
  );
}
