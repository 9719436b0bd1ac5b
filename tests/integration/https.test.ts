import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TLSSocket } from 'node:tls';
import { afterAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { madeCertificate, readCertificate } from '../../electron/backend/server/certificate.ts';
import { cli, startCourt } from './workers/court-process.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tingwu-https-'));
const dataDir = path.join(folder, 'court');
const certFile = path.join(dataDir, 'https', 'certificate.pem');
const keyFile = path.join(dataDir, 'https', 'key.pem');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a browser that trusts this certificate alone gets. */
function get(url: string, ca: string): Promise<{ status: number; fingerprint: string; protocol: string }> {
  return new Promise((resolve, reject) => {
    request(url, { ca, agent: false }, (answer) => {
      answer.resume();
      const { socket } = answer;
      if (!(socket instanceof TLSSocket)) return reject(new Error('not over TLS'));
      resolve({
        status: answer.statusCode ?? 0,
        fingerprint: socket.getPeerCertificate().fingerprint256,
        protocol: socket.getProtocol() ?? '',
      });
    })
      .once('error', reject)
      .end();
  });
}

/** What a court answers whether or not its desk was built. */
const asked = (url: string) => `${url}api/trpc/setup.status`;

describe('cli serve --https', () => {
  it('makes a certificate once, answers over TLS to who trusts it, and keeps its fingerprint', async () => {
    const first = await startCourt(dataDir, { words: ['--https'] });
    const ca = readFileSync(certFile, 'utf8');
    const { fingerprint256 } = new X509Certificate(ca);
    try {
      expect(first.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/$/);
      expect(statSync(keyFile).mode & 0o077).toBe(0);
      expect(await get(asked(first.url), ca)).toMatchObject({ status: 200, fingerprint: fingerprint256 });
      // Who does not trust it gets nothing, nor who speaks plain HTTP.
      await expect(fetch(first.url)).rejects.toThrow();
      await expect(fetch(first.url.replace('https:', 'http:'))).rejects.toThrow();
      // The live room's lines go over the same port; without a ticket they are refused, by the court and not by TLS.
      const line = new WebSocket(`${first.url.replace('https', 'wss')}api/live?ticket=x&page=page-of-test`, {
        ca,
        origin: new URL(first.url).origin,
      });
      line.on('error', () => {});
      const [, answer] = await once(line, 'unexpected-response');
      expect(answer).toMatchObject({ statusCode: 403 });
    } finally {
      await first.stop();
    }
    const second = await startCourt(dataDir, { words: ['--https'] });
    try {
      expect((await get(asked(second.url), ca)).fingerprint).toBe(fingerprint256);
    } finally {
      await second.stop();
    }
  });

  it("serves the court's own certificate by its path", async () => {
    const { cert, key, fingerprint } = await madeCertificate(
      path.join(folder, 'own'),
      ['127.0.0.1'],
      new Date(),
    );
    const [own, ownKey] = [path.join(folder, 'own.pem'), path.join(folder, 'own-key.pem')];
    writeFileSync(own, cert);
    writeFileSync(ownKey, key);
    const served = await startCourt(path.join(folder, 'other'), { words: ['--cert', own, '--key', ownKey] });
    try {
      expect(await get(asked(served.url), cert)).toMatchObject({ status: 200, fingerprint });
    } finally {
      await served.stop();
    }
    const foreign = await madeCertificate(path.join(folder, 'foreign'), ['127.0.0.1'], new Date());
    writeFileSync(ownKey, foreign.key);
    const start = (...words: string[]) => cli('serve', ...words, '--data', path.join(folder, 'other'));
    expect(await start('--cert', own, '--key', ownKey)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is not the key of'),
    });
    expect(await start('--cert', own)).toMatchObject({ code: 2 });
    expect(await start('--cert', import.meta.filename, '--key', ownKey)).toMatchObject({ code: 2 });
  });
});

describe('the certificate made at the first start', () => {
  const now = new Date('2026-03-02T00:00:00Z');
  const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
  const made = (hosts: readonly string[], at: Date) => madeCertificate(path.join(folder, 'made'), hosts, at);

  it('names every host, lasts until a month before its end, and is made anew for another host', async () => {
    const first = await made(['zc.example.cn', '10.0.0.7', '::1'], now);
    expect(new X509Certificate(first.cert).subjectAltName).toBe(
      'DNS:zc.example.cn, IP Address:10.0.0.7, IP Address:0:0:0:0:0:0:0:1',
    );
    expect(await made(['zc.example.cn', '10.0.0.7'], later(760))).toEqual(first);
    const renewed = await made(['zc.example.cn'], later(771));
    expect(renewed.fingerprint).not.toBe(first.fingerprint);
    expect((await made(['other.example.cn'], later(772))).fingerprint).not.toBe(renewed.fingerprint);
  });

  it('a certificate that has run out is refused by name', async () => {
    await made(['zc.example.cn'], now);
    const file = (name: string) => path.join(folder, 'made', 'https', name);
    expect(() => readCertificate(file('certificate.pem'), file('key.pem'), later(5000))).toThrow('ran out');
  });
});
