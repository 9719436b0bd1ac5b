import { z } from 'zod';
import { planBlocks } from '../../domain/planner/plan-task.ts';
import { noticeStates } from '../../domain/planner/planner-rules.ts';
import { id, legalDate, localDateTime, requiredText } from './common.ts';
import { hearingPlan } from './docket-plan.ts';

const period = { from: legalDate, to: legalDate };
/** What was lost, from a day to a day, both included; or the unlawful hearings of these days. */
export const loss = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('absence'), staffId: id, ...period }),
    z.object({ kind: z.literal('roomClosed'), roomId: id, ...period }),
    z.object({ kind: z.literal('unlawful'), ...period }),
  ])
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'endBeforeStart' });
export const planTask = z.discriminatedUnion('kind', [
  /** `caseIds` null: the whole queue. */
  z.object({ kind: z.literal('fill'), caseIds: z.array(id).min(1).max(2000).nullable() }),
  z.object({ kind: z.literal('repair'), loss }),
]);
export type PlanTaskView = z.infer<typeof planTask>;

const takenKinds = ['hearing', 'absence', 'duty', 'pattern', 'roomClosed', 'hold', 'courtClosed'] as const;

/** A fact that stands against a hearing, with what a sentence about it needs; links go by the ids. */
export const blockingFact = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('earliest'),
    on: legalDate,
    reasons: z.array(
      z.object({
        kind: z.enum(['notice', 'defence', 'defenceNotBegun']),
        /** Notice: the first day it leaves open. Defence: the last day of the period. */
        on: legalDate,
        party: z.string().nullable(),
        basis: z.string(),
      }),
    ),
  }),
  z.object({ code: z.literal('latest'), on: legalDate, basis: z.string() }),
  z.object({ code: z.literal('horizon'), on: legalDate }),
  z.object({ code: z.literal('sessions'), minutes: z.number() }),
  z.object({ code: z.literal('roomKind'), kind: z.enum(['courtroom', 'online']) }),
  z.object({ code: z.literal('roomNeed'), need: z.string() }),
  z.object({ code: z.literal('panel'), arbitratorIds: z.array(id) }),
  z.object({
    code: z.literal('taken'),
    resourceKind: z.enum(['room', 'staff', 'party', 'agent', 'court']),
    name: z.string(),
    kind: z.enum(takenKinds),
    /** Of a hearing that takes it. */
    caseId: id.nullable(),
    caseNumber: z.string().nullable(),
    /** The first time it is taken within the window, and how many such times there are. */
    startsAt: localDateTime,
    endsAt: localDateTime,
    times: z.number(),
  }),
  z.object({ code: z.literal('standing'), caseId: id, caseNumber: z.string().nullable() }),
]);
export type BlockingFactView = z.infer<typeof blockingFact>;

/** Why there is no place: with these facts in force there is none, and each of them is needed for that. */
export const noSlot = z.object({
  blocking: z.array(blockingFact),
  isSmallest: z.boolean(),
  /** Facts that, given up together, make a place; the least first. */
  waysOut: z.array(z.array(blockingFact)),
});
export type NoSlotView = z.infer<typeof noSlot>;

export const slotReasonCodes = [
  'waitingDays',
  'provisionalDay',
  'spareFeature',
  'moved',
  'overCapacity',
  'besideOwnHearing',
] as const;
export const slot = z.object({
  startsAt: localDateTime,
  endsAt: localDateTime,
  roomId: id.nullable(),
  arbitratorIds: z.array(id),
  clerkId: id,
  cost: z.number(),
  reasons: z.array(z.object({ code: z.enum(slotReasonCodes), cost: z.number(), amount: z.number() })),
});
export type SlotView = z.infer<typeof slot>;

/** Places for one hearing of a case, the best first; or what stands against every one. Nothing is booked. */
export const propose = {
  input: z.object({
    caseId: id,
    /** The hearing that is to move; null: a new one. */
    hearingId: id.nullable().default(null),
    /** Null: as the needs of the case allow, in person before online. */
    mode: z.enum(['inPerson', 'sync']).nullable().default(null),
    /** Null: the usual length by the court's rules. */
    minutes: z.number().int().min(15).max(480).nullable().default(null),
    limit: z.number().int().min(1).max(50).default(12),
  }),
  output: z.object({
    caseId: id,
    caseNumber: z.string().nullable(),
    applicants: z.string(),
    respondents: z.string(),
    /** What must be done in the case first; then there are no slots. */
    blocks: z.array(z.enum(planBlocks)),
    hearing: z
      .object({
        mode: z.enum(['inPerson', 'sync']),
        minutes: z.number(),
        needs: z.array(z.string()),
        earliest: legalDate,
        latest: legalDate.nullable(),
      })
      .nullable(),
    slots: z.array(slot),
    noSlot: noSlot.nullable(),
    /** What keeps the hearing from a day before the first slot; null where that is the first working day. */
    whyNotEarlier: noSlot.nullable(),
  }),
};
export type ProposalsView = z.infer<typeof propose.output>;

