import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { bodyLimit, type ServeOptions, serveBackend } from '../../electron/backend/server/node-carrier.ts';

/** A small stand-in for the backend: shows what arrived, and streams. */
const seen: { url: string; signal: AbortSignal }[] = [];
async function echo(request: Request): Promise<Response> {
  seen.push({ url: request.url, signal: request.signal });
  const path = new URL(request.url).pathname;
  if (path === '/api/changes') {
    const lines = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"topic":"case"}\n')),
    });
    return new Response(lines, { headers: { 'content-type': 'application/x-ndjson' } });
  }
  if (path === '/api/throw') throw new Error('unforeseen');
  const body = await request.arrayBuffer();
  return Response.json({ method: request.method, size: body.byteLength });
}

const open: { close(): Promise<void> }[] = [];
async function serve(options: ServeOptions = {}) {
  const served = await serveBackend({ fetch: echo }, options);
  open.push(served);
  const url = new URL(served.url);
  return { url, origin: url.origin, host: url.host };
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((s) => s.close()));
  seen.length = 0;
});

/** Node's own client: unlike fetch it may send any Host. */
function send(url: string, headers: Record<string, string>, method = 'GET', body?: Uint8Array | string) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const request = httpRequest(url, { method, headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          text += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      });
      request.on('error', reject);
      request.end(body);
    },
  );
}

const json = { 'content-type': 'application/json' };

