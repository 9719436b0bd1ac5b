import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { SettlementView } from '../../../../electron/backend/api/contract/performance.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { useDayText } from '../../../ui/dates.tsx';
import { Money } from '../../../ui/money.tsx';
import { InstalmentBadge } from './instalment-badge.tsx';

type Cell = SettlementView['instalments'][number];

/** A row for each person, a column for each instalment; how each stands, and the sums below. */
export function SettlementTable({ view }: { readonly view: SettlementView }) {
  const { t } = useTranslation('mediation');
  const dayText = useDayText();
  return (
    <TableContainer
      sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, mb: 2 }}
      tabIndex={0}
      role="region"
      aria-label={t('settlement.table')}
    >
      <Table aria-label={t('settlement.table')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('settlement.person')}</TableCell>
            <TableCell align="right">{t('settlement.amount')}</TableCell>
            <TableCell align="right">{t('settlement.paid')}</TableCell>
            {numbered(view.instalments).map(({ n, dueOn }) => (
              <TableCell key={n} sx={{ whiteSpace: 'nowrap' }}>
                {t('calls.due', { n, date: dayText(dueOn) })}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {view.payees.map((payee) => (
            <TableRow key={payee.payeeId ?? ''} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                {payee.payeeId === null ? t('together') : payee.name}
                {payee.phone !== null && (
                  <Typography variant="body2" color="text.secondary">
                    {payee.phone}
                  </Typography>
                )}
                {payee.brokenOn !== null && (
                  <Typography variant="body2" color="text.secondary">
                    {t('settlement.brokenOn', { date: dayText(payee.brokenOn) })}
                  </Typography>
                )}
              </TableCell>
              <TableCell align="right">
                <Money fen={payee.amountFen} />
              </TableCell>
              <TableCell align="right">
                <Money fen={payee.paidFen} />
              </TableCell>
              {numbered(payee.cells).map((cell) => (
                <CellView key={cell.n} cell={cell} />
              ))}
            </TableRow>
          ))}
        </TableBody>
        <TableFooter
          sx={{ '& .MuiTableCell-root': { color: 'text.primary', fontSize: 'inherit', fontWeight: 600 } }}
        >
          <TableRow sx={{ verticalAlign: 'top' }}>
            <TableCell component="th" scope="row">
              {t('settlement.total')}
            </TableCell>
            <TableCell align="right">
              <Money fen={view.amountFen} />
            </TableCell>
            <TableCell align="right">
              <Money fen={view.paidFen} />
            </TableCell>
            {numbered(view.instalments).map((cell) => (
              <CellView key={cell.n} cell={cell} />
            ))}
          </TableRow>
        </TableFooter>
      </Table>
    </TableContainer>
  );
}

/** Two instalments may be due on one day: they are told apart by their number. */
function numbered(cells: readonly Cell[]) {
  return cells.map((cell, index) => ({ ...cell, n: index + 1 }));
}

function CellView({ cell }: { readonly cell: Cell }) {
  const { t } = useTranslation('mediation');
  const dayText = useDayText();
  return (
    <TableCell>
      <Box sx={{ display: 'grid', gap: 0.25, justifyItems: 'start' }}>
        <Money fen={cell.amountFen} />
        <InstalmentBadge state={cell.state} />
        {cell.paidOn !== null && cell.amountFen > 0 && (
          <span>{t('settlement.on', { date: dayText(cell.paidOn) })}</span>
        )}
        {cell.state === 'partial' && (
          <span>{t('settlement.part', { amount: formatYuan(cell.paidFen) })}</span>
        )}
      </Box>
    </TableCell>
  );
}
