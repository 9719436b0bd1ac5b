import { withApprovalEntry } from '../approvals/approvals.ts';
import { assertNever, invariant } from '../assert.ts';
import type { LegalDate } from '../dates.ts';
import { withAmounts } from '../instruments/correction.ts';
import type { Award } from '../instruments/partial-award.ts';
import { outcomeReceipt } from '../instruments/receipts.ts';
import type { MediationEntry } from '../mediation/mediation-entry.ts';
import type { Mediation, Service } from './case-state.ts';
import type { CaseEvent } from './events.ts';
import type { Folding } from './fold.ts';
import type { ConsentSubject, ProceduralEvent } from './procedural-events.ts';

const types: Record<ProceduralEvent['type'], true> = {
  correctionRequested: true,
  correctionCompleted: true,
  jurisdictionExplained: true,
  serviceStarted: true,
  served: true,
  defenceFiled: true,
  periodWaived: true,
  evidencePeriodSet: true,
  needsRecorded: true,
  objectionFiled: true,
  objectionDecided: true,
  counterclaimFiled: true,
  counterclaimDecided: true,
  claimsChanged: true,
  claimsWithdrawn: true,
  partyAdded: true,
  suspended: true,
  resumed: true,
  extended: true,
  recusalRequested: true,
  recusalDecided: true,
  appraisalStarted: true,
  appraisalEnded: true,
  opinionFormed: true,
  partialAwardMade: true,
  instrumentCorrected: true,
  settlementReneged: true,
  representativesElected: true,
  representedConsented: true,
  onlineConsentRecorded: true,
  postponementActionDone: true,
  asyncEntry: true,
  liveEntry: true,
  mediationEntry: true,
  performanceEntry: true,
  approvalEntry: true,
  discussionHeld: true,
  elementsStated: true,
  hearingRecordLocked: true,
  hearingRecordReopened: true,
  convertedToOrdinary: true,
  merged: true,
  mergedIn: true,
  splitOff: true,
  archived: true,
  selfRevoked: true,
  factRecorded: true,
  entryDateCorrected: true,
};

export function isProcedural(event: CaseEvent): event is ProceduralEvent {
  return Object.hasOwn(types, event.type);
}

