import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../../../../electron/backend/api/contract/figures.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { CaseLine } from './case-line.tsx';
import { Panel, PanelList, PanelNote } from './panel.tsx';

/** The director's part: the oldest open cases and the load of each arbitrator. */
export function CourtPanels({ court }: { readonly court: NonNullable<Desk['court']> }) {
  return (
    <>
      <LoadPanel load={court.load} />
      <OldestPanel oldest={court.oldest} />
    </>
  );
}

function OldestPanel({ oldest }: { readonly oldest: NonNullable<Desk['court']>['oldest'] }) {
  const { t } = useTranslation('workbench');
  const dateText = useDateText();
  return (
    <Panel title={t('court.oldest')}>
      {oldest.length === 0 ? (
        <PanelNote>{t('court.oldestEmpty')}</PanelNote>
      ) : (
        <PanelList>
          {oldest.map((summary) => (
            <CaseLine
              key={summary.caseId}
              summary={summary}
              end={
                summary.acceptedOn === null
                  ? null
                  : t('court.accepted', { date: dateText(summary.acceptedOn) })
              }
            />
          ))}
        </PanelList>
      )}
    </Panel>
  );
}

function LoadPanel({ load }: { readonly load: NonNullable<Desk['court']>['load'] }) {
  const { t } = useTranslation('workbench');
  const { staffName } = useReference();
  return (
    <Panel title={t('court.load')}>
      {load.length === 0 ? (
        <PanelNote>{t('court.loadEmpty')}</PanelNote>
      ) : (
        <Table aria-label={t('court.load')}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ pl: 2 }}>{t('court.person')}</TableCell>
              <TableCell align="right">{t('court.open')}</TableCell>
              <TableCell align="right" sx={{ pr: 2 }}>
                {t('court.ahead')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {load.map((row) => (
              <TableRow key={row.staffId} sx={{ '&:last-child td': { borderBottom: 0 } }}>
                <TableCell sx={{ pl: 2 }}>
                  <RouterLink to="/cases" search={{ view: 'open', staffId: row.staffId }}>
                    {staffName(row.staffId)}
                  </RouterLink>
                </TableCell>
                <TableCell align="right">{row.open}</TableCell>
                <TableCell align="right" sx={{ pr: 2 }}>
                  {row.hearingsAhead}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Panel>
  );
}
