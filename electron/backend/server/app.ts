import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono } from 'hono';
import { refusalResponse } from '../api/errors.ts';
import type { CallContext } from '../api/procedures/base.ts';
import { api } from '../api/procedures/router.ts';
import { AppError } from '../domain/app-error.ts';
import type { ChangeHub } from './change-stream.ts';
import { addFileRoutes } from './file-routes.ts';
import { type PortalParts, portalRoutes } from './portal-routes.ts';
import { contentSecurityPolicy, portalPolicy, secured } from './security-headers.ts';
import { servePage, serveStatic } from './static-files.ts';

export interface AppParts {
  /** The caller of a request: session, person, and the context of the store that is open now. */
  readonly callOf: (request: Request) => Promise<CallContext>;
  readonly hub: ChangeHub;
  readonly portal: PortalParts;
  readonly rendererDir: string | null;
  readonly newNonce: () => string;
  readonly logUnexpected: (error: unknown) => string;
}

/** Everything behind the one door: procedures, files, the change stream, the desk itself, the parties' portal. `address`: whence a request came. */
export function createApp({
  callOf,
  hub,
  portal,
  rendererDir,
  newNonce,
  logUnexpected,
}: AppParts): (request: Request, address?: string) => Promise<Response> {
  const app = new Hono();

  app.all('/api/trpc/*', async (c) => {
    const call = await callOf(c.req.raw);
    return fetchRequestHandler({
      endpoint: '/api/trpc',
      req: c.req.raw,
      router: api,
      createContext: () => call,
    });
  });
  app.get('/api/changes', async (c) => {
    const { me } = await callOf(c.req.raw);
    if (me === null) throw new AppError('notSignedIn');
    return new Response(hub.open(c.req.raw.signal), { headers: { 'content-type': 'application/x-ndjson' } });
  });
  addFileRoutes(app, (c) => callOf(c.req.raw));
  app.route('/api/portal', portalRoutes(portal));
  app.all('/api/*', () => {
    throw new AppError('notFound');
  });
  app.onError((error) => refusalResponse(error, logUnexpected));

  return async (request, address = 'local') => {
    const nonce = newNonce();
    const url = new URL(request.url);
    const { pathname } = url;
    if (pathname.startsWith('/api/portal/'))
      return secured(await app.fetch(request, { address }), nonce, portalPolicy);
    if (pathname.startsWith('/api/')) return secured(await app.fetch(request, { address }), nonce);
    if (rendererDir === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
      return secured(Response.json({ error: { code: 'notFound' } }, { status: 404 }), nonce);
    }
    if (pathname === '/portal' || pathname === '/portal/')
      return secured(servePage(rendererDir, 'portal/index.html', nonce), nonce, portalPolicy);
    if (pathname === '/portal/live')
      return secured(servePage(rendererDir, 'portal/live/index.html', nonce), nonce, portalPolicy, url);
    if (pathname.startsWith('/live/'))
      return secured(serveStatic(rendererDir, pathname, nonce), nonce, contentSecurityPolicy, url);
    return secured(serveStatic(rendererDir, pathname, nonce), nonce);
  };
}
