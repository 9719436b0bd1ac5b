import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { Recount } from '../../../../electron/backend/api/contract/law.ts';
import { movedCases } from './moved.ts';
import { MovedTable } from './moved-table.tsx';

interface RecountViewProps {
  readonly recount: Recount;
  /** A trial says what would move, a recount made what moved. */
  readonly isTrial: boolean;
}

/** How many cases were counted anew and which dates moved; past the five hundredth only their number. */
export function RecountView({ recount, isTrial }: RecountViewProps) {
  const { t } = useTranslation('law');
  const { cases, moved, movedTotal } = recount;
  const tense = isTrial ? 'would' : 'did';
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Alert severity={movedTotal === 0 ? 'success' : 'info'} role="status">
        {movedTotal === 0
          ? t(`recount.${tense}.none`, { cases })
          : t(`recount.${tense}.moved`, { cases, n: movedTotal, in: movedCases(moved) })}
        {movedTotal > moved.length && <div>{t('recount.shown', { n: moved.length })}</div>}
      </Alert>
      {movedTotal > 0 && <MovedTable moved={moved} isLinked={!isTrial} />}
    </Box>
  );
}
