import type { RecordedFact } from '../../../../electron/backend/domain/lifecycle/fact-kinds.ts';

export type FactGroup = 'limitation' | 'jurisdiction' | 'handling' | 'review' | 'organisation' | 'courts';

/** Facts written down by hand, under what they belong to; the groups in the order of the list. */
export const factGroups: Readonly<Record<RecordedFact, FactGroup>> = {
  infringementKnown: 'limitation',
  limitationInterrupted: 'limitation',
  relationEnded: 'limitation',
  publicServantDisputeArose: 'limitation',
  secondCommissionDisclaimed: 'jurisdiction',
  designationRequested: 'jurisdiction',
  simplifiedUnsuitable: 'handling',
  onlineEvidenceSubmitted: 'handling',
  onlineEvidenceReviewed: 'handling',
  obstacleEnded: 'handling',
  extraTimeApplied: 'handling',
  agreementEffective: 'review',
  reviewApplied: 'review',
  reviewAccepted: 'review',
  reviewDecided: 'review',
  organisationMediationRequested: 'organisation',
  organisationMediationStarted: 'organisation',
  organisationMediationEnded: 'organisation',
  mediationFileClosed: 'organisation',
  overdueSuitAccepted: 'courts',
  revocationApplied: 'courts',
  revocationRulingReceived: 'courts',
  workerSuitEnded: 'courts',
  performancePeriodEnded: 'courts',
  enforcementApplied: 'courts',
};

/** The facts in the order of their groups. */
export const groupedFacts = Object.keys(factGroups) as readonly RecordedFact[];
