import type { LegalDate } from '../dates.ts';
import type { DueDate } from '../deadlines/due-dates.ts';
import { correctableKinds } from '../instruments/correction.ts';
import { openApplication } from '../instruments/partial-award.ts';
import { defaultersOf, isNoticeProved } from './absence.ts';
import { isCollective } from './application.ts';
import {
  type CaseState,
  type Hearing,
  type HearingStatus,
  isOpen,
  isSuspended,
  lastHearing,
} from './case-state.ts';
import type { ClosingMethod } from './events.ts';
import { openActions } from './postponement.ts';
import { partiesToServe, withoutConsent } from './representation.ts';

/** Why a step is not open: the key of a sentence, and the article it rests on. */
export interface StepRefusal {
  readonly rule: StepRule;
  readonly basis: string | null;
}

export const stepRules = [
  'alreadyAccepted',
  'alreadyRejected',
  'alreadyRedirected',
  'alreadyClosed',
  'alreadyArchived',
  'notAccepted',
  'wrongStage',
  'correctionAlreadyAsked',
  'noCorrectionAsked',
  'inPreFilingMediation',
  'noPreFilingMediation',
  'mediationAlreadyTried',
  'transferredHere',
  'noScheduledHearing',
  'noHearingHeld',
  'panelNotDecided',
  'outcomeRecorded',
  'noOutcome',
  'outcomeNotServed',
  'notClosed',
  'notAnAward',
  'notASettlement',
  'signedByAll',
  'alreadySued',
  'suspendedNow',
  'notSuspended',
  'extendedAlready',
  'awardPeriodOver',
  'awardPeriodRunning',
  'defencePeriodOver',
  'evidencePeriodOver',
  'notServedYet',
  'noObjection',
  'noCounterclaim',
  'noRecusal',
  'recusalPending',
  'memberRecused',
  'recusalTooLate',
  'noTribunal',
  'notSimplified',
  'notCollective',
  'noRepresentatives',
  'consentMissing',
  'noAppraisal',
  'appraisalRunning',
  'noEntrustedMediation',
  'hearingAlreadyOpened',
  'noticeNotProved',
  'oneClaimant',
  'noOpenAction',
  'noSessionHeld',
  'nothingLeftOpen',
  'partialAwardMade',
  'nothingIssued',
] as const;
export type StepRule = (typeof stepRules)[number];

/** What a guard may look at besides the case: the day of the step, the case's dates, and how an outcome ends it. */
export interface StepMoment {
  readonly on: LegalDate;
  readonly dates: readonly DueDate[];
  readonly method: ClosingMethod | null;
}

/** Null when the condition holds. */
export type Guard = (state: CaseState, moment: StepMoment) => StepRefusal | null;

function demand(
  rule: StepRule,
  basis: string | null,
  holds: (state: CaseState, moment: StepMoment) => boolean,
): Guard {
  return (state, moment) => (holds(state, moment) ? null : { rule, basis });
}

/** The case still needs work by the court; says how it ended otherwise. */
export const stillOpen: Guard = (state) => {
  if (isOpen(state.status)) return null;
  switch (state.status) {
    case 'rejected':
      return { rule: 'alreadyRejected', basis: 'LAW 29' };
    case 'redirected':
      return { rule: 'alreadyRedirected', basis: 'RULES 31' };
    case 'archived':
      return { rule: 'alreadyArchived', basis: null };
    default:
      return { rule: 'alreadyClosed', basis: null };
  }
};

