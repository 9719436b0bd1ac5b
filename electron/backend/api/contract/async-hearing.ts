import { z } from 'zod';
import { partyRoles } from '../../domain/lifecycle/application.ts';
import {
  answerOrigins,
  asyncPhases,
  contactResults,
  conversionGrounds,
  eligibilityRules,
  onlineBlockers,
} from '../../domain/online/async-entry.ts';
import { asyncStatuses } from '../../domain/online/async-hearing.ts';
import { id, legalDate, localDateTime, longText, requiredText, version } from './common.ts';
import { invitee, issuedInvitation } from './portal-desk.ts';

/** Seconds the clerk spent on the act, as the screen measured; at most a working day. */
const spentSeconds = z.number().int().min(0).max(28_800).default(0);
const phase = z.enum(asyncPhases);
/** Of `question` from 1; else 0. */
const round = z.number().int().min(0).max(20);
const origin = z.enum(answerOrigins);
const hash = z.string().regex(/^[0-9a-f]{64}$/, { error: 'badInput' });
const proof = z.object({ sha256: hash, name: z.string().trim().min(1).max(200) });

const onlineValue = z.object({
  key: z.string(),
  value: z.union([z.number(), z.boolean()]),
  unit: z.enum(['workingHour', 'calendarDay', 'time', 'megabyte', 'file']).nullable(),
  titleZh: z.string(),
  titleEn: z.string(),
  basisZh: z.string(),
  basisEn: z.string(),
  certainty: z.enum(['V', 'S', 'U']),
  isOverridable: z.boolean().optional(),
  validFrom: legalDate,
  validTo: legalDate.nullable(),
});
export type OnlineValueView = z.infer<typeof onlineValue>;

const finding = z.object({
  rule: z.enum(eligibilityRules),
  isMet: z.boolean(),
  isOverridable: z.boolean(),
  value: onlineValue,
  partyIds: z.array(id),
});
export type EligibilityView = z.infer<typeof finding>;

const answerView = z.object({
  id,
  /** Not readable by the caller yet: the phase is still open. Its words, proof and confirmation are null then. */
  isHidden: z.boolean(),
  text: z.string().nullable(),
  origin,
  receivedAt: localDateTime,
  enteredAt: localDateTime,
  enteredBy: z.string(),
  proof: proof.nullable(),
  isConfirmed: z.boolean().nullable(),
  /** Files the party itself added; empty while hidden. */
  attachments: z.array(proof),
  /** Of a confirmation: the record the party had before it is still the present one; null elsewhere. */
  isRecordUnchanged: z.boolean().nullable(),
  isLate: z.boolean(),
  admission: z.object({ isAdmitted: z.boolean(), reason: z.string(), at: localDateTime }).nullable(),
});
export type AnswerView = z.infer<typeof answerView>;

const windowView = z.object({
  partyId: id,
  opensAt: localDateTime,
  regularEndsAt: localDateTime,
  endsAt: localDateTime,
  extension: z
    .object({
      asked: z.object({ reason: z.string(), origin, receivedAt: localDateTime }).nullable(),
      decision: z.object({ isGranted: z.boolean(), reason: z.string(), at: localDateTime }).nullable(),
    })
    .nullable(),
  answers: z.array(answerView),
  isMissed: z.boolean(),
});
export type WindowView = z.infer<typeof windowView>;

const stepView = z.object({
  phase,
  round,
  opensAt: localDateTime,
  closesAt: localDateTime.nullable(),
  skipped: z.object({ at: localDateTime, reason: z.string() }).nullable(),
  questions: z.array(z.object({ id, text: z.string(), partyIds: z.array(id) })),
  windows: z.array(windowView),
});
export type StepView = z.infer<typeof stepView>;

const touches = z.object({ count: z.number(), seconds: z.number() });
const conversion = z.object({ ground: z.enum(conversionGrounds), partyId: id.nullable() });
const person = z.object({ name: z.string(), phone: z.string().nullable() });

const asyncParty = person.extend({
  id,
  role: z.enum(partyRoles),
  /** Who speaks for the party. */
  agents: z.array(person),
  /** The last word on an asynchronous hearing; null: none is recorded. */
  consent: z.boolean().nullable(),
});
export type AsyncPartyView = z.infer<typeof asyncParty>;

const summary = z.object({
  caseId: id,
  caseVersion: version,
  hearingId: id,
  number: z.string().nullable(),
  applicants: z.string(),
  respondents: z.string(),
  status: z.enum(asyncStatuses),
  phase: phase.nullable(),
  round,
  conversion: conversion.nullable(),
  touches,
});

export const asyncHearingView = summary.extend({
  causeCode: z.string(),
  platform: z.string().nullable(),
  startsAt: localDateTime,
  arbitratorIds: z.array(id),
  clerkId: id.nullable(),
  now: localDateTime,
  openedAt: localDateTime.nullable(),
  endedAt: localDateTime.nullable(),
  parties: z.array(asyncParty),
  steps: z.array(stepView),
  waitedFor: z.array(z.object({ partyId: id, endsAt: localDateTime })),
  reminders: z.array(
    z.object({
      kind: z.enum(['opened', 'halfTime', 'last']),
      partyId: id,
      dueAt: localDateTime,
      isDone: z.boolean(),
    }),
  ),
  missed: z.array(z.object({ partyId: id, count: z.number() })),
  finish: z
    .object({
      daysUsed: z.number(),
      daysAllowed: z.number(),
      by: legalDate,
      awardUntil: legalDate.nullable(),
      latestEnd: localDateTime,
    })
    .nullable(),
  /** Conditions for opening, as the case stands without any tick of the clerk; empty once it was opened. */
  eligibility: z.array(finding),
  /** What was stated at the opening. */
  opened: z
    .object({
      application: z.string(),
      evidence: z.string(),
      blockers: z.array(z.enum(onlineBlockers)),
      overrides: z.array(z.object({ rule: z.enum(eligibilityRules), reason: z.string() })),
    })
    .nullable(),
  /** The rules it runs by. */
  rules: z.array(onlineValue),
});
export type AsyncHearingView = z.infer<typeof asyncHearingView>;

