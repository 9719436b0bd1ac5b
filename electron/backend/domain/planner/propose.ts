import { type CostPart, placeCosts } from './cost.ts';
import { Docket, type Place } from './docket.ts';
import { modelOf } from './model.ts';
import type { Placement, PlanProblem } from './problem.ts';
import { planRules } from './rules.ts';
import { alone } from './single.ts';

/** A place that one hearing could take, with what speaks against and for it. */
export interface Proposal {
  readonly placement: Placement;
  readonly cost: number;
  readonly reasons: readonly ProposalReason[];
}

/** `besideOwnHearing`: its tribunal hears `amount` other cases in the same room that day; ranks places of equal cost. */
export type ProposalReason =
  | CostPart
  | { readonly code: 'besideOwnHearing'; readonly cost: 0; readonly amount: number };

/**
 * The best places for one hearing beside the standing ones (which stay), cheapest first, at most `limit`, one for each day, session and
 * tribunal. Empty: there is none; `whyNoSlot` says why. A standing placement of the hearing itself is passed over.
 */
export function propose(
  problem: PlanProblem,
  hearing: number,
  options: { readonly limit: number; readonly standing: readonly Placement[] },
): readonly Proposal[] {
  const single = alone(problem, hearing, options.standing).problem;
  const docket = new Docket(modelOf(single, planRules));
  const neighbours = besideCounter(single);
  const made = docket.model.hearings[0];
  if (made === undefined || options.limit < 1) return [];
  let best: Proposal[] = [];
  for (const [at, day] of made.days.entries()) {
    // Days come cheapest first: once `limit` places are cheaper than the day itself, later ones cannot matter.
    if ((made.dayCosts[at] ?? 0) > (best[options.limit - 1]?.cost ?? Number.POSITIVE_INFINITY)) break;
    const found = made.panels.flatMap((_, panel) => bestOfSessions(docket, single, day, panel, neighbours));
    best = [...best, ...found].sort(byRank).slice(0, options.limit);
  }
  return best.map(({ placement, ...rest }) => ({ placement: { ...placement, hearing }, ...rest }));
}

/** The best place of each session of a day with a panel, for the one hearing of the problem. */
function bestOfSessions(
  docket: Docket,
  single: PlanProblem,
  day: number,
  panel: number,
  neighbours: (placement: Placement) => number,
): readonly Proposal[] {
  const { grid, hearings } = docket.model;
  const stay = hearings[0]?.present ?? null;
  const places: Placement[] = [];
  if (stay !== null && stay.day === day && stay.panel === panel && docket.isFree(0, stay))
    places.push(placementAt(docket, stay));
  for (const { room } of hearings[0]?.rooms ?? []) {
    const starts = docket.startsIn(0, day, panel, room);
    single.sessions.forEach((_, session) => {
      const cell = grid.sessions.findIndex(
        (of, at) => of === session && (((starts[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1,
      );
      if (cell >= 0) places.push(placementAt(docket, { day, cell, room, panel }));
    });
  }
  const bySession = new Map<number, Proposal>();
  for (const placement of places) {
    const session = single.sessions.findIndex(
      ({ from, to }) => from <= placement.from && placement.from < to,
    );
    const proposal = proposalAt(docket, single, placement, session, neighbours(placement));
    const there = bySession.get(session);
    if (there === undefined || byRank(proposal, there) < 0) bySession.set(session, proposal);
  }
  return [...bySession.values()];
}

function placementAt(docket: Docket, place: Readonly<Place>): Placement {
  const { day, cell, room, panel } = place;
  const from = docket.model.grid.minutes[cell] ?? 0;
  return { hearing: 0, day, from, room: room < 0 ? null : room, panel };
}

function proposalAt(
  docket: Docket,
  single: PlanProblem,
  placement: Placement,
  session: number,
  besideOwn: number,
): Proposal {
  const { limits, listed, overCapacity, days } = docket.model;
  const room = placement.room ?? -1;
  const listedThere = listed[(room * days + placement.day) * single.sessions.length + session] ?? 0;
  const limit = limits[room] ?? -1;
  const reasons: ProposalReason[] = [...placeCosts(single, placement)];
  if (limit >= 0 && listedThere >= limit && overCapacity > 0)
    reasons.push({ code: 'overCapacity', cost: overCapacity, amount: listedThere + 1 - limit });
  if (besideOwn > 0) reasons.push({ code: 'besideOwnHearing', cost: 0, amount: besideOwn });
  return { placement, cost: reasons.reduce((sum, { cost }) => sum + cost, 0), reasons };
}

/** Cheaper first, then beside its tribunal's own hearings, then the earlier one. */
function byRank(a: Proposal, b: Proposal): number {
  const beside = ({ reasons }: Proposal) =>
    reasons.find(({ code }) => code === 'besideOwnHearing')?.amount ?? 0;
  return (
    a.cost - b.cost ||
    beside(b) - beside(a) ||
    a.placement.day - b.placement.day ||
    a.placement.from - b.placement.from ||
    (a.placement.room ?? -1) - (b.placement.room ?? -1)
  );
}

/** Counts the hearings which a placement's tribunal has in the same room on the same day. */
function besideCounter({ taken, rooms, hearings }: PlanProblem): (placement: Placement) => number {
  const users = new Map<string, Set<string>>();
  for (const { resource, day, reason } of taken) {
    if (reason.kind !== 'hearing') continue;
    const key = `${day} ${resource}`;
    users.set(key, (users.get(key) ?? new Set()).add(reason.hearingId));
  }
  return ({ day, room, panel }) => {
    const inRoom = room === null ? undefined : users.get(`${day} room:${rooms[room]?.id}`);
    if (inRoom === undefined) return 0;
    const lead = hearings[0]?.panels[panel]?.arbitratorIds[0];
    return [...(users.get(`${day} staff:${lead}`) ?? [])].filter((id) => inRoom.has(id)).length;
  };
}