/** What one procedural entry does to the case. */
export function applyProcedural(
  state: Folding,
  event: ProceduralEvent,
  on: LegalDate,
  eventId: string,
): Folding {
  switch (event.type) {
    case 'correctionRequested':
      return { ...state, correctionRequestedOn: on, correctionItems: event.items };
    case 'correctionCompleted':
      return { ...state, correctionCompletedOn: on };
    case 'jurisdictionExplained':
      return {
        ...state,
        redirectedOn: on,
        redirection: { competent: event.competent, reason: event.reason },
      };
    case 'serviceStarted': {
      const { serviceId: id, subjects, hearingId, partyIds, mode, instrumentIds } = event;
      const about = instrumentIds === undefined ? {} : { instrumentIds };
      const service = {
        id,
        subjects,
        hearingId,
        partyIds,
        mode,
        startedOn: on,
        eventId,
        served: [],
        ...about,
      };
      return { ...state, services: [...state.services, service] };
    }
    case 'served':
      return withOutcomeServed({ ...state, services: serve(state.services, event, on, eventId) });
    case 'periodWaived': {
      const { period, partyIds, days } = event;
      return { ...state, waivers: [...state.waivers, { period, partyIds, days, on, eventId }] };
    }
    case 'evidencePeriodSet':
      return { ...state, evidenceDays: event.days };
    case 'needsRecorded':
      return { ...state, needs: event.needs };
    case 'objectionFiled': {
      const { objectionId: id, partyId, reason: text } = event;
      const objection = { id, partyId, text, filedOn: on, decidedOn: null, isUpheld: null };
      return { ...state, objections: [...state.objections, objection] };
    }
    case 'objectionDecided':
      return {
        ...state,
        objections: change(state.objections, event.objectionId, {
          decidedOn: on,
          isUpheld: event.isUpheld,
        }),
      };
    case 'counterclaimFiled': {
      const { counterclaimId: id, partyId, text } = event;
      const counterclaim = { id, partyId, text, filedOn: on, decidedOn: null, decision: null };
      return { ...state, counterclaims: [...state.counterclaims, counterclaim] };
    }
    case 'counterclaimDecided':
      return {
        ...state,
        counterclaims: change(state.counterclaims, event.counterclaimId, {
          decidedOn: on,
          decision: event.decision,
        }),
      };
    case 'claimsChanged':
      return { ...withConsentUsed(state, 'claimChange'), application: event.application };
    case 'partyAdded':
      return { ...state, application: event.application };
    case 'claimsWithdrawn':
      return {
        ...withConsentUsed(state, 'claimWithdrawal'),
        withdrawnClaimIds: [...state.withdrawnClaimIds, ...event.claimIds],
      };
    case 'suspended': {
      const suspension = { ground: event.ground, from: on, to: null, eventId };
      return { ...state, suspensions: [...state.suspensions, suspension] };
    }
    case 'resumed':
      return {
        ...state,
        suspensions: state.suspensions.map((suspension) =>
          suspension.to === null ? { ...suspension, to: on } : suspension,
        ),
      };
    case 'extended':
      return {
        ...state,
        extension: { days: event.days, on, approverId: event.approverId, eventId },
      };
    case 'recusalRequested': {
      const { recusalId: id, staffId, ground, partyId, hasEvidence } = event;
      const recusal = { id, staffId, ground, partyId, hasEvidence, requestedOn: on };
      const undecided = { ...recusal, decidedOn: null, isUpheld: null, deciderId: null };
      return { ...state, recusals: [...state.recusals, undecided] };
    }
    case 'recusalDecided':
      return {
        ...state,
        recusals: change(state.recusals, event.recusalId, {
          decidedOn: on,
          isUpheld: event.isUpheld,
          deciderId: event.deciderId,
        }),
      };
    case 'appraisalStarted':
      return { ...state, appraisalSince: on };
    case 'appraisalEnded':
      return { ...state, appraisalSince: null };
    case 'opinionFormed':
      return { ...state, opinion: { vote: event.vote, dissent: event.dissent, on } };
    case 'partialAwardMade': {
      const partialAward = { id: event.partialAwardId, award: event.award };
      // The rest is deliberated anew.
      return { ...state, opinion: null, partialAwards: [...state.partialAwards, partialAward] };
    }
    case 'instrumentCorrected':
      return corrected(state, event, on);
    case 'settlementReneged':
      return {
        ...withConsentUsed(state, 'settlement'),
        outcome: null,
        opinion: null,
        outcomeServedOn: null,
        renegedOn: on,
        performance: [],
      };
    case 'representativesElected':
      return { ...state, representativeIds: event.partyIds };
    case 'representedConsented': {
      const consent = { subject: event.subject, partyIds: event.partyIds, on };
      return { ...state, consents: [...state.consents, consent] };
    }
    case 'onlineConsentRecorded': {
      const { partyIds, modes, isGiven } = event;
      return { ...state, onlineConsents: [...state.onlineConsents, { partyIds, modes, isGiven, on }] };
    }
    case 'postponementActionDone':
      return {
        ...state,
        postponements: state.postponements.map((postponement) =>
          postponement.action?.id === event.actionId
            ? { ...postponement, action: { ...postponement.action, doneOn: on } }
            : postponement,
        ),
      };
    case 'mediationEntry':
      return { ...state, mediations: withEntry(state.mediations, event.mediationId, event.entry) };
    case 'elementsStated': {
      const others = state.elementSheets.filter(({ workerId }) => workerId !== event.sheet.workerId);
      return { ...state, elementSheets: [...others, event.sheet] };
    }
    case 'approvalEntry':
      return { ...state, approvals: withApprovalEntry(state.approvals, event.entry, on) };
    case 'discussionHeld': {
      const { discussionId: id, triggers, result } = event;
      return { ...state, discussions: [...state.discussions, { id, on, triggers, result, isOver: false }] };
    }
    case 'performanceEntry':
      return { ...state, performance: [...state.performance, { eventId, on, entry: event.entry }] };
    case 'convertedToOrdinary':
      return { ...state, application: { ...state.application, procedure: 'ordinary' } };
    case 'merged':
      return link(state, 'mergedInto', event.leadCaseId, event.leadNumber, on);
    case 'mergedIn':
      return {
        ...link(state, 'mergedIn', event.caseId, event.number, on),
        application: event.application,
      };
    case 'splitOff':
      return {
        ...link(state, 'splitOff', event.caseId, event.number, on),
        application: event.application,
        representativeIds: state.representativeIds.filter((id) =>
          event.application.parties.some((party) => party.id === id),
        ),
      };
    case 'archived':
      return { ...state, archived: { on, number: event.archiveNumber } };
    case 'selfRevoked':
      return reopened(state, on);
    case 'defenceFiled':
    // Its state is worked out with the clock.
    case 'asyncEntry':
    case 'liveEntry':
    // The record has a table and a file of its own.
    case 'hearingRecordLocked':
    case 'hearingRecordReopened':
    case 'factRecorded':
    // The corrected date has been put in its place before the fold.
    case 'entryDateCorrected':
      return state;
    default:
      return assertNever(event);
  }
}

