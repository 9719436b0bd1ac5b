import { z } from 'zod';
import { resourceKinds } from '../../domain/docket/clash.ts';
import { hearingStatuses } from '../../domain/lifecycle/case-state.ts';
import { attendanceMarks, hearingModes, hearingResults } from '../../domain/lifecycle/events.ts';
import { caseSummary } from './cases.ts';
import { id, legalDate, localDateTime, optionalText, requiredText, version } from './common.ts';
import { day, dayKinds } from './court.ts';

/** Input of a plan; `domain/docket/plan-check` and the docket itself judge it. */
export const hearingPlan = z.object({
  mode: z.enum(hearingModes),
  roomId: id.nullable(),
  platform: optionalText,
  startsAt: localDateTime,
  endsAt: localDateTime,
  /** The presiding or sole arbitrator first. */
  arbitratorIds: z.array(id).max(3),
  clerkId: id.nullable(),
});

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

/** Accepted cases without a scheduled hearing, by slack to the statutory end; green channel first among equals. */
export const queue = {
  output: z.array(caseSummary.extend({ caseVersion: version, slackDays: z.number().nullable() })),
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

export const planWarning = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('nonWorkingDay'),
    on: legalDate,
    kind: z.enum(dayKinds),
    name: z.string().nullable(),
  }),
  z.object({ code: z.literal('provisionalDay'), on: legalDate }),
  z.object({
    code: z.literal('shortNotice'),
    on: legalDate,
    noticeBy: legalDate,
    days: z.number(),
    basis: z.string(),
  }),
  z.object({ code: z.literal('inThePast'), on: legalDate }),
]);
export type PlanWarningView = z.infer<typeof planWarning>;

export const planFault = z.object({
  code: z.string(),
  field: z.string().nullable(),
  reason: z.string().nullable(),
  basis: z.string().nullable(),
});

/** What saving this plan would meet: nothing is written. */
export const checkPlan = {
  input: z.object({ caseId: id, hearingId: id.nullable(), plan: hearingPlan }),
  output: z.object({ faults: z.array(planFault), clashes: z.array(clash), warnings: z.array(planWarning) }),
};

const saved = z.object({ caseId: id, version, hearingId: id, warnings: z.array(planWarning) });
/** Refusals: `clash` with `details.clashes`; `badInput`, `badInterval`, `panelOfThreeRequired`, `presidingRequired`, `clerkOnTribunal`. */
export const scheduleHearing = { input: z.object({ caseId: id, version, plan: hearingPlan }), output: saved };
export const rescheduleHearing = {
  input: z.object({ caseId: id, version, hearingId: id, plan: hearingPlan, reason: requiredText }),
  output: saved,
};
/** Postponed: the old slot is freed; the case returns to the queue. */
export const postponeHearing = {
  input: z.object({ caseId: id, version, hearingId: id, reason: requiredText }),
  output: z.object({ caseId: id, version }),
};
export const cancelHearing = {
  input: z.object({ caseId: id, version, hearingId: id, reason: requiredText }),
  output: z.object({ caseId: id, version }),
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
