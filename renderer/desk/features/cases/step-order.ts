import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { CaseStatus } from '../../../../electron/backend/domain/lifecycle/case-state.ts';
import type { CaseStep } from '../../../../electron/backend/domain/lifecycle/steps.ts';

export type Step = CaseView['steps'][number];

/** What staff usually do at each stage, the likeliest first; everything else is one click further. */
const usual: Readonly<Record<CaseStatus, readonly CaseStep[]>> = {
  received: [
    'accept',
    'reject',
    'requestCorrection',
    'redirect',
    'startPreFilingMediation',
    'correctApplication',
  ],
  awaitingCorrection: ['completeCorrection', 'reject', 'redirect', 'correctApplication', 'issueDocument'],
  preFilingMediation: ['concludePreFilingMediation', 'accept', 'issueDocument'],
  rejected: ['issueDocument'],
  redirected: ['issueDocument'],
  accepted: [
    'startService',
    'formTribunal',
    'scheduleHearing',
    'recordOutcome',
    'issueDocument',
    'correctApplication',
  ],
  servingApplication: ['recordService', 'formTribunal', 'scheduleHearing', 'recordOutcome', 'issueDocument'],
  defence: [
    'scheduleHearing',
    'fileDefence',
    'formTribunal',
    'changeClaims',
    'recordOutcome',
    'issueDocument',
  ],
  hearingScheduled: [
    'recordHearing',
    'startService',
    'fileDefence',
    'suspend',
    'recordOutcome',
    'issueDocument',
  ],
  inHearing: ['scheduleHearing', 'recordHearing', 'suspend', 'recordOutcome', 'issueDocument'],
  deliberation: [
    'recordOutcome',
    'formOpinion',
    'makePartialAward',
    'extend',
    'scheduleHearing',
    'issueDocument',
  ],
  drafting: ['recordOutcome', 'issueDocument', 'close', 'startService', 'renege'],
  servingOutcome: ['recordService', 'close', 'renege', 'issueDocument'],
  closed: ['recordService', 'archive', 'recordSuit', 'issueDocument'],
  archived: ['recordSuit', 'revokeOwnAward', 'issueDocument'],
  reopened: ['formTribunal', 'scheduleHearing', 'recordOutcome', 'issueDocument'],
};

export const stepGroups = ['filing', 'service', 'claims', 'tribunal', 'periods', 'outcome'] as const;
export type StepGroup = (typeof stepGroups)[number];

const groups: Readonly<Record<StepGroup, readonly CaseStep[]>> = {
  filing: [
    'accept',
    'reject',
    'requestCorrection',
    'completeCorrection',
    'redirect',
    'startPreFilingMediation',
    'concludePreFilingMediation',
    'correctApplication',
  ],
  service: ['startService', 'recordService', 'issueDocument', 'recordFact'],
  claims: [
    'fileDefence',
    'changeClaims',
    'withdrawClaims',
    'addParty',
    'fileCounterclaim',
    'decideCounterclaim',
    'fileObjection',
    'decideObjection',
    'electRepresentatives',
    'recordConsent',
    'merge',
    'split',
  ],
  tribunal: [
    'formTribunal',
    'recordNeeds',
    'scheduleHearing',
    'recordHearing',
    'recordOnlineConsent',
    'completeAction',
    'requestRecusal',
    'decideRecusal',
    'formOpinion',
    'convertToOrdinary',
  ],
  periods: [
    'suspend',
    'resume',
    'extend',
    'waivePeriod',
    'setEvidencePeriod',
    'startAppraisal',
    'endAppraisal',
    'startEntrustedMediation',
    'concludeEntrustedMediation',
  ],
  outcome: [
    'makePartialAward',
    'recordOutcome',
    'correctInstrument',
    'renege',
    'close',
    'recordSuit',
    'archive',
    'revokeOwnAward',
  ],
};

/** The steps shown as buttons: what must be answered first (a suspension, a recusal), then the usual ones of the stage. */
export function mainSteps(view: Pick<CaseView, 'summary' | 'overlays' | 'steps'>): readonly Step[] {
  const pressing: CaseStep[] = [];
  if (view.overlays.includes('suspended')) pressing.push('resume');
  if (view.steps.some(({ step, refusal }) => step === 'completeAction' && refusal === null))
    pressing.push('completeAction');
  if (view.overlays.includes('recusalPending')) pressing.push('decideRecusal');
  if (view.overlays.includes('jurisdictionObjectionPending')) pressing.push('decideObjection');
  const names = [...new Set([...pressing, ...usual[view.summary.status]])];
  return names.flatMap((name) => view.steps.find((step) => step.step === name) ?? []).slice(0, 6);
}

/** The step that leads: the first one that is open and that this person may do. Papers never lead. */
export function leadingStep(steps: readonly Step[]): CaseStep | null {
  const open = steps.filter(
    (step) =>
      step.refusal === null &&
      step.isPermitted &&
      step.step !== 'issueDocument' &&
      step.step !== 'correctApplication' &&
      step.step !== 'reject',
  );
  return open[0]?.step ?? null;
}

/** Every step by group, for the list of all. */
export function groupedSteps(
  view: Pick<CaseView, 'steps'>,
): readonly { readonly group: StepGroup; readonly steps: readonly Step[] }[] {
  return stepGroups.map((group) => ({
    group,
    steps: groups[group].flatMap((name) => view.steps.find((step) => step.step === name) ?? []),
  }));
}
