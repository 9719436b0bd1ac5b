import type { DueDate } from '../../../../electron/backend/api/contract/deadlines.ts';
import type { StepPreview } from '../../../../electron/backend/api/contract/lifecycle.ts';
import { daysBetween } from '../../../../electron/backend/domain/dates.ts';
import type { Severity } from '../../../../electron/backend/domain/deadlines/severity.ts';

type Moved = StepPreview['dates'][number];

/** What becomes of a date: it begins to run, moves, stands still, goes on, is done, or falls away. */
export type EffectKind = 'started' | 'moved' | 'stopped' | 'resumed' | 'met' | 'reopened' | 'dropped';

export interface EffectRow {
  readonly key: string;
  readonly kind: EffectKind;
  /** As it will be; as it was, where it falls away. */
  readonly date: DueDate;
  readonly before: DueDate | null;
  readonly after: DueDate | null;
  /** Days the due date moves; positive: later. Null where there is nothing to compare. */
  readonly movedBy: number | null;
}

/** The dates a change touches, the worst first: what is or will soon be late, then what runs longer, then what is done or gone. */
export function effectRows(dates: readonly Moved[]): readonly EffectRow[] {
  return dates
    .flatMap(({ before, after }) => rowOf(before, after) ?? [])
    .sort((a, b) => rank(a) - rank(b) || dueText(a).localeCompare(dueText(b)));
}

function rowOf(before: DueDate | null, after: DueDate | null): EffectRow | null {
  const date = after ?? before;
  if (date === null) return null;
  const from = before?.dueOn ?? null;
  const to = after?.dueOn ?? null;
  return {
    key: date.key,
    kind: kindOf(before, after),
    date,
    before,
    after,
    movedBy: from === null || to === null ? null : daysBetween(from, to),
  };
}

function kindOf(before: DueDate | null, after: DueDate | null): EffectKind {
  if (after === null) return 'dropped';
  if (after.metOn !== null) return 'met';
  if (before === null) return 'started';
  if (before.metOn !== null) return 'reopened';
  if (after.dueOn === null) return 'stopped';
  return before.dueOn === null ? 'resumed' : 'moved';
}

function rank({ kind, date }: EffectRow): number {
  if (kind === 'dropped') return 30;
  if (kind === 'met') return 20;
  return (date.kind === 'duty' ? 0 : 10) + pressing[date.severity];
}

const pressing: Readonly<Record<Severity, number>> = { director: 0, person: 1, quiet: 2, stopped: 3 };

/** Dates without a day, such as stopped ones, come after those with one. */
function dueText({ date }: EffectRow): string {
  return date.dueOn ?? '9999';
}
