import { addDays, type LegalDate } from '../../electron/backend/domain/dates.ts';
import type {
  PlanHearing,
  PlanProblem,
  PlanRoom,
  PlanSession,
  Taken,
} from '../../electron/backend/domain/planner/problem.ts';
import { plannerRandom } from '../../electron/backend/domain/planner/random.ts';

const sessions: readonly PlanSession[] = [
  { name: 'morning', from: 9 * 60, to: 12 * 60 },
  { name: 'afternoon', from: 14 * 60, to: 17 * 60 + 30 },
];
/**
 * Shares of the time free of duties and leave that hearings take. A court of the ledger's kind holds 1.3 hearings a week by each arbitrator (8 %
 * of that time); `usual` is twice that (2.7), `overrun` more than three times (4.4).
 */
const loads = { usual: { staff: 0.3, rooms: 0.35 }, overrun: { staff: 0.5, rooms: 0.6 } } as const;
export const loadNames = ['usual', 'overrun'] as const;
export type Load = (typeof loadNames)[number];
const onlineShare = 0.25;
const sittingMinutes = sessions.reduce((sum, { from, to }) => sum + to - from, 0);

/**
 * A made court with `count` hearings to list, always the same for a seed and load. 85 % sole, 15 % panels of three from the same arbitrators,
 * who have duties on three half-days a week and leave; agents and employers who recur; standing hearings; windows of 10 to 40 working
 * days that open early or late; 15 % green channel. Since nothing may be held late in the horizon before its window opens, the days
 * in the middle are fuller than the load says.
 */
export function madeProblem(count: number, seed: number, load: Load = 'overrun'): PlanProblem {
  const aimed = loads[load];
  const random = plannerRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const chance = (share: number) => random() < share;

  const horizon = count <= 200 ? 25 : count <= 1000 ? 40 : 50;
  const days = workdays('2026-11-30' as LegalDate, horizon);
  const isPanel = Array.from({ length: count }, () => chance(0.15));
  const minutes = isPanel.map((panel) => (panel ? pick([120, 150, 180]) : pick([60, 90, 90, 90, 120])));
  const staffMinutes = minutes.reduce((sum, m, index) => sum + m * (isPanel[index] ? 3 : 1), 0);
  const roomMinutes = minutes.reduce((sum, m) => sum + m, 0);
  const open = horizon * sittingMinutes * 0.64;
  const arbitrators = ids('a', 3 * Math.max(1, Math.round(staffMinutes / open / aimed.staff / 3)));
  const taken: Taken[] = [];

  const duties = divisions(arbitrators).map(() =>
    Array.from({ length: 3 }, () => ({ weekday: between(0, 4), session: pick(sessions) })),
  );
  for (const [index, id] of arbitrators.entries()) {
    const duty = duties[Math.floor(index / 3)] ?? [];
    const leave = chance(0.4) ? { from: between(0, horizon - 5), length: between(3, 8) } : null;
    for (let day = 0; day < horizon; day++) {
      for (const { weekday, session } of duty)
        if (day % 5 === weekday)
          taken.push({
            resource: `staff:${id}`,
            day,
            from: session.from,
            to: session.to,
            reason: { kind: 'pattern', id: `duty-${id}-${weekday}-${session.name}` },
          });
      if (leave !== null && day >= leave.from && day < leave.from + leave.length)
        taken.push({
          resource: `staff:${id}`,
          day,
          from: 0,
          to: 1440,
          reason: { kind: 'absence', id: `leave-${id}` },
        });
    }
  }

  const roomsFor = (share: number) =>
    Math.ceil((roomMinutes * share) / (horizon * sittingMinutes * aimed.rooms));
  const courtrooms = roomsFor(1 - onlineShare);
  const rooms: PlanRoom[] = ids('r', courtrooms + roomsFor(onlineShare / 2)).map((id, index) => ({
    id,
    kind: index < courtrooms ? 'courtroom' : 'online',
    features: [...(index % 4 === 0 ? ['groundFloor'] : []), ...(index % 6 === 0 ? ['interpreterBooth'] : [])],
    perSession: index % 2 === 0 ? 2 : null,
  }));
  standingHearings(rooms, arbitrators, taken, Math.round(count / 12), { pick, between });

  const agents = ids('agent:g', Math.ceil(count / 7));
  const employers = ids('party:e', Math.ceil(count / 2));
  const sittings = freeMinutes(arbitrators, taken, horizon);
  const given = new Map<string, number>();
  const fullness = (id: string) => (given.get(id) ?? 0) / (sittings.get(id) ?? 1);
  const least = (list: readonly string[]) => [...list].sort((a, b) => fullness(a) - fullness(b))[0] ?? '';
  const divisionOf = divisions(arbitrators);
  const tribunal = (isOfThree: boolean) => {
    const first = least(arbitrators);
    const division = divisionOf.find((members) => members.includes(first)) ?? [];
    return isOfThree ? [first, ...division.filter((id) => id !== first)] : [first];
  };
  const hearings: PlanHearing[] = minutes.map((length, index) => {
    const members = tribunal(isPanel[index] ?? false);
    for (const id of members) given.set(id, (given.get(id) ?? 0) + length);
    const window = between(10, 40);
    const earliest = chance(0.2) ? between(0, 4) : between(0, horizon - 11);
    const isOnline = chance(onlineShare);
    const needsRoom = !isOnline || chance(0.5);
    const urgency = 1 + Math.round(60 / window);
    return {
      id: `h${index}`,
      caseId: `c${index}`,
      minutes: length,
      mode: isOnline ? 'sync' : 'inPerson',
      needsRoom,
      needs: !isOnline && chance(0.05) ? [pick(['groundFloor', 'interpreterBooth'])] : [],
      panels: [{ arbitratorIds: members, clerkId: `k-${members[0]}` }],
      people: [
        `party:w${index}`,
        pick(employers),
        ...(chance(0.5) ? [pick(agents)] : []),
        ...(chance(0.25) ? [pick(agents)] : []),
      ].filter((key, at, all) => all.indexOf(key) === at),
      earliest,
      latest: Math.min(horizon - 1, earliest + window - 1),
      urgency: chance(0.15) ? urgency * 3 : urgency,
      present: null,
      moveCost: 0,
    };
  });
  return {
    days,
    sessions,
    stepMinutes: 15,
    rooms,
    hearings,
    taken,
    weights: { unplaced: 100, overCapacity: 10, provisionalDay: 1, spareFeature: 1 },
  };
}

