import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';

/** What a server shows and signs with to speak HTTPS; both PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** SHA-256 of the certificate, colons between bytes, as browsers show it. */
  readonly fingerprint: string;
}

const day = 24 * 60 * 60 * 1000;
/** Longer is refused by some systems also for a certificate that was trusted by hand. */
const validDays = 800;
/** One with less than this left is made anew when the server starts. */
const renewDays = 30;

/**
 * The court's own certificate from two PEM files.
 * @throws Error naming the file, when it cannot be read, is none, has run out, or the two do not belong together
 */
export function readCertificate(certFile: string, keyFile: string, now: Date): Certificate {
  const cert = readFileSync(certFile, 'utf8');
  const key = readFileSync(keyFile, 'utf8');
  const found = parsed(() => new X509Certificate(cert), certFile);
  const privateKey = parsed(() => createPrivateKey(key), keyFile);
  if (!found.checkPrivateKey(privateKey)) throw new Error(`${keyFile} is not the key of ${certFile}`);
  if (found.validToDate < now) throw new Error(`${certFile} ran out on ${found.validTo}`);
  return { cert, key, fingerprint: found.fingerprint256 };
}

/**
 * The certificate made for this server, kept in the data folder (`https/`, the key readable by its owner alone) so that its fingerprint stays. It is made
 * anew when it is about to run out or does not name every host.
 */
export async function madeCertificate(
  dataDir: string,
  hosts: readonly string[],
  now: Date,
): Promise<Certificate> {
  const folder = path.join(dataDir, 'https');
  const [certFile, keyFile] = [path.join(folder, 'certificate.pem'), path.join(folder, 'key.pem')];
  if (existsSync(certFile) && existsSync(keyFile) && isGood(readFileSync(certFile, 'utf8'), hosts, now))
    return readCertificate(certFile, keyFile, now);
  const made = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + validDays * day),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: hosts.map((host) => (isAddress(host) ? { type: 7, ip: host } : { type: 2, value: host })),
      },
    ],
  });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Whole or not at all: a half-written pair would keep the server from starting.
  for (const [file, text, mode] of [
    [keyFile, made.private, 0o600],
    [certFile, made.cert, 0o644],
  ] as const) {
    writeFileSync(`${file}.new`, text, { mode });
    renameSync(`${file}.new`, file);
  }
  return readCertificate(certFile, keyFile, now);
}

/** The names and addresses under which browsers may reach this machine: those told, its own name, its addresses, loopback. */
export function hostsOfMachine(told: readonly string[]): string[] {
  const addresses = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    // Addresses of one link alone carry a zone, which no certificate can name.
    .filter(({ address }) => !address.startsWith('fe80'))
    .map(({ address }) => address);
  return [...new Set([...told.map(withoutPort), hostname(), 'localhost', '127.0.0.1', ...addresses])];
}

function isGood(pem: string, hosts: readonly string[], now: Date): boolean {
  try {
    const cert = new X509Certificate(pem);
    const names = (host: string) => (isAddress(host) ? cert.checkIP(host) : cert.checkHost(host));
    return (
      cert.validToDate.getTime() - now.getTime() > renewDays * day &&
      hosts.every((host) => names(host) !== undefined)
    );
  } catch {
    return false;
  }
}

function parsed<T>(read: () => T, file: string): T {
  try {
    return read();
  } catch (cause) {
    throw new Error(`${file} is no PEM file of the kind wanted`, { cause });
  }
}

function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.includes(':');
}

function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
}
