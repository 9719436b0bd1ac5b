import type { ApprovalEntry } from '../domain/approvals/approval-entry.ts';
import { undisputedWords } from '../domain/elements/element-sheet.ts';
import type { CaseEvent, Outcome } from '../domain/lifecycle/events.ts';
import type { LiveEntry } from '../domain/live/live-entry.ts';
import type { AsyncEntry } from '../domain/online/async-entry.ts';
import type { PerformanceEntry } from '../domain/settlement/performance-entry.ts';

/** What an entry says, for the sentence on screen; keys depend on its type. */
export type Facts = Record<string, string | number | boolean | null>;

/** The facts of an entry; lists are joined by spaces, ids stay ids. */
export function factsOf(event: CaseEvent): Facts {
  switch (event.type) {
    case 'received':
      return {
        source: event.application.source,
        causeCode: event.application.causeCode,
        parties: event.application.parties.length,
      };
    case 'applicationCorrected':
      return { reason: event.reason };
    case 'preFilingMediationStarted':
      return {
        number: event.mediationNumber,
        organisation: event.organisation,
        referredBy: event.referredBy ?? null,
      };
    case 'mediationStarted':
      return { organisation: event.organisation };
    case 'mediationConcluded':
      return { isSuccessful: event.isSuccessful, amountFen: event.amountFen };
    case 'accepted':
      return { caseNumber: event.caseNumber };
    case 'rejected':
      return { ground: event.ground, reason: event.reason };
    case 'tribunalFormed':
      return {
        arbitrators: event.arbitratorIds.join(' '),
        clerk: event.clerkId,
        method: event.choice?.method ?? null,
        reason: event.choice?.reason ?? null,
      };
    case 'hearingScheduled':
      return {
        mode: event.plan.mode,
        startsAt: event.plan.startsAt,
        endsAt: event.plan.endsAt,
        roomId: event.plan.roomId,
        overrides: overridesText(event.overrides),
      };
    case 'hearingRescheduled':
      return {
        mode: event.plan.mode,
        startsAt: event.plan.startsAt,
        endsAt: event.plan.endsAt,
        roomId: event.plan.roomId,
        reason: event.reason,
        by: event.postponement?.by ?? null,
        overrides: overridesText(event.overrides),
      };
    case 'hearingPostponed':
      return {
        reason: event.reason,
        by: event.postponement?.by ?? null,
        action: event.postponement?.action?.text ?? null,
        assignee: event.postponement?.action?.assigneeId ?? null,
      };
    case 'hearingCancelled':
      return { reason: event.reason };
    case 'hearingRecorded':
      return { result: event.result, openedAt: event.openedAt, endedAt: event.endedAt, note: event.note };
    case 'outcomeRecorded':
      return {
        method: event.outcome.method,
        amountFen: 'amountFen' in event.outcome ? event.outcome.amountFen : null,
        ...(event.outcome.method === 'award' ? awardFacts(event.outcome) : {}),
        ...(event.outcome.method === 'mediation' && event.outcome.penalty !== undefined
          ? { penalty: event.outcome.penalty.text }
          : {}),
      };
    case 'documentIssued':
      return { kind: event.kind, sha256: event.sha256 };
    case 'closed':
      return { method: event.method };
    case 'outcomeServed':
      return {};
    case 'courtSuitRecorded':
      return {
        party: event.suit?.partyId ?? null,
        action: event.suit?.action ?? null,
        court: event.suit?.court ?? null,
        number: event.suit?.courtCaseNumber ?? null,
      };
    case 'courtResultRecorded':
      return { result: event.result, note: event.note };
    case 'entryRevoked':
      return { reason: event.reason, count: event.eventIds.length, entries: event.eventIds.join(' ') };
    case 'correctionRequested':
      return { items: event.items.join('；') };
    case 'jurisdictionExplained':
      return { competent: event.competent, reason: event.reason };
    case 'serviceStarted':
      return {
        subjects: event.subjects.join(' '),
        parties: event.partyIds.join(' '),
        mode: event.mode,
        note: event.note,
      };
    case 'served':
      return {
        subjects: event.subjects.join(' '),
        parties: event.partyIds.join(' '),
        mode: event.mode,
        isProved: event.isProved,
        proof: event.proof,
      };
    case 'defenceFiled':
      return { party: event.partyId, note: event.note };
    case 'periodWaived':
      return {
        period: event.period,
        parties: event.partyIds.join(' '),
        days: event.days,
        note: event.note,
      };
    case 'onlineConsentRecorded':
      return {
        parties: event.partyIds.join(' '),
        modes: event.modes.join(' '),
        isGiven: event.isGiven,
        note: event.note,
      };
    case 'postponementActionDone':
      return { note: event.note };
    case 'elementsStated':
      return {
        parties: event.sheet.workerId,
        count: event.sheet.rows.length,
        undisputed: undisputedWords(event.sheet).join('；'),
      };
    case 'hearingRecordLocked':
      return { sha256: event.sha256 };
    case 'hearingRecordReopened':
      return { reason: event.reason };
    case 'asyncEntry':
      return asyncFacts(event.entry);
    case 'liveEntry':
      return liveFacts(event.entry);
    case 'mediationEntry':
      return event.entry.kind === 'session'
        ? {
            kind: event.entry.kind,
            startsAt: event.entry.startsAt,
            parties: event.entry.partyIds.join(' '),
            note: event.entry.note,
          }
        : { kind: event.entry.kind, referredBy: event.entry.referredBy };
    case 'discussionHeld':
      return { triggers: event.triggers.join(' '), result: event.result };
    case 'approvalEntry':
      return approvalFacts(event.entry);
    case 'performanceEntry':
      return performanceFacts(event.entry);
    case 'evidencePeriodSet':
      return { days: event.days };
    case 'needsRecorded':
      return {
        interpreter: event.needs.interpreter,
        dialect: event.needs.dialect,
        features: event.needs.roomFeatures.join(' '),
        unfitModes: event.needs.unfitModes.join(' '),
        note: event.needs.note,
      };
    case 'objectionFiled':
      return { party: event.partyId, reason: event.reason };
    case 'objectionDecided':
      return { isUpheld: event.isUpheld, reason: event.reason };
    case 'counterclaimFiled':
      return { party: event.partyId, text: event.text };
    case 'counterclaimDecided':
      return { decision: event.decision, reason: event.reason };
    case 'claimsChanged':
    case 'partyAdded':
      return {
        parties: event.application.parties.length,
        claims: event.application.claims.length,
        reason: event.reason,
      };
    case 'claimsWithdrawn':
      return { count: event.claimIds.length, reason: event.reason };
    case 'suspended':
      return { ground: event.ground, approver: event.approverId, note: event.note };
    case 'resumed':
    case 'appraisalStarted':
    case 'appraisalEnded':
      return { note: event.note };
    case 'extended':
      return { days: event.days, approver: event.approverId, reason: event.reason };
    case 'recusalRequested':
      return {
        staff: event.staffId,
        ground: event.ground,
        party: event.partyId,
        hasEvidence: event.hasEvidence,
        note: event.note,
      };
    case 'recusalDecided':
      return { isUpheld: event.isUpheld, decider: event.deciderId, form: event.form, note: event.note };
    case 'opinionFormed':
      return { vote: event.vote, dissent: event.dissent };
    case 'partialAwardMade':
      return {
        amountFen: event.award.amountFen,
        count: event.award.decisions.length,
        ...awardFacts(event.award),
      };
    case 'instrumentCorrected':
      return {
        ground: event.ground,
        places: event.places.map(({ place, wrong, right }) => `${place}：${wrong} → ${right}`).join('；'),
        reason: event.reason,
      };
    case 'settlementReneged':
      return { party: event.partyId, reason: event.reason };
    case 'representativesElected':
      return { parties: event.partyIds.join(' '), note: event.note };
    case 'representedConsented':
      return { subject: event.subject, count: event.partyIds.length, note: event.note };
    case 'convertedToOrdinary':
    case 'selfRevoked':
      return { reason: event.reason };
    case 'merged':
      return { number: event.leadNumber, reason: event.reason };
    case 'mergedIn':
    case 'splitOff':
      return { number: event.number, reason: event.reason };
    case 'archived':
      return { number: event.archiveNumber };
    case 'factRecorded':
      return { fact: event.fact, party: event.partyId, note: event.note };
    case 'entryDateCorrected':
      return { entry: event.eventId, to: event.to, reason: event.reason };
    case 'correctionCompleted':
      return {};
  }
}

