import type { PlanHearing, PlanPanel, PlanProblem, PlanRoom } from './problem.ts';

/** Which hard rule a placement breaks. */
export type PlanRuleCode =
  | 'tooEarly'
  | 'tooLate'
  | 'outsideSession'
  | 'roomWanted'
  | 'roomKind'
  | 'roomNeeds'
  | 'courtClosed'
  | 'roomTaken'
  | 'arbitratorTaken'
  | 'clerkTaken'
  | 'partyTaken'
  | 'agentTaken';

/**
 * A hard rule of the docket, by what it looks at. `day`, `time` and `room` judge a place by itself. `exclusiveRoom` and
 * `exclusivePeople` name resources that nothing else may take at the same time: neither another hearing of the plan nor a
 * `Taken`. `closing` names one whose `Taken` nobody may overlap, while hearings do not exclude each other there.
 */
export type PlanRule = { readonly code: PlanRuleCode } & (
  | { readonly kind: 'day'; allows(hearing: PlanHearing, day: number): boolean }
  | { readonly kind: 'time'; allows(problem: PlanProblem, hearing: PlanHearing, from: number): boolean }
  | { readonly kind: 'room'; allows(hearing: PlanHearing, room: PlanRoom | null): boolean }
  | { readonly kind: 'exclusiveRoom'; resource(room: PlanRoom): string }
  | {
      readonly kind: 'exclusivePeople';
      resources(hearing: PlanHearing, panel: PlanPanel): readonly string[];
    }
  | { readonly kind: 'closing'; readonly resource: string }
);

/** Every hard rule, once. Whatever places, judges, explains or proves in the planner works from this list. */
export const planRules: readonly PlanRule[] = [
  { code: 'tooEarly', kind: 'day', allows: (hearing, day) => day >= hearing.earliest },
  { code: 'tooLate', kind: 'day', allows: (hearing, day) => day <= hearing.latest },
  {
    code: 'outsideSession',
    kind: 'time',
    allows: ({ sessions }, { minutes }, from) =>
      sessions.some((session) => session.from <= from && from + minutes <= session.to),
  },
  { code: 'roomWanted', kind: 'room', allows: ({ needsRoom }, room) => needsRoom === (room !== null) },
  {
    code: 'roomKind',
    kind: 'room',
    allows: ({ mode }, room) => room === null || room.kind === (mode === 'inPerson' ? 'courtroom' : 'online'),
  },
  {
    code: 'roomNeeds',
    kind: 'room',
    allows: ({ needs }, room) => room === null || needs.every((need) => room.features.includes(need)),
  },
  { code: 'courtClosed', kind: 'closing', resource: 'court' },
  { code: 'roomTaken', kind: 'exclusiveRoom', resource: ({ id }) => `room:${id}` },
  {
    code: 'arbitratorTaken',
    kind: 'exclusivePeople',
    resources: (_hearing, { arbitratorIds }) => arbitratorIds.map((id) => `staff:${id}`),
  },
  { code: 'clerkTaken', kind: 'exclusivePeople', resources: (_hearing, { clerkId }) => [`staff:${clerkId}`] },
  {
    code: 'partyTaken',
    kind: 'exclusivePeople',
    resources: ({ people }) => people.filter((key) => key.startsWith('party:')),
  },
  {
    code: 'agentTaken',
    kind: 'exclusivePeople',
    resources: ({ people }) => people.filter((key) => key.startsWith('agent:')),
  },
];