export const notYetAccepted = demand('alreadyAccepted', null, (state) => state.acceptedOn === null);
export const accepted = demand('notAccepted', 'RULES 30', (state) => state.acceptedOn !== null);
export const notInPreFilingMediation = demand(
  'inPreFilingMediation',
  'GD 50',
  (state) => state.status !== 'preFilingMediation',
);
export const inPreFilingMediation = demand(
  'noPreFilingMediation',
  'GD 50',
  (state) =>
    state.status === 'preFilingMediation' && state.mediations.some(({ concludedOn }) => concludedOn === null),
);
export const mediationNotTried = demand(
  'mediationAlreadyTried',
  'GD 50',
  (state) => !state.mediations.some(({ isPreFiling }) => isPreFiling),
);
export const correctionNotAsked = demand(
  'correctionAlreadyAsked',
  'RULES 29',
  (state) => state.correctionRequestedOn === null,
);
export const correctionAsked = demand(
  'noCorrectionAsked',
  'RULES 29',
  (state) => state.status === 'awaitingCorrection',
);
export const notTransferredHere = demand(
  'transferredHere',
  'RULES 9',
  (state) => state.application.source !== 'transfer',
);
/** A postponed hearing waits for something that is not done yet. */
export const actionOpen = demand(
  'noOpenAction',
  null,
  (state) => openActions(state.postponements).length > 0,
);
export const notSuspended = demand('suspendedNow', 'RULES 47', (state) => !isSuspended(state));
export const suspended = demand('notSuspended', 'RULES 47', isSuspended);
export const hasNoOutcome = demand('outcomeRecorded', null, (state) => state.outcome === null);
export const hasOutcome = demand('noOutcome', 'RULES 22', (state) => state.outcome !== null);
export const hasScheduledHearing = demand('noScheduledHearing', 'LAW 35', (state) =>
  state.hearings.some((hearing) => hearing.status === 'scheduled'),
);
export const hearingHeld = demand('noHearingHeld', 'LAW 45', (state) => state.status === 'deliberation');
/** A panel awards only what it has deliberated (LAW 45). */
export const panelDecided = demand(
  'panelNotDecided',
  'LAW 45',
  (state) => (state.tribunal?.arbitratorIds.length ?? 1) === 1 || state.opinion !== null,
);
export const noHearingOpened = demand(
  'hearingAlreadyOpened',
  'RULES 70',
  (state) =>
    !state.hearings.some((hearing) => ['held', 'adjourned', 'respondentAbsent'].includes(hearing.status)),
);
export const closedCase = demand(
  'notClosed',
  null,
  (state) => state.closedOn !== null && state.acceptedOn !== null,
);
export const notArchived = demand('alreadyArchived', null, (state) => state.archived === null);
/** A suit is known after closing as after archiving. */
export const closedOrArchived = demand(
  'notClosed',
  'LAW 48, 50',
  (state) => state.closedOn !== null && state.acceptedOn !== null,
);
export const closedByAward = demand('notAnAward', 'GD 67', (state) => state.closingMethod === 'award');
export const outcomeServedToAll = demand(
  'outcomeNotServed',
  'RULES 21, 22',
  (state) => !['award', 'mediation'].includes(state.closingMethod ?? '') || state.outcomeServedOn !== null,
);
/** Of a suit that names nobody it is not known whose it was: it stands for all. */
export const notSued = demand(
  'alreadySued',
  null,
  (state) => !state.suits.some(({ partyId }) => partyId === null),
);
export const settlementUnsigned: Guard = (state) => {
  if (state.outcome?.method !== 'mediation') return { rule: 'notASettlement', basis: 'LAW 42' };
  return state.outcomeServedOn === null ? null : { rule: 'signedByAll', basis: 'LAW 42' };
};
export const notExtended = demand('extendedAlready', 'LAW 43', (state) => state.extension === null);
export const objectionPending = demand('noObjection', 'RULES 10', (state) =>
  state.objections.some((objection) => objection.decidedOn === null),
);
export const counterclaimPending = demand('noCounterclaim', 'RULES 36', (state) =>
  state.counterclaims.some((counterclaim) => counterclaim.decidedOn === null),
);
export const recusalAsked = demand('noRecusal', 'RULES 11', (state) =>
  state.recusals.some((recusal) => recusal.decidedOn === null),
);
export const noRecusalPending = demand(
  'recusalPending',
  'RULES 12',
  (state) => !state.recusals.some((recusal) => recusal.decidedOn === null),
);
/** Endings that the tribunal itself comes to; the others are the commission's, or follow from what a party does. */
const byTribunal: readonly (ClosingMethod | null)[] = [
  null,
  'award',
  'mediation',
  'deemedWithdrawn',
  'dismissed',
];
/** Whoever stood aside decides nothing: the tribunal is formed anew first (LAW 33, RULES 12). */
export const recusedReplaced = demand(
  'memberRecused',
  'LAW 33, RULES 12',
  ({ tribunal, recusals }, { method }) =>
    !byTribunal.includes(method) ||
    !recusals.some(
      ({ staffId, isUpheld }) =>
        isUpheld === true &&
        tribunal !== null &&
        (tribunal.arbitratorIds.includes(staffId) || tribunal.clerkId === staffId),
    ),
);
export const debateOpen = demand(
  'recusalTooLate',
  'RULES 11',
  (state) => !['deliberation', 'drafting', 'servingOutcome'].includes(state.status),
);
export const hasTribunal = demand('noTribunal', 'LAW 31', (state) => state.tribunal !== null);
export const simplified = demand(
  'notSimplified',
  'RULES 61',
  (state) => state.application.procedure === 'simplified',
);
export const collective = demand('notCollective', 'RULES 62', (state) => isCollective(state.application));
export const represented = demand(
  'noRepresentatives',
  'RULES 63',
  (state) => state.representativeIds.length > 0,
);
export const severalClaimants = demand(
  'oneClaimant',
  null,
  (state) => state.application.parties.filter((party) => party.role === 'applicant').length > 1,
);
export const appraisalRunning = demand('noAppraisal', null, (state) => state.appraisalSince !== null);
export const noAppraisalRunning = demand('appraisalRunning', null, (state) => state.appraisalSince === null);
export const entrustedMediationOpen = demand('noEntrustedMediation', 'RULES 70', (state) =>
  state.mediations.some((mediation) => mediation.isEntrusted && mediation.concludedOn === null),
);
export const applicationServed = demand('notServedYet', 'LAW 30', (state) =>
  state.facts.some((fact) => fact.kind === 'applicationServed'),
);

