import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { AmountResultView } from '../../electron/backend/api/contract/calculation.ts';
import { stepWordsEn, stepWordsZh } from '../../electron/backend/domain/amounts/words.ts';
import { formatYuan } from '../../electron/backend/domain/money.ts';
import { useLanguage } from './i18n.ts';

/** A worked-out amount: every step with its article, the total, and the values it rests on with how sure they are. */
export function AmountSteps({ result }: { readonly result: AmountResultView }) {
  const { t } = useTranslation('ui');
  const [language] = useLanguage();
  const words = language === 'en' ? stepWordsEn : stepWordsZh;
  const steps = result.steps.map((step, index) => ({ ...step, n: index + 1 }));
  return (
    <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
      <Box role="region" aria-label={t('amounts.steps')} tabIndex={0} sx={{ overflowX: 'auto' }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('amounts.step')}</TableCell>
              <TableCell>{t('amounts.formula')}</TableCell>
              <TableCell align="right">{t('amounts.amount')}</TableCell>
              <TableCell>{t('amounts.basis')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {steps.map(({ n, label, subject, formula, fen, basis }) => (
              <TableRow key={n} sx={{ verticalAlign: 'top' }}>
                <TableCell>
                  {words[label]} {subject}
                </TableCell>
                <TableCell sx={{ fontVariantNumeric: 'tabular-nums' }}>{formula}</TableCell>
                <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
                  {formatYuan(fen)}
                </TableCell>
                <TableCell lang="zh-CN">{basis}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <Typography role="status" sx={{ fontSize: '1.3rem', fontWeight: 600 }}>
        {t('amounts.total', { amount: formatYuan(result.totalFen) })}
      </Typography>
      <RestsOn values={result.restsOn} />
    </Box>
  );
}

/** Values nobody has read in their source stand apart: they are to be checked before anybody relies on them. */
function RestsOn({ values }: { readonly values: AmountResultView['restsOn'] }) {
  const { t } = useTranslation('ui');
  if (values.length === 0) return null;
  const hasDoubt = values.some(({ certainty }) => certainty === 'R' || certainty === 'U');
  return (
    <Alert severity={hasDoubt ? 'warning' : 'info'}>
      <Typography sx={{ fontWeight: 600 }}>
        {t('amounts.restsOn')} {hasDoubt && t('amounts.check')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {values.map(({ key, value, basis, certainty, from }) => (
          <li key={`${key} ${from}`}>
            {t('amounts.value', {
              value: isMoney(key) ? `${formatYuan(value)} ${t('yuan')}` : String(value),
              from,
              basis: key === 'averageWage.typed' ? t('amounts.typed') : basis,
              certainty: t(`amounts.certainty.${certainty}`),
            })}
          </li>
        ))}
      </Box>
    </Alert>
  );
}

function isMoney(key: string): boolean {
  return /^(?:minimumWage|averageWage|disposableIncome)(?:\.|$)/.test(key);
}
