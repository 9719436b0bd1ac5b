import { type ReviewCheck, reviewPoints } from './approval-entry.ts';

/**
 * What is wrong with the decision of a review: every point is looked at once; with a fault it is returned, never passed; a
 * fault says what it is.
 */
export function reviewFaults(
  isApproved: boolean,
  checks: readonly ReviewCheck[],
): readonly { readonly path: string; readonly reason: string }[] {
  const missing = reviewPoints.filter(
    (point) => checks.filter((check) => check.point === point).length !== 1,
  );
  if (missing.length > 0 || checks.length !== reviewPoints.length)
    return [{ path: 'checks', reason: 'everyPointOnce' }];
  const unsaid = checks.flatMap(({ verdict, note }, index) =>
    verdict === 'fault' && note.trim() === '' ? [{ path: `checks.${index}.note`, reason: 'required' }] : [],
  );
  if (unsaid.length > 0) return unsaid;
  return isApproved && checks.some(({ verdict }) => verdict === 'fault')
    ? [{ path: 'isApproved', reason: 'faultFound' }]
    : [];
}
