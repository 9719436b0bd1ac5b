import { portalHeader } from '../api/contract/portal.ts';
import type { LocalDateTime } from '../domain/dates.ts';

const overHttps = '__Host-tingwu-portal';
const overHttp = 'tingwu-portal';

/**
 * Whether a request to the portal must be refused: one that changes something carries the portal's own header, which another site cannot
 * send without being asked first, is of the portal's origin where it names one, and is JSON or plain bytes, which no form can send.
 */
export function judgePortalRequest(request: Request): boolean {
  const { method, headers, url } = request;
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  const origin = headers.get('origin');
  if (origin !== null && !isOwn(origin, new URL(url).host)) return true;
  if (method === 'GET' || method === 'HEAD') return false;
  if (headers.get(portalHeader.name) !== portalHeader.value) return true;
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (method === 'DELETE') return false;
  return type !== 'application/json' && !(method === 'PUT' && type === 'application/octet-stream');
}

/** The token of a portal session that a request carries; null when it carries none. The live room asks here too. */
export function sessionTokenOf(request: Request): string | null {
  const cookies = new Map(
    (request.headers.get('cookie') ?? '').split(';').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1).trim()] as const;
    }),
  );
  const token = cookies.get(overHttps) ?? cookies.get(overHttp) ?? '';
  return /^[A-Za-z0-9_-]{43}$/.test(token) ? token : null;
}

/**
 * The cookie of a session: out of reach of scripts and of other sites. Over HTTPS it is bound to this very host (`__Host-`); over HTTP, inside a
 * court's own network, to the portal's addresses. An empty token takes it away.
 */
export function sessionCookie(
  request: Request,
  token: string,
  now: LocalDateTime | null,
  expiresAt: LocalDateTime | null,
): string {
  const isSecure =
    new URL(request.url).protocol === 'https:' ||
    request.headers.get('origin')?.startsWith('https:') === true;
  const place = isSecure ? `${overHttps}=${token}; Path=/; Secure` : `${overHttp}=${token}; Path=/api/portal`;
  const seconds =
    token === '' || now === null || expiresAt === null
      ? 0
      : Math.max(60, (Date.parse(`${expiresAt}:59+08:00`) - Date.parse(`${now}:00+08:00`)) / 1000);
  return `${place}; HttpOnly; SameSite=Strict; Max-Age=${Math.floor(seconds)}`;
}

/** http or https: a proxy in front of the court's server may speak TLS for it and keep the Host. */
function isOwn(origin: string, host: string): boolean {
  return origin === `https://${host}` || origin === `http://${host}`;
}
