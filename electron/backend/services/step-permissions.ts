import type { CaseStep } from '../domain/lifecycle/steps.ts';

const named: Partial<Record<CaseStep, string>> = {
  correctApplication: 'cases.correct',
  accept: 'cases.accept',
  reject: 'cases.reject',
  formTribunal: 'tribunal.assign',
  scheduleHearing: 'docket.schedule',
  postponeHearing: 'docket.postpone',
  recordHearing: 'docket.record',
  makePartialAward: 'outcome.makePartialAward',
  correctInstrument: 'outcome.correctInstrument',
  recordOutcome: 'outcome.record',
  issueDocument: 'papers.issue',
  close: 'outcome.close',
  recordSuit: 'outcome.recordSuit',
  correctEntry: 'lifecycle.correct',
};

/** The row of the permission table that a step falls under: its own procedure, else `step.<name>`. */
export function permissionOfStep(step: CaseStep): string {
  return named[step] ?? `step.${step}`;
}
