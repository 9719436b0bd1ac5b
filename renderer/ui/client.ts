import { createTRPCContext } from '@trpc/tanstack-react-query';
import type { Api } from '../../electron/backend/api/procedures/router.ts';

/** The typed procedures by React context; `desk/app/providers.tsx` puts the client in. */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<Api>();

const tokenKey = 'tingwu.token';

/** The session's token: kept per window, gone when the window closes. Null: nobody is signed in here. */
export function sessionToken(): string | null {
  return sessionStorage.getItem(tokenKey);
}

/** Keeps or (null) forgets the session's token. */
export function setSessionToken(token: string | null): void {
  if (token === null) sessionStorage.removeItem(tokenKey);
  else sessionStorage.setItem(tokenKey, token);
}

/** The header that carries the session, for procedures and files alike. */
export function sessionHeaders(): Record<string, string> {
  const token = sessionToken();
  return token === null ? {} : { authorization: `Bearer ${token}` };
}
