import { readFileSync } from 'node:fs';
import { CourtClient, Refused } from './court-client.ts';

/** What one client of the storm is told to do; see `docket-storm.test.ts`. */
export interface StormJob {
  readonly url: string;
  readonly token: string;
  readonly seed: number;
  readonly operations: number;
  readonly days: readonly string[];
  readonly caseIds: readonly string[];
  readonly rooms: readonly string[];
  readonly arbitrators: readonly string[];
  readonly clerks: readonly string[];
}

export interface StormPlan {
  readonly mode: 'inPerson';
  readonly roomId: string;
  readonly platform: null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly arbitratorIds: readonly string[];
  readonly clerkId: string;
}

/** What the court acknowledged: the entry it promised to keep stands at `version`. */
export interface StormAnswer {
  readonly kind: 'schedule' | 'reschedule' | 'postpone' | 'cancel';
  readonly caseId: string;
  readonly version: number;
  readonly hearingId: string;
  readonly plan: StormPlan | null;
}

export interface StormReport {
  readonly answers: readonly StormAnswer[];
  /** How often each code refused; `stale` counts the writes sent on purpose with a version that had passed. */
  readonly refused: Readonly<Record<string, number>>;
  readonly stale: number;
  /** Writes on a version known to have passed that were accepted all the same: there must be none. */
  readonly lost: number;
}

interface Known {
  readonly version: number;
  readonly hearingId: string | null;
}

const lanes = 4;
/** The law's own periods are not what is tried here; the reason passes them. */
const overrides = ['workingDay', 'session', 'noticePeriod', 'defencePeriod', 'awardPeriod'].map((rule) => ({
  rule,
  reason: '并发试验',
}));

const jobFile = process.argv[2];
if (jobFile !== undefined) await storm(JSON.parse(readFileSync(jobFile, 'utf8')) as StormJob);

/** Books, moves, lengthens, postpones and cancels at random, in several lanes, on cases that the other client works on too. */
async function storm(job: StormJob): Promise<void> {
  const client = new CourtClient(job.url, job.token);
  const random = randomOf(job.seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const known = new Map<string, Known>();
  const answers: StormAnswer[] = [];
  const refused: Record<string, number> = {};
  let left = job.operations;
  let stale = 0;
  let lost = 0;

  const look = async (caseId: string): Promise<Known> => {
    const found = await client.query<{ version: number; hearings: { hearingId: string; status: string }[] }>(
      'cases.get',
      { caseId },
    );
    const open = found.hearings.find(({ status }) => status === 'scheduled');
    const fresh = { version: found.version, hearingId: open?.hearingId ?? null };
    known.set(caseId, fresh);
    return fresh;
  };

  const plan = (): StormPlan => {
    const day = pick(job.days);
    const start = 9 * 60 + 10 * Math.floor(random() * 42);
    const length = pick([20, 30, 60, 90, 120]);
    return {
      mode: 'inPerson',
      roomId: pick(job.rooms),
      platform: null,
      startsAt: `${day}T${clock(start)}`,
      endsAt: `${day}T${clock(start + length)}`,
      arbitratorIds: [pick(job.arbitrators)],
      clerkId: pick(job.clerks),
    };
  };

  const write = (caseId: string, seen: Known): Promise<StormAnswer> => {
    const dice = random();
    const { hearingId, version } = seen;
    const kind =
      hearingId === null ? 'schedule' : dice < 0.7 ? 'reschedule' : dice < 0.85 ? 'postpone' : 'cancel';
    const wanted = kind === 'schedule' || kind === 'reschedule' ? plan() : null;
    const common = { caseId, version, ...(hearingId === null ? {} : { hearingId }) };
    const inputs = {
      schedule: { ...common, plan: wanted, overrides },
      reschedule: { ...common, plan: wanted, reason: '改期', overrides },
      postpone: {
        ...common,
        by: 'court',
        code: 'other',
        requestedOn: null,
        reason: '延期',
        way: { to: 'queue' },
        overrides: [],
      },
      cancel: { ...common, reason: '取消' },
    };
    return client
      .mutate<{ version: number; hearingId: string }>(`docket.${kind}`, inputs[kind])
      .then((saved) => ({
        kind,
        caseId,
        version: saved.version,
        hearingId: saved.hearingId,
        plan: wanted,
      }));
  };

  const lane = async () => {
    while (left-- > 0) {
      const caseId = pick(job.caseIds);
      const before = known.get(caseId) ?? (await look(caseId));
      const isStale = random() < 0.03;
      if (isStale) stale += 1;
      const seen = isStale ? { ...before, version: before.version - 1 } : before;
      try {
        const answer = await write(caseId, seen);
        if (isStale) lost += 1;
        answers.push(answer);
        const isOpen = answer.kind === 'schedule' || answer.kind === 'reschedule';
        known.set(caseId, { version: answer.version, hearingId: isOpen ? answer.hearingId : null });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        refused[error.code] = (refused[error.code] ?? 0) + 1;
        if (error.code !== 'clash') await look(caseId);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  process.stdout.write(JSON.stringify({ answers, refused, stale, lost } satisfies StormReport));
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** A small generator of its own (mulberry32), so that a storm can be repeated from its seed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
