import { createServer, IncomingMessage, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { LiveRooms } from '../services/live-rooms.ts';
import { compressed } from './compressed.ts';
import { acceptLines } from './live-line.ts';
import { judgeOrigin, ownHosts } from './own-origin.ts';
import { createRunGate, type RunGate } from './run-key.ts';

/** What is carried: the backend's one door. */
export interface Carried {
  fetch(request: Request, address?: string): Promise<Response>;
  /** Where lines to the live room lead; without it none is opened. */
  readonly rooms?: Pick<LiveRooms, 'take' | 'join'>;
}

export interface ServeOptions {
  /** Address to bind; 127.0.0.1 unless told. */
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Names a proxy or the court's network calls this server by; each is accepted with and without the port. */
  readonly allowedHosts?: readonly string[];
  /** Only the browser opened with `/?key=…` may come in; see `createRunGate`. */
  readonly runKey?: string;
  /** How often a line of the live room is asked whether it lives; ten seconds unless told. */
  readonly beatMs?: number;
  /** Certificate and key (PEM): HTTPS alone is spoken then. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

export interface Served {
  /** Origin with a trailing slash, with the run key in it where there is one. */
  readonly url: string;
  /** Refuses new connections, gives answers under way two seconds, then cuts (open change streams never end). */
  close(): Promise<void>;
}

/** Largest request body, bytes: a scanned file fits, a flood does not. */
export const bodyLimit = 32 * 1024 * 1024;

/**
 * Carries the backend over HTTP/1.1, under TLS where a certificate is given. It decides nothing about content: it checks Host, Origin and size, hands the request
 * over with its real URL and an abort signal for the disconnect, and streams the answer. No CORS header is ever sent.
 * Rejects when the address cannot be bound.
 */
export async function serveBackend(backend: Carried, options: ServeOptions = {}): Promise<Served> {
  const host = options.host ?? '127.0.0.1';
  const guard: { hosts: ReadonlySet<string>; gate: RunGate | null } = { hosts: new Set(), gate: null };

  const listener = getRequestListener(async (request, env) => {
    const refused = judgeOrigin(request.method, request.headers, (h) => guard.hosts.has(h));
    if (refused !== null) return errorResponse(403, 'badOrigin');
    const settled = guard.gate?.check(request) ?? null;
    if (settled !== null) return settled;
    const bounded = await withinLimit(request);
    if (bounded === null) return errorResponse(413, 'tooLarge');
    return compressed(request, await backend.fetch(bounded, remoteAddress(env)));
  });

  const { tls } = options;
  const answer = (...[incoming, outgoing]: Parameters<typeof listener>) => void listener(incoming, outgoing);
  const server: Server =
    tls === undefined
      ? createServer(answer)
      : createSecureServer({ cert: tls.cert, key: tls.key, minVersion: 'TLSv1.2' }, answer);
  const closeLines =
    backend.rooms === undefined
      ? () => {}
      : acceptLines(server, {
          rooms: backend.rooms,
          isOwnHost: (h) => guard.hosts.has(h),
          isLetIn: (request) => (guard.gate?.check(request) ?? null) === null,
          beatMs: options.beatMs ?? 10_000,
        });
  // A request must arrive in bounded time (slow-loris); answers may stream for as long as the desk stays open.
  server.headersTimeout = 15_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 30_000;

  const port = await listen(server, host, options.port ?? 0);
  guard.hosts = ownHosts(host, port, options.allowedHosts, tls === undefined ? 80 : 443);
  if (options.runKey !== undefined) guard.gate = createRunGate(options.runKey, port);

  const query = options.runKey === undefined ? '' : `?key=${encodeURIComponent(options.runKey)}`;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://${shownHost(host)}:${port}/${query}`,
    close: () => {
      closeLines();
      return close(server);
    },
  };
}

/** The request itself when it is small enough, null when not. A body of unknown length is read here to be counted. */
async function withinLimit(request: Request): Promise<Request | null> {
  if (request.method === 'GET' || request.method === 'HEAD') return request;
  const declared = request.headers.get('content-length');
  // Node's parser holds a sender to the length it declared.
  if (declared !== null) return Number(declared) <= bodyLimit ? request : null;
  if (request.headers.get('transfer-encoding') === null || request.body === null) return request;

  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > bodyLimit) return null;
    chunks.push(chunk);
  }
  const { method, headers, signal } = request;
  return new Request(request.url, { method, headers, signal, body: new Blob(chunks) });
}

/** The address a request came from; a proxy's, where one stands in front. */
function remoteAddress(env: object): string {
  const incoming = 'incoming' in env ? env.incoming : undefined;
  return incoming instanceof IncomingMessage ? (incoming.socket.remoteAddress ?? 'unknown') : 'unknown';
}

function errorResponse(status: number, code: string): Response {
  return Response.json({ error: { code } }, { status });
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port); // a TCP server's address is never a string
    });
  });
}

/** An open bind has no address of its own to click on. */
function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const cut = setTimeout(() => server.closeAllConnections(), 2_000);
    server.close((error) => {
      clearTimeout(cut);
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}
