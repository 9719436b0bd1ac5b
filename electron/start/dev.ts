import path from 'node:path';
import { createServer } from 'vite';
import { createBackend } from '../backend/backend.ts';
import { serveBackend } from '../backend/server/node-carrier.ts';
import { parseStartOptions } from './options.ts';

/**
 * The desk in a browser with a renderer that reloads as it is edited (`npm run dev [-- --demo --data DIR]`). The backend
 * runs in this process; `node --watch` starts it anew when its files change. Default data: a folder of its own, out/dev.
 */
const root = path.resolve(import.meta.dirname, '../..');
const pagePort = 5173;
const given = process.argv.slice(2);
const options = parseStartOptions(
  given.some((a) => a.startsWith('--data')) ? given : [...given, '--data=out/dev'],
  true,
);

const backend = await createBackend({
  dataDir: options.dataDir,
  isDemo: options.isDemo,
  resourcesDir: path.join(root, 'resources'),
  rendererDir: null,
  log: (line) => console.error(line),
});
// Host and Origin stay those of the page: the carrier's checks see what they would see in use.
const served = await serveBackend(backend, {
  allowedHosts: [`localhost:${pagePort}`, `127.0.0.1:${pagePort}`],
});
const vite = await createServer({
  configFile: path.join(root, 'vite.config.ts'),
  server: {
    port: pagePort,
    strictPort: true,
    proxy: { '/api': { target: served.url, changeOrigin: false } },
  },
});
await vite.listen();
vite.printUrls();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void Promise.allSettled([vite.close(), served.close()])
      .then(() => backend.close())
      .finally(() => process.exit(0));
  });
}
