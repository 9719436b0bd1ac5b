import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearFigures } from '../../../../electron/backend/api/contract/figures.ts';
import { toLegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useCan } from '../../../ui/reference.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { type FigureKey, figureGroups, figureText } from './figure-groups.ts';

/** Every figure with its value and how it is counted; where the case list can show it, the value leads there. */
export function FigureTable({ figures }: { readonly figures: YearFigures }) {
  const { t } = useTranslation('figures');
  return (
    <section aria-labelledby="figure-table">
      <Typography variant="h2" id="figure-table" sx={{ mb: 1 }}>
        {t('tableTitle')}
      </Typography>
      <TableContainer
        sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1 }}
      >
        <Table aria-labelledby="figure-table">
          <TableHead>
            <TableRow>
              <TableCell>{t('column.figure')}</TableCell>
              <TableCell align="right">{t('column.value')}</TableCell>
              <TableCell>{t('column.definition')}</TableCell>
            </TableRow>
          </TableHead>
          {figureGroups.map(({ group, keys }) => (
            <TableBody key={group}>
              <TableRow>
                <TableCell
                  component="th"
                  scope="rowgroup"
                  colSpan={3}
                  sx={{ bgcolor: 'action.hover', fontWeight: 600 }}
                >
                  {t(`group.${group}`)}
                </TableCell>
              </TableRow>
              {keys.map((key) => (
                <FigureRow key={key} figures={figures} figure={key} />
              ))}
            </TableBody>
          ))}
        </Table>
      </TableContainer>
    </section>
  );
}

function FigureRow({ figures, figure }: { readonly figures: YearFigures; readonly figure: FigureKey }) {
  const { t } = useTranslation('figures');
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ width: '30%', fontWeight: 400 }}>
        {t(`figure.${figure}.name`)}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>
        <ListLink figure={figure} year={figures.year}>
          {figureText(figures, figure) ?? '—'}
        </ListLink>
      </TableCell>
      <TableCell>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t(`figure.${figure}.definition`)}
        </Box>
      </TableCell>
    </TableRow>
  );
}

interface ListLinkProps {
  readonly figure: FigureKey;
  readonly year: number;
  readonly children: ReactNode;
}

/** Figures the case list can show: those counted by the date of acceptance. */
function ListLink({ figure, year, children }: ListLinkProps) {
  const canList = useCan('cases.list');
  const view = figure === 'casesFiled' ? 'all' : figure === 'collectiveCasesFiled' ? 'collective' : null;
  if (view === null || !canList) return children;
  const period = { acceptedFrom: toLegalDate(`${year}-01-01`), acceptedTo: toLegalDate(`${year}-12-31`) };
  return (
    <RouterLink to="/cases" search={{ view, ...period }}>
      {children}
    </RouterLink>
  );
}
