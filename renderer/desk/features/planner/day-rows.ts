import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import type { ScenarioItem } from '../../../../electron/backend/api/contract/planner.ts';
import { dateOf, type LegalDate } from '../../../../electron/backend/domain/dates.ts';

/** One hearing of a day in one of the two columns. */
export interface DayRow {
  readonly key: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly roomId: string | null;
  readonly caseNumber: string | null;
  readonly applicants: string;
  readonly respondents: string;
  readonly arbitratorIds: readonly string[];
  readonly mark: 'added' | 'movedIn' | 'movedAway' | null;
}

/** The days on which the copy differs from today's docket, in order. */
export function daysTouched(items: readonly ScenarioItem[]): readonly LegalDate[] {
  const days = items.flatMap(({ before, after }) =>
    [before, after].flatMap((place) => (place === null ? [] : [dateOf(place.startsAt)])),
  );
  return [...new Set(days)].sort();
}

/** Today's docket of the day; what the copy takes away from its place is marked. */
export function todayOfDay(
  entries: readonly DocketEntry[],
  items: readonly ScenarioItem[],
  day: LegalDate,
): readonly DayRow[] {
  const leaving = new Set(items.filter(isOpen).flatMap(({ hearingId }) => hearingId ?? []));
  return entries
    .filter((entry) => entry.mode !== 'async' && dateOf(entry.startsAt) === day)
    .map((entry) => rowOf(entry, leaving.has(entry.hearingId) ? 'movedAway' : null));
}

/** The same day in the copy: who stays, and who comes. */
export function planOfDay(
  entries: readonly DocketEntry[],
  items: readonly ScenarioItem[],
  day: LegalDate,
): readonly DayRow[] {
  const staying = todayOfDay(entries, items, day).filter(({ mark }) => mark === null);
  const coming = items.filter(isOpen).flatMap(({ position, after, before, ...named }): DayRow[] =>
    after === null || dateOf(after.startsAt) !== day
      ? []
      : [
          {
            key: `plan:${position}`,
            startsAt: after.startsAt,
            endsAt: after.endsAt,
            roomId: after.roomId,
            caseNumber: named.caseNumber,
            applicants: named.applicants,
            respondents: named.respondents,
            arbitratorIds: after.arbitratorIds,
            mark: before === null ? 'added' : 'movedIn',
          },
        ],
  );
  return [...staying, ...coming].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

/** What was taken over stands in today's docket already; what was refused will not come. */
function isOpen({ state }: ScenarioItem): boolean {
  return state === 'open';
}

function rowOf(entry: DocketEntry, mark: DayRow['mark']): DayRow {
  const { hearingId, startsAt, endsAt, roomId, number, applicants, respondents, arbitratorIds } = entry;
  return {
    key: hearingId,
    startsAt,
    endsAt,
    roomId,
    caseNumber: number,
    applicants,
    respondents,
    arbitratorIds,
    mark,
  };
}
