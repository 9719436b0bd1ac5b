import { hasSpareFeature, leavingOutCost, listedByTaken, roomSessionKey, waitsFrom } from './cost.ts';
import { cellAt, type Grid, gridOf, keepStarts, setBit } from './grid.ts';
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
  /** Days on which it may be held and has a start beside what is taken, or where it stands; cheapest first, and what each costs by itself. */
  readonly days: Int32Array;
  readonly dayCosts: Float64Array;
  /** The same costs by day; Infinity on the other days. */
  readonly costOn: Float64Array;
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
  /** How many there are. People whom every hearing wants together, such as an arbitrator and the clerk who always sits with them, are one. */
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

/** Whether over-listing a room costs anything. */
export function hasLimit({ limits, overCapacity }: Model, room: number): boolean {
  return overCapacity > 0 && (limits[room] as number) >= 0;
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
  const resources = new Set(numbers.values()).size;
  const roomsOf = roomChoices(problem, rules);
  const blocked = takenBits(problem, rules, grid, numbers, resources);
  const hearings = problem.hearings.map((hearing, index) =>
    modelHearing(problem, hearing, index, rules, grid, numbers, roomsOf(hearing), blocked),
  );
  const hearingsOf: number[][] = Array.from({ length: resources }, () => []);
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
    resources,
    hearings,
    roomResource: Int32Array.from(problem.rooms, (room) =>
      roomRule?.kind === 'exclusiveRoom' ? (numbers.get(roomRule.resource(room)) ?? -1) : -1,
    ),
    ...blocked,
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

/**
 * Numbers for the resources that matter: rooms, and people wanted by two hearings or taken by something. People wanted by the same panels
 * share a number: whatever takes one of them stops the same hearings.
 */
function resourceNumbers(problem: PlanProblem, rules: readonly PlanRule[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const rule of rules)
    if (rule.kind === 'exclusiveRoom')
      for (const room of problem.rooms) numbers.set(rule.resource(room), numbers.size);
  const isTaken = new Set(problem.taken.map(({ resource }) => resource));
  const groups = new Map<string, string[]>();
  for (const [resource, panels] of panelsWanting(problem, rules)) {
    if (numbers.has(resource)) continue;
    const key = panels.join();
    groups.set(key, [...(groups.get(key) ?? []), resource]);
  }
  let next = numbers.size;
  for (const [key, group] of groups) {
    const isWantedTwice = new Set(key.split(',').map((panel) => panel.split(':')[0])).size > 1;
    if (!isWantedTwice && !group.some((resource) => isTaken.has(resource))) continue;
    for (const resource of group) numbers.set(resource, next);
    next++;
  }
  return numbers;
}

/** For each person the panels that want them, as `hearing:panel`. */
function panelsWanting(problem: PlanProblem, rules: readonly PlanRule[]): Map<string, string[]> {
  const wanting = new Map<string, string[]>();
  problem.hearings.forEach((hearing, index) => {
    hearing.panels.forEach((panel, at) => {
      for (const resource of new Set(people(rules, hearing, panel))) {
        const panels = wanting.get(resource) ?? [];
        panels.push(`${index}:${at}`);
        wanting.set(resource, panels);
      }
    });
  });
  return wanting;
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
  blocked: Pick<Model, 'taken' | 'closed'>,
): ModelHearing {
  const isInTime = (from: number) =>
    rules.every((rule) => rule.kind !== 'time' || rule.allows(problem, hearing, from));
  const isOnDay = (day: number) => rules.every((rule) => rule.kind !== 'day' || rule.allows(hearing, day));
  const waits = waitsFrom(hearing);
  const dayCost = (day: number) =>
    Math.max(0, day - waits) * hearing.urgency +
    (problem.days[day]?.isProvisional ? problem.weights.provisionalDay : 0);
  const length = Math.ceil(hearing.minutes / grid.unit);
  const panels = hearing.panels.map((panel) => {
    const wanted = people(rules, hearing, panel).flatMap((resource) => numbers.get(resource) ?? []);
    return Int32Array.from(new Set(wanted));
  });
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
    isOnDay(present.day) &&
    present.day >= 0 &&
    present.day < problem.days.length &&
    hearing.panels[present.panel] !== undefined;
  const hasStart = (day: number) =>
    panels.some((panel) => hasOpenStart(panel, day, length, starts, grid, blocked, problem.days.length));
  const days = [...problem.days.keys()]
    .filter((day) => isOnDay(day) && ((mayStay && day === present.day) || hasStart(day)))
    .sort((a, b) => dayCost(a) - dayCost(b) || a - b);
  const costOn = new Float64Array(problem.days.length).fill(Number.POSITIVE_INFINITY);
  for (const day of days) costOn[day] = dayCost(day);
  return {
    length,
    starts,
    days: Int32Array.from(days),
    dayCosts: Float64Array.from(days, dayCost),
    costOn,
    rooms,
    panels,
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

/** Whether people have a start in common on a day, beside what the plan may not move. */
function hasOpenStart(
  people: Int32Array,
  day: number,
  length: number,
  starts: Int32Array,
  { words }: Grid,
  { taken, closed }: Pick<Model, 'taken' | 'closed'>,
  days: number,
): boolean {
  const free = new Int32Array(words);
  for (let word = 0; word < words; word++) {
    let busy = closed[day * words + word] as number;
    for (const resource of people) busy |= taken[(resource * days + day) * words + word] as number;
    free[word] = ~busy;
  }
  return keepStarts(free, words, length, starts);
}

/** Every cell that a `taken` touches: exact, since hearings begin and end on cells. */
function takenBits(
  problem: PlanProblem,
  rules: readonly PlanRule[],
  grid: Grid,
  numbers: ReadonlyMap<string, number>,
  resources: number,
): Pick<Model, 'taken' | 'closed'> {
  const days = problem.days.length;
  const taken = new Int32Array(resources * days * grid.words);
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
