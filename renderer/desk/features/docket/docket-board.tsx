import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { useScreenKeys } from '../../../ui/screen-keys.tsx';
import { Board, columnName } from './board.tsx';
import { dropTarget } from './board-cell.tsx';
import type { BoardColumn } from './board-layout.ts';
import { clockOf, daysFrom, momentOf } from './board-time.ts';
import { useCaseTitle } from './case-title.ts';
import type { DocketAction } from './docket-search.ts';
import { type Held, heldEntry, isHeld } from './held.ts';
import { useDocket } from './queries.ts';
import { QueuePanel } from './queue-panel.tsx';
import { useBoardColumns } from './use-board-columns.ts';
import type { DocketAddress } from './use-docket-address.ts';
import { WindowBars } from './window-bars.tsx';

interface DocketBoardProps {
  readonly address: DocketAddress;
  readonly onAction: (action: DocketAction, entry: DocketEntry) => void;
}

/** Queue and board side by side, with what is in hand between them. */
export function DocketBoard({ address, onAction }: DocketBoardProps) {
  const { t } = useTranslation('docket');
  const { search, from, to } = address;
  const docket = useDocket({ from, to });
  const entries = docket.data?.entries ?? [];
  const columns = useBoardColumns(address, entries);
  const caseTitle = useCaseTitle();
  const hand = useHand(address);
  const [dragged, setDragged] = useState<Held | null>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  useScreenKeys(useBoardKeys());

  const endDrag = ({ over }: DragEndEvent) => {
    setDragged(null);
    const target = dropTarget(over?.data.current);
    const column = target === null ? undefined : columns[target.column];
    if (dragged !== null && target !== null && column !== undefined)
      hand.drop(dragged, column, target.minute);
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      // Placing by keyboard is the board's own: dnd-kit would announce in English.
      accessibility={{ announcements: silent, screenReaderInstructions: { draggable: '' } }}
      onDragStart={({ active }) => {
        const data: unknown = active.data.current;
        if (isHeld(data)) setDragged(data);
      }}
      onDragEnd={endDrag}
      onDragCancel={() => setDragged(null)}
    >
      <Layout
        hasBar={hand.held !== null}
        queue={<QueuePanel held={hand.held} onPick={hand.pick} />}
        bar={<HandBar text={hand.announcement} held={hand.held} onCancel={hand.cancel} />}
      >
        <Paper
          variant="outlined"
          sx={{ minWidth: 0, overflow: 'hidden', display: 'flex', flexDirection: 'column', height: '100%' }}
        >
          <WindowBars entries={entries} days={daysFrom(from, to)} onAction={onAction} />
          {docket.isPending && (
            <Skeleton variant="rectangular" height={360} aria-label={t('board.loading')} />
          )}
          {docket.isError && (
            <Box sx={{ p: 2 }}>
              <Typography role="alert">{t('board.failed')}</Typography>
              <Button onClick={() => void docket.refetch()}>{t('board.retry')}</Button>
            </Box>
          )}
          {docket.data !== undefined && columns.length === 0 && (
            <Typography sx={{ p: 2 }}>{t('board.noColumns')}</Typography>
          )}
          {docket.data !== undefined && columns.length > 0 && (
            <Box sx={{ overflow: 'auto', flex: 1, minHeight: 0 }}>
              <Board
                label={t('board.name', { period: from === to ? from : `${from} – ${to}` })}
                columns={columns}
                entries={entries}
                by={search.by}
                held={hand.held ?? dragged}
                pickedKey={hand.held === null ? null : `${hand.held.caseId}:${hand.held.hearingId}`}
                onDrop={(column, minute) => hand.drop(hand.held, column, minute)}
                onCancel={hand.cancel}
                onAction={onAction}
                onPick={(entry) => hand.pick(heldEntry(entry, caseTitle(entry)))}
              />
            </Box>
          )}
        </Paper>
      </Layout>
      <DragOverlay dropAnimation={null}>
        {dragged !== null && (
          <Paper
            variant="outlined"
            sx={{
              p: 0.75,
              borderColor: 'primary.main',
              bgcolor: 'primary.light',
              width: 'max-content',
              maxWidth: 260,
            }}
          >
            {dragged.title}
          </Paper>
        )}
      </DragOverlay>
    </DndContext>
  );
}

