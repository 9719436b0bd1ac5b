import { z } from 'zod';
import { finalityReasons } from '../../domain/amounts/finality-reason.ts';
import { closingGapKinds } from '../../domain/closing/closing-gaps.ts';
import { correctionGrounds } from '../../domain/instruments/correction.ts';
import { caseStatuses, hearingStatuses, overlays } from '../../domain/lifecycle/case-state.ts';
import {
  attendanceMarks,
  awardFinalities,
  claimResults,
  closingMethods,
  hearingModes,
  hearingResults,
  recordedRejectionGrounds,
} from '../../domain/lifecycle/events.ts';
import { onlineModes } from '../../domain/lifecycle/online-consent.ts';
import { postponementCodes, postponementSides } from '../../domain/lifecycle/postponement.ts';
import {
  serviceModes,
  serviceSubjects,
  suspensionGrounds,
} from '../../domain/lifecycle/procedural-events.ts';
import { caseSteps } from '../../domain/lifecycle/steps.ts';
import { application } from './application.ts';
import { amountResult, calculation } from './calculation.ts';
import { fen, id, legalDate, localDateTime, page, version } from './common.ts';
import { dueDate } from './deadlines.ts';
import { goAhead, override } from './docket-breach.ts';
import { effect } from './effect.ts';
import { hearingNeeds } from './needs.ts';

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
  /** The next thing the court must do by a date of the law; null when nothing is due or the period stands still. */
  dueOn: legalDate.nullable(),
  isSuspended: z.boolean(),
  /** Statutory end of the award period while the case is open. */
  awardDueOn: legalDate.nullable(),
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
  'suspended',
  'open',
  'closed',
] as const;
export type SavedView = (typeof savedViews)[number];
export const caseSorts = [
  'number',
  'receivedOn',
  'acceptedOn',
  'dueOn',
  'awardDueOn',
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
  /** Rules of the docket that were passed when it was last fixed. */
  overrides: z.array(override),
  /** May it lawfully go ahead: of hearings scheduled for today or later; else null. */
  goAhead: goAhead.nullable(),
});
export type HearingView = z.infer<typeof hearing>;

/** A hearing put off: from when, to when, on whose account, and what it waits for. */
const postponement = z.object({
  eventId: id,
  hearingId: id,
  on: legalDate,
  from: localDateTime,
  to: localDateTime.nullable(),
  reason: z.string(),
  by: z.enum(postponementSides).nullable(),
  code: z.enum(postponementCodes).nullable(),
  requestedOn: legalDate.nullable(),
  action: z.object({ id, text: z.string(), assigneeId: id, doneOn: legalDate.nullable() }).nullable(),
});

export const instalment = z.object({ dueOn: legalDate, amountFen: fen });
export const claimDecision = z.object({
  claimId: id,
  result: z.enum(claimResults),
  amountFen: fen.nullable(),
});
const settlementShare = z.object({ claimId: id, payeeId: id, amountFen: fen });
const penalty = z.object({
  text: z.string().trim().max(2000, { error: 'tooLong' }),
  isAccelerating: z.boolean(),
});
const settlement = z.object({
  method: z.literal('mediation'),
  decidedOn: legalDate,
  amountFen: fen.nullable(),
  instalments: z.array(instalment).max(200),
  terms: z.string().max(20_000),
  mediator: z.string().max(200).nullable(),
  /** Who gets what for which claim; they add up to the amount. */
  shares: z.array(settlementShare).max(20_000).optional(),
  penalty: penalty.optional(),
});
export const award = z.object({
  method: z.literal('award'),
  decidedOn: legalDate,
  finality: z.enum(awardFinalities).nullable(),
  decisions: z.array(claimDecision).max(6000),
  amountFen: fen.nullable(),
  findings: z.string().max(20_000),
  performanceDays: z.number().int().min(0).max(3650).nullable(),
});
const ending = z.object({
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
});
/** An outcome as it is put in. */
export const outcome = z.discriminatedUnion('method', [settlement, award, ending]);

/** An item of an award: final or not as derived, and as decided where a reason departs from it. */
const decidedFinality = z.object({
  claimId: id,
  finality: z.enum(awardFinalities),
  derived: z.enum(awardFinalities),
  reason: z.enum(finalityReasons),
  overrideReason: z.string().nullable(),
});
const working = z.object({ claimId: id, calculation, result: amountResult });
export type WorkingView = z.infer<typeof working>;
/** An outcome as it is kept: what the court derived stands with it. */
const recordedAward = award.extend({
  items: z.array(decidedFinality).optional(),
  workings: z.array(working).optional(),
});
const recordedOutcome = z.discriminatedUnion('method', [settlement, recordedAward, ending]);

const place = z.object({
  place: z.string().trim().min(1, { error: 'required' }).max(500, { error: 'tooLong' }),
  wrong: z.string().trim().max(5000, { error: 'tooLong' }),
  right: z.string().trim().min(1, { error: 'required' }).max(5000, { error: 'tooLong' }),
});
/** What a decision of correction says (RULES 54). */
export const correction = z.object({
  ground: z.enum(correctionGrounds),
  places: z.array(place).min(1, { error: 'required' }).max(50),
  reason: z.string().trim().min(1, { error: 'required' }).max(5000, { error: 'tooLong' }),
  /** Of a calculation error: what the items come to when they are counted right. */
  amounts: z.array(z.object({ claimId: id, amountFen: fen })).max(200),
});

