import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { MoneyField } from '../../../ui/fields/money-field.tsx';
import { Money } from '../../../ui/money.tsx';
import type { OutcomeForm } from './outcome-form.ts';
import { proportionalShares, sharedSum, shareLines } from './shares.ts';

/** Lines shown at once; a collective case has hundreds. */
const pageSize = 20;

/** Who gets what for which claim (field `shares`). One button divides the settlement by what was claimed. */
export function ShareTable({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('outcome');
  const form = useFormContext<OutcomeForm>();
  const titleId = useId();
  const [offset, setOffset] = useState(0);
  const lines = shareLines(view);
  const amountFen = form.watch('amountFen');
  const shared = sharedSum(form.watch('shares'));
  const hasAmount = amountFen !== null && amountFen > 0;
  if (lines.length < 2) return null;
  const set = (shares: OutcomeForm['shares']) => {
    form.setValue('shares', shares, { shouldDirty: true });
    form.clearErrors('shares');
  };
  return (
    <Box role="group" aria-labelledby={titleId}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography id={titleId} variant="h3" sx={{ mr: 'auto' }}>
          {t('shares.title')}
        </Typography>
        <Button
          variant="outlined"
          disabled={!hasAmount}
          title={hasAmount ? undefined : t('mediation.noAmount')}
          onClick={() => set(proportionalShares(amountFen ?? 0, lines))}
        >
          {t('shares.divide')}
        </Button>
        {shared !== null && <Button onClick={() => set({})}>{t('shares.clear')}</Button>}
      </Box>
      {shared === null ? (
        <Typography color="text.secondary">{t('shares.none')}</Typography>
      ) : (
        <>
          <TableContainer>
            <Table aria-labelledby={titleId} size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{t('shares.person')}</TableCell>
                  <TableCell>{t('award.claim')}</TableCell>
                  <TableCell align="right">{t('award.claimed')}</TableCell>
                  <TableCell>{t('shares.amount')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {lines.slice(offset, offset + pageSize).map(({ key, text, person, claimedFen }) => (
                  <TableRow key={key}>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}>{person}</TableCell>
                    <TableCell sx={{ overflowWrap: 'anywhere' }}>{text}</TableCell>
                    <TableCell align="right">
                      <Money fen={claimedFen} />
                    </TableCell>
                    <TableCell sx={{ minWidth: 150 }}>
                      <MoneyField name={`shares.${key}`} label={t('shares.amountOf', { person })} />
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
          {lines.length > pageSize && (
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <Button disabled={offset === 0} onClick={() => setOffset(offset - pageSize)}>
                {t('award.earlier')}
              </Button>
              <Button
                disabled={offset + pageSize >= lines.length}
                onClick={() => setOffset(offset + pageSize)}
              >
                {t('award.later')}
              </Button>
              <Typography color="text.secondary">
                {t('award.page', {
                  from: offset + 1,
                  to: Math.min(offset + pageSize, lines.length),
                  total: lines.length,
                })}
              </Typography>
            </Box>
          )}
          <ShareSum sum={shared} amountFen={amountFen} />
        </>
      )}
    </Box>
  );
}

function ShareSum({ sum, amountFen }: { readonly sum: number; readonly amountFen: number | null }) {
  const { t } = useTranslation('outcome');
  const rest = (amountFen ?? 0) - sum;
  const texts = { sum: formatYuan(sum), rest: formatYuan(Math.abs(rest)) };
  return (
    <Alert severity={rest === 0 ? 'success' : 'error'} sx={{ my: 1, py: 0 }} role="status">
      {rest === 0
        ? t('mediation.fits', texts)
        : rest > 0
          ? t('mediation.short', texts)
          : t('mediation.over', texts)}
    </Alert>
  );
}
