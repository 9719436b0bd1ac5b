import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';

/** Whether three arbitrators are demanded: a collective dispute outside the simplified procedure (ORG 13, RULES 62). */
export function needsThree(view: CaseView): boolean {
  return view.summary.isCollective && view.application.procedure !== 'simplified';
}