function standingHearings(
  rooms: readonly PlanRoom[],
  arbitrators: readonly string[],
  taken: Taken[],
  wanted: number,
  { pick, between }: { pick: <T>(list: readonly T[]) => T; between: (low: number, high: number) => number },
): void {
  const busy = new Set(
    taken.flatMap(({ resource, day, from, to }) =>
      sessions.filter((s) => s.from < to && from < s.to).map((s) => `${resource} ${day} ${s.name}`),
    ),
  );
  for (let index = 0; index < wanted; index++) {
    const room = pick(rooms);
    const id = pick(arbitrators);
    const day = Math.min(between(0, 14), between(0, 14));
    const session = pick(sessions);
    const keys = [`room:${room.id} ${day} ${session.name}`, `staff:${id} ${day} ${session.name}`];
    if (keys.some((key) => busy.has(key))) continue;
    for (const key of keys) busy.add(key);
    const from = session.from + pick([0, 30, 60, 90]);
    const reason = { kind: 'hearing', hearingId: `standing-${index}` } as const;
    for (const resource of [`room:${room.id}`, `staff:${id}`])
      taken.push({ resource, day, from, to: from + 90, reason });
  }
}

/** The minutes of sessions in which each person is not taken. */
function freeMinutes(
  people: readonly string[],
  taken: readonly Taken[],
  horizon: number,
): Map<string, number> {
  const free = new Map(people.map((id) => [id, horizon * sittingMinutes]));
  for (const { resource, from, to } of taken) {
    const id = resource.slice('staff:'.length);
    const within = sessions.reduce(
      (sum, session) => sum + Math.max(0, Math.min(to, session.to) - Math.max(from, session.from)),
      0,
    );
    free.set(id, (free.get(id) ?? 0) - within);
  }
  return free;
}

/** Arbitrators by threes: a division sits together in panels and has its duties on the same half-days. */
function divisions(arbitrators: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(arbitrators.length / 3) }, (_, index) =>
    arbitrators.slice(index * 3, index * 3 + 3),
  );
}

function ids(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}

/** Mondays to Fridays from a Monday on. Days of a year whose holidays are not published are provisional. */
function workdays(from: LegalDate, count: number): PlanProblem['days'] {
  return Array.from({ length: count }, (_, index) => {
    const date = addDays(from, Math.floor(index / 5) * 7 + (index % 5));
    return { date, isProvisional: date >= '2027-01-01' };
  });
}