describe('what the carrier hands over', () => {
  it('keeps the real URL, the method and the bytes', async () => {
    const { origin } = await serve();
    const answer = await fetch(`${origin}/api/trpc/x?batch=1`, {
      method: 'POST',
      headers: json,
      body: '{"a":1}',
    });
    expect(await answer.json()).toEqual({ method: 'POST', size: 7 });
    expect(seen[0]?.url).toBe(`${origin}/api/trpc/x?batch=1`);
  });

  it('streams an answer piece by piece and aborts the request when the reader leaves', async () => {
    const { origin } = await serve();
    const leave = new AbortController();
    const answer = await fetch(`${origin}/api/changes`, { signal: leave.signal });
    const first = await answer.body?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toBe('{"topic":"case"}\n');
    expect(seen[0]?.signal.aborted).toBe(false);
    leave.abort();
    await expect.poll(() => seen[0]?.signal.aborted).toBe(true);
  });

  it('binds loopback only and sends no CORS header', async () => {
    const { origin, url } = await serve();
    expect(url.hostname).toBe('127.0.0.1');
    const answer = await fetch(`${origin}/`, { headers: { origin } });
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('closes although a change stream is open', async () => {
    const { origin } = await serve();
    const answer = await fetch(`${origin}/api/changes`);
    const reader = answer.body?.getReader();
    await reader?.read();
    const ended = reader?.read().then(
      () => 'ended',
      () => 'cut',
    );
    await open.splice(0)[0]?.close();
    expect(await ended).toBe('cut');
  });

  it('answers an unforeseen error of the backend with 500 and nothing about it', async () => {
    const { origin } = await serve();
    const answer = await fetch(`${origin}/api/throw`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('unforeseen');
  });
});

describe('attack: a name of the attacker is pointed at this machine (DNS rebinding)', () => {
  it.each(['evil.example', '127.0.0.1', '127.0.0.1.evil.example:PORT', 'localhost:1', 'evil.example:PORT'])(
    'refuses Host %s',
    async (name) => {
      const { origin, url } = await serve();
      expect((await send(`${origin}/`, { host: name.replace('PORT', url.port) })).status).toBe(403);
      expect(seen).toEqual([]);
    },
  );

  it('answers to the names it was given, with or without the port, and still to loopback', async () => {
    const { origin, url } = await serve({ allowedHosts: ['desk.court.cn'] });
    for (const host of [
      'desk.court.cn',
      `desk.court.cn:${url.port}`,
      `DESK.court.cn`,
      `localhost:${url.port}`,
    ]) {
      expect((await send(`${origin}/`, { host })).status).toBe(200);
    }
    expect((await send(`${origin}/`, { host: 'x.court.cn' })).status).toBe(403);
  });
});

describe('attack: a foreign page makes the browser of a clerk send requests', () => {
  it.each([
    ['a form post', 'POST', { origin: 'https://evil.example', 'content-type': 'text/plain' }, 403],
    ['a form post without Origin', 'POST', { 'content-type': 'application/x-www-form-urlencoded' }, 403],
    ['a post of an unnamed type', 'POST', {}, 403],
    ['a sandboxed frame', 'POST', { origin: 'null', ...json }, 403],
    ['a read with Origin', 'GET', { origin: 'https://evil.example' }, 403],
    ['a script tag', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
    ['a link to the desk', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 200],
    ['another port of this machine', 'POST', { origin: 'http://127.0.0.1:1', ...json }, 403],
    ['a program of the court', 'POST', json, 200],
  ])('%s', async (_name, method, headers, status) => {
    const { origin } = await serve();
    const answer = await send(
      `${origin}/api/trpc/x`,
      { ...headers },
      method,
      method === 'POST' ? '{}' : undefined,
    );
    expect(answer.status).toBe(status);
    expect(seen.length).toBe(status === 200 ? 1 : 0);
    if (status === 403) expect(JSON.parse(answer.text)).toEqual({ error: { code: 'badOrigin' } });
  });

  it('lets the own page upload any type', async () => {
    const { origin } = await serve();
    const headers = { origin, 'content-type': 'application/octet-stream' };
    expect((await send(`${origin}/api/files/x`, headers, 'PUT', 'bytes')).status).toBe(200);
  });
});

describe('attack: a body that fills the memory', () => {
  it('refuses a declared length over the limit before reading it', async () => {
    const { origin } = await serve();
    const body = new Uint8Array(bodyLimit + 1);
    const answer = await send(`${origin}/api/x`, { ...json, origin }, 'POST', body).catch(() => null);
    // The server answers and hangs up; a client still writing may see only the hang-up.
    if (answer !== null) {
      expect(answer.status).toBe(413);
      expect(JSON.parse(answer.text)).toEqual({ error: { code: 'tooLarge' } });
    }
    expect(seen).toEqual([]);
  });

  it('counts a body of unknown length', async () => {
    const { origin, host, url } = await serve();
    const status = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(url.port), '127.0.0.1');
      const chunk = Buffer.alloc(1024 * 1024);
      let sent = 0;
      socket.write(
        `POST /api/x HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nTransfer-Encoding: chunked\r\n\r\n`,
      );
      const more = (): void => {
        while (sent <= bodyLimit + chunk.length && !socket.destroyed) {
          sent += chunk.length;
          socket.write(`${chunk.length.toString(16)}\r\n`);
          socket.write(chunk);
          if (!socket.write('\r\n')) return;
        }
      };
      socket.on('drain', more);
      socket.on('data', (data) => resolve(data.toString('latin1').slice(9, 12)));
      socket.on('error', reject);
      more();
    });
    expect(status).toBe('413');
    expect(seen).toEqual([]);
  });

  it('takes a body of exactly the limit, declared or not', async () => {
    const { origin } = await serve();
    const body = new Uint8Array(bodyLimit);
    expect((await send(`${origin}/api/x`, { ...json, origin }, 'POST', body)).text).toContain(
      String(bodyLimit),
    );
    const chunked = { ...json, origin, 'transfer-encoding': 'chunked' };
    expect((await send(`${origin}/api/x`, chunked, 'POST', body)).text).toContain(String(bodyLimit));
  });
});

describe('the key of a run', () => {
  it('lets in the browser that opened the start address, once, by a cookie no script can read', async () => {
    const { url, origin } = await serve({ runKey: 'the key' });
    expect(url.searchParams.get('key')).toBe('the key');
    const first = await send(url.href, {});
    expect(first.status).toBe(303);
    expect(first.headers['location']).toBe('/');
    const setCookie = String(first.headers['set-cookie']);
    expect(setCookie).toMatch(/; HttpOnly; SameSite=Strict$/);
    const cookie = setCookie.split(';')[0] ?? '';
    expect((await send(`${origin}/`, { cookie })).status).toBe(200);
    expect((await send(`${origin}/api/x`, { cookie, origin, ...json }, 'POST', '{}')).status).toBe(200);
    expect(seen.length).toBe(2);
    // The same browser may follow the address again; anyone else who read it in the process list may not.
    expect((await send(url.href, { cookie })).status).toBe(303);
    expect((await send(url.href, {})).status).toBe(403);
  });

  it.each(['/', '/?key=wrong', '/?key=', '/api/x', '/api/x?key=the%20key'])(
    'refuses %s without the cookie',
    async (path) => {
      const { origin } = await serve({ runKey: 'the key' });
      expect((await send(`${origin}${path}`, {})).status).toBe(403);
      expect((await send(`${origin}${path}`, { cookie: 'tingwu-run-1=x' })).status).toBe(403);
      expect(seen).toEqual([]);
    },
  );
});

it('rejects when the port is taken', async () => {
  const { url } = await serve();
  await expect(serveBackend({ fetch: echo }, { port: Number(url.port) })).rejects.toThrow(/EADDRINUSE/);
});
