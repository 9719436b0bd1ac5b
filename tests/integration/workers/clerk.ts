import { readFileSync } from 'node:fs';
import { CourtClient, Refused } from './court-client.ts';

/** Hours are taken as they come, on days off too: what is tried here is the writing. */
const overrides = ['workingDay', 'session', 'noticePeriod', 'defencePeriod', 'awardPeriod'].map((rule) => ({
  rule,
  reason: '试验',
}));

/** What one clerk's process is told to do; see `concurrency.test.ts`. */
export interface ClerkJob {
  readonly url: string;
  readonly token: string;
  /** 0 or 1: the second clerk wants the same hours a little shifted, so that intervals overlap without being equal. */
  readonly shift: 0 | 1;
  readonly caseIds: readonly string[];
  readonly rooms: readonly string[];
  readonly arbitrators: readonly string[];
  readonly clerks: readonly string[];
}

/** A line of a clerk's report: what the court acknowledged, or refused. */
export type ClerkLine =
  | { readonly kind: 'accepted'; readonly caseId: string; readonly caseNumber: string }
  | { readonly kind: 'booked'; readonly caseId: string; readonly hearingId: string; readonly plan: Plan }
  | { readonly kind: 'refused'; readonly procedure: 'accept' | 'schedule'; readonly code: string };

export interface Plan {
  readonly mode: 'inPerson';
  readonly roomId: string;
  readonly platform: null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly arbitratorIds: readonly string[];
  readonly clerkId: string;
}

const lanes = 4;
const hours = [
  [
    ['09:00', '10:20'],
    ['10:30', '11:50'],
    ['14:30', '15:50'],
    ['16:00', '17:20'],
  ],
  [
    ['09:40', '10:10'],
    ['10:10', '11:00'],
    ['15:00', '16:00'],
    ['17:00', '18:00'],
  ],
] as const;

const jobFile = process.argv[2];
if (jobFile !== undefined) await work(JSON.parse(readFileSync(jobFile, 'utf8')) as ClerkJob);

/** Accepts every case of the list and books each a hearing, walking the same hours in the same order as the other clerk. */
async function work(job: ClerkJob): Promise<void> {
  const client = new CourtClient(job.url, job.token);
  const lines: ClerkLine[] = [];
  let nextCase = 0;
  let nextHour = 0;
  const lane = async () => {
    for (;;) {
      const caseId = job.caseIds[nextCase++];
      if (caseId === undefined) return;
      const version = await accept(caseId);
      if (version === null) continue;
      while (!(await book(caseId, version, planAt(job, nextHour++))));
    }
  };
  const accept = async (caseId: string): Promise<number | null> => {
    try {
      const input = { caseId, version: 1, on: '2024-03-05' };
      const saved = await client.mutate<{ caseNumber: string; version: number }>('cases.accept', input);
      lines.push({ kind: 'accepted', caseId, caseNumber: saved.caseNumber });
      return saved.version;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      lines.push({ kind: 'refused', procedure: 'accept', code: error.code });
      return null;
    }
  };
  const book = async (caseId: string, version: number, plan: Plan): Promise<boolean> => {
    try {
      const saved = await client.mutate<{ hearingId: string }>('docket.schedule', {
        caseId,
        version,
        plan,
        overrides,
      });
      lines.push({ kind: 'booked', caseId, hearingId: saved.hearingId, plan });
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      lines.push({ kind: 'refused', procedure: 'schedule', code: error.code });
      if (error.code !== 'clash') throw error;
      return false;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  process.stdout.write(JSON.stringify(lines));
}

/** The n-th hour both clerks want: rooms turn fastest, then the hours of the day, then the days. */
function planAt({ rooms, arbitrators, clerks, shift }: ClerkJob, n: number): Plan {
  const pick = (list: readonly string[], place: number): string => list[place % list.length] ?? '';
  const slot = Math.floor(n / rooms.length);
  const day = new Date(Date.UTC(2024, 3, 1 + Math.floor(slot / 4))).toISOString().slice(0, 10);
  const [from, to] = hours[shift][slot % 4] ?? hours[0][0];
  return {
    mode: 'inPerson',
    roomId: pick(rooms, n),
    platform: null,
    startsAt: `${day}T${from}`,
    endsAt: `${day}T${to}`,
    // Another room with the same people must clash as well: the second clerk's rooms and people do not run in step.
    arbitratorIds: [pick(arbitrators, n + shift)],
    clerkId: pick(clerks, n + 2 * shift),
  };
}
