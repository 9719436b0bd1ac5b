import type { MovedDate } from '../../../../electron/backend/api/contract/law.ts';
import { daysBetween } from '../../../../electron/backend/domain/dates.ts';

/** Dates listed on screen; paper has them all. */
export const longestOnScreen = 500;

/** What became of a date: days it moved (negative: earlier; null: it began or stopped), and of its mark 暂定. */
export interface Move {
  readonly days: number | null;
  readonly mark: 'came' | 'went' | null;
}

/** How a date of a recount moved. */
export function moveOf({ before, after, wasProvisional, isProvisional }: MovedDate): Move {
  const days = before === null || after === null ? null : daysBetween(before, after);
  if (wasProvisional === isProvisional) return { days, mark: null };
  return { days, mark: isProvisional ? 'came' : 'went' };
}

/** Dates of one rule in one case that move alike, such as those of several parties. */
export type MovedGroup = MovedDate & { readonly key: string; readonly count: number };

/** The moved dates, those that look alike as one with their number, in the order of the list. */
export function movedGroups(moved: readonly MovedDate[]): readonly MovedGroup[] {
  const groups = new Map<string, MovedGroup>();
  for (const date of moved) {
    const { caseId, rule, before, after, wasProvisional, isProvisional } = date;
    const key = [caseId, rule, before, after, wasProvisional, isProvisional].join(' ');
    groups.set(key, { ...date, key, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}

/** Cases among the moved dates. */
export function movedCases(moved: readonly MovedDate[]): number {
  return new Set(moved.map(({ caseId }) => caseId)).size;
}
