import { z } from 'zod';
import { recordedFacts } from '../../domain/lifecycle/fact-kinds.ts';
import { onlineModes } from '../../domain/lifecycle/online-consent.ts';
import {
  consentSubjects,
  counterclaimDecisions,
  recusalGrounds,
  serviceModes,
  serviceSubjects,
  suspensionGrounds,
  waivablePeriods,
} from '../../domain/lifecycle/procedural-events.ts';
import { caseSteps } from '../../domain/lifecycle/steps.ts';
import { applicationInput } from './application.ts';
import { fen, id, legalDate, longText, requiredText, version } from './common.ts';
import { dueDate } from './deadlines.ts';
import { goAhead } from './docket-breach.ts';
import { hearingNeeds } from './needs.ts';

const note = longText.default('');
/** Of several documents: which; left out: all of the outcome. */
const instrumentIds = z.array(id).max(30).optional();
const someParties = z.array(id).min(1, { error: 'required' }).max(3000);

/** One procedural step with what it needs; the day it counts from stands beside it. */
export const stepEntry = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('requestCorrection'),
    items: z.array(requiredText).min(1, { error: 'required' }).max(50),
  }),
  z.object({ step: z.literal('completeCorrection') }),
  z.object({ step: z.literal('startPreFilingMediation'), organisation: requiredText }),
  z.object({
    step: z.literal('concludePreFilingMediation'),
    isSuccessful: z.boolean(),
    amountFen: fen.nullable(),
  }),
  z.object({ step: z.literal('redirect'), competent: requiredText, reason: requiredText }),
  z.object({
    step: z.literal('startService'),
    subjects: z.array(z.enum(serviceSubjects)).min(1, { error: 'required' }),
    hearingId: id.nullable(),
    partyIds: someParties,
    mode: z.enum(serviceModes),
    instrumentIds,
    note,
  }),
  z.object({
    /** Without `serviceId`: handed over at once, nothing was sent before. */
    step: z.literal('recordService'),
    serviceId: id.nullable(),
    subjects: z.array(z.enum(serviceSubjects)).min(1, { error: 'required' }),
    hearingId: id.nullable(),
    partyIds: someParties,
    mode: z.enum(serviceModes),
    instrumentIds,
    isProved: z.boolean(),
    proof: longText.default(''),
  }),
  z.object({ step: z.literal('fileDefence'), partyId: id, note }),
  z.object({
    step: z.literal('recordOnlineConsent'),
    partyIds: someParties,
    modes: z.array(z.enum(onlineModes)).min(1, { error: 'required' }),
    isGiven: z.boolean(),
    note,
  }),
  z.object({ step: z.literal('completeAction'), actionId: id, note }),
  z.object({
    step: z.literal('waivePeriod'),
    period: z.enum(waivablePeriods),
    partyIds: someParties,
    days: z.number().int().min(0).max(60),
    note,
  }),
  z.object({ step: z.literal('setEvidencePeriod'), days: z.number().int().min(1).max(90) }),
  z.object({ step: z.literal('recordNeeds'), needs: hearingNeeds }),
  z.object({ step: z.literal('fileObjection'), partyId: id, reason: requiredText }),
  z.object({
    step: z.literal('decideObjection'),
    objectionId: id,
    isUpheld: z.boolean(),
    reason: requiredText,
  }),
  z.object({ step: z.literal('fileCounterclaim'), partyId: id, text: requiredText }),
  z.object({
    step: z.literal('decideCounterclaim'),
    counterclaimId: id,
    decision: z.enum(counterclaimDecisions),
    reason: requiredText,
  }),
  z.object({ step: z.literal('changeClaims'), application: applicationInput, reason: requiredText }),
  z.object({
    step: z.literal('withdrawClaims'),
    claimIds: z.array(id).min(1, { error: 'required' }),
    reason: requiredText,
  }),
  z.object({ step: z.literal('addParty'), application: applicationInput, reason: requiredText }),
  z.object({
    step: z.literal('electRepresentatives'),
    partyIds: z.array(id).min(3, { error: 'threeToFive' }).max(5, { error: 'threeToFive' }),
    note,
  }),
  z.object({
    step: z.literal('recordConsent'),
    subject: z.enum(consentSubjects),
    partyIds: someParties,
    note,
  }),
  z.object({ step: z.literal('convertToOrdinary'), reason: requiredText }),
  z.object({ step: z.literal('startEntrustedMediation'), organisation: requiredText }),
  z.object({
    step: z.literal('concludeEntrustedMediation'),
    isSuccessful: z.boolean(),
    amountFen: fen.nullable(),
  }),
  z.object({ step: z.literal('startAppraisal'), note: requiredText }),
  z.object({ step: z.literal('endAppraisal'), note }),
  z.object({
    step: z.literal('requestRecusal'),
    staffId: id,
    ground: z.enum(recusalGrounds),
    partyId: id.nullable(),
    hasEvidence: z.boolean(),
    note: requiredText,
  }),
  z.object({
    step: z.literal('decideRecusal'),
    recusalId: id,
    isUpheld: z.boolean(),
    deciderId: id,
    form: z.enum(['oral', 'written']),
    note,
  }),
  z.object({ step: z.literal('suspend'), ground: z.enum(suspensionGrounds), approverId: id, note }),
  z.object({ step: z.literal('resume'), note }),
  z.object({
    step: z.literal('extend'),
    days: z.number().int().min(1).max(15, { error: 'atMost15' }),
    approverId: id,
    reason: requiredText,
  }),
  z.object({ step: z.literal('formOpinion') }),
  z.object({ step: z.literal('renege'), partyId: id, reason: requiredText }),
  z.object({ step: z.literal('merge'), leadCaseId: id, reason: requiredText }),
  z.object({ step: z.literal('split'), partyIds: someParties, reason: requiredText }),
  z.object({ step: z.literal('archive'), archiveNumber: requiredText }),
  z.object({ step: z.literal('revokeOwnAward'), reason: requiredText }),
  z.object({ step: z.literal('recordFact'), fact: z.enum(recordedFacts), partyId: id.nullable(), note }),
]);
export type StepEntry = z.infer<typeof stepEntry>;
export type StepEntryInput = z.input<typeof stepEntry>;