function approvalFacts(entry: ApprovalEntry): Facts {
  switch (entry.act) {
    case 'requested':
      return {
        act: entry.act,
        kind: entry.proposal.kind,
        ground: entry.proposal.kind === 'suspension' ? entry.proposal.ground : null,
        days: entry.proposal.kind === 'extension' ? entry.proposal.days : null,
        note: entry.proposal.note,
        ...(entry.proposal.kind === 'closing' && entry.proposal.leadNumber !== undefined
          ? { number: entry.proposal.leadNumber }
          : {}),
      };
    case 'decided':
      return {
        act: entry.act,
        isApproved: entry.isApproved,
        approver: entry.forId,
        reason: entry.reason,
      };
    case 'withdrawn':
      return { act: entry.act, reason: entry.reason };
  }
}

function performanceFacts(entry: PerformanceEntry): Facts {
  switch (entry.kind) {
    case 'paid':
      return {
        kind: entry.kind,
        parties: entry.parts.map(({ payeeId }) => payeeId ?? '').join(' '),
        amountFen: entry.parts.reduce((sum, { amountFen }) => sum + amountFen, 0),
        proof: entry.proof,
        note: entry.note,
      };
    case 'called':
      return {
        kind: entry.kind,
        party: entry.partyId,
        n: entry.instalment + 1,
        result: entry.result,
        note: entry.note,
      };
    case 'broken':
      return {
        kind: entry.kind,
        parties: entry.payeeIds.map((id) => id ?? '').join(' '),
        reason: entry.said,
      };
  }
}