function Layout({
  hasBar,
  queue,
  bar,
  children,
}: {
  readonly hasBar: boolean;
  readonly queue: ReactNode;
  readonly bar: ReactNode;
  readonly children: ReactNode;
}) {
  const height = `max(320px, calc(100vh - ${boardTop + (hasBar ? barHeight : 0)}px))`;
  return (
    <>
      {bar}
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '236px minmax(0, 1fr)' },
        }}
      >
        <Box sx={{ height: { xs: 220, md: height }, minHeight: 0 }}>{queue}</Box>
        <Box sx={{ height: { xs: 'auto', md: height }, minHeight: 0, minWidth: 0 }}>{children}</Box>
      </Box>
    </>
  );
}

/** What remains of the window below the frame's bar, the heading and the toolbar, in px above the board. */
const boardTop = 196;
const barHeight = 40;

interface HandBarProps {
  readonly text: string;
  readonly held: Held | null;
  readonly onCancel: () => void;
}

/** Says what is in hand; read out by screen readers, seen by everybody. */
function HandBar({ text, held, onCancel }: HandBarProps) {
  const { t } = useTranslation('ui');
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: held === null ? 0 : 1,
        mb: held === null ? 0 : 1,
        borderRadius: 1,
        bgcolor: held === null ? undefined : 'primary.light',
      }}
    >
      <Box role="status" aria-live="assertive" sx={held === null ? hidden : { flex: 1 }}>
        {text}
      </Box>
      {held !== null && <Button onClick={onCancel}>{t('cancel')}</Button>}
    </Box>
  );
}

const hidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

/** What is picked up by keyboard or click, where it goes, and what is said about it. */
function useHand({ go }: DocketAddress) {
  const { t } = useTranslation('docket');
  const [held, setHeld] = useState<Held | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const origin = useRef<Element | null>(null);
  return {
    held,
    announcement,
    pick: (next: Held) => {
      origin.current = document.activeElement;
      setHeld(next);
      setAnnouncement(t('place.picked', { case: next.title }));
    },
    cancel: () => {
      if (held !== null) setAnnouncement(t('place.cancelled', { case: held.title }));
      setHeld(null);
      if (origin.current instanceof HTMLElement) origin.current.focus();
    },
    /** Opens the dialog that books what was dropped; with empty hands it asks for the case first. */
    drop: (dropped: Held | null, column: BoardColumn, minute: number) => {
      const place = {
        at: momentOf(column.date, minute),
        atRoom: column.roomId ?? undefined,
        atStaff: column.staffId ?? undefined,
      };
      setHeld(null);
      if (dropped === null) {
        go({ action: 'schedule', caseId: undefined, hearing: undefined, ...place });
        return;
      }
      setAnnouncement(
        t('place.dropped', { case: dropped.title, column: columnName(column), time: clockOf(minute) }),
      );
      go({
        action: dropped.hearingId === null ? 'schedule' : 'reschedule',
        caseId: dropped.caseId,
        hearing: dropped.hearingId ?? undefined,
        ...place,
      });
    },
  };
}

function useBoardKeys() {
  const { t } = useTranslation('docket');
  return [
    { keys: '←→↑↓', text: t('keys.move') },
    { keys: 'Enter', text: t('keys.choose') },
    { keys: 'M', text: t('keys.pick') },
    { keys: 'Esc', text: t('keys.cancel') },
    { keys: 'PageUp / PageDown', text: t('keys.page') },
  ];
}
