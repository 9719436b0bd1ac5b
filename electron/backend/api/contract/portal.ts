import { z } from 'zod';
import { partyRoles } from '../../domain/lifecycle/application.ts';
import { answerOrigins, asyncPhases } from '../../domain/online/async-entry.ts';
import { identityChecks } from '../../domain/online/identity-check.ts';
import { id, localDateTime, longText, requiredText } from './common.ts';

/*
 * The parties' portal: plain JSON under `/api/portal`, one schema pair for each route below. A refusal is `{ error: Refusal }` with the codes of
 * `errors.ts`. Every request but GET carries the header `x-tingwu: portal` (`portalHeader`), which no other site can make a browser send,
 * and `content-type: application/json` (pieces of a file: `application/octet-stream`). The session is a cookie that scripts cannot read.
 *
 *   POST   /api/portal/open                 openInvitation
 *   POST   /api/portal/enter                enterPortal            sets the session's cookie
 *   GET    /api/portal/view                 portalView.output
 *   PUT    /api/portal/draft                saveDraft
 *   POST   /api/portal/uploads              startUpload
 *   GET    /api/portal/uploads/:id          uploadState            how much has arrived, to go on from there
 *   PUT    /api/portal/uploads/:id?from=N   raw bytes -> uploadState
 *   DELETE /api/portal/uploads/:id          null
 *   POST   /api/portal/answer               postAnswer
 *   POST   /api/portal/extension            askForTime
 *   POST   /api/portal/withdraw-consent     withdrawConsent
 *   GET    /api/portal/record               recordShown
 *   GET    /api/portal/file/:answerId/:n    the n-th attachment of an answer, always as a download
 *   POST   /api/portal/leave                null
 */

export const portalHeader = { name: 'x-tingwu', value: 'portal' } as const;

const phase = z.enum(asyncPhases);
const round = z.number().int().min(0).max(20);
const hash = z.string().regex(/^[0-9a-f]{64}$/, { error: 'badInput' });
/** Chosen by the page for each thing it posts; the same key again changes nothing and answers the same. */
const postKey = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/, { error: 'badInput' });
const token = z.string().min(1, { error: 'required' }).max(100);

const courtContact = z.object({ name: z.string(), phone: z.string(), address: z.string() });

export const openInvitation = {
  input: z.object({ token }),
  /** Refusals: `invitationUnknown`, `invitationUsed`, `invitationExpired`, `invitationRevoked`, `invitationLocked`, each with `phone`. */
  output: z.object({
    court: courtContact,
    /** Which digits are asked for beside the name: last 6 of the identity number or credit code, or last 4 of the telephone. */
    check: z.enum(identityChecks),
    isAgent: z.boolean(),
    attemptsLeft: z.number(),
    expiresAt: localDateTime,
  }),
};

export const enterPortal = {
  input: z.object({
    token,
    code: z.string().max(40),
    name: z.string().max(200),
    digits: z.string().max(40),
  }),
  /** Refusals as above, and `wrongIdentity` with `attemptsLeft`, `tooManyAttempts` with `seconds`. */
  output: z.object({ isEntered: z.literal(true) }),
};

const fileView = z.object({ name: z.string(), sha256: hash });
const answerView = z.object({
  id,
  isMine: z.boolean(),
  text: z.string(),
  origin: z.enum(answerOrigins),
  receivedAt: localDateTime,
  isConfirmed: z.boolean().nullable(),
  isLate: z.boolean(),
  isAdmitted: z.boolean().nullable(),
  attachments: z.array(fileView),
});
export type PortalAnswer = z.infer<typeof answerView>;

const windowView = z.object({
  name: z.string(),
  role: z.enum(partyRoles),
  isMine: z.boolean(),
  endsAt: localDateTime,
  isMissed: z.boolean(),
  /** Only those this party may read. */
  answers: z.array(answerView),
});
const question = z.object({ id, text: z.string(), isForMe: z.boolean() });
const stepView = z.object({
  phase,
  round,
  opensAt: localDateTime,
  closesAt: localDateTime.nullable(),
  isSkipped: z.boolean(),
  questions: z.array(question),
  windows: z.array(windowView),
  /** This party was asked, did not answer in time and may still send it: flagged as late, the tribunal decides. */
  canAnswerLate: z.boolean(),
});
export type PortalStep = z.infer<typeof stepView>;

const asked = z.object({
  phase,
  round,
  opensAt: localDateTime,
  endsAt: localDateTime,
  questions: z.array(question),
  /** Answered already: until the phase closes more may be added (`canAdd`). */
  isAnswered: z.boolean(),
  canAdd: z.boolean(),
  canAskForTime: z.boolean(),
  extension: z.enum(['asked', 'granted', 'refused']).nullable(),
});
export type PortalAsked = z.infer<typeof asked>;