/** Starts a plan in the background. Refused with `jobRunning` while another runs; `details.jobId` names it. */
export const startPlan = {
  input: z.object({
    task: planTask,
    /** Seconds after which the search ends with the best plan so far. */
    seconds: z.number().int().min(1).max(120).default(10),
    /** The same seed finds the same plan where the search is not cut short by the clock. */
    seed: z.number().int().min(0).max(4_294_967_295).default(1),
  }),
  output: z.object({ jobId: id }),
};

/** A running or finished plan. When done its what-if copy has the same id. */
export const planJob = {
  input: z.object({ jobId: id }),
  output: z.object({
    jobId: id,
    task: planTask,
    state: z.enum(['running', 'done', 'failed']),
    isStopWanted: z.boolean(),
    /** Null until the docket is read. */
    progress: z
      .object({
        phase: z.enum(['first', 'improving', 'proving']),
        hearings: z.number(),
        placed: z.number(),
        unplaced: z.number(),
        cost: z.number(),
        gap: z.number().nullable(),
        elapsedMs: z.number(),
      })
      .nullable(),
    seconds: z.number(),
    error: z.object({ code: z.string(), ref: z.string().nullable() }).nullable(),
  }),
};
export type PlanJobView = z.infer<typeof planJob.output>;

const scenarioHead = z.object({
  scenarioId: id,
  task: planTask,
  seed: z.number(),
  cost: z.number(),
  bound: z.number().nullable(),
  /** How much dearer than the cheapest possible plan it is at most, as a share; null: not known. */
  gap: z.number().nullable(),
  isProven: z.boolean(),
  /** Ended by hand before its time. */
  isStopped: z.boolean(),
  elapsedMs: z.number(),
  madeAt: z.string(),
  madeBy: id,
  status: z.enum(['open', 'taken', 'thrownAway']),
});
export type ScenarioHead = z.infer<typeof scenarioHead>;

/** What-if copies, the newest first, and the plan that runs now. */
export const listScenarios = {
  output: z.object({ scenarios: z.array(scenarioHead), runningJobId: id.nullable() }),
};

/** A hearing as a copy keeps it; a standing one may come from a ledger that kept no end. */
const place = hearingPlan.extend({ platform: z.string().nullable(), endsAt: localDateTime.nullable() });
export const planItemStates = ['open', 'booked', 'refused'] as const;
export const scenarioItem = z.object({
  /** Its place in the copy; names it when it is taken over. */
  position: z.number(),
  kind: z.enum(['added', 'moved', 'leftOut']),
  caseId: id,
  caseNumber: z.string().nullable(),
  applicants: z.string(),
  respondents: z.string(),
  isGreenChannel: z.boolean(),
  isCollective: z.boolean(),
  hearingId: id.nullable(),
  before: place.nullable(),
  after: place.nullable(),
  notice: z.enum(noticeStates),
  /** Repair: the rules the hearing breaks where it stands. */
  faults: z.array(z.string()),
  noSlot: noSlot.nullable(),
  state: z.enum(planItemStates),
  refusal: z.object({ code: z.string(), details: z.record(z.string(), z.unknown()).optional() }).nullable(),
});
export type ScenarioItem = z.infer<typeof scenarioItem>;

export const personToTell = z.object({
  kind: z.enum(['applicant', 'respondent', 'thirdParty', 'agent', 'arbitrator', 'clerk']),
  name: z.string(),
  phone: z.string().nullable(),
});

/** A what-if copy beside today's docket. */
export const compareScenario = {
  input: z.object({ scenarioId: id }),
  output: scenarioHead.extend({
    items: z.array(scenarioItem),
    /** Hearings that may move and do not. */
    stayed: z.number(),
    blocked: z.array(
      z.object({ caseId: id, caseNumber: z.string().nullable(), blocks: z.array(z.enum(planBlocks)) }),
    ),
    /** The docket has changed since the plan was made; each hearing is judged anew when it is taken over. */
    isStale: z.boolean(),
    /** Who must be told, by hearing that is added or moved. */
    tell: z.array(
      z.object({
        position: z.number(),
        people: z.array(personToTell),
        /** Notice of the old hour has reached somebody: it must be withdrawn by a new one. */
        isOldNoticeServed: z.boolean(),
      }),
    ),
  }),
};
export type ScenarioView = z.infer<typeof compareScenario.output>;

/** Books the chosen hearings, each judged as if it were booked by hand; those that no longer fit are refused one by one. */
export const acceptScenario = {
  input: z.object({
    scenarioId: id,
    /** Null: all that are still open. */
    positions: z.array(z.number().int().nonnegative()).min(1).nullable(),
    /** Kept in the history of every hearing that moves. */
    reason: requiredText,
  }),
  output: z.object({ booked: z.number(), refused: z.number() }),
};
export const discardScenario = { input: z.object({ scenarioId: id }), output: z.null() };

/** The court's own choices. `assumesTribunal`: cases without a tribunal are planned with a sole arbitrator of the pool. */
export const plannerSettings = {
  output: z.object({ assumesTribunal: z.boolean(), reason: z.string().nullable() }),
};
export const savePlannerSettings = {
  input: z.object({ assumesTribunal: z.boolean(), reason: requiredText }),
  output: z.null(),
};