/** The revoked award no longer counts: no tribunal, no outcome, not closed; the record of the past stays (GD 67). */
function reopened(state: Folding, on: LegalDate): Folding {
  return {
    ...state,
    tribunal: null,
    opinion: null,
    outcome: null,
    outcomeServedOn: null,
    partialAwards: [],
    closedOn: null,
    closingMethod: null,
    archived: null,
    extension: null,
    renegedOn: null,
    performance: [],
    suedOn: null,
    revocation: { on, hearingIds: state.hearings.map((hearing) => hearing.id) },
  };
}

/** A calculation that is put right changes the amounts that count from now on; the entry that made them stays. */
function corrected(
  state: Folding,
  event: Extract<ProceduralEvent, { type: 'instrumentCorrected' }>,
  on: LegalDate,
): Folding {
  const { correctionId: id, documentId, ground, places, reason, amounts } = event;
  const correction = { id, on, documentId, ground, places, reason, amounts };
  const put = (award: Award) => withAmounts(state.application, award, amounts);
  return {
    ...state,
    corrections: [...state.corrections, correction],
    partialAwards: state.partialAwards.map((each) => ({ ...each, award: put(each.award) })),
    outcome: state.outcome?.method === 'award' ? put(state.outcome) : state.outcome,
  };
}

function withEntry(
  mediations: readonly Mediation[],
  mediationId: string,
  entry: MediationEntry,
): readonly Mediation[] {
  const mediation = mediations.find(({ id }) => id === mediationId);
  invariant(mediation !== undefined, 'something is told of a mediation that was never started');
  if (entry.kind === 'session')
    return change(mediations, mediationId, { sessions: [...mediation.sessions, entry] });
  return change(mediations, mediationId, { referredBy: entry.referredBy, mediatorIds: entry.mediatorIds });
}

function link(
  state: Folding,
  relation: 'mergedInto' | 'mergedIn' | 'splitOff',
  caseId: string,
  number: string,
  on: LegalDate,
): Folding {
  return { ...state, links: [...state.links, { relation, caseId, number, on }] };
}

function change<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  values: Partial<T>,
): readonly T[] {
  invariant(
    list.some((item) => item.id === id),
    'something is decided that was never filed',
  );
  return list.map((item) => (item.id === id ? { ...item, ...values } : item));
}

function serve(
  services: readonly Service[],
  event: Extract<ProceduralEvent, { type: 'served' }>,
  on: LegalDate,
  eventId: string,
): readonly Service[] {
  const { serviceId, subjects, hearingId, partyIds, mode, isProved, proof, instrumentIds } = event;
  const served = [...new Set(partyIds)].map((partyId) => ({ partyId, on, mode, isProved, proof, eventId }));
  if (services.some((service) => service.id === serviceId)) {
    return services.map((service) =>
      service.id === serviceId ? { ...service, served: [...service.served, ...served] } : service,
    );
  }
  return [
    ...services,
    {
      id: serviceId,
      subjects,
      hearingId,
      partyIds,
      mode,
      startedOn: on,
      eventId,
      served,
      ...(instrumentIds === undefined ? {} : { instrumentIds }),
    },
  ];
}

/** Consent is to one act: after it, the next of its kind needs consent anew (RULES 63, GD 46). */
function withConsentUsed(state: Folding, subject: ConsentSubject): Folding {
  return { ...state, consents: state.consents.filter((consent) => consent.subject !== subject) };
}

/** The outcome counts as served on the day the last party to serve received the last of its papers. */
function withOutcomeServed(state: Folding): Folding {
  const last = outcomeReceipt(state);
  return last === null ? state : { ...state, outcomeServedOn: last.on };
}
