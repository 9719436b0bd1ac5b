import type { RecordLineView } from '../../../../electron/backend/api/contract/hearing-record.ts';
import type { LocalDateTime } from '../../../../electron/backend/domain/dates.ts';
import {
  type HearingPhase,
  hearingPhases,
  type LineBody,
} from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import type { PendingLine } from './line-saver.ts';

/** A line as typed here; a null body takes it out. */
export interface LineDraft {
  readonly phase: HearingPhase;
  readonly position: number;
  readonly at: LocalDateTime;
  readonly body: LineBody | null;
}

/** What was typed here and the court does not have yet, with the version it was typed upon. */
export interface OwnLine {
  readonly draft: LineDraft;
  readonly seen: number;
  /** The court's lines at the moment it took this one; null: it is still on its way. Shown until newer lines are there. */
  readonly savedOver: readonly RecordLineView[] | null;
}
export type OwnLines = ReadonlyMap<string, OwnLine>;

/** A line on screen. */
export interface ShownLine {
  readonly id: string;
  readonly phase: HearingPhase;
  readonly position: number;
  readonly at: LocalDateTime;
  readonly body: LineBody;
  readonly version: number;
  readonly round: number;
}

/** The record as it is shown: what the court has, and over it what was typed here and is still on its way. */
export function shownLines(kept: readonly RecordLineView[], own: OwnLines, round: number): ShownLine[] {
  const isHere = ({ savedOver }: OwnLine) => savedOver === null || savedOver === kept;
  const mine = [...own].filter(([, line]) => isHere(line));
  const ids = new Set(mine.map(([id]) => id));
  const lines: ShownLine[] = kept.filter(({ id }) => !ids.has(id));
  for (const [id, { draft, seen }] of mine) {
    const { body, ...rest } = draft;
    if (body !== null) lines.push({ ...rest, id, body, version: seen, round });
  }
  return lines.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** What is still only here, now that the court's lines are these. */
export function stillOwn(own: OwnLines, kept: readonly RecordLineView[]): OwnLines {
  const left = [...own].filter(([, { savedOver }]) => savedOver === null || savedOver === kept);
  return left.length === own.size ? own : new Map(left);
}

/** The lines of a saver's store that had not arrived when the page was left, each with its newest text. */
export function ownOf(pending: readonly PendingLine<LineDraft>[]): OwnLines {
  return new Map(pending.map(({ lineId, body, seen }) => [lineId, { draft: body, seen, savedOver: null }]));
}

/** The record after the court has taken a line; `version` 0: it is out. */
export function afterSave(
  kept: readonly RecordLineView[],
  id: string,
  draft: LineDraft,
  version: number,
  round: number,
): RecordLineView[] {
  const others = kept.filter((line) => line.id !== id);
  const { body, ...rest } = draft;
  return body === null ? others : [...others, { ...rest, id, body, version, round }];
}

type Placed = Pick<ShownLine, 'phase' | 'position'>;

/** Where the next line of a phase goes: after the last line of that phase or an earlier one, before what follows. */
export function endOfPhase(lines: readonly Placed[], phase: HearingPhase): number {
  const rank = (of: HearingPhase) => hearingPhases.indexOf(of);
  const last = lines.findLastIndex((line) => rank(line.phase) <= rank(phase));
  return between(lines[last], lines[last + 1]);
}

/** Where a line goes that follows another. */
export function afterLine(lines: readonly Placed[], index: number): number {
  return between(lines[index], lines[index + 1]);
}

function between(before: Placed | undefined, after: Placed | undefined): number {
  if (before === undefined) return after === undefined ? 1 : after.position - 1;
  return after === undefined ? before.position + 1 : (before.position + after.position) / 2;
}
