import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { dateOf, type LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { type HearingMode, hearingModes } from '../../../../electron/backend/domain/lifecycle/events.ts';
import { holdsSlot } from './board-layout.ts';

/** What a day of the month holds. */
export interface MonthDay {
  readonly date: LegalDate;
  /** Hearings with an hour of their own on this day; those of the load. */
  readonly timed: readonly DocketEntry[];
  /** Hearings by mode, of asynchronous ones the windows open on this day; none are left out. */
  readonly counts: readonly { readonly mode: HearingMode; readonly count: number }[];
}

/** The days with what each holds, in weeks of seven; `days` begins on a Monday. */
export function monthWeeks(days: readonly LegalDate[], entries: readonly DocketEntry[]): MonthDay[][] {
  const held = entries.filter(holdsSlot);
  const all = days.map((date): MonthDay => {
    const on = held.filter(
      (entry) => dateOf(entry.startsAt) <= date && date <= dateOf(entry.endsAt ?? entry.startsAt),
    );
    return {
      date,
      timed: on.filter((entry) => entry.mode !== 'async'),
      counts: hearingModes
        .map((mode) => ({ mode, count: on.filter((entry) => entry.mode === mode).length }))
        .filter(({ count }) => count > 0),
    };
  });
  return Array.from({ length: Math.ceil(all.length / 7) }, (_, week) => all.slice(week * 7, week * 7 + 7));
}
