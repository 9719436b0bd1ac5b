import type { BlockingFact } from './blocking-fact.ts';
import { withoutSupersets } from './hitting-set.ts';
import type { Placement, PlanHearing, PlanPanel, PlanProblem, PlanRoom, Taken } from './problem.ts';
import { type PlanRuleCode, planRules } from './rules.ts';
import { alone } from './single.ts';

/** For each imaginable place of a hearing the facts against it, as numbers into `facts`; equal sets once. */
export interface FactsAgainst {
  readonly facts: readonly BlockingFact[];
  readonly sets: readonly (readonly number[])[];
}

/** A room or tribunal one may imagine for a hearing. `against`: why it does not suit, whatever the time. */
interface Choice {
  readonly resources: readonly string[];
  readonly against: readonly number[];
}

/** The facts against each imaginable place of a hearing beside the standing placements of others. */
export function factsAgainstPlaces(
  problem: PlanProblem,
  hearing: number,
  standing: readonly Placement[],
): FactsAgainst {
  const single = alone(problem, hearing, standing);
  const own = single.problem.hearings[0] as PlanHearing;
  const register = new Register();
  const causes = causesOf(single, register);
  const rooms = roomsFor(problem.rooms, own, register);
  const panels = panelsFor(own, register);
  const starts = startsFor(problem, own, register);
  const sets = new Map<string, readonly number[]>();
  for (let day = 0; day <= problem.days.length; day++) {
    const window = againstDay(problem, own, day, register);
    for (const { from, against } of starts) {
      const at = { day, from, to: from + own.minutes };
      // A choice with more against it than another at the same time can never be the reason.
      const best = (choices: readonly Choice[]) =>
        withoutSupersets(
          choices.map((choice) => ascending([...choice.against, ...causes(choice.resources, at)])),
        );
      const time = [...window, ...against, ...causes(closing, at)];
      for (const room of best(rooms))
        for (const panel of best(panels)) {
          const set = ascending([...time, ...room, ...panel]);
          sets.set(set.join(), set);
        }
    }
  }
  return { facts: register.facts, sets: [...sets.values()] };
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

const closing = planRules.flatMap((rule) => (rule.kind === 'closing' ? [rule.resource] : []));

/** Numbers facts, equal ones once. */
class Register {
  readonly facts: BlockingFact[] = [];
  readonly #numbers = new Map<string, number>();

  number(key: string, fact: BlockingFact): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.facts.length);
    this.facts.push(fact);
    return this.facts.length - 1;
  }
}

type Interval = { readonly day: number; readonly from: number; readonly to: number };

/** Says which causes take any of some resources in an interval. */
function causesOf(single: ReturnType<typeof alone>, register: Register) {
  const byDay = new Map<string, { entry: Taken; fact: number }[]>();
  const entriesOf = new Map<string, number[]>();
  const keyOf = ({ resource, reason }: Taken) =>
    `${resource} ${reason.kind} ${reason.kind === 'hearing' ? reason.hearingId : reason.id}`;
  single.problem.taken.forEach((entry, index) => {
    const source = single.source[index] ?? -1;
    if (source >= 0) entriesOf.set(keyOf(entry), [...(entriesOf.get(keyOf(entry)) ?? []), source]);
  });
  single.problem.taken.forEach((entry, index) => {
    const other = single.standing[index] ?? -1;
    const { resource, reason } = entry;
    const fact =
      other >= 0
        ? register.number(`standing ${other}`, { code: 'standing', hearing: other })
        : register.number(keyOf(entry), {
            code: 'taken',
            resource,
            reason,
            entries: entriesOf.get(keyOf(entry)) ?? [],
          });
    const key = `${entry.day} ${resource}`;
    byDay.set(key, [...(byDay.get(key) ?? []), { entry, fact }]);
  });
  return (resources: readonly string[], { day, from, to }: Interval): number[] =>
    resources.flatMap((resource) =>
      (byDay.get(`${day} ${resource}`) ?? [])
        .filter(({ entry }) => entry.from < to && from < entry.to)
        .map(({ fact }) => fact),
    );
}

/** The day after the horizon stands for any later one, on which everybody is free. */
function againstDay(problem: PlanProblem, own: PlanHearing, day: number, register: Register): number[] {
  const against = planRules
    .filter((rule) => rule.kind === 'day' && !rule.allows(own, day))
    .map(({ code }) =>
      code === 'tooEarly'
        ? register.number('earliest', { code: 'earliest', day: own.earliest })
        : register.number('latest', { code: 'latest', day: own.latest }),
    );
  const last = problem.days.length - 1;
  return day > last && against.length === 0
    ? [register.number('latest', { code: 'horizon', day: last })]
    : against;
}

/** Starts on the grid at a lawful time of day; where there is none, the beginnings of the sessions are imagined. */
function startsFor(problem: PlanProblem, own: PlanHearing, register: Register) {
  const { sessions, stepMinutes } = problem;
  const isLawful = (from: number) =>
    planRules.every((rule) => rule.kind !== 'time' || rule.allows(problem, own, from));
  const starts = sessions.flatMap(({ from, to }) =>
    Array.from({ length: Math.ceil((to - from) / stepMinutes) }, (_, index) => from + index * stepMinutes),
  );
  const lawful = starts.filter(isLawful).map((from) => ({ from, against: [] as number[] }));
  if (lawful.length > 0) return lawful;
  const against = [register.number('sessions', { code: 'sessions', minutes: own.minutes })];
  return sessions.map(({ from }) => ({ from, against }));
}

/** Every room with what makes it unfit. Where the court has no room of the kind, one is imagined. */
function roomsFor(rooms: readonly PlanRoom[], own: PlanHearing, register: Register): readonly Choice[] {
  const kind = own.mode === 'inPerson' ? 'courtroom' : 'online';
  const wrongKind = () => register.number('roomKind', { code: 'roomKind', kind });
  const factsOf = (code: PlanRuleCode, room: PlanRoom | null): number[] => {
    if (code !== 'roomNeeds') return [wrongKind()];
    const missing = own.needs.filter((need) => !room?.features.includes(need));
    return missing.map((need) => register.number(`need ${need}`, { code: 'roomNeed', need }));
  };
  const choices = [null, ...rooms].flatMap((room): Choice[] => {
    const broken = planRules.filter((rule) => rule.kind === 'room' && !rule.allows(own, room));
    if (broken.some(({ code }) => code === 'roomWanted')) return [];
    const resources = planRules.flatMap((rule) =>
      rule.kind === 'exclusiveRoom' && room !== null ? [rule.resource(room)] : [],
    );
    return [{ resources, against: broken.flatMap(({ code }) => factsOf(code, room)) }];
  });
  const isOfKind = (choice: Choice) =>
    !choice.against.some((fact) => register.facts[fact]?.code === 'roomKind');
  return choices.some(isOfKind) ? choices : [...choices, { resources: [], against: [wrongKind()] }];
}

/** The hearing's tribunals, and an imagined one that is always free; each with the parties and agents. */
function panelsFor(own: PlanHearing, register: Register) {
  const resources = (panel: PlanPanel) =>
    planRules.flatMap((rule) => (rule.kind === 'exclusivePeople' ? rule.resources(own, panel) : []));
  const known = own.panels.map((panel) => ({ resources: resources(panel), against: [] as number[] }));
  const nobody = resources({ arbitratorIds: [], clerkId: '' });
  return [...known, { resources: nobody, against: [register.number('panel', { code: 'panel' })] }];
}