export const getAsyncHearing = { input: z.object({ hearingId: id }), output: asyncHearingView };

const boardRow = summary.extend({
  causeCode: z.string(),
  startsAt: localDateTime,
  clerkId: id.nullable(),
  arbitratorIds: z.array(id),
  waitedFor: z.array(
    z.object({ partyId: id, name: z.string(), role: z.enum(partyRoles), endsAt: localDateTime }),
  ),
  missed: z.number(),
  finishBy: legalDate.nullable(),
});
export type BoardRow = z.infer<typeof boardRow>;

const call = z.object({
  caseId: id,
  caseVersion: version,
  hearingId: id,
  number: z.string().nullable(),
  party: asyncParty,
  phase,
  round,
  questions: z.array(z.string()),
  dueAt: localDateTime,
  endsAt: localDateTime,
});
export type CallView = z.infer<typeof call>;

/** Asynchronous hearings that run or wait to be opened, or ended ones of the last year; and whom to call today. */
export const asyncBoard = {
  input: z.object({ isEnded: z.boolean().default(false) }),
  output: z.object({ now: localDateTime, rows: z.array(boardRow), calls: z.array(call) }),
};

const target = z.object({ caseId: id, version, hearingId: id, spentSeconds });
const saved = z.object({ caseId: id, version, hearingId: id });

/** Opens the hearing. Refused with `badInput` for each condition that is not met and not passed by the arbitrator. */
export const startAsyncHearing = {
  input: target.extend({
    /** Parties whose consent is taken down with the opening, and how they gave it. */
    consentPartyIds: z.array(id).max(50).default([]),
    consentNote: longText.default(''),
    /** Who applied in writing and when; '' when nobody did. */
    application: z.string().trim().max(2000).default(''),
    /** When and how evidence was exchanged; '' when it was not. */
    evidence: z.string().trim().max(2000).default(''),
    blockers: z.array(z.enum(onlineBlockers)).default([]),
    overrides: z.array(z.object({ rule: z.enum(eligibilityRules), reason: requiredText })).default([]),
    /** Who is invited to answer on the parties' portal, in the same save. */
    invitees: z.array(invitee).max(50).default([]),
  }),
  output: saved.extend({ issued: z.array(issuedInvitation) }),
};

const answerInput = z.object({
  phase,
  round,
  partyId: id,
  text: longText,
  origin,
  receivedAt: localDateTime,
  proof: proof.nullable().default(null),
  isConfirmed: z.boolean().nullable().default(null),
});
const asked = z.object({ reason: requiredText, origin, receivedAt: localDateTime });

const act = z.discriminatedUnion('act', [
  /** `completes`: the hearing is recorded as held in the same save when everything is done with it. */
  z.object({
    act: z.literal('answers'),
    answers: z.array(answerInput).min(1, { error: 'required' }).max(50),
    completes: z.boolean().default(false),
  }),
  z.object({
    act: z.literal('pose'),
    questions: z
      .array(z.object({ text: requiredText, partyIds: z.array(id).min(1, { error: 'required' }).max(50) }))
      .min(1, { error: 'required' })
      .max(50),
    /** No further round follows. */
    isLast: z.boolean(),
  }),
  z.object({ act: z.literal('closeQuestions') }),
  z.object({ act: z.literal('askExtension'), partyId: id, asked }),
  /** `asked`: the request, when it is taken down with the decision; null: decided before, or of the tribunal's own motion. */
  z.object({
    act: z.literal('decideExtension'),
    partyId: id,
    asked: asked.nullable().default(null),
    isGranted: z.boolean(),
    reason: requiredText,
  }),
  z.object({
    act: z.literal('contact'),
    partyId: id,
    result: z.enum(contactResults),
    note: longText.default(''),
  }),
  z.object({ act: z.literal('skip'), phase, reason: requiredText }),
  z.object({ act: z.literal('decideLate'), answerId: id, isAdmitted: z.boolean(), reason: requiredText }),
]);
export type AsyncAct = z.infer<typeof act>;
export const recordAsyncAct = { input: target.extend({ act }), output: saved };

/** Goes over to a live hearing: the case is listed anew, all that was done stays in its record. */
export const convertAsyncHearing = {
  input: target.extend({
    to: z.enum(['sync', 'inPerson']),
    reason: requiredText,
    /** Parties who take their consent back; empty when that is not why. */
    withdrawnPartyIds: z.array(id).max(50).default([]),
  }),
  output: saved,
};
export const completeAsyncHearing = { input: target.extend({ note: longText.default('') }), output: saved };
export const abortAsyncHearing = { input: target.extend({ reason: requiredText }), output: saved };

const endings = z.object({ windowEnd: localDateTime, latestEnd: localDateTime });
/** What more time for a party would do; nothing is written. */
export const previewExtension = {
  input: z.object({ hearingId: id, partyId: id }),
  output: z.object({
    before: endings,
    after: endings,
    /** Last day of the hearing by its own rule or the award period (L27). */
    finishBy: legalDate,
    awardUntil: legalDate.nullable(),
    /** Calendar days left between the latest end and `finishBy`; negative: it would not be done in time. */
    slackBefore: z.number(),
    slackAfter: z.number(),
  }),
};