/** What was said in an answer is hidden until its phase closes, so the history only tells that there is one. */
function asyncFacts(entry: AsyncEntry): Facts {
  switch (entry.kind) {
    case 'opened':
      return { kind: entry.kind, overrides: overridesText(entry.overrides) };
    case 'answered':
      return {
        kind: entry.kind,
        party: entry.partyId,
        phase: entry.phase,
        round: entry.round,
        origin: entry.origin,
        receivedAt: entry.receivedAt,
      };
    case 'questionsPosed':
      return { kind: entry.kind, count: entry.questions.length };
    case 'questionsClosed':
      return { kind: entry.kind };
    case 'extensionAsked':
      return { kind: entry.kind, party: entry.partyId, origin: entry.origin, reason: entry.reason };
    case 'extensionDecided':
      return {
        kind: entry.kind,
        party: entry.partyId,
        isGranted: entry.isGranted,
        reason: entry.reason,
      };
    case 'contacted':
      return { kind: entry.kind, party: entry.partyId, result: entry.result, note: entry.note };
    case 'skipped':
      return { kind: entry.kind, phase: entry.phase, reason: entry.reason };
    case 'lateDecided':
      return { kind: entry.kind, isAdmitted: entry.isAdmitted, reason: entry.reason };
    case 'converted':
      return { kind: entry.kind, mode: entry.to, ground: entry.ground, reason: entry.reason };
    case 'completed':
      return { kind: entry.kind, note: entry.note };
    case 'aborted':
      return { kind: entry.kind, reason: entry.reason };
  }
}

/** Reasons for which rules of the docket were passed, as written; null when none was. */
function overridesText(overrides: readonly { readonly reason: string }[] = []): string | null {
  return overrides.length === 0 ? null : overrides.map(({ reason }) => reason).join('；');
}

function liveFacts(entry: LiveEntry): Facts {
  const { kind } = entry;
  switch (entry.kind) {
    case 'equipmentChecked':
      return { kind, party: entry.partyId, isGood: entry.isGood, note: entry.note };
    case 'meetingSet':
      return { kind, name: entry.meeting?.platform ?? null };
    case 'admitted':
    case 'sentOut':
    case 'rulesConfirmed':
      return { kind, name: entry.name };
    case 'identityChecked':
      return { kind, name: entry.name, isMatched: entry.isMatched, note: entry.note };
    case 'contactTried':
      return { kind, party: entry.partyId, isReached: entry.isReached, note: entry.note };
    case 'incident':
      return { kind, cause: entry.cause, party: entry.partyId, note: entry.note };
    case 'incidentEnded':
      return { kind };
    case 'recordingTaken':
      return { kind, sha256: entry.sha256, name: entry.name };
  }
}

/** The kind of an award, why it departs from what is derived, and how many amounts were worked out. */
function awardFacts({ finality, items = [], workings = [] }: Extract<Outcome, { method: 'award' }>) {
  const departures = items.flatMap(({ overrideReason }) => overrideReason ?? []).join('；');
  return {
    finality,
    ...(departures === '' ? {} : { departures }),
    ...(workings.length === 0 ? {} : { workings: workings.length }),
  };
}
