import { z } from 'zod';
import { rejectionGrounds } from '../../domain/lifecycle/events.ts';
import { linkageBodies } from '../../domain/mediation/mediation-entry.ts';
import { applicationInput } from './application.ts';
import { fen, id, legalDate, longText, optionalText, requiredText, version } from './common.ts';

const decision = z.discriminatedUnion('step', [
  z.object({ step: z.literal('receive') }),
  z.object({ step: z.literal('accept'), on: legalDate }),
  z.object({
    step: z.literal('reject'),
    on: legalDate,
    ground: z.enum(rejectionGrounds),
    reason: requiredText,
  }),
  z.object({
    step: z.literal('mediate'),
    on: legalDate,
    organisation: requiredText,
    referredBy: z.enum(linkageBodies).nullable(),
  }),
]);

/** One save: received, and in the same transaction accepted, rejected or given to mediation first where the clerk decides at once. */
export const receive = {
  input: z.object({ application: applicationInput, decision, draftKey: z.string().max(100).nullable() }),
  output: z.object({ caseId: id, caseNumber: z.string().nullable(), mediationNumber: z.string().nullable() }),
};

export const correct = {
  input: z.object({ caseId: id, version, application: applicationInput, reason: requiredText }),
  output: z.object({ caseId: id, version }),
};
export const accept = {
  input: z.object({ caseId: id, version, on: legalDate }),
  output: z.object({ caseId: id, version, caseNumber: z.string() }),
};
export const reject = {
  input: z.object({
    caseId: id,
    version,
    on: legalDate,
    ground: z.enum(rejectionGrounds),
    reason: longText.min(1, { error: 'required' }),
  }),
  output: z.object({ caseId: id, version }),
};

export const knownPartyKinds = ['worker', 'employer', 'agent'] as const;
/** A party or agent seen before, with its other open cases. */
export const knownParty = z.object({
  kind: z.enum(knownPartyKinds),
  name: z.string(),
  identifier: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  legalRepresentative: z.string().nullable(),
  firm: z.string().nullable(),
  licence: z.string().nullable(),
  caseCount: z.number(),
  openCases: z.array(
    z.object({
      caseId: id,
      number: z.string().nullable(),
      causeCode: z.string(),
      acceptedOn: legalDate.nullable(),
      applicants: z.string(),
      respondents: z.string(),
    }),
  ),
});
export type KnownParty = z.infer<typeof knownParty>;
export const knownParties = {
  /** Fragment of a name or the beginning of an identifier, from one character. */
  input: z.object({ kind: z.enum(knownPartyKinds), text: z.string().max(100) }),
  output: z.array(knownParty).max(10),
};

export const rosterColumns = ['name', 'identifier', 'phone', 'amount'] as const;
/** A roster as pasted or read from Excel: cells as text, first row may be headings. */
export const checkRoster = {
  input: z.object({ rows: z.array(z.array(z.string().max(300)).max(50)).max(5000) }),
  output: z.object({
    workers: z.array(
      z.object({
        row: z.number(),
        name: z.string(),
        identifier: optionalText,
        phone: optionalText,
        amountFen: fen.nullable(),
      }),
    ),
    faults: z.array(
      z.object({
        /** 1-based row of what was pasted. */
        row: z.number(),
        column: z.enum([...rosterColumns, 'row']),
        severity: z.enum(['error', 'warning']),
        code: z.string(),
        value: z.string(),
      }),
    ),
    totalFen: fen,
  }),
};
export type RosterCheck = z.infer<typeof checkRoster.output>;
