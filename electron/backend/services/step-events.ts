import { AppError } from '../domain/app-error.ts';
import type { LegalDate } from '../domain/dates.ts';
import { awaitsMaturity, maturesOn } from '../domain/deadlines/maturity.ts';
import { instrumentsOf } from '../domain/instruments/instrument.ts';
import { lockedDecisions } from '../domain/instruments/partial-award.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import type { CaseEvent } from '../domain/lifecycle/events.ts';
import { openActions } from '../domain/lifecycle/postponement.ts';
import type { StepInput } from '../domain/lifecycle/step-input.ts';
import { type Context, newId } from './context.ts';

interface Fault {
  readonly path: string;
  readonly reason: string;
}

/** Steps whose entry needs nothing but what was typed; merge, split and mediation before filing have code of their own. */
export type PlainStep = Exclude<
  StepInput,
  {
    step:
      | 'merge'
      | 'split'
      | 'startPreFilingMediation'
      | 'concludePreFilingMediation'
      | 'changeClaims'
      | 'addParty';
  }
>;

/**
 * The entry a step makes.
 * @throws AppError `badInput` when it names a party, hearing, claim or motion the case does not have, or a service that cannot have taken effect.
 */
export function stepEvent(context: Context, state: CaseState, input: PlainStep, on: LegalDate): CaseEvent {
  const faults = faultsOf(context, state, input, on);
  if (faults.length > 0) throw new AppError('badInput', { fields: faults });
  switch (input.step) {
    case 'requestCorrection':
      return { type: 'correctionRequested', items: input.items };
    case 'completeCorrection':
      return { type: 'correctionCompleted' };
    case 'redirect':
      return { type: 'jurisdictionExplained', competent: input.competent, reason: input.reason };
    case 'startService': {
      const { subjects, hearingId, partyIds, mode, note } = input;
      const serviceId = newId(context);
      return {
        type: 'serviceStarted',
        serviceId,
        subjects,
        hearingId,
        partyIds,
        mode,
        note,
        ...papersOf(input),
      };
    }
    case 'recordService': {
      const { subjects, hearingId, partyIds, mode, isProved, proof } = input;
      const serviceId = input.serviceId ?? newId(context);
      const papers = papersOf(input);
      return { type: 'served', serviceId, subjects, hearingId, partyIds, mode, isProved, proof, ...papers };
    }
    case 'fileDefence':
      return { type: 'defenceFiled', defenceId: newId(context), partyId: input.partyId, note: input.note };
    case 'waivePeriod': {
      const { period, partyIds, days, note } = input;
      return { type: 'periodWaived', period, partyIds, days, note };
    }
    case 'setEvidencePeriod':
      return { type: 'evidencePeriodSet', days: input.days };
    case 'recordNeeds':
      return { type: 'needsRecorded', needs: input.needs };
    case 'fileObjection':
      return {
        type: 'objectionFiled',
        objectionId: newId(context),
        partyId: input.partyId,
        reason: input.reason,
      };
    case 'decideObjection': {
      const { objectionId, isUpheld, reason } = input;
      return { type: 'objectionDecided', objectionId, isUpheld, reason };
    }
    case 'fileCounterclaim':
      return {
        type: 'counterclaimFiled',
        counterclaimId: newId(context),
        partyId: input.partyId,
        text: input.text,
      };
    case 'decideCounterclaim': {
      const { counterclaimId, decision, reason } = input;
      return { type: 'counterclaimDecided', counterclaimId, decision, reason };
    }
    case 'withdrawClaims':
      return { type: 'claimsWithdrawn', claimIds: input.claimIds, reason: input.reason };
    case 'electRepresentatives':
      return { type: 'representativesElected', partyIds: input.partyIds, note: input.note };
    case 'recordConsent':
      return {
        type: 'representedConsented',
        subject: input.subject,
        partyIds: input.partyIds,
        note: input.note,
      };
    case 'recordOnlineConsent': {
      const { partyIds, modes, isGiven, note } = input;
      return { type: 'onlineConsentRecorded', partyIds, modes, isGiven, note };
    }
    case 'completeAction':
      return { type: 'postponementActionDone', actionId: input.actionId, note: input.note };
    case 'convertToOrdinary':
      return { type: 'convertedToOrdinary', reason: input.reason };
    case 'startEntrustedMediation':
      return {
        type: 'mediationStarted',
        mediationId: newId(context),
        organisation: input.organisation,
        isEntrusted: true,
      };
    case 'concludeEntrustedMediation': {
      const open = state.mediations.find(
        ({ isEntrusted, concludedOn }) => isEntrusted && concludedOn === null,
      );
      const { isSuccessful, amountFen } = input;
      return { type: 'mediationConcluded', mediationId: open?.id ?? null, isSuccessful, amountFen };
    }
    case 'startAppraisal':
      return { type: 'appraisalStarted', note: input.note };
    case 'endAppraisal':
      return { type: 'appraisalEnded', note: input.note };
    case 'requestRecusal': {
      const { staffId, ground, partyId, hasEvidence, note } = input;
      return {
        type: 'recusalRequested',
        recusalId: newId(context),
        staffId,
        ground,
        partyId,
        hasEvidence,
        note,
      };
    }
    case 'decideRecusal': {
      const { recusalId, isUpheld, deciderId, form, note } = input;
      return { type: 'recusalDecided', recusalId, isUpheld, deciderId, form, note };
    }
    case 'suspend':
      return { type: 'suspended', ground: input.ground, approverId: input.approverId, note: input.note };
    case 'resume':
      return { type: 'resumed', note: input.note };
    case 'extend':
      return { type: 'extended', days: input.days, approverId: input.approverId, reason: input.reason };
    case 'formOpinion':
      return { type: 'opinionFormed', vote: 'unanimous', dissent: '' };
    case 'renege':
      return { type: 'settlementReneged', partyId: input.partyId, reason: input.reason };
    case 'archive':
      return { type: 'archived', archiveNumber: input.archiveNumber };
    case 'revokeOwnAward':
      return { type: 'selfRevoked', reason: input.reason };
    case 'recordFact':
      return { type: 'factRecorded', fact: input.fact, partyId: input.partyId, note: input.note };
  }
}

