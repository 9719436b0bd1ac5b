import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { useDayText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { dayColumns, weekColumns } from './board-columns.ts';
import { type BoardColumn, holdsSlot } from './board-layout.ts';
import { daysFrom } from './board-time.ts';
import type { DocketAddress } from './use-docket-address.ts';

/** The board's columns for what the address asks: rooms, arbitrators or clerks of a day, or the days of a week. */
export function useBoardColumns(
  { search, date, from, to }: DocketAddress,
  entries: readonly DocketEntry[],
): readonly BoardColumn[] {
  const { t } = useTranslation('docket');
  const { calendar, rooms, staff, today } = useReference();
  const dayText = useDayText();
  const { view, by } = search;
  const only = (by === 'room' ? search.roomId : search.staffId) ?? null;
  const shared = { today: today.date, calendar, by, only };
  if (view === 'week') {
    return weekColumns({
      ...shared,
      days: daysFrom(from, to),
      title: dayText,
      subtitle: (day) => (calendar.isWorkday(day) ? null : t('board.rest')),
    });
  }
  const timed = entries.filter((entry) => entry.mode !== 'async' && holdsSlot(entry));
  const noneTitle = t(`board.${noneKeys[by]}`);
  return dayColumns({ ...shared, date, entries: timed, rooms, staff, noneTitle });
}

const noneKeys = { room: 'noRoom', arbitrator: 'noTribunal', clerk: 'noClerk' } as const;
