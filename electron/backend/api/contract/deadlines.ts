import { z } from 'zod';
import { periodUnits } from '../../domain/deadlines/count.ts';
import { severities } from '../../domain/deadlines/severity.ts';
import { limitActors, limitKinds, limitScopes } from '../../domain/deadlines/time-limit.ts';
import { factKinds } from '../../domain/lifecycle/fact-kinds.ts';
import { id, legalDate, page } from './common.ts';
import { dayKinds } from './court.ts';

export const countedDay = z.object({
  date: legalDate,
  kind: z.enum(dayKinds),
  name: z.string().nullable(),
  isProvisional: z.boolean(),
  mark: z.enum(['counted', 'skipped', 'stopped', 'rolled']),
  ordinal: z.number().nullable(),
  reason: z.string().nullable(),
});
export type CountedDayView = z.infer<typeof countedDay>;

export const countResult = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('due'),
    due: legalDate,
    rawEnd: legalDate,
    isProvisional: z.boolean(),
  }),
  z.object({
    state: z.literal('stopped'),
    since: legalDate,
    used: z.number(),
    left: z.number(),
    isProvisional: z.boolean(),
  }),
]);

/** One date a case is under. */
export const dueDate = z.object({
  /** Unique within the case; names the date for `deadlines.explain`. */
  key: z.string(),
  rule: z.string(),
  kind: z.enum(limitKinds),
  actor: z.enum(limitActors),
  titleZh: z.string(),
  titleEn: z.string(),
  basis: z.string(),
  certainty: z.enum(['V', 'S', 'R', 'U']),
  scope: z.enum(limitScopes),
  /** Name of the party whose own period it is; null otherwise. */
  partyName: z.string().nullable(),
  triggerFact: z.enum(factKinds),
  triggerOn: legalDate,
  /** What is counted from: the trigger, or the fact that started the period anew. */
  startFact: z.enum(factKinds),
  startOn: legalDate,
  /** As counted: after waiver and extension. */
  length: z.number(),
  unit: z.enum(periodUnits),
  direction: z.enum(['forward', 'back']),
  /** Null while a suspension holds the period. */
  dueOn: legalDate.nullable(),
  isProvisional: z.boolean(),
  daysLeft: z.number().nullable(),
  severity: z.enum(severities),
  metOn: legalDate.nullable(),
  metFact: z.enum(factKinds).nullable(),
});
export type DueDate = z.infer<typeof dueDate>;

/** The entry of the history a date rests on. */
export const sourceEntry = z.object({
  eventId: id,
  type: z.string(),
  on: legalDate,
  recordedAt: z.string(),
  /** Name of who entered it. */
  actorName: z.string(),
});

export const explanation = dueDate.extend({
  /** The rule's own length, before waiver and extension. */
  ruleLength: z.number(),
  ruleUnit: z.enum(periodUnits),
  rolls: z.boolean(),
  triggerEntry: sourceEntry.nullable(),
  startEntry: sourceEntry.nullable(),
  waiver: z.object({ days: z.number(), on: legalDate, partyNames: z.array(z.string()) }).nullable(),
  extension: z.object({ days: z.number(), on: legalDate, approverName: z.string() }).nullable(),
  stops: z.array(
    z.object({ from: legalDate, to: legalDate.nullable(), reason: z.string(), days: z.number() }),
  ),
  result: countResult,
  days: z.array(countedDay),
  ifMissedZh: z.string(),
  ifMissedEn: z.string(),
  noteZh: z.string(),
  noteEn: z.string(),
});
export type Explanation = z.infer<typeof explanation>;

export const explainDate = {
  input: z.object({ caseId: id, key: z.string().max(200) }),
  output: explanation,
};
/** Every date of a case with its explanation, for the page that tells a case's whole life. */
export const explainCase = {
  input: z.object({ caseId: id }),
  output: z.array(explanation),
};

/** The calculator for questions at the counter. */
export const countDays = {
  input: z.object({
    from: legalDate,
    length: z.number().int().min(0).max(3650),
    unit: z.enum(periodUnits),
    direction: z.enum(['forward', 'back']),
    rolls: z.boolean(),
  }),
  output: z.object({ result: countResult, days: z.array(countedDay) }),
};

/** A line of the work list. */
export const worklistRow = z.object({
  caseId: id,
  key: z.string(),
  number: z.string().nullable(),
  applicants: z.string(),
  respondents: z.string(),
  rule: z.string(),
  kind: z.enum(['duty', 'target']),
  titleZh: z.string(),
  titleEn: z.string(),
  basis: z.string(),
  partyName: z.string().nullable(),
  dueOn: legalDate.nullable(),
  daysLeft: z.number().nullable(),
  isProvisional: z.boolean(),
  severity: z.enum(severities),
  isGreenChannel: z.boolean(),
  arbitratorId: z.string().nullable(),
  clerkId: z.string().nullable(),
});
export type WorklistRow = z.infer<typeof worklistRow>;

export const worklist = {
  input: z.object({
    /** `mine`: cases the asker is arbitrator or clerk of, and those nobody has yet. */
    whose: z.enum(['mine', 'court']),
    staffId: id.nullable().default(null),
    severity: z.enum(severities).nullable().default(null),
    kind: z.enum(['duty', 'target']).nullable().default(null),
    ...page.shape,
  }),
  output: z.object({
    rows: z.array(worklistRow),
    total: z.number(),
    /** Of all dates in view, whatever the severity asked for. */
    counts: z.object({
      overdue: z.number(),
      director: z.number(),
      person: z.number(),
      quiet: z.number(),
      stopped: z.number(),
    }),
  }),
};

const boardCase = z.object({
  caseId: id,
  number: z.string().nullable(),
  applicants: z.string(),
  respondents: z.string(),
  causeCode: z.string(),
  acceptedOn: legalDate.nullable(),
  ageDays: z.number(),
  awardDueOn: legalDate.nullable(),
  /** Days to the statutory end; negative when past; null while suspended. */
  slackDays: z.number().nullable(),
  isProvisional: z.boolean(),
  isGreenChannel: z.boolean(),
  isSuspended: z.boolean(),
  suspendedSince: legalDate.nullable(),
  suspensionGround: z.string().nullable(),
  arbitratorId: z.string().nullable(),
});
/** What a director sees in one minute. */
export const board = {
  output: z.object({
    oldest: z.array(boardCase),
    tightest: z.array(boardCase),
    suspended: z.array(boardCase),
    /** Open cases by slack to the statutory end. */
    slack: z.array(z.object({ from: z.number().nullable(), to: z.number().nullable(), cases: z.number() })),
    load: z.array(
      z.object({
        staffId: id,
        open: z.number(),
        overdue: z.number(),
        soon: z.number(),
        suspended: z.number(),
      }),
    ),
  }),
};
export type BoardCase = z.infer<typeof boardCase>;
