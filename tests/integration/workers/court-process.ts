import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { CourtClient } from './court-client.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const cliFile = join(root, 'electron', 'backend', 'cli.ts');

/** A served court in a process of its own, started by the program's own command. */
export interface CourtProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Ends it as a person would (SIGTERM) and waits. */
  stop(): Promise<void>;
  /** kill -9, and waits until the process is gone. */
  kill(): Promise<void>;
}

/** Starts `cli serve`; rejects with what it said when it does not come up. */
export async function startCourt(
  dataDir: string,
  options: { fileSizeLimitKib?: number; words?: readonly string[] } = {},
): Promise<CourtProcess> {
  const words = [cliFile, 'serve', '--data', dataDir, ...(options.words ?? [])];
  const limit = options.fileSizeLimitKib;
  const child =
    limit === undefined
      ? spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] })
      : // The shell ignores SIGXFSZ, so that the program gets the error a full disk gives.
        spawn(
          'bash',
          ['-c', `trap '' XFSZ; ulimit -f ${limit}; exec "$@"`, 'bash', process.execPath, ...words],
          {
            stdio: ['ignore', 'ignore', 'pipe'],
          },
        );
  const gone = once(child, 'exit');
  const url = await addressOf(child);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await gone;
  };
  return { url, child, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    if (child.stderr === null) throw new Error('the court process has no standard error');
    createInterface({ input: child.stderr }).on('line', (line) => {
      said.push(line);
      if (/^https?:\/\//.test(line)) resolve(line);
    });
    child.once('exit', () => reject(new Error(`the court did not start:\n${said.join('\n')}`)));
    child.once('error', reject);
  });
}

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command of the program's command line in a process of its own. */
export function cli(...words: readonly string[]): Promise<CliResult> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cliFile, ...words], { maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({
        code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1,
        stdout,
        stderr,
      });
    });
  });
}

/** Runs a script of this folder; answers its exit code and what it wrote. */
export function runWorker(script: string, ...words: readonly string[]): Promise<CliResult> {
  return new Promise((resolve) => {
    const file = join(import.meta.dirname, script);
    execFile(process.execPath, [file, ...words], { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, stdout, stderr });
    });
  });
}

/** What a set-up court offers to a test. */
export interface SampleCourtFacts {
  readonly client: CourtClient;
  readonly rooms: readonly string[];
  readonly arbitrators: readonly string[];
  readonly clerks: readonly string[];
}

export const caseNumberOf = (year: number, seq: number) => `穗试劳人仲案〔${year}〕${seq}号`;
export const password = 'a long pass phrase';

/** Sets a served, empty court up: rooms, arbitrators, clerks, one who may do everything and is signed in. */
export async function setUpCourt(
  client: CourtClient,
  size: { rooms: number; arbitrators: number; clerks: number } = { rooms: 3, arbitrators: 4, clerks: 3 },
): Promise<SampleCourtFacts> {
  const named = (word: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${word}${index + 1}`);
  const { token } = await client.mutate<{ token: string }>('setup.complete', {
    court: {
      name: '测试仲裁院',
      commissionName: '测试仲裁委员会',
      caseNumberPattern: '穗试劳人仲案〔{year}〕{seq}号',
      mediationNumberPattern: '穗试劳人仲调〔{year}〕{seq}号',
      address: '',
      phone: '',
    },
    rooms: named('第', size.rooms).map((name) => ({ name: `${name}庭`, kind: 'courtroom' })),
    staff: [
      ...named('仲裁员', size.arbitrators).map((name) => ({ name, functions: ['arbitrator'] })),
      ...named('书记员', size.clerks).map((name) => ({ name, functions: ['clerk'] })),
    ],
    administrator: {
      name: '主任',
      functions: ['clerk', 'director', 'administrator'],
      loginName: 'director',
      password,
    },
  });
  client.token = token;
  const reference = await client.query<{
    rooms: { id: string }[];
    staff: { id: string; name: string }[];
  }>('court.reference');
  const idsOf = (word: string) =>
    reference.staff.filter((member) => member.name.startsWith(word)).map(({ id }) => id);
  return {
    client,
    rooms: reference.rooms.map(({ id }) => id),
    arbitrators: idsOf('仲裁员'),
    clerks: idsOf('书记员'),
  };
}
