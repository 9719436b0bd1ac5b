import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { HearingRecordView } from '../../../../electron/backend/api/contract/hearing-record.ts';
import { RouterLink } from '../../../ui/router-link.tsx';

interface ElementsPanelProps {
  readonly view: HearingRecordView;
  readonly isWriting: boolean;
  /** Writes what is undisputed into the record, word for word. */
  readonly onUndisputed: () => void;
}

/** What both sides stated before the hearing, row by row; what is undisputed goes into the record at one press. */
export function ElementsPanel({ view, isWriting, onUndisputed }: ElementsPanelProps) {
  const { t } = useTranslation('hearingRecord');
  const sheets = view.elements.filter(({ rows }) => rows.length > 0);
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' }}>
      <RouterLink to="/cases/$caseId/elements" params={{ caseId: view.caseId }}>
        {t('elements.open')}
      </RouterLink>
      {sheets.length === 0 && <Alert severity="info">{t('elements.none')}</Alert>}
      {isWriting && view.undisputed.length > 0 && (
        <Button variant="outlined" onClick={onUndisputed}>
          {t('elements.insert')}
        </Button>
      )}
      {sheets.map(({ workerId, worker, rows }) => (
        <Box key={workerId} sx={{ width: '100%' }}>
          {sheets.length > 1 && <Typography variant="h3">{worker}</Typography>}
          <Table size="small" aria-label={t('elements.of', { worker })} sx={{ tableLayout: 'fixed' }}>
            <TableHead>
              <TableRow>
                <TableCell>{t('elements.element')}</TableCell>
                <TableCell>{t('elements.worker')}</TableCell>
                <TableCell>{t('elements.employer')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map(({ code, label, worker: says, employer, standing }) => (
                <TableRow key={code} sx={{ verticalAlign: 'top', overflowWrap: 'anywhere' }}>
                  <TableCell component="th" scope="row">
                    {label}
                    <Typography variant="caption" component="div" color="text.secondary">
                      {t(`elements.standing.${standing}`)}
                    </Typography>
                  </TableCell>
                  {standing === 'undisputed' ? (
                    <TableCell colSpan={2}>{says}</TableCell>
                  ) : (
                    <>
                      <TableCell>{says || '—'}</TableCell>
                      <TableCell>{employer || '—'}</TableCell>
                    </>
                  )}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      ))}
    </Box>
  );
}