function lastDay(dates: readonly DueDate[], id: string): LegalDate | null {
  const days = dates.filter((date) => date.limit.id === id).map((date) => date.dueOn);
  if (days.length === 0 || days.includes(null)) return null;
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

function within(rule: StepRule, id: string, basis: string): Guard {
  return demand(rule, basis, (_, { on, dates }) => on <= (lastDay(dates, id) ?? on));
}

export const withinAwardPeriod = within('awardPeriodOver', 'L27', 'LAW 43');
/** A late counterclaim is a separate case. */
export const withinDefencePeriod = within('defencePeriodOver', 'L13', 'RULES 36');
/** A late change of claims is a separate case. */
export const withinEvidencePeriod = within('evidencePeriodOver', 'L19', 'RULES 44');
/** LAW 43: only when the award is overdue may a court of law take the matter over. */
const awardPeriodOver = demand('awardPeriodRunning', 'LAW 43', (_, { on, dates }) => {
  const last = lastDay(dates, 'L27');
  return last !== null && on > last;
});

/** Hearings whose hour came. */
const sessions: readonly HearingStatus[] = [
  'held',
  'adjourned',
  'applicantAbsent',
  'respondentAbsent',
  'absent',
];

/** Whether notice of a hearing is proved to have reached each applicant who did not come (LAW 36, RULES 59). */
function applicantsNoticed(state: CaseState, hearing: Hearing): boolean {
  const came = new Set(
    hearing.attendance.filter(({ mark }) => mark !== 'absent').map(({ partyId }) => partyId),
  );
  return partiesToServe(state)
    .filter((party) => party.role === 'applicant' && !came.has(party.id))
    .every((party) => isNoticeProved(state, party.id, hearing));
}

/** T17, T18: no deemed withdrawal and no default award, whoever of several stayed away, on a notice whose arrival is not proved. */
export const absenceProved: Guard = (state, { method }) => {
  const refusal: StepRefusal = { rule: 'noticeNotProved', basis: 'LAW 36, RULES 59' };
  if (method === 'deemedWithdrawn') {
    const last = lastHearing(state, sessions);
    return last?.status === 'applicantAbsent' && applicantsNoticed(state, last) ? null : refusal;
  }
  if (method !== 'award') return null;
  // Who left without leave came: nothing is to be proved of the notice.
  const absent = defaultersOf(state).filter(({ how }) => how === 'absent');
  return absent.every(({ party, hearing }) => isNoticeProved(state, party.id, hearing)) ? null : refusal;
};

/** A partial award is an award: the same proof is asked for. */
export const absenceProvedForAward: Guard = (state, moment) =>
  absenceProved(state, { ...moment, method: 'award' });

/** Facts are clear only once they were heard (LAW 43). */
export const sessionHeld = demand(
  'noSessionHeld',
  'LAW 43',
  (state) => lastHearing(state, ['held', 'adjourned', 'respondentAbsent']) !== null,
);
/** With one claim left there is nothing to go on over: that is the award. */
export const severalClaimsOpen = demand('nothingLeftOpen', 'LAW 43', (state) => {
  const open = openApplication(state).claims.filter(({ id }) => !state.withdrawnClaimIds.includes(id));
  return open.length > 1;
});
/** A suit is over an award: that of a case that is over, or a partial one. */
export const overOrPartlyDecided = demand(
  'notClosed',
  'LAW 48, 50',
  (state) => (state.closedOn !== null || state.partialAwards.length > 0) && state.acceptedOn !== null,
);
/** What is decided in part stays in the case in which it was decided. */
export const noPartialAward = demand(
  'partialAwardMade',
  'LAW 43',
  (state) => state.partialAwards.length === 0,
);
export const decisionIssued = demand('nothingIssued', 'RULES 54', (state) =>
  state.documents.some(({ kind }) => correctableKinds.includes(kind)),
);

const consentFor = { mediation: 'settlement', withdrawn: 'withdrawal' } as const;

/** Representatives settle or withdraw only with the consent of the represented (RULES 63, GD 46). */
export const representedAgree: Guard = (state, { method }) => {
  const subject = method === 'mediation' || method === 'withdrawn' ? consentFor[method] : null;
  if (subject === null || withoutConsent(state, subject).length === 0) return null;
  return { rule: 'consentMissing', basis: 'RULES 63, GD 46' };
};

function agreeTo(subject: 'claimChange' | 'claimWithdrawal'): Guard {
  return demand('consentMissing', 'RULES 63, GD 46', (state) => withoutConsent(state, subject).length === 0);
}
export const representedAgreeToChange = agreeTo('claimChange');
export const representedAgreeToDrop = agreeTo('claimWithdrawal');

/** What a way of ending the case demands besides: T28 an overdue award, T29 not itself a transferred case. */
export const endingAllowed: Guard = (state, moment) => {
  if (moment.method === 'terminated') return awardPeriodOver(state, moment);
  if (moment.method === 'transferred') return notTransferredHere(state, moment);
  return null;
};
