import Box from '@mui/material/Box';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionsOn } from '../../../../electron/backend/domain/docket/sessions.ts';
import { ModeBadge } from '../../../ui/badges.tsx';
import { useDayNote, useDayText } from '../../../ui/dates.tsx';
import { HiddenText } from '../../../ui/hidden-text.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { sessionLoads } from './board-sessions.ts';
import type { MonthDay } from './month-days.ts';
import { SessionCounts } from './session-counts.tsx';

interface MonthCellProps {
  readonly day: MonthDay;
  readonly isOtherMonth: boolean;
  readonly isTabStop: boolean;
  readonly isFocused: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A day of the month: its kind in words, its hearings by mode, how full its sessions are. */
export function MonthCell(props: MonthCellProps) {
  const { day, isFocused } = props;
  const { t } = useTranslation('docket');
  const { calendar, today, rooms, sessionHours } = useReference();
  const dayText = useDayText();
  const dayNote = useDayNote();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFocused) element.current?.focus();
  }, [isFocused]);
  const isToday = day.date === today.date;
  const isRest = !calendar.isWorkday(day.date);
  const note = dayNote(calendar.day(day.date));
  const loads = sessionLoads(
    sessionsOn(sessionHours, day.date),
    day.timed,
    rooms.filter((room) => room.isActive),
  );
  return (
    <Box
      ref={element}
      role="gridcell"
      tabIndex={props.isTabStop ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      onFocus={props.onFocus}
      onClick={props.onOpen}
      onKeyDown={props.onKeyDown}
      sx={{
        // What is hidden for the eye stays within the cell.
        position: 'relative',
        minHeight: 104,
        minWidth: 0,
        p: 0.75,
        borderTop: 1,
        borderRight: 1,
        borderColor: 'divider',
        cursor: 'pointer',
        bgcolor: isRest ? 'action.hover' : undefined,
        color: props.isOtherMonth ? 'text.secondary' : 'text.primary',
        '&:hover': { bgcolor: 'action.selected' },
        '&:focus-visible': { outlineOffset: '-2px' },
      }}
    >
      <Box
        sx={{
          fontWeight: isToday ? 700 : 600,
          color: isToday ? 'primary.main' : undefined,
          boxShadow: isToday ? 'inset 0 -2px 0 currentColor' : undefined,
          display: 'inline-block',
        }}
      >
        <HiddenText>{dayText(day.date)}</HiddenText>
        <span aria-hidden>
          {Number(day.date.slice(8))} {note}
        </span>
      </Box>
      {day.counts.length === 0 ? (
        <HiddenText>{t('month.none')}</HiddenText>
      ) : (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, my: 0.5 }}>
            {day.counts.map(({ mode, count }) => (
              <Box key={mode} component="span" sx={{ whiteSpace: 'nowrap' }}>
                <ModeBadge mode={mode} /> {count}
              </Box>
            ))}
          </Box>
          {day.timed.length > 0 && <SessionCounts loads={loads} />}
        </>
      )}
    </Box>
  );
}
