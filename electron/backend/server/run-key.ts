import { randomBytes, timingSafeEqual } from 'node:crypto';

/** Lets in only the browser that was started with this run's address. */
export interface RunGate {
  /** A response that settles the request (redirect or refusal), or null when the request may pass. */
  check(request: Request): Response | null;
}

/**
 * Exchanges the one-time key of the start address for a cookie of this run. The key is visible in the process list, so it
 * works once; the cookie is out of reach of scripts and of other sites. Cookies ignore ports: the name carries it.
 */
export function createRunGate(key: string, port: number): RunGate {
  const name = `tingwu-run-${port}`;
  const secret = randomBytes(32).toString('base64url');
  let isKeySpent = false;

  return {
    check(request) {
      const url = new URL(request.url);
      const offered = url.pathname === '/' ? url.searchParams.get('key') : null;
      if (isSame(cookie(request, name), secret)) return offered === null ? null : redirect();
      if (request.method !== 'GET' || isKeySpent || !isSame(offered, key)) return refusal(request);
      isKeySpent = true;
      return redirect(`${name}=${secret}; Path=/; HttpOnly; SameSite=Strict`);
    },
  };
}

function redirect(setCookie?: string): Response {
  const headers = new Headers({
    location: '/',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
  if (setCookie !== undefined) headers.set('set-cookie', setCookie);
  return new Response(null, { status: 303, headers });
}

function refusal(request: Request): Response {
  if (request.headers.get('accept')?.includes('text/html') !== true) {
    return Response.json({ error: { code: 'forbidden' } }, { status: 403 });
  }
  const text =
    '此地址只供启动时打开的窗口使用，或已在别的浏览器中用过。请重新启动庭务。\nThis address is for the window opened at start, or was used before. Start Tingwu again.\n';
  return new Response(text, { status: 403, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

function cookie(request: Request, name: string): string | null {
  const pairs = request.headers.get('cookie')?.split(';') ?? [];
  const pair = pairs.map((p) => p.trim()).find((p) => p.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) ?? null;
}

function isSame(offered: string | null, expected: string): boolean {
  const a = Buffer.from(offered ?? '');
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
