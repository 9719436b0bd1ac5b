import { hasSpareFeature, leavingOutCost, listedByTaken, roomSessionKey, waitsFrom } from './cost.ts';
import { cellAt, type Grid, gridOf, setBit } from './grid.ts';
import type { Placement, PlanHearing, PlanProblem } from './problem.ts';
import type { PlanRule } from './rules.ts';

/** A room a hearing may use; `room` -1: none. */
export interface RoomChoice {
  readonly room: number;
  readonly cost: number;
}

/** A hearing made ready for the search. Resources and cells are numbers of the model. */
export interface ModelHearing {
  /** Cells it takes. */
  readonly length: number;
  /** Cells on which it may start, by rules of time alone. */
  readonly starts: Int32Array;
  /** Days it may be held on, cheapest first, and what each costs by itself. */
  readonly days: Int32Array;
  readonly dayCosts: Float64Array;
  /** Rooms it may use, cheapest first. */
  readonly rooms: readonly RoomChoice[];
  /** For each panel the resources that others may want too, presiding arbitrator first. */
  readonly panels: readonly Int32Array[];
  readonly leaveOut: number;
  readonly moveCost: number;
  /** Where it stands, when it may stay there by rules that look at the place alone. */
  readonly present: { day: number; cell: number; room: number; panel: number; cost: number } | null;
}

/** A problem turned into numbers and bits, by the rules given. */
export interface Model {
  readonly problem: PlanProblem;
  readonly grid: Grid;
  readonly days: number;
  readonly resources: number;
  readonly hearings: readonly ModelHearing[];
  /** Each room's resource, or -1 when no rule makes rooms exclusive. */
  readonly roomResource: Int32Array;
  /** Cells taken by what the plan may not move: `(resource * days + day) * words`. */
  readonly taken: Int32Array;
  /** Cells on which nobody may sit: `day * words`. */
  readonly closed: Int32Array;
  /** Hearings of each resource, by tribunals and people. */
  readonly hearingsOf: readonly Int32Array[];
  /** Limit of each room and session, -1 for none, and how many hearings each lists already: `(room * days + day) * sessions + session`. */
  readonly limits: Int32Array;
  readonly listed: Int32Array;
  readonly overCapacity: number;
}

/** Makes the model. `pinned`: placements off the step that must be representable (`startFrom`, `standing`). */
export function modelOf(
  problem: PlanProblem,
  rules: readonly PlanRule[],
  pinned: readonly Placement[] = [],
): Model {
  const presents = problem.hearings.flatMap(({ present }) => (present === null ? [] : [present]));
  const grid = gridOf(problem, [...presents, ...pinned]);
  const numbers = resourceNumbers(problem, rules);
  const roomsOf = roomChoices(problem, rules);
  const hearings = problem.hearings.map((hearing, index) =>
    modelHearing(problem, hearing, index, rules, grid, numbers, roomsOf(hearing)),
  );
  const hearingsOf: number[][] = Array.from({ length: numbers.size }, () => []);
  hearings.forEach(({ panels }, index) => {
    for (const resource of new Set(panels.flatMap((panel) => [...panel]))) hearingsOf[resource]?.push(index);
  });
  const roomRule = rules.find((rule) => rule.kind === 'exclusiveRoom');
  const sessions = problem.sessions.length;
  const listed = new Int32Array(problem.rooms.length * problem.days.length * sessions);
  const byTaken = listedByTaken(problem);
  const model: Model = {
    problem,
    grid,
    days: problem.days.length,
    resources: numbers.size,
    hearings,
    roomResource: Int32Array.from(problem.rooms, (room) =>
      roomRule?.kind === 'exclusiveRoom' ? (numbers.get(roomRule.resource(room)) ?? -1) : -1,
    ),
    ...takenBits(problem, rules, grid, numbers),
    hearingsOf: hearingsOf.map((list) => Int32Array.from(list)),
    limits: Int32Array.from(problem.rooms, ({ perSession }) => perSession ?? -1),
    listed,
    overCapacity: problem.weights.overCapacity,
  };
  problem.rooms.forEach((_, room) => {
    for (let day = 0; day < model.days; day++)
      for (let session = 0; session < sessions; session++)
        listed[(room * model.days + day) * sessions + session] =
          byTaken.get(roomSessionKey(room, day, session, sessions)) ?? 0;
  });
  return model;
}

/** Resources that matter: rooms, and people wanted by two hearings or taken by something. */
function resourceNumbers(problem: PlanProblem, rules: readonly PlanRule[]): Map<string, number> {
  const taken = new Set(problem.taken.map(({ resource }) => resource));
  const wantedBy = new Map<string, number>();
  const numbers = new Map<string, number>();
  for (const rule of rules)
    if (rule.kind === 'exclusiveRoom')
      for (const room of problem.rooms) numbers.set(rule.resource(room), numbers.size);
  problem.hearings.forEach((hearing, index) => {
    for (const resource of hearing.panels.flatMap((panel) => people(rules, hearing, panel))) {
      const first = wantedBy.get(resource) ?? index;
      wantedBy.set(resource, first);
      if ((first !== index || taken.has(resource)) && !numbers.has(resource))
        numbers.set(resource, numbers.size);
    }
  });
  return numbers;
}

