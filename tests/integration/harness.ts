import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTRPCClient, httpLink, type TRPCClient, TRPCClientError } from '@trpc/client';
import Database from 'better-sqlite3';
import type { Refusal } from '../../electron/backend/api/contract/errors.ts';
import type { Api } from '../../electron/backend/api/procedures/router.ts';
import { type Backend, createBackend, type LogLine } from '../../electron/backend/backend.ts';
import type { StaffFunction } from '../../electron/backend/domain/permissions.ts';

export type Client = TRPCClient<Api>;

/** An address of no machine: the requests never leave the process. */
export const origin = 'http://desk.test';
export const resourcesDir = join(import.meta.dirname, '..', '..', 'resources');
export const password = 'correct horse 正确';

const people = {
  clerk: '何静',
  arbitrator: '高天平',
  mediator: '史磊',
  director: '董立',
} as const satisfies Partial<Record<StaffFunction, string>>;
/** Colleagues beyond the one of each function: a panel of three, and a second clerk. */
const colleagues = [
  { name: '林远', functions: ['arbitrator' as const] },
  { name: '邱明', functions: ['arbitrator' as const] },
  { name: '郑和', functions: ['clerk' as const] },
];

export interface OpenOptions {
  /** Shanghai wall time at the start; a working Monday unless told. */
  readonly now?: string;
  readonly rendererDir?: string | null;
  readonly dataDir?: string;
  /** False: the empty data folder of a first start. */
  readonly isSetUp?: boolean;
  readonly isDemo?: boolean;
}

