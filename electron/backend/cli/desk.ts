import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type IceServer, iceServer } from '../api/contract/live-room.ts';
import { createBackend } from '../backend.ts';
import { serveBackend } from '../server/node-carrier.ts';
import { type Command, noWords, rendererDir, resourcesDir, UsageError } from './command.ts';

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
    demo: 'fill an empty data folder with the sample court',
  },
  run: async (input) => {
    noWords(input);
    const port = Number(input.options['port'] ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError('--port wants a number up to 65535');
    const iceFile = input.options['ice-servers'];
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
      const names = input.options['allowed-host'];
      const served = await serveBackend(backend, {
        port,
        ...(typeof host === 'string' ? { host } : {}),
        ...(typeof names === 'string' ? { allowedHosts: names.split(',') } : {}),
      });
      console.error(served.url);
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
