import type { DueDate } from '../../../../electron/backend/api/contract/deadlines.ts';

/** The dates of a case as its panel shows them. */
export interface DueGroups {
  /** What the court must still do, worst first. */
  readonly duties: readonly DueDate[];
  /** What others may still do, and how long a file is kept. */
  readonly rights: readonly DueDate[];
  /** The court's own goals; never in place of a statutory date. */
  readonly targets: readonly DueDate[];
  /** Met, or a period of others that is over. */
  readonly done: readonly DueDate[];
}

/** Groups dates for the panel; in each group the earliest first, what stands still last. */
export function groupDueDates(dates: readonly DueDate[]): DueGroups {
  const inOrder = dates.toSorted((a, b) => order(a).localeCompare(order(b)));
  const open = inOrder.filter((date) => !isOver(date));
  return {
    duties: open.filter(({ kind }) => kind === 'duty'),
    rights: open.filter(({ kind }) => kind === 'right' || kind === 'keeping'),
    targets: open.filter(({ kind }) => kind === 'target'),
    done: inOrder.filter(isOver),
  };
}

/** Nobody needs to look any more: it is met, or a period that was another's to use has run out. */
function isOver({ kind, metOn, daysLeft }: DueDate): boolean {
  return metOn !== null || ((kind === 'right' || kind === 'keeping') && (daysLeft ?? 0) < 0);
}

function order({ dueOn, rule, key }: DueDate): string {
  return `${dueOn ?? '9999'} ${rule} ${key}`;
}
