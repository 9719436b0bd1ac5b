import type { LegalDate } from '../dates.ts';
import type { DueDate } from '../deadlines/due-dates.ts';
import type { CaseState } from './case-state.ts';
import type { ClosingMethod } from './events.ts';
import type { StepMoment, StepRefusal } from './guards.ts';
import { type CaseStep, caseSteps } from './steps.ts';
import { type Transition, transitions } from './transitions.ts';

export interface NextStep {
  readonly step: CaseStep;
  readonly refusal: StepRefusal | null;
}

/** Every step with, where it is not lawful on that day, the reason. The screen offers exactly these. */
export function nextSteps(state: CaseState, on: LegalDate, dates: readonly DueDate[]): readonly NextStep[] {
  return caseSteps.map((step) => ({ step, refusal: stepRefusal(state, step, { on, dates, method: null }) }));
}

/**
 * Null when the step is lawful now (states and guards of procedure.md section 1.2), else the reason. A step that ends the case in one of
 * several ways is open when any of them is; with a method only that way counts.
 */
export function stepRefusal(state: CaseState, step: CaseStep, moment: StepMoment): StepRefusal | null {
  const rows = transitions.filter(
    (row) =>
      row.step === step &&
      (moment.method === null || row.method === undefined || row.method === moment.method),
  );
  let first: StepRefusal | null = null;
  for (const row of rows) {
    const refusal = rowRefusal(state, row, moment);
    if (refusal === null) return null;
    first ??= refusal;
  }
  return first;
}

/** The endings that are open now. */
export function openEndings(
  state: CaseState,
  on: LegalDate,
  dates: readonly DueDate[],
): readonly { readonly method: ClosingMethod; readonly refusal: StepRefusal | null }[] {
  return transitions.flatMap((row) =>
    row.method === undefined
      ? []
      : [{ method: row.method, refusal: rowRefusal(state, row, { on, dates, method: row.method }) }],
  );
}

function rowRefusal(state: CaseState, row: Transition, moment: StepMoment): StepRefusal | null {
  for (const guard of row.guards) {
    const refusal = guard(state, moment);
    if (refusal !== null) return refusal;
  }
  const isHere = !Array.isArray(row.from) || row.from.includes(state.status);
  return isHere ? null : { rule: 'wrongStage', basis: row.basis };
}
