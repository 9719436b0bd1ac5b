import { protocol } from 'electron';
import { deskScheme, isDeskUrl } from './security.ts';

/** What the scheme carries: the backend's one door. */
export interface Carried {
  fetch(request: Request): Promise<Response>;
}

/** Must run before the app is ready. `stream` lets the change stream arrive piece by piece. */
export function registerDeskScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: deskScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/** Hands `tingwu://desk/…` to the backend; no port is opened. */
export function installDeskScheme(backend: Carried): void {
  protocol.handle(deskScheme, async (request) => {
    if (!isDeskUrl(request.url)) return new Response(null, { status: 404 });
    return withoutTransportHeaders(await backend.fetch(request));
  });
}

/** These speak of a connection, and here is none: the engine aborts the load on some of them. */
const transportHeaders = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'strict-transport-security',
  'upgrade',
];

export function withoutTransportHeaders(response: Response): Response {
  if (!transportHeaders.some((name) => response.headers.has(name))) return response;
  const headers = new Headers(response.headers);
  for (const name of transportHeaders) headers.delete(name);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