export const document = z.object({
  id,
  kind: z.string(),
  title: z.string(),
  number: z.string(),
  issuedOn: legalDate,
  issuedBy: z.string(),
  sha256: z.string(),
  recipient: z.string(),
  /** The day it was put right by a decision of correction; null: it stands as issued. */
  correctedOn: legalDate.nullable(),
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
    rejection: z.object({ ground: z.enum(recordedRejectionGrounds), reason: z.string() }).nullable(),
    overlays: z.array(z.enum(overlays)),
    redirection: z.object({ competent: z.string(), reason: z.string() }).nullable(),
    tribunal: z
      .object({
        arbitratorIds: z.array(id),
        clerkId: id.nullable(),
        formedOn: legalDate,
        method: z.enum(['draw', 'manual']).nullable(),
        reason: z.string(),
        approverId: id.nullable(),
      })
      .nullable(),
    services: z.array(
      z.object({
        id,
        subjects: z.array(z.enum(serviceSubjects)),
        hearingId: id.nullable(),
        partyIds: z.array(id),
        mode: z.enum(serviceModes),
        startedOn: legalDate,
        instrumentIds: z.array(id).optional(),
        served: z.array(
          z.object({
            partyId: id,
            on: legalDate,
            mode: z.enum(serviceModes),
            isProved: z.boolean(),
            proof: z.string(),
          }),
        ),
      }),
    ),
    /** Whom papers go to: of represented workers only the representatives. */
    partyIdsToServe: z.array(id),
    suspensions: z.array(
      z.object({ ground: z.enum(suspensionGrounds), from: legalDate, to: legalDate.nullable() }),
    ),
    extension: z.object({ days: z.number(), on: legalDate, approverId: id }).nullable(),
    objections: z.array(
      z.object({
        id,
        partyId: id,
        text: z.string(),
        filedOn: legalDate,
        decidedOn: legalDate.nullable(),
        isUpheld: z.boolean().nullable(),
      }),
    ),
    counterclaims: z.array(
      z.object({
        id,
        partyId: id,
        text: z.string(),
        filedOn: legalDate,
        decidedOn: legalDate.nullable(),
        decision: z.string().nullable(),
      }),
    ),
    recusals: z.array(
      z.object({
        id,
        staffId: id,
        ground: z.string(),
        partyId: id.nullable(),
        hasEvidence: z.boolean(),
        requestedOn: legalDate,
        decidedOn: legalDate.nullable(),
        isUpheld: z.boolean().nullable(),
        deciderId: id.nullable(),
      }),
    ),
    representativeIds: z.array(id),
    consents: z.array(z.object({ subject: z.string(), partyIds: z.array(id), on: legalDate })),
    onlineConsents: z.array(
      z.object({
        partyIds: z.array(id),
        modes: z.array(z.enum(onlineModes)),
        isGiven: z.boolean(),
        on: legalDate,
      }),
    ),
    /** What people need at the hearing; null: nobody asked. */
    needs: hearingNeeds.nullable(),
    withdrawnClaimIds: z.array(id),
    opinion: z.object({ vote: z.string(), dissent: z.string(), on: legalDate }).nullable(),
    archived: z.object({ on: legalDate, number: z.string() }).nullable(),
    links: z.array(
      z.object({
        relation: z.enum(['mergedInto', 'mergedIn', 'splitOff']),
        caseId: id,
        number: z.string(),
        on: legalDate,
      }),
    ),
    hearings: z.array(hearing),
    isPartHeard: z.boolean(),
    /** Whether both sides' element sheets hold anything (要素表). */
    hasElements: z.boolean(),
    postponements: z.array(postponement),
    mediations: z.array(
      z.object({
        id,
        isPreFiling: z.boolean(),
        isEntrusted: z.boolean(),
        organisation: z.string(),
        startedOn: legalDate,
        concludedOn: legalDate.nullable(),
        isSuccessful: z.boolean().nullable(),
        amountFen: fen.nullable(),
      }),
    ),
    outcome: recordedOutcome.nullable(),
    outcomeServedOn: legalDate.nullable(),
    closedOn: legalDate.nullable(),
    suedOn: legalDate.nullable(),
    /** Whether each award or mediation document has legal effect today, and how it stands towards each party. */
    effects: z.array(effect),
    partialAwards: z.array(z.object({ id, award: recordedAward })),
    corrections: z.array(correction.extend({ id, on: legalDate, documentId: id })),
    /** What is still missing before an ended case is closed. */
    closingGaps: z.array(z.object({ kind: z.enum(closingGapKinds), on: legalDate.nullable() })),
    documents: z.array(document),
    steps: z.array(
      z.object({
        step: z.enum(caseSteps),
        refusal: z.object({ rule: z.string(), basis: z.string().nullable() }).nullable(),
        isPermitted: z.boolean(),
      }),
    ),
    /** How the case may end now, with what stands in the way. */
    endings: z.array(
      z.object({
        method: z.enum(closingMethods),
        refusal: z.object({ rule: z.string(), basis: z.string().nullable() }).nullable(),
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
  /** Days between its legal date and its recording. */
  recordedLateBy: z.number(),
  /** An entry of a later legal date had been recorded before it. */
  isOutOfOrder: z.boolean(),
  /** The date it was first given, where it was corrected. */
  correctedFrom: legalDate.nullable(),
  isCorrectable: z.boolean(),
  isRevocable: z.boolean(),
  /** The facts of the event for the sentence on screen; keys depend on `type`. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  hash: z.string(),
});
export const caseHistory = { input: z.object({ caseId: id }), output: z.array(historyEntry) };
export type HistoryEntry = z.infer<typeof historyEntry>;

export { hearingResults };
