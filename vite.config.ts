import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url));
/** Pages by name: the staff's desk, and the parties' portal once there is one. */
const candidates = {
  desk: at('renderer/index.html'),
  portal: at('renderer/portal/index.html'),
  'portal-live': at('renderer/portal/live/index.html'),
};
const pages = Object.fromEntries(Object.entries(candidates).filter(([, file]) => existsSync(file)));

/** The renderer: one build for the Electron window, the court server and the browser tests. */
export default defineConfig({
  root: at('renderer'),
  base: '/',
  plugins: [react()],
  build: {
    outDir: at('out/renderer'),
    emptyOutDir: true,
    // The parties' portal is opened on old phones; the desk's browsers are newer.
    target: 'chrome90',
    minify: true,
    // The content security policy allows data: for pictures and fonts only; scripts and styles stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_500,
    rolldownOptions: { input: pages },
  },
});
