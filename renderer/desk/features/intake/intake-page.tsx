import { useSearch } from '@tanstack/react-router';
import { Correction } from './correction.tsx';
import { NewIntake } from './new-intake.tsx';
import { intakeSearch } from './search.ts';

/** 收案: takes an application in, or with `caseId` in the address corrects one. */
export function IntakePage() {
  const { caseId } = intakeSearch.parse(useSearch({ strict: false }));
  return caseId === undefined ? <NewIntake /> : <Correction key={caseId} caseId={caseId} />;
}
