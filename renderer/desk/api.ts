import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client';
import type { Api } from '../../electron/backend/api/procedures/router.ts';
import { sessionHeaders } from '../ui/client.ts';
import { refusalOf } from '../ui/refusal.tsx';

/** The typed client of the one door; the session's token goes with every call. */
export function createApiClient(): TRPCClient<Api> {
  return createTRPCClient<Api>({
    links: [httpBatchLink({ url: '/api/trpc', headers: sessionHeaders, maxURLLength: 4000, maxItems: 20 })],
  });
}

/** The cache of what the server said. `onSessionRefused` hears when the session is over or locked. */
export function createQueryClient(
  onSessionRefused: (code: 'notSignedIn' | 'sessionLocked') => void,
): QueryClient {
  const watch = (error: unknown) => {
    const code = refusalOf(error)?.code;
    if (code === 'notSignedIn' || code === 'sessionLocked') onSessionRefused(code);
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // What was refused stays refused; only silence is asked again.
        retry: (count, error) => refusalOf(error) === null && count < 2,
        retryDelay: (attempt) => 400 * 2 ** attempt,
        // The stream of changes keeps the screens fresh; the desk works without a network of the wider world.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
