import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Money } from '../../../ui/money.tsx';
import type { RosterWorker } from './roster-form.ts';

const mostShown = 5;

/** The first people as they were understood, so that shifted columns are seen before anything is added. */
export function RosterPreview({ workers }: { readonly workers: readonly RosterWorker[] }) {
  const { t } = useTranslation('intake');
  const shown = workers.slice(0, mostShown);
  return (
    <div>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {t('roster.preview', { n: shown.length })}
      </Typography>
      <Table aria-label={t('roster.preview', { n: shown.length })}>
        <TableHead>
          <TableRow>
            <TableCell>{t('roster.columns.name')}</TableCell>
            <TableCell>{t('roster.columns.identifier')}</TableCell>
            <TableCell>{t('roster.columns.phone')}</TableCell>
            <TableCell align="right">{t('roster.columns.amount')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((worker) => (
            <TableRow key={worker.row}>
              <TableCell>{worker.name}</TableCell>
              <TableCell>{worker.identifier ?? '—'}</TableCell>
              <TableCell>{worker.phone ?? '—'}</TableCell>
              <TableCell align="right">
                <Money fen={worker.amountFen} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
