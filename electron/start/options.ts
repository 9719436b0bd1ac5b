import path from 'node:path';
import { parseArgs } from 'node:util';
import { defaultDataDir } from './data-dir.ts';

export interface StartOptions {
  /** Absolute. */
  readonly dataDir: string;
  readonly isDemo: boolean;
  readonly isHelp: boolean;
}

/**
 * Reads `--data DIR`, `--demo` and `--help`. With `isStrict` an unknown word is an error (a mistyped `--dat` must not open
 * another docket); Electron's own command line also carries the engine's switches, so the shell reads it tolerantly.
 * @throws Error with a sentence for the person at the terminal
 */
export function parseStartOptions(
  argv: readonly string[],
  isStrict: boolean,
  cwd = process.cwd(),
): StartOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      demo: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    strict: isStrict,
    allowPositionals: !isStrict,
  });
  const isDemo = values.demo === true;
  const data = typeof values.data === 'string' && values.data !== '' ? values.data : null;
  if (values.data !== undefined && data === null) throw new Error('--data needs a folder');
  return {
    dataDir: data === null ? defaultDataDir(isDemo) : path.resolve(cwd, data),
    isDemo,
    isHelp: values.help === true,
  };
}
