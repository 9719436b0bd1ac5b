import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultDataDir } from '../../start/data-dir.ts';
import { AppError } from '../domain/app-error.ts';
import { lawOfFile } from '../services/case-dates.ts';
import type { Legal } from '../services/context.ts';
import { combine, legalOf, loadShippedLaw, type ShippedLaw } from '../services/legal-data.ts';
import { openForReading } from '../store/open.ts';
import type { LawOf } from '../store/verify.ts';

/** What a command is run with: its own words, and the options every command takes. */
export interface CommandInput {
  readonly words: readonly string[];
  readonly dataDir: string;
  readonly isJson: boolean;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One command of the program's command line. */
export interface Command {
  readonly name: string;
  /** How it is called, e.g. `import FILE.xlsx`. */
  readonly usage: string;
  readonly summary: string;
  /** Its own options: name to a line of help; `=` at the end of the name takes a value. */
  readonly options?: Readonly<Record<string, string>>;
  /** Answers the JSON value of `--json`; `text` is what a person reads. `exitCode` 0 unless told. */
  run(input: CommandInput): Promise<{ json: unknown; text: string; exitCode?: number }>;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** The folder of rules, calendars and templates, beside the program. */
export const resourcesDir = join(root, 'resources');
export const rendererDir = join(root, 'out', 'renderer');

/** The data folder of `--data DIR`, else the user's own. */
export function dataDirOf(data: string | undefined): string {
  return data === undefined ? defaultDataDir(false) : resolve(data);
}

/** The law as it ships, loaded when a command needs it. */
export function shippedLaw(): ShippedLaw {
  return loadShippedLaw(resourcesDir);
}

/** The law of the court in a data folder; what ships where there is no court, or one the program has not brought up to date yet. */
export async function legalIn(dataDir: string): Promise<Legal> {
  const shipped = shippedLaw();
  try {
    const { db, raw } = openForReading(dataDir);
    try {
      return await legalOf(shipped, db);
    } finally {
      raw.close();
    }
  } catch (error) {
    if (error instanceof AppError && ['notSetUp', 'storeOlder'].includes(error.code))
      return combine(shipped, {
        calendarYears: [],
        closingDays: [],
        limits: [],
        scope: null,
        sessionHours: [],
      });
    throw error;
  }
}

/** How verification counts the dates of a file. */
export function lawOf(): LawOf {
  return lawOfFile(shippedLaw());
}

/** The one word a command needs. @throws UsageError when it is missing or there are more. */
export function oneWord(input: CommandInput, what: string): string {
  const [word, ...rest] = input.words;
  if (word === undefined) throw new UsageError(`${what} is missing`);
  if (rest.length > 0) throw new UsageError(`too many words: ${rest.join(' ')}`);
  return word;
}

export function noWords(input: CommandInput): void {
  if (input.words.length > 0) throw new UsageError(`too many words: ${input.words.join(' ')}`);
}

/** The command line was not understood; the message says what. */
export class UsageError extends Error {}
