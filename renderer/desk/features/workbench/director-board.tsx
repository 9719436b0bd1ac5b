import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { OldestPanel, SuspendedPanel, TightestPanel } from './board-cases.tsx';
import { useBoard } from './board-queries.ts';
import { FairnessPanel } from './fairness-table.tsx';
import { LoadPanel } from './load-table.tsx';
import { SlackPanel } from './slack-table.tsx';

interface DirectorBoardProps {
  /** Of the draws. */
  readonly year: number;
  readonly onYear?: (year: number) => void;
  /** Beside each other where the window is wide; else one below the other. */
  readonly columns: 1 | 2;
}

/** The court in one minute: how tight, who has how much, the oldest, the suspended, and whether the draws were fair. */
export function DirectorBoard({ year, onYear, columns }: DirectorBoardProps) {
  const { t } = useTranslation('ui');
  const board = useBoard();
  if (board.isPending) return <Skeleton variant="rounded" height={320} />;
  if (board.isError) {
    return (
      <RefusalAlert
        error={board.error}
        onRetry={
          <Button color="inherit" onClick={() => void board.refetch()}>
            {t('retry')}
          </Button>
        }
      />
    );
  }
  const { slack, load, tightest, oldest, suspended } = board.data;
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: `repeat(${columns}, minmax(0, 1fr))` },
        alignItems: 'start',
      }}
    >
      <div>
        <SlackPanel bands={slack} />
        <TightestPanel cases={tightest} />
        <SuspendedPanel cases={suspended} />
      </div>
      <div>
        <LoadPanel load={load} />
        <OldestPanel cases={oldest} />
        <FairnessPanel year={year} {...(onYear === undefined ? {} : { onYear })} />
      </div>
    </Box>
  );
}
