import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import {
  lockedDecisions,
  openApplication,
} from '../../../../electron/backend/domain/instruments/partial-award.ts';
import type { Claims } from './outcome-form.ts';

type Decided = Pick<CaseView, 'application' | 'partialAwards'>;

/** The claims no partial award has decided. */
export function openClaims(view: Decided): Claims {
  return view.application.claims.filter(({ id }) => !lockedDecisions(view).has(id));
}

/** The case with the claims that are still open, for what is settled now. */
export function withOpenClaims(view: CaseView): CaseView {
  return { ...view, application: { ...view.application, claims: [...openApplication(view).claims] } };
}
