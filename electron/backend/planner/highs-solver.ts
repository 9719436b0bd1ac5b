import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import loadHighs, { type Highs } from 'highs';

let loaded: Promise<Highs> | null = null;

/** The HiGHS solver (WebAssembly), compiled once for a thread. Beside the built program lies its `highs.wasm`, else it is in the package. */
export function highs(): Promise<Highs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Highs> {
  const isSource = import.meta.url.endsWith('.ts');
  const file = isSource ? import.meta.resolve('highs/runtime') : new URL('highs.wasm', import.meta.url).href;
  return loadHighs({ wasmBinary: await readFile(fileURLToPath(file)) });
}
