import { z } from 'zod';
import { approvalKinds, reviewPoints, reviewVerdicts } from '../../domain/approvals/approval-entry.ts';
import { suspensionGrounds } from '../../domain/lifecycle/procedural-events.ts';
import { id, legalDate, requiredText, shortText, version } from './common.ts';

const note = z.string().trim().max(2000, { error: 'tooLong' });
const kind = z.enum(approvalKinds);
/** What is asked for, as it is to be approved. */
export const proposal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('suspension'), ground: z.enum(suspensionGrounds), note }),
  z.object({
    kind: z.literal('extension'),
    days: z
      .number({ error: 'required' })
      .int({ error: 'badNumber' })
      .min(1, { error: 'badNumber' })
      .max(15, { error: 'tooMany' }),
    note: requiredText,
  }),
  /** `instrumentId`: a partial award; absent: the outcome. */
  z.object({ kind: z.literal('review'), note, instrumentId: id.optional() }),
  /** `leadNumber`: the case this one is to be joined to; absent: it closes with its outcome. */
  z.object({ kind: z.literal('closing'), note, leadNumber: shortText.min(1).optional() }),
]);
const check = z.object({ point: z.enum(reviewPoints), verdict: z.enum(reviewVerdicts), note });
const changed = z.object({ caseId: id, version });

export const requestApproval = {
  input: z.object({ caseId: id, version, proposal }),
  output: changed,
};
/** `checks`: of a review every point, else empty. */
export const decideApproval = {
  input: z.object({
    caseId: id,
    version,
    approvalId: id,
    isApproved: z.boolean(),
    reason: note,
    checks: z.array(check).max(reviewPoints.length),
  }),
  output: changed,
};
export const withdrawApproval = {
  input: z.object({ caseId: id, version, approvalId: id, reason: note }),
  output: changed,
};

/** Requests of one case, the latest first. `requestable`: what may be asked for now. */
export const approvalsOfCase = {
  input: z.object({ caseId: id }),
  output: z.object({
    caseId: id,
    version,
    required: z.array(kind),
    requestable: z.array(kind),
    /** A closing that is asked for now can only be that of a case joined to another: there is no outcome. */
    mayOnlyBeJoined: z.boolean(),
    /** Partial awards, the latest first; a review may be asked for each. */
    partialAwardIds: z.array(id),
    approvals: z.array(
      z.object({
        id,
        proposal,
        requesterId: id,
        requester: z.string(),
        requestedOn: legalDate,
        isOver: z.boolean(),
        mayDecide: z.boolean(),
        isMine: z.boolean(),
        decision: z
          .object({
            isApproved: z.boolean(),
            decider: z.string(),
            /** The director the decider stood in for. */
            inPlaceOf: z.string().nullable(),
            reason: z.string(),
            checks: z.array(check),
            on: legalDate,
          })
          .nullable(),
      }),
    ),
  }),
};
export type CaseApprovals = z.infer<typeof approvalsOfCase.output>;
export type CaseApproval = CaseApprovals['approvals'][number];

/** What waits for a decision, the oldest first. */
export const waitingApprovals = {
  output: z.object({
    rows: z.array(
      z.object({
        approvalId: id,
        caseId: id,
        kind,
        number: z.string().nullable(),
        applicants: z.string(),
        respondents: z.string(),
        requester: z.string(),
        isMine: z.boolean(),
        requestedOn: legalDate,
        waitedDays: z.number().int(),
        mayDecide: z.boolean(),
      }),
    ),
  }),
};
export type WaitingApproval = z.infer<typeof waitingApprovals.output>['rows'][number];

export const approvalSettings = {
  output: z.object({
    kinds: z.array(z.object({ kind, isRequired: z.boolean() })),
    deputies: z.array(
      z.object({
        id,
        director: z.string(),
        deputy: z.string(),
        from: legalDate,
        to: legalDate,
        reason: z.string(),
      }),
    ),
  }),
};
export const setApprovalRequired = { input: z.object({ kind, isRequired: z.boolean() }) };
export const appointDeputy = {
  input: z.object({ directorId: id, deputyId: id, from: legalDate, to: legalDate, reason: requiredText }),
};
export const dismissDeputy = { input: z.object({ id }) };
