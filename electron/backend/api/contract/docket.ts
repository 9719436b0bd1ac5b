import { z } from 'zod';
import { resourceKinds } from '../../domain/docket/clash.ts';
import { hearingStatuses } from '../../domain/lifecycle/case-state.ts';
import { attendanceMarks, hearingModes, hearingResults } from '../../domain/lifecycle/events.ts';
import { id, legalDate, localDateTime, requiredText, version } from './common.ts';
import { day } from './court.ts';
import { breach, goAhead, overrides } from './docket-breach.ts';
import { hearingPlan } from './docket-plan.ts';

export const docketEntry = z.object({
  hearingId: id,
  caseId: id,
  caseVersion: version,
  number: z.string().nullable(),
  applicants: z.string(),
  respondents: z.string(),
  causeCode: z.string(),
  isCollective: z.boolean(),
  isGreenChannel: z.boolean(),
  mode: z.enum(hearingModes),
  roomId: id.nullable(),
  platform: z.string().nullable(),
  startsAt: localDateTime,
  endsAt: localDateTime.nullable(),
  status: z.enum(hearingStatuses),
  arbitratorIds: z.array(id),
  clerkId: id.nullable(),
  /** A session was adjourned and this one goes on with it (休庭续开). */
  isPartHeard: z.boolean(),
  /** How often a hearing of the case was put off; 0 for hearings that are over. */
  postponements: z.number(),
  /** Statutory end of the award period while the case is open: what the urgency on the board is counted to. */
  awardDueOn: legalDate.nullable(),
  /** May it lawfully go ahead: of hearings scheduled for today or later; else null. */
  goAhead: goAhead.nullable(),
});
export type DocketEntry = z.infer<typeof docketEntry>;

export const listDocket = {
  /** Hearings touching the days from `from` to `to`, both included; at most 62 days. Asynchronous windows that touch the days too. */
  input: z.object({
    from: legalDate,
    to: legalDate,
    roomId: id.nullable().default(null),
    staffId: id.nullable().default(null),
    mode: z.enum(hearingModes).nullable().default(null),
    status: z.enum(hearingStatuses).nullable().default(null),
    includeEnded: z.boolean().default(true),
  }),
  output: z.object({ days: z.array(day), entries: z.array(docketEntry) }),
};

export const clash = z.object({
  resourceKind: z.enum(resourceKinds),
  resourceName: z.string(),
  otherCaseId: id,
  otherNumber: z.string().nullable(),
  startsAt: localDateTime,
  endsAt: localDateTime,
});
export type ClashView = z.infer<typeof clash>;

/** What saving this plan would meet, and between which days the law lets the case be heard: nothing is written. */
export const checkPlan = {
  input: z.object({ caseId: id, hearingId: id.nullable(), plan: hearingPlan }),
  output: z.object({
    breaches: z.array(breach),
    earliest: legalDate,
    /** End of the award period; null while it stands still. */
    latest: legalDate.nullable(),
  }),
};

const saved = z.object({ caseId: id, version, hearingId: id, warnings: z.array(breach) });
/**
 * Refusals carry `details.breaches`: `clash` (with `details.clashes`), `held`, `unavailable`, `recused`, `caseSuspended`, `badInput`,
 * `badInterval`, `panelOfThreeRequired`, `presidingRequired`, `clerkOnTribunal`; `ruleBroken` when a rule that may be passed has no reason.
 */
export const scheduleHearing = {
  input: z.object({ caseId: id, version, plan: hearingPlan, overrides }),
  output: saved,
};
export const rescheduleHearing = {
  input: z.object({ caseId: id, version, hearingId: id, plan: hearingPlan, reason: requiredText, overrides }),
  output: saved,
};
export const cancelHearing = {
  input: z.object({ caseId: id, version, hearingId: id, reason: requiredText }),
  output: z.object({ caseId: id, version, hearingId: id }),
};

export const recordHearing = {
  input: z.object({
    caseId: id,
    version,
    hearingId: id,
    result: z.enum(hearingResults).exclude(['absent']),
    /** Required when the hearing was held, adjourned or the respondent absent. */
    openedAt: localDateTime.nullable(),
    endedAt: localDateTime.nullable(),
    attendance: z.array(z.object({ partyId: id, mark: z.enum(attendanceMarks) })).max(3000),
    note: z.string().max(20_000),
  }),
  output: z.object({ caseId: id, version }),
};
