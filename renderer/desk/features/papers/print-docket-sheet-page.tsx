import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, isLegalDate, type LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useReference } from '../../../ui/reference.tsx';
import { type DocketSheetSearch, docketSheetSearch, longestSheet } from './papers-search.ts';
import { PrintView } from './print-view.tsx';

/** `/papers/docket-sheet?from&to&roomId`: the sheet of some days, today's without a period. */
export function PrintDocketSheetPage() {
  const { t } = useTranslation('papers');
  const { today, rooms } = useReference();
  const search = docketSheetSearch.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const from: LegalDate = search.from ?? today.date;
  const to: LegalDate = search.to ?? from;
  const isRange = from <= to && to < addDays(from, longestSheet);
  const paths = useMemo(
    () => (isRange ? [sheetPath(from, to, search.roomId)] : []),
    [isRange, from, to, search.roomId],
  );
  const show = (change: Partial<DocketSheetSearch>) =>
    void navigate({
      to: '/papers/docket-sheet',
      search: { from, to, roomId: search.roomId, ...change },
      replace: true,
    });

  return (
    <PrintView title={t('print.sheetTitle')} paths={paths} isKept={false}>
      <TextField
        type="date"
        label={t('print.from')}
        value={from}
        fullWidth={false}
        slotProps={{ inputLabel: { shrink: true } }}
        onChange={(event) => {
          const day = event.target.value;
          if (isLegalDate(day)) show({ from: day, to: day > to ? day : to });
        }}
      />
      <TextField
        type="date"
        label={t('print.to')}
        value={to}
        fullWidth={false}
        error={!isRange}
        helperText={isRange ? undefined : t('print.badRange')}
        slotProps={{ inputLabel: { shrink: true } }}
        onChange={(event) => {
          const day = event.target.value;
          if (isLegalDate(day)) show({ to: day });
        }}
      />
      <TextField
        select
        label={t('print.room')}
        value={search.roomId ?? ''}
        fullWidth={false}
        sx={{ minWidth: 130 }}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        onChange={(event) => show({ roomId: event.target.value === '' ? undefined : event.target.value })}
      >
        <MenuItem value="">{t('print.allRooms')}</MenuItem>
        {rooms.map((room) => (
          <MenuItem key={room.id} value={room.id}>
            {room.name}
          </MenuItem>
        ))}
      </TextField>
    </PrintView>
  );
}

function sheetPath(from: string, to: string, roomId: string | undefined): string {
  const query = new URLSearchParams({ from, to, ...(roomId === undefined ? {} : { roomId }) });
  return `/api/files/docket-sheet?${query}`;
}
