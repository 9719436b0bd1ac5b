import { parseArgs } from 'node:util';
import { storeFailure } from '../../start/store-failure.ts';
import { AppError } from '../domain/app-error.ts';
import { backup, restore, verify } from './care.ts';
import { deadlines, draw } from './case-law.ts';
import { type Command, dataDirOf, UsageError } from './command.ts';
import { count } from './count.ts';
import { demo, serve } from './desk.ts';
import { importCommand, stats, undo } from './ledger.ts';

const commands: readonly Command[] = [
  serve,
  demo,
  importCommand,
  undo,
  stats,
  count,
  verify,
  backup,
  restore,
  deadlines,
  draw,
];

const common = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Runs one command and answers the exit code: 0 done, 1 refused or failed, 2 not understood. With `--json` exactly one JSON
 * value goes to standard output, `{ error: { code, details } }` when there is no result; everything else goes to standard error.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const command = commands.find((candidate) => candidate.name === argv[0]);
  if (command === undefined) return noCommand(argv);
  const isJson = argv.includes('--json');
  try {
    const { values, positionals } = parseArgs({
      args: argv.slice(1),
      options: { ...common, ...ownOptions(command) },
      allowPositionals: true,
      strict: true,
    });
    if (values.help === true) {
      console.log(helpOf(command));
      return 0;
    }
    const result = await command.run({
      words: positionals,
      dataDir: dataDirOf(values.data),
      isJson,
      options: values,
    });
    console.log(isJson ? JSON.stringify(result.json) : result.text);
    return result.exitCode ?? 0;
  } catch (error) {
    return failed(error, command, isJson);
  }
}

function noCommand(argv: readonly string[]): number {
  const asksHelp = argv.length === 0 || argv[0] === '--help' || argv[0] === '-h';
  const lines = commands.map((command) => `  ${command.usage.padEnd(34)}${command.summary}`);
  const text = ['Usage: npm run cli -- COMMAND [--data DIR] [--json] [--help]', '', ...lines].join('\n');
  if (asksHelp) {
    console.log(text);
    return argv.length === 0 ? 2 : 0;
  }
  return notUnderstood(`unknown command: ${argv[0]}`, text, argv.includes('--json'));
}

function helpOf(command: Command): string {
  const own = Object.entries(command.options ?? {}).map(
    ([name, help]) => `  --${name.endsWith('=') ? `${name.slice(0, -1)} VALUE` : name}`.padEnd(22) + help,
  );
  const lines = [
    "  --data DIR          the data folder (default: the user's own)",
    '  --json              one JSON value on standard output, nothing else',
    ...own,
  ];
  return [`Usage: npm run cli -- ${command.usage} [options]`, '', command.summary, '', ...lines].join('\n');
}

function ownOptions(command: Command): Record<string, { type: 'string' | 'boolean' }> {
  const entries = Object.keys(command.options ?? {}).map((name): [string, { type: 'string' | 'boolean' }] =>
    name.endsWith('=') ? [name.slice(0, -1), { type: 'string' }] : [name, { type: 'boolean' }],
  );
  return Object.fromEntries(entries);
}

function failed(error: unknown, command: Command, isJson: boolean): number {
  if (error instanceof UsageError || isParseError(error))
    return notUnderstood(error.message, helpOf(command), isJson);
  if (error instanceof AppError) {
    if (isJson) console.log(JSON.stringify({ error: { code: error.code, details: error.details } }));
    const failure = storeFailure(error, placeOf(error));
    console.error(failure === null ? refusalLine(error) : `${failure.title}\n${failure.text}`);
    return 1;
  }
  if (isJson) console.log(JSON.stringify({ error: { code: 'internal' } }));
  console.error(error);
  return 1;
}

function notUnderstood(message: string, help: string, isJson: boolean): 2 {
  if (isJson) console.log(JSON.stringify({ error: { code: 'usage', details: { message } } }));
  console.error(`${message}\n\n${help}`);
  return 2;
}

function refusalLine({ code, details }: AppError): string {
  const number = details['caseNumber'];
  if (code === 'notFound' && typeof number === 'string')
    return `no case in this data folder has the number ${number} (--data DIR chooses another folder)`;
  return `${code} ${JSON.stringify(details)}`;
}

function isParseError(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** The file or folder a refusal is about; '' when it is about none. */
function placeOf({ details }: AppError): string {
  const place = details['file'] ?? details['dataDir'];
  return typeof place === 'string' ? place : '';
}
