import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type IceServer, iceServer } from '../api/contract/live-room.ts';
import { createBackend } from '../backend.ts';
import { type Certificate, hostsOfMachine, madeCertificate, readCertificate } from '../server/certificate.ts';
import { serveBackend } from '../server/node-carrier.ts';
import {
  type Command,
  type CommandInput,
  noWords,
  rendererDir,
  resourcesDir,
  UsageError,
} from './command.ts';

/** Serves several desks that share one docket. */
export const serve: Command = {
  name: 'serve',
  usage: 'serve',
  summary: 'Serve the desk to browsers (several desks, one docket)',
  options: {
    'host=': 'address to listen on (default 127.0.0.1)',
    'port=': 'port (default: any free one)',
    'allowed-host=': 'further names of this server, separated by commas',
    'ice-servers=': 'JSON file with the STUN and TURN servers of the live room (default: none)',
    https: 'speak HTTPS; without --cert with a certificate made here and kept in the data folder',
    'cert=': "the court's certificate with its chain, PEM (with --key; means --https)",
    'key=': 'the private key of --cert, PEM',
    demo: 'fill an empty data folder with the sample court',
  },
  run: async (input) => {
    noWords(input);
    const port = Number(input.options['port'] ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError('--port wants a number up to 65535');
    const iceFile = input.options['ice-servers'];
    const names = input.options['allowed-host'];
    const allowedHosts = typeof names === 'string' ? names.split(',') : [];
    const tls = await certificateFor(input, allowedHosts);
    const backend = await createBackend({
      dataDir: input.dataDir,
      resourcesDir,
      rendererDir,
      iceServers: typeof iceFile === 'string' ? readIceServers(iceFile) : [],
      isDemo: input.options['demo'] === true,
      log: (line) => console.error(JSON.stringify(line)),
    });
    try {
      const host = input.options['host'];
      const served = await serveBackend(backend, {
        port,
        ...(typeof host === 'string' ? { host } : {}),
        allowedHosts,
        ...(tls === null ? {} : { tls }),
      });
      console.error(served.url);
      if (tls !== null) console.error(`SHA-256 ${tls.fingerprint}`);
      await stopAsked();
      await served.close();
      return { json: { url: served.url }, text: 'stopped' };
    } finally {
      await backend.close();
    }
  },
};

/** Fills an empty data folder with the sample court. */
export const demo: Command = {
  name: 'demo',
  usage: 'demo',
  summary: 'Fill an empty data folder with the sample court (practice mode)',
  run: async (input) => {
    noWords(input);
    const backend = await createBackend({
      dataDir: input.dataDir,
      resourcesDir,
      rendererDir: null,
      isDemo: true,
    });
    await backend.close();
    return { json: { dataDir: input.dataDir }, text: `the sample court is in ${input.dataDir}` };
  },
};

/** What HTTPS is spoken with; null: plain HTTP. */
async function certificateFor(
  { options, dataDir }: CommandInput,
  allowedHosts: readonly string[],
): Promise<Certificate | null> {
  const { cert, key } = options;
  if (typeof cert !== typeof key) throw new UsageError('--cert and --key go together');
  if (typeof cert === 'string' && typeof key === 'string')
    try {
      return readCertificate(cert, key, new Date());
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : String(error));
    }
  return options['https'] === true
    ? madeCertificate(dataDir, hostsOfMachine(allowedHosts), new Date())
    : null;
}

/** `[{ "urls": ["turn:…"], "username": "…", "credential": "…" }]` */
function readIceServers(file: string): readonly IceServer[] {
  try {
    return z.array(iceServer).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new UsageError(`--ice-servers: ${file} is no list of servers (${String(error)})`);
  }
}

async function stopAsked(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}
