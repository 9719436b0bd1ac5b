import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslation } from 'react-i18next';
import type { DueDate } from '../../../../electron/backend/api/contract/deadlines.ts';
import { useDayText } from '../../../ui/dates.tsx';
import { useLanguage } from '../../../ui/i18n.ts';
import type { EffectRow } from './effect-rows.ts';

/** Dates before and after, with the days they move; provisional ones and targets say so. */
export function EffectTable({ rows }: { readonly rows: readonly EffectRow[] }) {
  const { t } = useTranslation('steps');
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={t('effect.table')}>
      <Table aria-label={t('effect.table')} sx={{ '& td, & th': { px: 0.75, verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('effect.date')}</TableCell>
            <TableCell>{t('effect.before')}</TableCell>
            <TableCell>{t('effect.after')}</TableCell>
            <TableCell>{t('effect.change')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <EffectLine key={row.key} row={row} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function EffectLine({ row }: { readonly row: EffectRow }) {
  const { t } = useTranslation('steps');
  const { palette } = useTheme();
  const [language] = useLanguage();
  const { date, after, kind } = row;
  const title = language === 'en' ? date.titleEn : date.titleZh;
  const isLate = after !== null && after.metOn === null && (after.daysLeft ?? 0) < 0;
  return (
    <TableRow>
      <TableCell sx={{ minWidth: '7em' }}>
        {title}
        {date.partyName !== null && ` · ${date.partyName}`}
        {date.kind === 'target' && ` · ${t('effect.target')}`}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <DueText date={row.before} />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap', ...(isLate && { color: palette.late.main }) }}>
        <DueText date={after} />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {isLate && `${t('effect.late')} · `}
        {kind === 'moved' ? <MovedBy days={row.movedBy ?? 0} row={row} /> : t(`effect.kind.${kind}`)}
      </TableCell>
    </TableRow>
  );
}

function MovedBy({ days, row }: { readonly days: number; readonly row: EffectRow }) {
  const { t } = useTranslation('steps');
  if (days > 0) return t('effect.later', { n: days });
  if (days < 0) return t('effect.earlier', { n: -days });
  return row.after?.isProvisional === true ? t('effect.nowProvisional') : t('effect.nowFirm');
}

function DueText({ date }: { readonly date: DueDate | null }) {
  const { t } = useTranslation('steps');
  const { t: ui } = useTranslation('ui');
  const dayText = useDayText();
  if (date === null) return '—';
  if (date.metOn !== null) return t('effect.metOn', { date: dayText(date.metOn) });
  if (date.dueOn === null) return t('effect.stopped');
  return `${dayText(date.dueOn)}${date.isProvisional ? ` · ${ui('days.provisional')}` : ''}`;
}
