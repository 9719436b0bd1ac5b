import { z } from 'zod';
import { id, legalDate, longText, version } from './common.ts';

export const conflict = z.object({
  code: z.string(),
  severity: z.enum(['blocking', 'warning']),
  basis: z.string(),
  /** Names and case numbers for the sentence on screen. */
  facts: z.array(z.string()),
});

export const candidate = z.object({
  staffId: id,
  name: z.string(),
  firm: z.string().nullable(),
  isPartTime: z.boolean(),
  /** Open cases, weighted: a collective case counts for several. */
  openLoad: z.number(),
  isOnLeave: z.boolean(),
  leaveUntil: legalDate.nullable(),
  /** Null where the person names no skills. */
  hasSkill: z.boolean().nullable(),
  conflicts: z.array(conflict),
  /** 0: cannot be drawn. */
  weight: z.number(),
  /** Chance in a thousand of the first seat. */
  perMille: z.number(),
});
export type Candidate = z.infer<typeof candidate>;

/** Who can judge a case, and how the tribunal must look. */
export const pool = {
  input: z.object({ caseId: id, isMajorOrDifficult: z.boolean().default(false) }),
  output: z.object({
    required: z.object({
      size: z.union([z.literal(1), z.literal(3)]),
      isChoice: z.boolean(),
      reasons: z.array(z.object({ rule: z.string(), basis: z.string() })),
    }),
    candidates: z.array(candidate),
    clerks: z.array(
      z.object({
        staffId: id,
        name: z.string(),
        openLoad: z.number(),
        isOnLeave: z.boolean(),
        conflicts: z.array(conflict),
      }),
    ),
  }),
};
export type Pool = z.infer<typeof pool.output>;

export const drawTribunal = {
  input: z.object({
    caseId: id,
    version,
    on: legalDate,
    seats: z.union([z.literal(1), z.literal(3)]),
    clerkId: id.nullable(),
    isMajorOrDifficult: z.boolean().default(false),
    /** Needed when the case already has a tribunal. */
    reason: longText.default(''),
  }),
  output: z.object({ caseId: id, version, arbitratorIds: z.array(id) }),
};
export const assignTribunal = {
  input: z.object({
    caseId: id,
    version,
    on: legalDate,
    arbitratorIds: z.array(id).min(1, { error: 'required' }).max(3),
    clerkId: id.nullable(),
    isMajorOrDifficult: z.boolean().default(false),
    reason: z.string().trim().min(1, { error: 'required' }).max(2000),
    approverId: id,
  }),
  output: z.object({ caseId: id, version, arbitratorIds: z.array(id) }),
};
/** Every draw of a case, repeated from its record. */
export const replayDraws = {
  input: z.object({ caseId: id }),
  output: z.array(
    z.object({
      formedOn: legalDate,
      isSame: z.boolean(),
      recorded: z.array(id),
      repeated: z.array(id),
      record: z.json(),
    }),
  ),
};
export const fairness = {
  input: z.object({ from: legalDate, to: legalDate }),
  output: z.array(
    z.object({
      staffId: id,
      name: z.string(),
      assigned: z.number(),
      drawn: z.number(),
      manual: z.number(),
      /** Chosen by a draw, and yet not named. */
      replaced: z.number(),
      /** Sum of the chances in the draws held. */
      expected: z.number(),
      deviation: z.number(),
      /** What a deviation of fair draws is measured by. */
      standardDeviation: z.number(),
      openLoad: z.number().nullable(),
    }),
  ),
};
