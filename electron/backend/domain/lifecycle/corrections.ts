import type { CaseEventType } from './events.ts';

/** Entries whose legal date may be corrected: those that say nothing of it in their content. */
const correctable: readonly CaseEventType[] = [
  'correctionRequested',
  'correctionCompleted',
  'rejected',
  'jurisdictionExplained',
  'preFilingMediationStarted',
  'mediationStarted',
  'mediationConcluded',
  'tribunalFormed',
  'serviceStarted',
  'served',
  'defenceFiled',
  'periodWaived',
  'evidencePeriodSet',
  'needsRecorded',
  'objectionFiled',
  'objectionDecided',
  'counterclaimFiled',
  'counterclaimDecided',
  'claimsChanged',
  'partyAdded',
  'claimsWithdrawn',
  'suspended',
  'resumed',
  'extended',
  'recusalRequested',
  'recusalDecided',
  'appraisalStarted',
  'appraisalEnded',
  'opinionFormed',
  'outcomeServed',
  'courtSuitRecorded',
  'courtResultRecorded',
  'representativesElected',
  'representedConsented',
  'onlineConsentRecorded',
  'postponementActionDone',
  'performanceEntry',
  'convertedToOrdinary',
  'archived',
  'factRecorded',
];

/** Entries that may be taken back when they should not have been made; what others rest on is refused when it is tried. */
const revocable: readonly CaseEventType[] = [
  'correctionRequested',
  'correctionCompleted',
  'serviceStarted',
  'served',
  'defenceFiled',
  'periodWaived',
  'evidencePeriodSet',
  'needsRecorded',
  'objectionFiled',
  'objectionDecided',
  'counterclaimFiled',
  'counterclaimDecided',
  'claimsWithdrawn',
  'suspended',
  'resumed',
  'extended',
  'recusalRequested',
  'recusalDecided',
  'appraisalStarted',
  'appraisalEnded',
  'opinionFormed',
  'courtSuitRecorded',
  'courtResultRecorded',
  'representativesElected',
  'representedConsented',
  'onlineConsentRecorded',
  'postponementActionDone',
  'mediationEntry',
  'performanceEntry',
  'convertedToOrdinary',
  'factRecorded',
  'entryDateCorrected',
];

/** The acceptance is numbered by its year, so its date may move only within it; that is checked where it is moved. */
export function isCorrectable(type: CaseEventType): boolean {
  return type === 'accepted' || correctable.includes(type);
}

export function isRevocable(type: CaseEventType): boolean {
  return revocable.includes(type);
}
