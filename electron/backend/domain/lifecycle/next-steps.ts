import type { CaseState } from './case-state.ts';

export const caseSteps = [
  'correctApplication',
  'accept',
  'reject',
  'scheduleHearing',
  'recordHearing',
  'recordOutcome',
  'issueDocument',
  'recordService',
  'close',
  'recordSuit',
] as const;
/** What staff may want to do with a case; each is one screen and one save. */
export type CaseStep = (typeof caseSteps)[number];

/** Why a step is not open: a key of a sentence, with the article it rests on. */
export interface StepRefusal {
  readonly rule:
    | 'alreadyAccepted'
    | 'alreadyRejected'
    | 'alreadyClosed'
    | 'notAccepted'
    | 'noScheduledHearing'
    | 'outcomeRecorded'
    | 'noOutcome'
    | 'alreadyServed'
    | 'notClosed'
    | 'alreadySued'
    | 'inPreFilingMediation';
  readonly basis: string | null;
}

export interface NextStep {
  readonly step: CaseStep;
  readonly refusal: StepRefusal | null;
}

/** Every step with, where it is not lawful now, the reason. The screen offers exactly these. */
export function nextSteps(state: CaseState): readonly NextStep[] {
  return caseSteps.map((step) => ({ step, refusal: stepRefusal(state, step) }));
}

/** Null when the step is lawful in this state (guards of procedure.md section 1.2), else the reason. */
export function stepRefusal(state: CaseState, step: CaseStep): StepRefusal | null {
  const guards = guardsOf[step];
  for (const guard of guards) {
    const refusal = guard(state);
    if (refusal !== null) return refusal;
  }
  return null;
}

type Guard = (state: CaseState) => StepRefusal | null;

const isOpen: Guard = (state) => {
  if (state.status === 'closed') return { rule: 'alreadyClosed', basis: null };
  if (state.status === 'rejected') return { rule: 'alreadyRejected', basis: 'LAW 29' };
  return null;
};
const isAccepted: Guard = (state) =>
  state.acceptedOn === null ? { rule: 'notAccepted', basis: 'RULES 30' } : null;
const awaitsDecisionOnAcceptance: Guard = (state) => {
  if (state.status === 'preFilingMediation') return { rule: 'inPreFilingMediation', basis: 'GD 50' };
  return state.acceptedOn === null ? null : { rule: 'alreadyAccepted', basis: null };
};
const hasNoOutcome: Guard = (state) =>
  state.outcome === null ? null : { rule: 'outcomeRecorded', basis: null };
const hasOutcome: Guard = (state) =>
  state.outcome === null ? { rule: 'noOutcome', basis: 'RULES 22' } : null;
const hasScheduledHearing: Guard = (state) =>
  state.hearings.some((hearing) => hearing.status === 'scheduled')
    ? null
    : { rule: 'noScheduledHearing', basis: 'LAW 35' };
const isNotServed: Guard = (state) =>
  state.outcomeServedOn === null ? null : { rule: 'alreadyServed', basis: null };
const isClosed: Guard = (state) =>
  state.status === 'closed' && state.acceptedOn !== null ? null : { rule: 'notClosed', basis: 'LAW 48, 50' };
const isNotSued: Guard = (state) => (state.suedOn === null ? null : { rule: 'alreadySued', basis: null });

const guardsOf: Record<CaseStep, readonly Guard[]> = {
  correctApplication: [isOpen],
  accept: [isOpen, awaitsDecisionOnAcceptance],
  reject: [isOpen, awaitsDecisionOnAcceptance],
  scheduleHearing: [isOpen, isAccepted, hasNoOutcome],
  recordHearing: [isOpen, isAccepted, hasScheduledHearing],
  recordOutcome: [isOpen, isAccepted, hasNoOutcome],
  issueDocument: [],
  recordService: [hasOutcome, isNotServed],
  close: [isOpen, isAccepted, hasOutcome],
  recordSuit: [isClosed, isNotSued],
};
