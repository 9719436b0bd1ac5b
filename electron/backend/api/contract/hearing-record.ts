import { z } from 'zod';
import {
  authorities,
  hearingPhases,
  opinionMarks,
  recordStatuses,
  speakerRoles,
} from '../../domain/hearing-record/record-line.ts';
import { missingKinds } from '../../domain/hearing-record/record-missing.ts';
import { agentAuthorities, partyRoles } from '../../domain/lifecycle/application.ts';
import { hearingStatuses } from '../../domain/lifecycle/case-state.ts';
import { hearingModes } from '../../domain/lifecycle/events.ts';
import { id, localDateTime, longText, requiredText, shortText, version } from './common.ts';
import { elementRow } from './elements.ts';

const speaker = z.object({
  role: z.enum(speakerRoles),
  refId: id.nullable(),
  name: shortText.min(1, { error: 'required' }),
});
const mark = z.enum(opinionMarks);

/** One line of the record by its kind; `domain/hearing-record/record-line.ts` says what each holds. */
export const lineBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('speech'), speaker, text: longText }),
  z.object({
    kind: z.literal('attendance'),
    partyId: id,
    isPresent: z.boolean(),
    name: shortText,
    authority: z.enum(authorities),
    isIdentityChecked: z.boolean(),
    note: longText,
  }),
  z.object({ kind: z.literal('recusalAnswer'), partyId: id, asks: z.boolean(), text: longText }),
  z.object({
    kind: z.literal('evidence'),
    label: shortText.min(1, { error: 'required' }),
    partyId: id,
    purpose: longText,
    isOriginalChecked: z.boolean(),
    opinions: z
      .array(z.object({ partyId: id, authenticity: mark, legality: mark, relevance: mark, text: longText }))
      .max(200)
      .readonly(),
  }),
  z.object({
    kind: z.literal('correction'),
    partyId: id,
    text: requiredText,
    isGranted: z.boolean().nullable(),
    reason: longText,
  }),
  z.object({ kind: z.literal('adjourned'), reason: requiredText }),
  z.object({ kind: z.literal('resumed'), reason: longText }),
  z.object({
    kind: z.literal('signature'),
    signer: speaker,
    pages: z.number().int().min(0).max(2000),
    isRefused: z.boolean(),
    note: longText,
  }),
]);

const line = z.object({
  id,
  phase: z.enum(hearingPhases),
  position: z.number(),
  at: localDateTime,
  body: lineBody,
  version,
  round: z.number().int(),
});
export type RecordLineView = z.infer<typeof line>;

const person = z.object({ id, name: z.string() });

/** A record with what is needed to keep it; never anybody's notes. */
export const getRecord = {
  input: z.object({ hearingId: id }),
  output: z.object({
    hearingId: id,
    caseId: id,
    /** For what is done to the case from here: printing, ending the hearing. */
    caseVersion: version,
    caseNumber: z.string().nullable(),
    causeCode: z.string(),
    hearingStatus: z.enum(hearingStatuses),
    mode: z.enum(hearingModes),
    startsAt: localDateTime,
    status: z.enum(recordStatuses),
    round: z.number().int(),
    sha256: z.string().nullable(),
    now: localDateTime,
    lines: z.array(line),
    missing: z.array(
      z.object({ kind: z.enum(missingKinds), name: z.string().nullable(), basis: z.string() }),
    ),
    parties: z.array(
      person.extend({
        role: z.enum(partyRoles),
        agents: z.array(z.object({ name: z.string(), authority: z.enum(agentAuthorities) })),
      }),
    ),
    staff: z.array(person.extend({ isClerk: z.boolean() })),
    claims: z.array(z.string()),
    elements: z.array(z.object({ workerId: id, worker: z.string(), rows: z.array(elementRow) })),
    /** What both sides agree on, a paragraph a worker, word for word as it goes into the record. */
    undisputed: z.array(z.string()),
    phrases: z.array(
      z.object({
        code: z.string(),
        phase: z.enum(hearingPhases),
        speaker: z.enum(['tribunal', 'clerk', 'party']),
        text: z.string(),
      }),
    ),
  }),
};
export type HearingRecordView = z.infer<typeof getRecord.output>;

/** What the second window shows: the lines and nothing else. */
export const liveRecord = {
  input: z.object({ hearingId: id }),
  output: z.object({
    caseNumber: z.string().nullable(),
    status: z.enum(recordStatuses),
    lines: z.array(line),
    parties: z.array(person.extend({ role: z.enum(partyRoles) })),
  }),
};

/**
 * Writes one line by itself, durably. `seen`: the version that was changed, 0 for a new line; an older one is refused with
 * `lineStale` and the line as it now stands. A null body takes the line out.
 */
export const saveLine = {
  input: z.object({
    hearingId: id,
    lineId: id,
    seen: version,
    phase: z.enum(hearingPhases),
    position: z.number().finite(),
    at: localDateTime,
    body: lineBody.nullable(),
  }),
  /** `savedAt`: UTC ISO text. */
  output: z.object({ version, savedAt: z.string() }),
};

/** Moves the record on or back; `writing` from locked reopens it and wants a reason. */
export const setRecordStatus = {
  input: z.object({ hearingId: id, to: z.enum(recordStatuses), reason: longText }),
  output: z.object({ status: z.enum(recordStatuses), sha256: z.string().nullable() }),
};

/** One's own private note on a hearing. */
export const getNote = {
  input: z.object({ hearingId: id }),
  output: z.object({ text: z.string() }),
};
export const saveNote = {
  input: z.object({ hearingId: id, text: longText }),
  output: z.object({ savedAt: z.string() }),
};
