import { z } from 'zod';
import { partyRoles } from '../../domain/lifecycle/application.ts';
import { checkChannels, incidentCauses, recordingOrigins } from '../../domain/live/live-entry.ts';
import { id, legalDate, localDateTime, requiredText, shortText } from './common.ts';

/** Synchronous hearings on the docket. */
export const listLive = {
  output: z.object({
    now: localDateTime,
    rows: z.array(
      z.object({
        hearingId: id,
        startsAt: localDateTime,
        caseNumber: z.string().nullable(),
        applicants: z.string(),
        respondents: z.string(),
        /** Whose equipment is still to be checked, and by when; null: nobody's, or there is time. */
        equipment: z
          .object({ by: legalDate, state: z.enum(['early', 'today', 'late']), names: z.array(z.string()) })
          .nullable(),
        interruptions: z.number(),
      }),
    ),
  }),
};

const interruptions = {
  count: z.number(),
  /** Whole minutes of those that are over. */
  minutes: z.number(),
  beyondTolerance: z.number(),
  causes: z.array(z.object({ cause: z.enum(incidentCauses), count: z.number(), minutes: z.number() })),
};
/** Interruptions of the synchronous hearings of a calendar year. */
export const liveFigures = {
  input: z.object({ year: z.number().int().min(1990).max(2199) }),
  output: z.object({
    ...interruptions,
    toleranceMinutes: z.number(),
    /** Synchronous hearings of which anything was entered in the year. */
    hearings: z.number(),
    interrupted: z.number(),
  }),
};

/** Another platform; a hearing without a number and without a link cannot be joined. */
const outsideMeeting = z.object({
  platform: requiredText.max(60),
  number: z.string().trim().max(60),
  link: z.union([z.literal(''), z.url({ protocol: /^https$/, error: 'invalid' }).max(500)]),
  password: z.string().trim().max(60),
});
const stamp = { at: localDateTime };
/** One synchronous hearing: `domain/live` says what each part means. */
export const getLive = {
  input: z.object({ hearingId: id }),
  output: z.object({
    hearingId: id,
    caseId: id,
    caseNumber: z.string().nullable(),
    status: z.string(),
    startsAt: localDateTime,
    endsAt: localDateTime.nullable(),
    platform: z.string().nullable(),
    now: localDateTime,
    rules: z.object({
      techTestDaysBefore: z.number(),
      lateToleranceMin: z.number(),
      contactAttempts: z.number(),
      disconnectToleranceMin: z.number(),
    }),
    parties: z.array(
      z.object({ id, name: z.string(), role: z.enum(partyRoles), phone: z.string().nullable() }),
    ),
    staff: z.array(z.object({ id, name: z.string(), isClerk: z.boolean() })),
    people: z.array(
      z.object({
        partyId: id,
        name: z.string(),
        isAdmitted: z.boolean(),
        firstAdmittedAt: localDateTime.nullable(),
        identity: z.object({ isMatched: z.boolean(), ...stamp }).nullable(),
        rulesConfirmed: z.object({ sha256: z.string(), ...stamp }).nullable(),
      }),
    ),
    checks: z.array(
      z.object({
        partyId: id,
        channel: z.enum(checkChannels),
        isGood: z.boolean(),
        note: z.string(),
        ...stamp,
      }),
    ),
    meeting: outsideMeeting.nullable(),
    attempts: z.array(z.object({ partyId: id, isReached: z.boolean(), note: z.string(), ...stamp })),
    incidents: z.array(
      z.object({
        id,
        cause: z.enum(incidentCauses),
        partyId: id.nullable(),
        from: localDateTime,
        to: localDateTime.nullable(),
        note: z.string(),
      }),
    ),
    findings: z.array(
      z.object({
        kind: z.enum(['late', 'cutOff']),
        partyId: id.nullable(),
        minutes: z.number(),
        toleranceMinutes: z.number(),
        attempts: z.number(),
        offer: z.enum(['wait', 'contact', 'tribunalDecides', 'adjourn']),
      }),
    ),
    interruptions: z.object(interruptions),
    equipment: z
      .object({ by: legalDate, state: z.enum(['early', 'today', 'late']), partyIds: z.array(id) })
      .nullable(),
    rulesSha256: z.string().nullable(),
    recordings: z.array(
      z.object({
        id,
        origin: z.enum(recordingOrigins),
        name: z.string(),
        /** UTC ISO text. */
        startedAt: z.string(),
        seconds: z.number(),
        bytes: z.number(),
        /** Null: not finished. */
        sha256: z.string().nullable(),
      }),
    ),
  }),
};
export type LiveView = z.infer<typeof getLive.output>;

/** Enters what happened; who was admitted and what a party confirmed comes from the room itself. */
export const actLive = {
  input: z.object({
    hearingId: id,
    entry: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('meetingSet'),
        meeting: outsideMeeting
          .refine(({ number, link }) => number !== '' || link !== '', { error: 'required', path: ['number'] })
          .nullable(),
      }),
      z.object({
        kind: z.literal('equipmentChecked'),
        partyId: id,
        channel: z.enum(checkChannels),
        isGood: z.boolean(),
        note: shortText,
      }),
      z.object({
        kind: z.literal('identityChecked'),
        partyId: id,
        name: shortText.min(1, { error: 'required' }),
        isMatched: z.boolean(),
        note: shortText,
      }),
      z.object({ kind: z.literal('contactTried'), partyId: id, isReached: z.boolean(), note: shortText }),
      z.object({
        kind: z.literal('incident'),
        incidentId: id,
        cause: z.enum(incidentCauses),
        partyId: id.nullable(),
        from: localDateTime,
        note: shortText,
      }),
      z.object({ kind: z.literal('incidentEnded'), incidentId: id, to: localDateTime }),
    ]),
  }),
};

/** A ticket for one line to the room; see `api/contract/live-room.ts`. */
export const liveTicket = { input: z.object({ hearingId: id }), output: z.object({ ticket: z.string() }) };

/** `startedAt`: of a recording made elsewhere, UTC ISO text; null: now. */
export const startRecording = {
  input: z.object({
    hearingId: id,
    origin: z.enum(recordingOrigins),
    name: requiredText,
    startedAt: z.iso.datetime({ error: 'badDateTime' }).nullable(),
  }),
  output: z.object({ recordingId: id, startedAt: z.string() }),
};
export const finishRecording = {
  input: z.object({ recordingId: id }),
  output: z.object({ sha256: z.string() }),
};

/** The query of a piece (`PUT /api/files/recording/…`). */
export const recordingPiece = z.object({
  from: z.coerce.number().int().min(0),
  seconds: z.coerce.number().min(0).max(200_000),
});