function people(
  rules: readonly PlanRule[],
  hearing: PlanHearing,
  panel: PlanHearing['panels'][number],
): readonly string[] {
  return rules.flatMap((rule) => (rule.kind === 'exclusivePeople' ? rule.resources(hearing, panel) : []));
}

/** The rooms of a hearing; hearings with equal wishes share one list. */
function roomChoices(problem: PlanProblem, rules: readonly PlanRule[]) {
  const lists = new Map<string, readonly RoomChoice[]>();
  return (hearing: PlanHearing): readonly RoomChoice[] => {
    const key = JSON.stringify([hearing.mode, hearing.needsRoom, [...hearing.needs].sort()]);
    const allows = (room: number) =>
      rules.every((rule) => rule.kind !== 'room' || rule.allows(hearing, problem.rooms[room] ?? null));
    const list =
      lists.get(key) ??
      [-1, ...problem.rooms.keys()]
        .filter(allows)
        .map((room) => ({ room, cost: spareCost(problem, hearing, room) }))
        .sort((a, b) => a.cost - b.cost || a.room - b.room);
    lists.set(key, list);
    return list;
  };
}

function spareCost(problem: PlanProblem, hearing: PlanHearing, room: number): number {
  const there = problem.rooms[room];
  return there !== undefined && hasSpareFeature(hearing, there) ? problem.weights.spareFeature : 0;
}

function modelHearing(
  problem: PlanProblem,
  hearing: PlanHearing,
  index: number,
  rules: readonly PlanRule[],
  grid: Grid,
  numbers: ReadonlyMap<string, number>,
  rooms: readonly RoomChoice[],
): ModelHearing {
  const isInTime = (from: number) =>
    rules.every((rule) => rule.kind !== 'time' || rule.allows(problem, hearing, from));
  const isOnDay = (day: number) => rules.every((rule) => rule.kind !== 'day' || rule.allows(hearing, day));
  const waits = waitsFrom(hearing);
  const dayCost = (day: number) =>
    Math.max(0, day - waits) * hearing.urgency +
    (problem.days[day]?.isProvisional ? problem.weights.provisionalDay : 0);
  const days = [...problem.days.keys()].filter(isOnDay).sort((a, b) => dayCost(a) - dayCost(b) || a - b);
  const starts = new Int32Array(grid.words);
  grid.minutes.forEach((minute, cell) => {
    const isOnStep = ((grid.onStep[cell >>> 5] ?? 0) >>> (cell & 31)) & 1;
    if (isOnStep === 1 && isInTime(minute)) setBit(starts, cell);
  });
  const { present } = hearing;
  const presentRoom = rooms.find(({ room }) => room === (present?.room ?? -1));
  const presentCell = present === null || !isInTime(present.from) ? -1 : cellAt(grid, present.from);
  const mayStay =
    present !== null &&
    present.hearing === index &&
    presentCell >= 0 &&
    days.includes(present.day) &&
    hearing.panels[present.panel] !== undefined;
  return {
    length: Math.ceil(hearing.minutes / grid.unit),
    starts,
    days: Int32Array.from(days),
    dayCosts: Float64Array.from(days, dayCost),
    rooms,
    panels: hearing.panels.map((panel) => {
      const wanted = people(rules, hearing, panel).flatMap((resource) => numbers.get(resource) ?? []);
      return Int32Array.from(new Set(wanted));
    }),
    leaveOut: leavingOutCost(problem, hearing),
    moveCost: present === null ? 0 : hearing.moveCost,
    present:
      mayStay && presentRoom !== undefined
        ? {
            day: present.day,
            cell: presentCell,
            room: presentRoom.room,
            panel: present.panel,
            cost: dayCost(present.day) + presentRoom.cost,
          }
        : null,
  };
}

/** Every cell that a `taken` touches: exact, since hearings begin and end on cells. */
function takenBits(
  problem: PlanProblem,
  rules: readonly PlanRule[],
  grid: Grid,
  numbers: ReadonlyMap<string, number>,
): Pick<Model, 'taken' | 'closed'> {
  const days = problem.days.length;
  const taken = new Int32Array(numbers.size * days * grid.words);
  const closed = new Int32Array(days * grid.words);
  const closing = new Set(rules.flatMap((rule) => (rule.kind === 'closing' ? [rule.resource] : [])));
  for (const { resource, day, from, to } of problem.taken) {
    if (day < 0 || day >= days) continue;
    const number = numbers.get(resource);
    const isClosing = closing.has(resource);
    grid.minutes.forEach((minute, cell) => {
      if (minute >= to || from >= minute + grid.unit) return;
      if (number !== undefined) setBit(taken, cell, (number * days + day) * grid.words);
      if (isClosing) setBit(closed, cell, day * grid.words);
    });
  }
  return { taken, closed };
}
