import { randomBytes } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { closeCodes, type IceServer, mostSeats } from './api/contract/live-room.ts';
import type { CallContext } from './api/procedures/base.ts';
import { AppError } from './domain/app-error.ts';
import { runPlanner } from './planner/run-planner.ts';
import { createApp } from './server/app.ts';
import { createChangeHub } from './server/change-stream.ts';
import { createUploads } from './server/uploads.ts';
import type { Context } from './services/context.ts';
import type { LedgerJob } from './services/ledger-jobs.ts';
import { legalOf, loadShippedLaw } from './services/legal-data.ts';
import { createLiveRooms, type LiveRooms } from './services/live-rooms.ts';
import type { PlanJob } from './services/plan-job.ts';
import { endAll } from './services/plan-jobs.ts';
import { createPortalGuard } from './services/portal-session.ts';
import { recountIfLawChanged } from './services/recount.ts';
import { fillSampleCourt } from './services/sample-court.ts';
import { createSignInGuard, openSession, whoHolds } from './services/sessions.ts';
import type { LogLine } from './services/unexpected.ts';
import { createUnexpectedLog } from './services/unexpected.ts';
import { databaseName, openStore } from './store/open.ts';
import * as court from './store/repositories/court.ts';

export type { LogLine } from './services/unexpected.ts';

export interface BackendOptions {
  readonly dataDir: string;
  /** Rules, calendars, templates and the sample court. */
  readonly resourcesDir: string;
  /** The built desk; null serves the API alone. */
  readonly rendererDir: string | null;
  /** Milliseconds since the epoch; the machine's clock unless told. */
  readonly clock?: () => number;
  readonly random?: (bytes: number) => Uint8Array;
  readonly log?: (line: LogLine) => void;
  /** Fill an empty data folder with the sample court. */
  readonly isDemo?: boolean;
  /** Servers that help the seats of a live room to reach each other; none unless told. */
  readonly iceServers?: readonly IceServer[];
}

/** The whole program behind one function, whoever carries the requests. */
export interface Backend {
  /** `address`: of the machine the request came from, where the carrier knows it. */
  fetch(request: Request, address?: string): Promise<Response>;
  /** The live rooms, for a carrier that can hold lines open. */
  readonly rooms: LiveRooms;
  /** Ends open streams and closes the store; the data folder is free afterwards. */
  close(): Promise<void>;
}

export const programVersion = '0.1.0';

/**
 * Opens the data folder and answers the one door to everything the program can do. It knows no host: Electron, the Node
 * server and the tests call the same function.
 * @throws AppError `storeLocked`, `storeNewer`, `storeDamaged`, `storeUnwritable`, `storeFull`.
 */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  const {
    dataDir,
    resourcesDir,
    rendererDir,
    clock = Date.now,
    random = (bytes) => randomBytes(bytes),
    log = () => {},
  } = options;
  const logUnexpected = createUnexpectedLog(log, clock, random);
  const hub = createChangeHub();
  const shippedLaw = loadShippedLaw(resourcesDir);
  const guard = createSignInGuard();
  const uploads = createUploads(() => Buffer.from(random(16)).toString('hex'));
  const rooms = createLiveRooms({
    clock,
    newToken: () => Buffer.from(random(32)).toString('base64url'),
    mostSeats,
    replaced: closeCodes.replaced,
    iceServers: options.iceServers ?? [],
    onFault: (error) => error instanceof AppError || logUnexpected(error),
  });
  const ledgerJobs = new Map<string, LedgerJob>();
  const planJobs = new Map<string, PlanJob>();
  const open = () =>
    openStore({ dataDir, onSlow: (query) => log({ level: 'warn', event: 'slow-query', ...query }) });
  let store = open();
  let legal = await legalOf(shippedLaw, store.db);
  /** Takes up the law of the store at hand; cases counted by another law are recounted first. */
  const takeUpLaw = async () => {
    legal = await legalOf(shippedLaw, store.db);
    await recountIfLawChanged(store, legal, () => new Date(clock()).toISOString());
  };
  const contextNow = (): Context => ({
    store,
    legal,
    shippedLaw,
    reloadLegal: takeUpLaw,
    resourcesDir,
    clock,
    random,
    uploads,
    ledgerJobs,
    planJobs,
    runPlanner,
    logUnexpected,
    publish: hub.publish,
  });

  const openSample = async () => {
    const context = contextNow();
    if ((await court.find(context.store.db)) !== undefined) throw new AppError('alreadySetUp');
    const { directorId } = await fillSampleCourt(context);
    hub.publish('court');
    return { token: await openSession(context, directorId) };
  };
  const leavePractice = async () => {
    const settings = await court.find(store.db);
    if (settings?.is_practice !== 1) throw new AppError('notPractice');
    await endAll(planJobs);
    await store.close();
    const aside = join(dataDir, `practice-${clock()}`);
    for (const suffix of ['', '-wal', '-shm']) {
      const file = join(dataDir, `${databaseName}${suffix}`);
      if (existsSync(file)) renameSync(file, `${aside}.db${suffix}`);
    }
    store = open();
    await takeUpLaw();
    hub.publish('court');
  };

  await takeUpLaw();
  if (options.isDemo && (await court.find(store.db)) === undefined) await fillSampleCourt(contextNow());

  const callOf = async (request: Request): Promise<CallContext> => {
    const context = contextNow();
    const token = /^Bearer (\S{20,100})$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;
    return {
      context,
      token,
      me: await whoHolds(context, token),
      guard,
      rooms,
      programVersion,
      logUnexpected,
      host: { openSample, leavePractice },
    };
  };
  const newNonce = () => Buffer.from(random(16)).toString('base64url');

  return {
    rooms,
    fetch: createApp({
      callOf,
      hub,
      portal: { contextNow, guard: createPortalGuard(), rooms },
      rendererDir,
      newNonce,
      logUnexpected,
    }),
    close: async () => {
      hub.close();
      await endAll(planJobs);
      await store.close();
    },
  };
}
