import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Fen, formatYuan } from '../../../../electron/backend/domain/money.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { MoneyField } from '../../../ui/fields/money-field.tsx';
import { HiddenText } from '../../../ui/hidden-text.tsx';
import { addMonths, runningSums } from './instalments.ts';
import { MonthlySplit } from './monthly-split.tsx';
import type { OutcomeForm } from './outcome-form.ts';

/** Instalments with their running sum, which must come to the settlement (field `instalments`). None: paid at once. */
export function InstalmentTable() {
  const { t } = useTranslation('outcome');
  const form = useFormContext<OutcomeForm>();
  const titleId = useId();
  const rows = useFieldArray({ control: form.control, name: 'instalments' });
  const instalments = form.watch('instalments');
  const sums = runningSums(instalments);
  const add = () => {
    const last = instalments.at(-1)?.dueOn ?? null;
    rows.append({
      dueOn: last === null ? null : addMonths(last, 1),
      amountFen: restOf(form.getValues('amountFen'), sums),
    });
  };
  return (
    <Box role="group" aria-labelledby={titleId}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography id={titleId} variant="h3" sx={{ mr: 'auto' }}>
          {t('mediation.instalments')}
        </Typography>
        <MonthlySplit onSplit={rows.replace} />
        <Button variant="outlined" onClick={add}>
          {t('mediation.add')}
        </Button>
      </Box>
      {rows.fields.length === 0 ? (
        <Typography color="text.secondary">{t('mediation.none')}</Typography>
      ) : (
        <>
          <Table aria-labelledby={titleId}>
            <TableHead>
              <TableRow>
                <TableCell>{t('mediation.number')}</TableCell>
                <TableCell>{t('mediation.dueOn')}</TableCell>
                <TableCell>{t('mediation.amountOf')}</TableCell>
                <TableCell align="right">{t('mediation.running')}</TableCell>
                <TableCell padding="none">
                  <HiddenText>{t('mediation.removal')}</HiddenText>
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.fields.map((row, index) => (
                <TableRow key={row.id} sx={{ verticalAlign: 'top', '& td': { pt: 1.25 } }}>
                  <TableCell>{index + 1}</TableCell>
                  <TableCell sx={{ minWidth: 180 }}>
                    <DateField
                      name={`instalments.${index}.dueOn`}
                      label={t('mediation.dueOnOf', { n: index + 1 })}
                    />
                  </TableCell>
                  <TableCell sx={{ minWidth: 150 }}>
                    <MoneyField
                      name={`instalments.${index}.amountFen`}
                      label={t('mediation.amountOfN', { n: index + 1 })}
                    />
                  </TableCell>
                  <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                    {formatYuan(sums[index] ?? 0)}
                  </TableCell>
                  <TableCell padding="none">
                    <IconButton
                      aria-label={t('mediation.remove', { n: index + 1 })}
                      onClick={() => rows.remove(index)}
                    >
                      <DeleteOutlined fontSize="small" />
                    </IconButton>
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
          <SumCheck amountFen={form.watch('amountFen')} sum={sums.at(-1) ?? 0} />
          <Button onClick={() => rows.replace([])}>{t('mediation.clear')}</Button>
        </>
      )}
    </Box>
  );
}

/** Says whether the instalments come to the settlement, and by how much they miss it. */
function SumCheck({ amountFen, sum }: { readonly amountFen: Fen | null; readonly sum: Fen }) {
  const { t } = useTranslation('outcome');
  if (amountFen === null || Number.isNaN(amountFen))
    return <Alert severity="info">{t('mediation.noAmount')}</Alert>;
  const rest = amountFen - sum;
  const texts = { sum: formatYuan(sum), rest: formatYuan(Math.abs(rest)) };
  if (rest === 0) {
    return (
      <Alert severity="success" sx={{ my: 1, py: 0 }} role="status">
        {t('mediation.fits', texts)}
      </Alert>
    );
  }
  return (
    <Alert severity="error" sx={{ my: 1, py: 0 }} role="status">
      {rest > 0 ? t('mediation.short', texts) : t('mediation.over', texts)}
    </Alert>
  );
}

/** What the next instalment would take to come to the settlement. */
function restOf(amountFen: Fen | null, sums: readonly Fen[]): Fen | null {
  if (amountFen === null || Number.isNaN(amountFen)) return null;
  const rest = amountFen - (sums.at(-1) ?? 0);
  return rest > 0 ? rest : null;
}
