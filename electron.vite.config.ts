import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import renderer from './vite.config.ts';

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** electron-vite asks for relative addresses, which break on every page below the first level of the desk's scheme. */
const absoluteAddresses: Plugin = {
  name: 'absolute-addresses',
  enforce: 'post',
  config: () => ({ base: '/' }),
};

/** The planner's solver looks for its WebAssembly beside the worker's file (`backend/planner/highs-solver.ts`). */
const solverBinary: Plugin = {
  name: 'solver-binary',
  generateBundle() {
    const source = readFileSync(fileURLToPath(import.meta.resolve('highs/runtime')));
    this.emitFile({ type: 'asset', fileName: 'highs.wasm', source });
  },
};

/** Only native modules are `dependencies` and stay outside; everything else is bundled, and the package stays small. */
export default defineConfig({
  main: {
    plugins: [solverBinary],
    build: {
      outDir: at('out/main'),
      rolldownOptions: {
        input: {
          main: at('electron/main.ts'),
          'planner-worker': at('electron/backend/planner/planner-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        // A sandboxed preload is loaded as a plain script.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: { ...renderer, plugins: [renderer.plugins, absoluteAddresses] },
});
