import { z } from 'zod';
import { caseStatuses, hearingStatuses } from '../../domain/lifecycle/case-state.ts';
import {
  attendanceMarks,
  awardFinalities,
  claimResults,
  closingMethods,
  hearingModes,
  hearingResults,
  rejectionGrounds,
} from '../../domain/lifecycle/events.ts';
import { caseSteps } from '../../domain/lifecycle/next-steps.ts';
import { application } from './application.ts';
import { fen, id, legalDate, localDateTime, page, version } from './common.ts';

export const caseSummary = z.object({
  caseId: id,
  /** Case number, else the mediation number, else null (received, not yet accepted). */
  number: z.string().nullable(),
  status: z.enum(caseStatuses),
  applicants: z.string(),
  respondents: z.string(),
  causeCode: z.string(),
  receivedOn: legalDate,
  acceptedOn: legalDate.nullable(),
  closedOn: legalDate.nullable(),
  closingMethod: z.enum(closingMethods).nullable(),
  workerCount: z.number(),
  isCollective: z.boolean(),
  isGreenChannel: z.boolean(),
  isMigrantWorker: z.boolean(),
  amountClaimedFen: fen,
  arbitratorId: z.string().nullable(),
  clerkId: z.string().nullable(),
  nextHearingAt: localDateTime.nullable(),
  /** Statutory end of the award period of an open accepted case (L27), or of the acceptance decision of a received one (L05). */
  dueOn: legalDate.nullable(),
});
export type CaseSummary = z.infer<typeof caseSummary>;

export const savedViews = [
  'all',
  'mine',
  'toAccept',
  'unlisted',
  'dueThisWeek',
  'collective',
  'greenChannel',
  'open',
  'closed',
] as const;
export type SavedView = (typeof savedViews)[number];
export const caseSorts = [
  'number',
  'receivedOn',
  'acceptedOn',
  'dueOn',
  'applicants',
  'amountClaimedFen',
] as const;

export const caseFilter = z.object({
  view: z.enum(savedViews).default('all'),
  text: z.string().max(100).default(''),
  status: z.enum(caseStatuses).nullable().default(null),
  causeCode: z.string().max(8).nullable().default(null),
  staffId: id.nullable().default(null),
  acceptedFrom: legalDate.nullable().default(null),
  acceptedTo: legalDate.nullable().default(null),
  sort: z.enum(caseSorts).default('number'),
  direction: z.enum(['asc', 'desc']).default('desc'),
});
export type CaseFilter = z.infer<typeof caseFilter>;

export const listCases = {
  input: caseFilter.extend(page.shape),
  /** `total` is counted up to 10,000; `isCapped` then says "more than". */
  output: z.object({ rows: z.array(caseSummary), total: z.number(), isCapped: z.boolean() }),
};

export const searchCases = {
  input: z.object({ text: z.string().max(100) }),
  output: z.array(caseSummary.extend({ matched: z.string() })).max(50),
};

export const hearing = z.object({
  id,
  plan: z.object({
    mode: z.enum(hearingModes),
    roomId: id.nullable(),
    platform: z.string().nullable(),
    startsAt: localDateTime,
    endsAt: localDateTime.nullable(),
    arbitratorIds: z.array(id),
    clerkId: id.nullable(),
  }),
  status: z.enum(hearingStatuses),
  openedAt: localDateTime.nullable(),
  endedAt: localDateTime.nullable(),
  attendance: z.array(z.object({ partyId: id, mark: z.enum(attendanceMarks) })),
  note: z.string(),
});
export type HearingView = z.infer<typeof hearing>;

export const instalment = z.object({ dueOn: legalDate, amountFen: fen });
export const claimDecision = z.object({
  claimId: id,
  result: z.enum(claimResults),
  amountFen: fen.nullable(),
});
export const outcome = z.discriminatedUnion('method', [
  z.object({
    method: z.literal('mediation'),
    decidedOn: legalDate,
    amountFen: fen.nullable(),
    instalments: z.array(instalment).max(200),
    terms: z.string().max(20_000),
    mediator: z.string().max(200).nullable(),
  }),
  z.object({
    method: z.literal('award'),
    decidedOn: legalDate,
    finality: z.enum(awardFinalities).nullable(),
    decisions: z.array(claimDecision).max(6000),
    amountFen: fen.nullable(),
    findings: z.string().max(20_000),
    performanceDays: z.number().int().min(0).max(3650).nullable(),
  }),
  z.object({
    method: z.enum([
      'withdrawn',
      'deemedWithdrawn',
      'cancelled',
      'transferred',
      'terminated',
      'dismissed',
      'other',
    ]),
    decidedOn: legalDate,
    reason: z.string().max(20_000),
  }),
]);

/** A due date with what it was counted from; null due: the trigger has not happened. */
export const dueDate = z.object({
  rule: z.string(),
  titleZh: z.string(),
  titleEn: z.string(),
  basis: z.string(),
  triggerOn: legalDate,
  length: z.number(),
  unit: z.enum(['working', 'calendar']),
  dueOn: legalDate,
  isProvisional: z.boolean(),
  daysLeft: z.number(),
  isMet: z.boolean(),
});
export type DueDate = z.infer<typeof dueDate>;

export const document = z.object({
  id,
  kind: z.string(),
  title: z.string(),
  number: z.string(),
  issuedOn: legalDate,
  issuedBy: z.string(),
  sha256: z.string(),
  recipient: z.string(),
});

export const getCase = {
  input: z.object({ caseId: id }),
  output: z.object({
    caseId: id,
    version,
    summary: caseSummary,
    application,
    caseNumber: z.string().nullable(),
    mediationNumber: z.string().nullable(),
    rejection: z.object({ ground: z.enum(rejectionGrounds), reason: z.string() }).nullable(),
    hearings: z.array(hearing),
    mediations: z.array(
      z.object({
        id,
        isPreFiling: z.boolean(),
        organisation: z.string(),
        startedOn: legalDate,
        concludedOn: legalDate.nullable(),
        isSuccessful: z.boolean().nullable(),
        amountFen: fen.nullable(),
      }),
    ),
    outcome: outcome.nullable(),
    outcomeServedOn: legalDate.nullable(),
    closedOn: legalDate.nullable(),
    suedOn: legalDate.nullable(),
    documents: z.array(document),
    steps: z.array(
      z.object({
        step: z.enum(caseSteps),
        refusal: z.object({ rule: z.string(), basis: z.string().nullable() }).nullable(),
        isPermitted: z.boolean(),
      }),
    ),
    dueDates: z.array(dueDate),
    /** Hints kept from an import, as sentences. */
    flags: z.array(z.object({ code: z.string(), message: z.string() })),
  }),
};
export type CaseView = z.infer<typeof getCase.output>;

export const historyEntry = z.object({
  id,
  seq: z.number(),
  type: z.string(),
  effectiveOn: legalDate,
  recordedAt: z.string(),
  actor: z.string(),
  isRevoked: z.boolean(),
  /** The facts of the event for the sentence on screen; keys depend on `type`. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  hash: z.string(),
});
export const caseHistory = { input: z.object({ caseId: id }), output: z.array(historyEntry) };
export type HistoryEntry = z.infer<typeof historyEntry>;

export { hearingResults };