function faultsOf(context: Context, state: CaseState, input: PlainStep, on: LegalDate): Fault[] {
  const faults: Fault[] = [];
  const parties = new Set(state.application.parties.map((party) => party.id));
  if ('partyIds' in input && input.partyIds.some((id) => !parties.has(id)))
    faults.push({ path: 'entry.partyIds', reason: 'unknownParty' });
  if ('partyId' in input && input.partyId !== null && !parties.has(input.partyId))
    faults.push({ path: 'entry.partyId', reason: 'unknownParty' });
  if (
    'hearingId' in input &&
    input.hearingId !== null &&
    !state.hearings.some((hearing) => hearing.id === input.hearingId)
  )
    faults.push({ path: 'entry.hearingId', reason: 'unknownHearing' });
  if (
    (input.step === 'startService' || input.step === 'recordService') &&
    input.subjects.includes('hearingNotice') &&
    input.hearingId === null
  )
    faults.push({ path: 'entry.hearingId', reason: 'required' });
  switch (input.step) {
    case 'startService':
      return [...faults, ...paperFaults(state, input, on), ...whereaboutsFaults(state, input)];
    case 'recordService':
      return [...faults, ...paperFaults(state, input, on), ...serviceFaults(context, state, input, on)];
    case 'withdrawClaims': {
      const open = new Set(state.application.claims.map((claim) => claim.id));
      for (const id of state.withdrawnClaimIds) open.delete(id);
      const decided = lockedDecisions(state);
      if (input.claimIds.some((id) => decided.has(id)))
        faults.push({ path: 'entry.claimIds', reason: 'decidedByPartialAward' });
      if (input.claimIds.some((id) => !open.has(id)))
        faults.push({ path: 'entry.claimIds', reason: 'unknownClaim' });
      return faults;
    }
    case 'electRepresentatives':
      return [...faults, ...representativeFaults(state, input.partyIds)];
    case 'completeAction':
      return openActions(state.postponements).some(({ id }) => id === input.actionId)
        ? faults
        : [...faults, { path: 'entry.actionId', reason: 'alreadyDone' }];
    case 'decideObjection':
      return [...faults, ...pendingFaults(state.objections, input.objectionId, 'entry.objectionId')];
    case 'decideCounterclaim':
      return [...faults, ...pendingFaults(state.counterclaims, input.counterclaimId, 'entry.counterclaimId')];
    case 'requestRecusal': {
      const people = [...(state.tribunal?.arbitratorIds ?? []), state.tribunal?.clerkId ?? null];
      if (!people.includes(input.staffId)) faults.push({ path: 'entry.staffId', reason: 'notOnTribunal' });
      return faults;
    }
    case 'decideRecusal': {
      const recusal = state.recusals.find(({ id }) => id === input.recusalId);
      if (recusal === undefined || recusal.decidedOn !== null)
        faults.push({ path: 'entry.recusalId', reason: 'unknownRecusal' });
      else if (recusal.staffId === input.deciderId)
        faults.push({ path: 'entry.deciderId', reason: 'ownRecusal' });
      return faults;
    }
    case 'formOpinion':
      if ((state.tribunal?.arbitratorIds.length ?? 1) > 1)
        faults.push({ path: 'entry.step', reason: 'membersVote' });
      return faults;
    case 'resume': {
      const suspension = state.suspensions.find(({ to }) => to === null);
      if (suspension !== undefined && on < suspension.from) faults.push({ path: 'on', reason: 'tooEarly' });
      return faults;
    }
    default:
      return faults;
  }
}

