/** The page's policy, the same from every carrier: nothing is allowed but what is named. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // Style attributes: the print view lays papers out with them. They cannot load or run anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The policy of the parties' portal: its own scripts and styles, pictures the party has just taken, and nothing else. */
export function portalPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Adds the headers every answer carries. `live`: the address of a page of the live room, which alone may use camera, microphone and lines. */
export function secured(
  response: Response,
  nonce: string,
  policy = contentSecurityPolicy,
  live: URL | null = null,
): Response {
  const headers = new Headers(response.headers);
  headers.set('content-security-policy', live === null ? policy(nonce) : forRoom(policy(nonce), live));
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set(
    'permissions-policy',
    live === null
      ? 'camera=(), microphone=(), display-capture=(), geolocation=()'
      : 'camera=(self), microphone=(self), display-capture=(self), geolocation=()',
  );
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  return new Response(response.body, { status: response.status, headers });
}

/** Older browsers do not count a line to the own host as `'self'`. */
function forRoom(policy: string, { host, protocol }: URL): string {
  const line = `${protocol === 'https:' ? 'wss' : 'ws'}://${host}`;
  return `${policy.replace("connect-src 'self'", `connect-src 'self' ${line} wss://${host}`)}; media-src 'self' blob:`;
}