const rights = z.object({
  version: z.string(),
  sha256: hash,
  rights: z.array(z.string()),
  duties: z.array(z.string()),
  rightsEn: z.array(z.string()),
  dutiesEn: z.array(z.string()),
  basisZh: z.string(),
  basisEn: z.string(),
});

export const uploadState = z.object({
  uploadId: id,
  name: z.string(),
  size: z.number(),
  received: z.number(),
  isComplete: z.boolean(),
});
export type UploadState = z.infer<typeof uploadState>;

/** `waiting`: nothing is asked of this party now; `live`: the hearing is a synchronous one, see `hearing.startsAt`. */
export const portalStages = ['notOpened', 'asked', 'waiting', 'ended', 'live'] as const;

export const portalView = {
  output: z.object({
    now: localDateTime,
    court: courtContact,
    /** Who has entered: the party or its agent. */
    me: z.object({
      name: z.string(),
      partyName: z.string(),
      role: z.enum(partyRoles),
      isAgent: z.boolean(),
    }),
    case: z.object({
      number: z.string().nullable(),
      cause: z.string(),
      applicants: z.string(),
      respondents: z.string(),
    }),
    hearing: z.object({
      id,
      mode: z.enum(['sync', 'async']),
      startsAt: localDateTime,
      endsAt: localDateTime.nullable(),
      platform: z.string().nullable(),
      /** Of a synchronous hearing on another platform; null: in the court's own room. */
      meeting: z
        .object({ platform: z.string(), number: z.string(), link: z.string(), password: z.string() })
        .nullable(),
    }),
    stage: z.enum(portalStages),
    /** `may`: the consent can be withdrawn; `did`: it is, and the court arranges another way; null: neither. */
    withdrawal: z.enum(['may', 'did']).nullable(),
    /** How an asynchronous hearing ended; null while it runs. */
    ending: z.enum(['completed', 'converted', 'aborted']).nullable(),
    asked: asked.nullable(),
    /** The text that is confirmed with the answer in the phase `identity`. */
    rights,
    rightsConfirmedAt: localDateTime.nullable(),
    /** Reminders that are due to this party; shown instead of a call. */
    reminders: z.array(z.object({ kind: z.enum(['opened', 'halfTime', 'last']), dueAt: localDateTime })),
    steps: z.array(stepView),
    drafts: z.array(z.object({ key: z.string(), body: z.json(), savedAt: localDateTime })),
    /** Files sent and not yet part of an answer. */
    uploads: z.array(uploadState),
    limits: z.object({
      fileBytes: z.number(),
      filesPerAnswer: z.number(),
      pieceBytes: z.number(),
      textLength: z.number(),
    }),
    expiresAt: localDateTime,
  }),
};
export type PortalView = z.infer<typeof portalView.output>;

export const saveDraft = {
  /** `key`: what the draft is of, e.g. `statement-0`. An empty body (null) removes it. */
  input: z.object({
    key: z.string().regex(/^[a-zA-Z]{1,20}-\d{1,2}$/, { error: 'badInput' }),
    body: z.json(),
  }),
  output: z.object({ savedAt: localDateTime }),
};

export const startUpload = {
  input: z.object({
    name: z.string().trim().min(1, { error: 'required' }).max(200),
    size: z.number().int().min(1),
  }),
  output: uploadState,
};

export const postAnswer = {
  input: z.object({
    key: postKey,
    phase,
    round,
    /** May be '' where `isConfirmed` is true or `rights` is given. */
    text: longText,
    uploadIds: z.array(id).max(20).default([]),
    /** In `recordConfirm` only; false: objects, with the reason as text. */
    isConfirmed: z.boolean().nullable().default(null),
    /** In `recordConfirm`: the hash `record` answered. Refused with `recordChanged` when the record is another one by now. */
    recordSha256: hash.nullable().default(null),
    /** In `identity`: the text of rights that was read, and whom the party challenges and why (null: nobody). */
    rights: z
      .object({ sha256: hash, recusal: z.string().trim().min(1, { error: 'required' }).max(2000).nullable() })
      .nullable()
      .default(null),
  }),
  output: z.object({ isTaken: z.literal(true), receivedAt: localDateTime }),
};

export const askForTime = {
  /** `phase`, `round`: the one asked in now; refused when another has opened meanwhile. */
  input: z.object({ key: postKey, phase, round, reason: requiredText }),
  output: postAnswer.output,
};

/** The party does not agree to the asynchronous hearing any more; what was done in it stays. */
export const withdrawConsent = {
  input: z.object({ key: postKey, reason: requiredText }),
  output: postAnswer.output,
};

/** The record as it stands: one line each, and the hash that a confirmation is tied to. Refused with `notFound` before there is one. */
export const recordShown = {
  output: z.object({ title: z.string(), lines: z.array(z.string()), sha256: hash }),
};
export type RecordShown = z.infer<typeof recordShown.output>;

/** `POST /live`: a ticket for one line to the room of the invitation's hearing. */
export const liveRoomTicket = { output: z.object({ ticket: z.string() }) };