/** Whom only a public notice reaches, nobody knows where to find: the simplified procedure is not for that (RULES 57). */
function whereaboutsFaults(
  state: CaseState,
  { mode, partyIds }: Extract<PlainStep, { step: 'startService' }>,
): Fault[] {
  const isRespondents = state.application.parties.some(
    ({ id, role }) => role === 'respondent' && partyIds.includes(id),
  );
  return mode === 'publicNotice' &&
    isRespondents &&
    state.outcome === null &&
    state.application.procedure === 'simplified'
    ? [{ path: 'entry.mode', reason: 'unknownWhereabouts' }]
    : [];
}

function pendingFaults(
  motions: readonly { readonly id: string; readonly decidedOn: LegalDate | null }[],
  id: string,
  path: string,
): Fault[] {
  return motions.some((motion) => motion.id === id && motion.decidedOn === null)
    ? []
    : [{ path, reason: 'alreadyDecided' }];
}

function representativeFaults(state: CaseState, partyIds: readonly string[]): Fault[] {
  const workers = new Set(
    state.application.parties
      .filter((party) => party.role === 'applicant' && party.kind === 'worker')
      .map((party) => party.id),
  );
  if (new Set(partyIds).size !== partyIds.length) return [{ path: 'entry.partyIds', reason: 'duplicateId' }];
  return partyIds.every((id) => workers.has(id)) ? [] : [{ path: 'entry.partyIds', reason: 'notAWorker' }];
}

type Dispatched = Extract<PlainStep, { step: 'startService' | 'recordService' }>;

function papersOf({ instrumentIds = [] }: Dispatched): { readonly instrumentIds?: readonly string[] } {
  return instrumentIds.length === 0 ? {} : { instrumentIds };
}

/** Which of several documents goes out must be one of the case that exists on that day, and be said where it matters. */
function paperFaults(state: CaseState, { subjects, instrumentIds = [] }: Dispatched, on: LegalDate): Fault[] {
  const path = 'entry.instrumentIds';
  const partial = state.partialAwards.map(({ id, award }) => ({ id, madeOn: award.decidedOn }));
  const corrections = state.corrections.map((each) => ({ id: each.id, madeOn: each.on }));
  const parts = instrumentsOf(state)
    .filter(({ kind }) => kind !== 'partialAward')
    .map(({ id, decidedOn }) => ({ id, madeOn: decidedOn }));
  const offered = [
    ...(subjects.includes('partialAward') ? partial : []),
    ...(subjects.includes('correctionDecision') ? corrections : []),
    ...(subjects.includes('outcome') ? parts : []),
  ];
  const named = instrumentIds.map((id) => offered.find((paper) => paper.id === id));
  if (named.includes(undefined)) return [{ path, reason: 'unknownPaper' }];
  if (named.some((paper) => paper !== undefined && on < paper.madeOn))
    return [{ path: 'on', reason: 'tooEarly' }];
  const isSilent = (subject: string, papers: readonly { readonly id: string }[]) =>
    subjects.some((each) => each === subject) && !papers.some(({ id }) => instrumentIds.includes(id));
  return isSilent('partialAward', partial) || isSilent('correctionDecision', corrections)
    ? [{ path, reason: 'required' }]
    : [];
}

/** Service by public notice, posting or leaving takes effect only when its period is over; and nobody is served twice by one dispatch. */
function serviceFaults(
  { legal }: Context,
  state: CaseState,
  input: Extract<PlainStep, { step: 'recordService' }>,
  on: LegalDate,
): Fault[] {
  const service = state.services.find(({ id }) => id === input.serviceId);
  // Awards and mediation documents are never served by simple means (RULES 59).
  const isAward = input.subjects.some((subject) => subject === 'outcome' || subject === 'partialAward');
  if (isAward && input.mode === 'simple') return [{ path: 'entry.mode', reason: 'notBySimpleMeans' }];
  const isOutcome = input.subjects.includes('outcome');
  if (isOutcome && (state.outcome === null || on < state.outcome.decidedOn))
    return [{ path: 'on', reason: state.outcome === null ? 'noOutcome' : 'tooEarly' }];
  if (input.serviceId !== null && service === undefined)
    return [{ path: 'entry.serviceId', reason: 'unknownService' }];
  const faults: Fault[] = [];
  if (service !== undefined && input.partyIds.some((id) => !service.partyIds.includes(id)))
    faults.push({ path: 'entry.partyIds', reason: 'notInThisService' });
  if (service?.served.some(({ partyId }) => input.partyIds.includes(partyId)) === true)
    faults.push({ path: 'entry.partyIds', reason: 'alreadyServed' });
  // RULES 59: a message alone proves nothing; what confirmed it is written down.
  if (input.mode === 'simple' && input.isProved && input.proof.trim() === '')
    faults.push({ path: 'entry.proof', reason: 'confirmationRequired' });
  if (!awaitsMaturity(input.mode)) return faults;
  if (service === undefined) return [...faults, { path: 'entry.serviceId', reason: 'serviceMustStart' }];
  const earliest = maturesOn(state, service, legal);
  if (earliest !== null && on < earliest) faults.push({ path: 'on', reason: 'notMatured' });
  return faults;
}
