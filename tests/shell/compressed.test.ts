import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressed } from '../../electron/backend/server/compressed.ts';

const text = 'const answer = 42;\n'.repeat(200);
const ask = (path: string, encoding = 'gzip, br') =>
  new Request(`http://desk.test${path}`, { headers: { 'accept-encoding': encoding } });
const script = (body: string, headers: Record<string, string> = {}) =>
  new Response(body, { headers: { 'content-type': 'text/javascript; charset=utf-8', ...headers } });

describe('what is compressed on its way', () => {
  it('scripts of the page, for who takes gzip; twice the same', async () => {
    const built = { 'cache-control': 'public, max-age=31536000, immutable' };
    for (let turn = 0; turn < 2; turn += 1) {
      const answer = await compressed(ask('/assets/a-1.js'), script(text, built));
      expect(answer.headers.get('content-encoding')).toBe('gzip');
      expect(answer.headers.get('vary')).toContain('accept-encoding');
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect(bytes.length).toBeLessThan(text.length / 4);
      expect(gunzipSync(bytes).toString()).toBe(text);
    }
  });

  it.each([
    ['who does not take gzip', ask('/assets/b.js', 'br'), script(text)],
    ['a short one', ask('/assets/c.js'), script('1')],
    ['what the program answers', ask('/api/portal/view'), Response.json({ text })],
    [
      'a page that the program answers',
      ask('/api/files/x'),
      new Response(text, { headers: { 'content-type': 'text/html' } }),
    ],
    ['a picture', ask('/assets/d.png'), new Response(text, { headers: { 'content-type': 'image/png' } })],
  ])('not for %s', async (_, request, response) => {
    const before = await response.clone().text();
    const answer = await compressed(request, response);
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toBe(before);
  });
});
