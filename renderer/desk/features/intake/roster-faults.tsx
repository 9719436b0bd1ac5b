import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { RosterFault, RosterVerdict } from './roster-form.ts';
import zh from './strings.zh.ts';

const mostShown = 200;

/** Every row of the roster that cannot or should not be taken as it is: row, column, content, problem. */
export function RosterFaults({ verdict }: { readonly verdict: RosterVerdict }) {
  const { t } = useTranslation('intake');
  const problem = useProblem();
  const { faults, errors } = verdict;
  if (faults.length === 0) return <Alert severity="success">{t('roster.sound')}</Alert>;
  return (
    <Box>
      <Alert
        severity={errors > 0 ? 'error' : 'warning'}
        role={errors > 0 ? 'alert' : 'status'}
        sx={{ mb: 1 }}
      >
        {errors > 0 && <div>{t('roster.errors', { n: errors })}</div>}
        {faults.length > errors && <div>{t('roster.warnings', { n: faults.length - errors })}</div>}
      </Alert>
      <TableContainer tabIndex={0} sx={{ maxHeight: 240, border: 1, borderColor: 'divider' }}>
        <Table stickyHeader aria-label={t('roster.problem')}>
          <TableHead>
            <TableRow>
              <TableCell align="right">{t('roster.row')}</TableCell>
              <TableCell>{t('roster.column')}</TableCell>
              <TableCell>{t('roster.value')}</TableCell>
              <TableCell>{t('roster.problem')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {faults.slice(0, mostShown).map((fault) => (
              <TableRow key={`${fault.row} ${fault.column} ${fault.code}`}>
                <TableCell align="right">{fault.row}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{t(`roster.columns.${fault.column}`)}</TableCell>
                <TableCell>{fault.value}</TableCell>
                <TableCell sx={{ color: fault.severity === 'error' ? 'error.main' : 'warning.main' }}>
                  {t(`roster.severity.${fault.severity}`, { text: problem(fault) })}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {faults.length > mostShown && (
        <Typography variant="caption">
          {t('roster.faultCount', { shown: mostShown, total: faults.length })}
        </Typography>
      )}
    </Box>
  );
}

type ProblemCode = keyof typeof zh.roster.code;

function useProblem(): (fault: RosterFault) => string {
  const { t } = useTranslation('intake');
  return ({ code, column }) => {
    if (code === 'missing' && column === 'name') return t('roster.code.missingName');
    if (code === 'missing' && column === 'identifier') return t('roster.code.missingIdentifier');
    return isProblemCode(code) ? t(`roster.code.${code}`) : t('roster.code.unknown', { code });
  };
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(zh.roster.code, code);
}
