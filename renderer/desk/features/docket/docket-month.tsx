import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useScreenKeys } from '../../../ui/screen-keys.tsx';
import { daysFrom } from './board-time.ts';
import { MonthCell } from './month-cell.tsx';
import { monthWeeks } from './month-days.ts';
import { useDocket } from './queries.ts';
import { useBoardCursor } from './use-board-cursor.ts';
import type { DocketAddress } from './use-docket-address.ts';

/** A month: each day with its kind, its hearings by mode and how full its sessions are. A click or Enter leads to the day. */
export function DocketMonth({ address }: { readonly address: DocketAddress }) {
  const { t } = useTranslation('docket');
  const { date, from, to, go } = address;
  const docket = useDocket({ from, to });
  const weeks = useMemo(
    () => monthWeeks(daysFrom(from, to), docket.data?.entries ?? []),
    [from, to, docket.data],
  );
  const cursor = useBoardCursor(7, weeks.length, null, null);
  useScreenKeys([
    { keys: '←→↑↓', text: t('keys.moveDay') },
    { keys: 'Enter', text: t('keys.openDay') },
  ]);
  if (docket.isError) {
    return (
      <Box sx={{ p: 2 }}>
        <Typography role="alert">{t('board.failed')}</Typography>
        <Button onClick={() => void docket.refetch()}>{t('board.retry')}</Button>
      </Box>
    );
  }
  if (docket.data === undefined) {
    return <Skeleton role="status" variant="rectangular" height={480} aria-label={t('board.loading')} />;
  }
  const keys = (event: KeyboardEvent, row: number, column: number) => {
    const day = weeks[row]?.[column];
    if (cursor.moveBy(event) || event.key !== 'Enter' || day === undefined) return;
    event.preventDefault();
    go({ view: 'day', date: day.date });
  };
  return (
    <Paper variant="outlined" sx={{ overflowX: 'auto' }}>
      <Box
        role="grid"
        aria-label={t('month.name', { month: date.slice(0, 7) })}
        onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && cursor.leave()}
        sx={{ minWidth: 760 }}
      >
        <Box role="row" sx={week}>
          {weekdays.map((day) => (
            <Box key={day} role="columnheader" sx={{ p: 0.5, textAlign: 'center', fontWeight: 600 }}>
              {t(`month.weekday.${day}`)}
            </Box>
          ))}
        </Box>
        {weeks.map((days, row) => (
          <Box key={days[0]?.date} role="row" sx={week}>
            {days.map((day, column) => {
              const isHere = cursor.cursor.column === column && cursor.cursor.row === row;
              return (
                <MonthCell
                  key={day.date}
                  day={day}
                  isOtherMonth={day.date.slice(0, 7) !== date.slice(0, 7)}
                  isTabStop={isHere}
                  isFocused={isHere && cursor.hasFocus}
                  onFocus={() => cursor.rest({ column, row })}
                  onOpen={() => go({ view: 'day', date: day.date })}
                  onKeyDown={(event) => keys(event, row, column)}
                />
              );
            })}
          </Box>
        ))}
      </Box>
    </Paper>
  );
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const week = { display: 'grid', gridTemplateColumns: 'repeat(7, minmax(0, 1fr))' } as const;
