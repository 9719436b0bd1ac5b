import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApiClient, createQueryClient } from './api.ts';
import { ErrorBoundary } from './app/error-boundary.tsx';
import { startI18n } from './app/i18n.ts';
import { Providers } from './app/providers.tsx';
import { router } from './app/router.tsx';
import { setSessionState } from './app/session-state.ts';

await startI18n();

const queryClient = createQueryClient((code) =>
  setSessionState(code === 'sessionLocked' ? 'locked' : 'ended'),
);
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the desk');

createRoot(root).render(
  <StrictMode>
    <Providers queryClient={queryClient} apiClient={createApiClient()}>
      <ErrorBoundary>
        <RouterProvider router={router} />
      </ErrorBoundary>
    </Providers>
  </StrictMode>,
);
