import { z } from 'zod';
import { limitKinds, limitScopes } from '../../domain/deadlines/time-limit.ts';
import { id, legalDate, requiredText } from './common.ts';

const holiday = z.object({ name: z.string().trim().min(1).max(20), from: legalDate, to: legalDate });
/** A year's holiday table as a file holds it. */
export const calendarYearFile = z.object({
  year: z.number().int().min(2000).max(2199),
  notice: z.string().trim().min(1).max(100),
  holidays: z.array(holiday).max(30),
  makeUpWorkdays: z.array(legalDate).max(30),
});

export const movedDate = z.object({
  caseId: id,
  number: z.string().nullable(),
  rule: z.string(),
  titleZh: z.string(),
  titleEn: z.string(),
  before: legalDate.nullable(),
  after: legalDate.nullable(),
  wasProvisional: z.boolean(),
  isProvisional: z.boolean(),
});
export type MovedDate = z.infer<typeof movedDate>;
const recountHead = z.object({
  id: z.number().int(),
  madeAt: z.string(),
  madeBy: z.string(),
  cause: z.string(),
  cases: z.number(),
  movedTotal: z.number(),
});
export type RecountHead = z.infer<typeof recountHead>;
export const recount = recountHead.extend({
  /** Null of a trial: nothing of it is kept. */
  id: z.number().int().nullable(),
  /** Dates that changed, or lost or gained the mark 暂定; the first 500 of a change or its trial, all of a kept list. */
  moved: z.array(movedDate),
});
export type Recount = z.infer<typeof recount>;

/** `fields` of a refusal name what is wrong in the file. */
export const importCalendar = {
  input: z.object({ text: z.string().max(100_000), isDryRun: z.boolean() }),
  output: z.object({ year: calendarYearFile, replaces: z.boolean(), recount }),
};
export const saveClosingDay = {
  input: z.object({ on: legalDate, reason: requiredText, isDryRun: z.boolean() }),
  output: recount,
};
export const removeClosingDay = {
  input: z.object({ on: legalDate, isDryRun: z.boolean() }),
  output: recount,
};

export const rule = z.object({
  id: z.string(),
  titleZh: z.string(),
  titleEn: z.string(),
  kind: z.enum(limitKinds),
  actor: z.string(),
  triggerFact: z.string(),
  length: z.number(),
  unit: z.enum(['working', 'calendar', 'month', 'year']),
  direction: z.enum(['forward', 'back']),
  rolls: z.boolean(),
  restartedBy: z.array(z.string()),
  stoppedBy: z.array(z.string()),
  waivedBy: z.string().nullable(),
  extension: z.object({ maxDays: z.number(), approver: z.string(), basis: z.string() }).nullable(),
  ifMissedZh: z.string(),
  ifMissedEn: z.string(),
  noteZh: z.string(),
  noteEn: z.string(),
  basis: z.string(),
  certainty: z.enum(['V', 'S', 'R', 'U']),
  scope: z.enum(limitScopes),
  validFrom: legalDate,
  validTo: legalDate.nullable(),
  /** In force today under the court's choice. */
  isInForce: z.boolean(),
  /** Set by this court: when, by whom and why; null as it ships. */
  change: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
});
export type Rule = z.infer<typeof rule>;
export const rules = {
  output: z.object({ scope: z.enum(limitScopes), rules: z.array(rule), recounts: z.array(recountHead) }),
};
/** The whole list of one recount that was made. */
export const recountList = { input: z.object({ id: z.number().int() }), output: recount };
/** A dated change of one time limit: from a day on, with the reason. The row that ships stays in the list. */
export const saveRule = {
  input: z.object({
    id: z.string().max(8),
    validFrom: legalDate,
    length: z.number().int().min(0).max(3650),
    unit: z.enum(['working', 'calendar', 'month', 'year']),
    rolls: z.boolean(),
    basis: requiredText,
    reason: requiredText,
    isDryRun: z.boolean(),
  }),
  output: recount,
};
export const setScope = {
  input: z.object({ scope: z.enum(limitScopes), isDryRun: z.boolean() }),
  output: recount,
};
