import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import type { HoldView } from '../../../../electron/backend/api/contract/docket-holds.ts';
import { useScreenKeys } from '../../../ui/screen-keys.tsx';
import { Board } from './board.tsx';
import type { BoardColumn } from './board-layout.ts';
import { useHoldsWithin } from './board-queries.ts';
import { daysFrom, minuteOf } from './board-time.ts';
import { useCaseTitle } from './case-title.ts';
import type { DocketAction } from './docket-search.ts';
import { DragTag } from './drag-tag.tsx';
import { HandBar } from './hand-bar.tsx';
import { heldEntry } from './held.ts';
import { useDocket } from './queries.ts';
import { QueuePanel } from './queue-panel.tsx';
import { useBoardColumns } from './use-board-columns.ts';
import type { DocketAddress } from './use-docket-address.ts';
import { useHand } from './use-hand.ts';
import { WindowBars } from './window-bars.tsx';

interface DocketBoardProps {
  readonly address: DocketAddress;
  readonly onAction: (action: DocketAction, entry: DocketEntry) => void;
}

const noEntries: readonly DocketEntry[] = [];
const noHolds: readonly HoldView[] = [];

/** Queue and board side by side, with what is in hand between them. */
export function DocketBoard({ address, onAction }: DocketBoardProps) {
  const { from, to } = address;
  const docket = useDocket({ from, to });
  const entries = docket.data?.entries ?? noEntries;
  const holds = useHoldsWithin(from, to).data ?? noHolds;
  const columns = useBoardColumns(address, entries);
  return (
    <PlacingBoard
      address={address}
      docket={docket}
      entries={entries}
      holds={holds}
      columns={columns}
      onAction={onAction}
    />
  );
}

interface PlacingBoardProps extends DocketBoardProps {
  readonly docket: ReturnType<typeof useDocket>;
  readonly entries: readonly DocketEntry[];
  readonly holds: readonly HoldView[];
  readonly columns: readonly BoardColumn[];
}

/** What moves with the hand lies below what is read: following the pointer draws only the cells it leaves and enters. */
function PlacingBoard({ address, docket, entries, holds, columns, onAction }: PlacingBoardProps) {
  const { t } = useTranslation('docket');
  const { search, from, to } = address;
  const caseTitle = useCaseTitle();
  const hand = useHand(address, columns);
  const days = useMemo(() => daysFrom(from, to), [from, to]);
  useScreenKeys(useBoardKeys());
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '236px minmax(0, 1fr)' },
        }}
      >
        <Box sx={{ height: { xs: 220, md: height }, minHeight: 0 }}>
          <QueuePanel held={hand.held} onPick={hand.pick} onPress={hand.grabCase} />
        </Box>
        <Paper
          variant="outlined"
          sx={{
            minWidth: 0,
            overflow: 'hidden',
            display: 'flex',
            flexDirection: 'column',
            height: { xs: 'auto', md: height },
          }}
        >
          <WindowBars entries={entries} days={days} onAction={onAction} />
          {docket.isPending && (
            <Skeleton role="status" variant="rectangular" height={360} aria-label={t('board.loading')} />
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
            <Box data-board-scroll sx={{ overflow: 'auto', flex: 1, minHeight: 0 }}>
              <Board
                label={t('board.name', { period: from === to ? from : `${from} – ${to}` })}
                columns={columns}
                entries={entries}
                holds={holds}
                by={search.by}
                held={hand.held}
                isPlacing={hand.isPlacing}
                places={hand.places}
                ghost={hand.ghost}
                onPoint={hand.point}
                onLength={hand.setLength}
                onDrop={hand.drop}
                onCancel={hand.cancel}
                onAction={onAction}
                onPick={(entry) => hand.pick(heldEntry(entry, caseTitle(entry)))}
                onPress={(event, entry, kind, under) =>
                  hand.grab(event, {
                    held: heldEntry(entry, caseTitle(entry)),
                    kind,
                    offsetMinutes: under.minute - minuteOf(entry.startsAt),
                    column: under.column,
                  })
                }
              />
            </Box>
          )}
        </Paper>
      </Box>
      <HandBar
        text={hand.text}
        reasons={hand.reasons}
        ground={hand.ground}
        isHolding={hand.held !== null}
        onCancel={hand.cancel}
      />
      {hand.dragged !== null && <DragTag title={hand.dragged.title} />}
    </>
  );
}

/** What remains of the window below the frame's bar, the heading and the toolbar. */
const height = 'max(320px, calc(100vh - 196px))';

function useBoardKeys() {
  const { t } = useTranslation('docket');
  return [
    { keys: '←→↑↓', text: t('keys.move') },
    { keys: 'Enter', text: t('keys.choose') },
    { keys: 'M', text: t('keys.pick') },
    { keys: 'Shift+↑↓', text: t('keys.length') },
    { keys: 'Esc', text: t('keys.cancel') },
    { keys: 'PageUp / PageDown', text: t('keys.page') },
  ];
}
