import { hostname, networkInterfaces } from 'node:os';

/** Why a request is not let through to the backend. */
export type RefusalReason = 'host' | 'origin' | 'crossSite' | 'contentType';

/**
 * Judges where a request comes from, or returns null when it may pass. Loopback is not trust: any web page can make the
 * browser call a local address, and a name under its control can be made to point here (DNS rebinding).
 * - `Host` must be one of ours, exactly.
 * - A request that changes something carries an own `Origin`; without one it is no browser's, and says so by sending JSON
 *   (a type a foreign page cannot send without a preflight, which nobody here answers).
 * - Any other request may lack `Origin` (navigation), but must not be another site's sub-request.
 */
export function judgeOrigin(
  method: string,
  headers: Headers,
  isOwnHost: (host: string) => boolean,
): RefusalReason | null {
  const host = headers.get('host')?.toLowerCase() ?? '';
  if (!isOwnHost(host)) return 'host';

  const origin = headers.get('origin');
  if (origin !== null && !isOriginOf(origin, host)) return 'origin';

  const site = headers.get('sec-fetch-site');
  const isForeignSite = site !== null && site !== 'same-origin' && site !== 'none';
  const isReading = method === 'GET' || method === 'HEAD';
  if (isForeignSite && !(isReading && headers.get('sec-fetch-mode') === 'navigate')) return 'crossSite';

  if (isReading || origin !== null) return null;
  return isJson(headers.get('content-type')) ? null : 'contentType';
}

/**
 * The `Host` values a server answers to: the ways its bound address can be reached, with the port (loopback names, or this
 * machine's own addresses and name for an open bind), and the names it was told, with and without the port, since a proxy
 * in front may be on another one. Browsers leave out the scheme's own port (`portLeftOut`).
 */
export function ownHosts(
  bound: string,
  port: number,
  named: readonly string[] = [],
  portLeftOut = 80,
): ReadonlySet<string> {
  const reached = reachableNames(bound).flatMap((name) =>
    port === portLeftOut ? [name, `${name}:${port}`] : [`${name}:${port}`],
  );
  const told = named.flatMap((name) => (hasPort(name) ? [name] : [name, `${name}:${port}`]));
  return new Set([...reached, ...told].map((host) => host.toLowerCase()));
}

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]'];

function reachableNames(bound: string): string[] {
  if (bound === '127.0.0.1' || bound === 'localhost' || bound === '::1') return loopbackNames;
  if (bound !== '0.0.0.0' && bound !== '::') return [asHost(bound), ...loopbackNames];
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return [...addresses.map((a) => asHost(a.address)), hostname(), ...loopbackNames];
}

function asHost(address: string): string {
  return address.includes(':') && !address.startsWith('[') ? `[${address}]` : address;
}

function hasPort(name: string): boolean {
  return /:\d+$/.test(name) && (!name.startsWith('[') || name.includes(']:'));
}

/** http or https: a proxy in front of a court's server may speak TLS for it and keep the Host. */
function isOriginOf(origin: string, host: string): boolean {
  const value = origin.toLowerCase();
  return value === `http://${host}` || value === `https://${host}`;
}

function isJson(contentType: string | null): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}