export interface Court {
  readonly dataDir: string;
  readonly log: LogLine[];
  /** A request to the one door; `path` begins with a slash. */
  fetch(path: string, init?: RequestInit & { token?: string | null; address?: string }): Promise<Response>;
  client(token: string | null): Client;
  /** The client of a person with this one function, signed in on first use. */
  as(held: StaffFunction): Promise<Client>;
  tokenOf(held: StaffFunction): Promise<string>;
  /** Id of a room by its name, e.g. `第一仲裁庭`. */
  roomId(name: string): string;
  /** Id of a person by name, e.g. `高天平`. */
  staffId(name: string): string;
  /** Moves the clock so far that sessions are over, and signs a person of this function in anew. */
  later(wallTime: string, held: StaffFunction): Promise<Client>;
  /** Moves the clock to a Shanghai wall time. */
  setNow(wallTime: string): void;
  advance(milliseconds: number): void;
  /** Reads or writes beside the program, as another process would. */
  sql<T>(work: (raw: Database.Database) => T): T;
  /** The program itself, for a carrier. */
  backend(): Backend;
  /** Closes the program and opens it again on the same folder; sessions go on. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A court in a temporary folder behind the program's one door, with a clock that stands still and seeded chance. It is set up
 * through the contract: two courtrooms, an online room, a person of each function and colleagues for a panel.
 */
export async function openCourt(options: OpenOptions = {}): Promise<Court> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'tingwu-test-'));
  const log: LogLine[] = [];
  let now = shanghaiMs(options.now ?? '2026-03-02T09:00');
  const random = seededRandom(20260302);
  const open = () =>
    createBackend({
      dataDir,
      resourcesDir,
      rendererDir: options.rendererDir ?? null,
      clock: () => now,
      random,
      log: (line) => log.push(line),
      ...(options.isDemo === undefined ? {} : { isDemo: options.isDemo }),
    });
  let backend: Backend = await open();
  const tokens = new Map<StaffFunction, string>();
  const roomIds = new Map<string, string>();
  const staffIds = new Map<string, string>();

  const fetch: Court['fetch'] = (path, { token = null, address, ...init } = {}) => {
    const headers = new Headers(init.headers);
    if (token !== null) headers.set('authorization', `Bearer ${token}`);
    return backend.fetch(new Request(`${origin}${path}`, { ...init, headers }), address);
  };
  const client = (token: string | null): Client =>
    createTRPCClient<Api>({
      links: [
        httpLink({
          url: `${origin}/api/trpc`,
          headers: token === null ? {} : { authorization: `Bearer ${token}` },
          fetch: (input, init) => backend.fetch(new Request(input, init as RequestInit)),
        }),
      ],
    });
  const readNames = async (token: string) => {
    const { rooms, staff } = await client(token).court.reference.query();
    for (const room of rooms) roomIds.set(room.name, room.id);
    for (const member of staff) staffIds.set(member.name, member.id);
  };
  const tokenOf = async (held: StaffFunction): Promise<string> => {
    const known = tokens.get(held);
    if (known !== undefined) return known;
    if (held === 'administrator') throw new Error('the court is not set up');
    const name = people[held];
    const admin = client(await tokenOf('administrator'));
    const id = named(staffIds, name);
    await admin.court.saveStaff.mutate({
      id,
      name,
      functions: [held],
      isActive: true,
      loginName: held,
      password,
    });
    const { token } = await client(null).session.signIn.mutate({ loginName: held, password });
    tokens.set(held, token);
    return token;
  };

  if (options.isSetUp !== false && options.isDemo !== true) {
    const { token } = await client(null).setup.complete.mutate(setupInput());
    tokens.set('administrator', token);
    await readNames(token);
  }

  return {
    dataDir,
    log,
    fetch,
    client,
    as: async (held) => client(await tokenOf(held)),
    tokenOf,
    roomId: (name) => named(roomIds, name),
    staffId: (name) => named(staffIds, name),
    later: async (wallTime, held) => {
      await tokenOf(held);
      now = shanghaiMs(wallTime);
      const { token } = await client(null).session.signIn.mutate({ loginName: held, password });
      tokens.set(held, token);
      return client(token);
    },
    setNow: (wallTime) => {
      now = shanghaiMs(wallTime);
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
    sql: (work) => {
      const raw = new Database(join(dataDir, 'tingwu.db'));
      try {
        return work(raw);
      } finally {
        raw.close();
      }
    },
    backend: () => backend,
    reopen: async () => {
      await backend.close();
      backend = await open();
    },
    close: async () => {
      await backend.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The set-up every test court starts from; the administrator holds no other function. */
export function setupInput() {
  return {
    court: {
      name: '南州市清溪区劳动人事争议仲裁院',
      commissionName: '南州市清溪区劳动人事争议仲裁委员会',
      caseNumberPattern: '南清劳人仲案〔{year}〕{seq}号',
      mediationNumberPattern: '南清劳人调〔{year}〕{seq}号',
      address: '清溪区和平路1号',
      phone: '020-00000000',
    },
    rooms: [
      { name: '第一仲裁庭', kind: 'courtroom' as const },
      { name: '第二仲裁庭', kind: 'courtroom' as const },
      { name: '在线一庭', kind: 'online' as const },
    ],
    staff: [
      ...Object.entries(people).map(([held, name]) => ({ name, functions: [held as StaffFunction] })),
      ...colleagues,
    ],
    administrator: {
      name: '安宁',
      functions: ['administrator' as const],
      loginName: 'administrator',
      password,
    },
  };
}

/** The refusal a call meets. Fails the test when the call goes through, or fails without a refusal of the program. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const error = await call.then(
    () => {
      throw new Error('the call went through and should have been refused');
    },
    (reason: unknown) => reason,
  );
  if (!(error instanceof TRPCClientError)) throw error;
  const data = error.data as { refusal?: Refusal } | undefined;
  if (data?.refusal === undefined) throw error;
  return data.refusal;
}

/** Milliseconds since the epoch of an Asia/Shanghai wall time `YYYY-MM-DDTHH:MM`. */
export function shanghaiMs(wallTime: string): number {
  return Date.parse(`${wallTime}:00+08:00`);
}

/** Bytes that are the same in every run (mulberry32). Never for anything but tests. */
export function seededRandom(seed: number): (bytes: number) => Uint8Array {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 24) & 255;
  };
  return (bytes) => Uint8Array.from({ length: bytes }, next);
}

function named(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the test court has no ${name}`);
  return id;
}
