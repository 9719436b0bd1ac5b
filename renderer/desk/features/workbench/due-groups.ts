import type { WorklistRow } from '../../../../electron/backend/api/contract/deadlines.ts';
import type { Severity } from '../../../../electron/backend/domain/deadlines/severity.ts';

/** Parts of a work list, the worst first: overdue, red, amber, the rest, and periods that stand still. */
export const dueGroups = ['overdue', 'red', 'amber', 'other', 'stopped'] as const;
export type DueGroup = (typeof dueGroups)[number];

/** How many dates of each severity there are; `overdue` are among `director`. */
export interface SeverityCounts {
  readonly overdue: number;
  readonly director: number;
  readonly person: number;
  readonly quiet: number;
  readonly stopped: number;
}

/** The part of the work list a date stands in. */
export function groupOf({ daysLeft, severity }: Pick<WorklistRow, 'daysLeft' | 'severity'>): DueGroup {
  if (daysLeft !== null && daysLeft < 0) return 'overdue';
  return groupOfSeverity[severity];
}

/** The dates under their headings, in the order they came; groups without a date are left out. */
export function inGroups<Row extends Pick<WorklistRow, 'daysLeft' | 'severity'>>(
  rows: readonly Row[],
): readonly { readonly group: DueGroup; readonly rows: readonly Row[] }[] {
  return dueGroups
    .map((group) => ({ group, rows: rows.filter((row) => groupOf(row) === group) }))
    .filter((part) => part.rows.length > 0);
}

/** The count of each severity among these dates. */
export function countsOf(rows: readonly Pick<WorklistRow, 'daysLeft' | 'severity'>[]): SeverityCounts {
  const of = (severity: Severity) => rows.filter((row) => row.severity === severity).length;
  return {
    overdue: rows.filter((row) => groupOf(row) === 'overdue').length,
    director: of('director'),
    person: of('person'),
    quiet: of('quiet'),
    stopped: of('stopped'),
  };
}

/** How many dates a group has; of all groups without one. */
export function countOf(group: DueGroup | undefined, counts: SeverityCounts): number {
  switch (group) {
    case 'overdue':
      return counts.overdue;
    case 'red':
      return counts.director - counts.overdue;
    case 'amber':
      return counts.person;
    case 'other':
      return counts.quiet;
    case 'stopped':
      return counts.stopped;
    case undefined:
      return counts.director + counts.person + counts.quiet + counts.stopped;
  }
}

/** Rows to ask for. */
export interface DueWindow {
  readonly severity: Severity | null;
  readonly offset: number;
  readonly limit: number;
}

/**
 * What to ask the server for to get one page of a group: it sorts by date, so that the overdue come first among the red. Null when
 * there is nothing on that page.
 */
export function windowOf(
  group: DueGroup | undefined,
  counts: SeverityCounts,
  offset: number,
  pageLength: number,
): DueWindow | null {
  const limit = Math.min(pageLength, countOf(group, counts) - offset);
  if (limit <= 0) return null;
  return {
    severity: group === undefined ? null : severityOfGroup[group],
    offset: offset + (group === 'red' ? counts.overdue : 0),
    limit,
  };
}

const groupOfSeverity = {
  director: 'red',
  person: 'amber',
  quiet: 'other',
  stopped: 'stopped',
} as const satisfies Record<Severity, DueGroup>;

const severityOfGroup = {
  overdue: 'director',
  red: 'director',
  amber: 'person',
  other: 'quiet',
  stopped: 'stopped',
} as const satisfies Record<DueGroup, Severity>;