const correction = z.discriminatedUnion('change', [
  /** Gives an earlier entry another legal date. */
  z.object({ change: z.literal('date'), eventId: id, to: legalDate, reason: requiredText }),
  /** Takes back an entry that should not have been made. */
  z.object({ change: z.literal('revoke'), eventId: id, reason: requiredText }),
]);
export type EntryCorrection = z.infer<typeof correction>;

export const recordStep = {
  input: z.object({ caseId: id, version, on: legalDate, entry: stepEntry }),
  /** `newCaseId`: the case a split made. */
  output: z.object({ caseId: id, version, newCaseId: id.nullable() }),
};
export const correctEntry = {
  input: z.object({ caseId: id, version, correction }),
  output: z.object({ caseId: id, version }),
};

const dateMove = z.object({ before: dueDate.nullable(), after: dueDate.nullable() });
/** What a step would do: the dates it moves, starts or ends, and hearings that could no longer lawfully be held. */
export const previewStep = {
  input: z.object({
    caseId: id,
    on: legalDate,
    change: z.union([stepEntry, correction]),
  }),
  output: z.object({
    /** Why it would be refused; null when it is open. */
    refusal: z.object({ rule: z.string(), basis: z.string().nullable() }).nullable(),
    dates: z.array(dateMove),
    hearings: z.array(
      z.object({
        hearingId: id,
        startsAt: z.string(),
        faults: goAhead.shape.reasons,
      }),
    ),
    /** Papers that go out with the step. */
    papers: z.array(z.string()),
    /** Steps the law asks for next. */
    next: z.array(z.enum(caseSteps)),
  }),
};
export type StepPreview = z.infer<typeof previewStep.output>;
