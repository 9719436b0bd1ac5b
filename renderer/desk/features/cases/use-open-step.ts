import { useNavigate } from '@tanstack/react-router';
import type { CaseStep } from '../../../../electron/backend/domain/lifecycle/steps.ts';
import type { CaseAction } from './search.ts';

/** Steps whose dialog has a name of its own in the address; every other dialog is named like its step. */
const named: Partial<Record<CaseStep, CaseAction>> = {
  scheduleHearing: 'schedule',
  recordHearing: 'record',
  recordOutcome: 'outcome',
  issueDocument: 'issue',
  recordSuit: 'suit',
};

/** The page of an application's correction: which kind of change it begins with. */
const natures: Partial<Record<CaseStep, 'clerical' | 'changed' | 'party'>> = {
  correctApplication: 'clerical',
  changeClaims: 'changed',
  addParty: 'party',
};

/** Opens the screen or the dialog of a step; it is in the address, so that back closes it. */
export function useOpenStep(caseId: string): (step: CaseStep) => void {
  const navigate = useNavigate();
  return (step) => {
    const nature = natures[step];
    if (nature !== undefined)
      void navigate({ to: '/intake', search: { caseId, ...(nature !== 'clerical' && { nature }) } });
    else if (step === 'postponeHearing')
      void navigate({ to: '/cases/$caseId', params: { caseId }, search: { tab: 'hearings' } });
    else if (step === 'correctEntry')
      void navigate({ to: '/cases/$caseId', params: { caseId }, search: { tab: 'history' } });
    else void navigate({ to: '.', search: (search) => ({ ...search, action: named[step] ?? step }) });
  };
}
