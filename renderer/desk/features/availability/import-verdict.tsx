import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { Hit, LeaveFault } from '../../../../electron/backend/api/contract/availability.ts';
import { HitList } from '../../../ui/hits.tsx';

/** Faults named at once; the others are counted. */
const mostNamed = 50;

interface ImportVerdictProps {
  /** Of the file. */
  readonly name: string;
  readonly verdict: {
    readonly absences: readonly object[];
    readonly faults: readonly LeaveFault[];
    readonly hits: readonly Hit[];
  };
}

/** What a sheet of leave holds: every row that cannot be taken, or how many entries there are and what they hit. */
export function ImportVerdict({ name, verdict }: ImportVerdictProps) {
  const { t } = useTranslation('availability');
  const { t: ui } = useTranslation('ui');
  const { absences, faults, hits } = verdict;
  const named = faults.slice(0, mostNamed);
  return (
    <Box role="status" sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {faults.length === 0 ? (
        <Typography sx={{ fontWeight: 600 }}>{t('import.good', { name, n: absences.length })}</Typography>
      ) : (
        <Alert severity="error">
          <strong>{t('import.bad', { name, n: faults.length })}</strong>
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
            {named.map((fault) => (
              <li key={`${fault.row} ${fault.column} ${fault.code}`}>
                <FaultText fault={fault} />
              </li>
            ))}
          </Box>
          {faults.length > named.length && t('import.more', { n: faults.length - named.length })}
        </Alert>
      )}
      {hits.length > 0 && <HitList hits={hits} title={ui('hits.before', { n: hits.length })} />}
    </Box>
  );
}

function FaultText({ fault: { row, column, code, value } }: { readonly fault: LeaveFault }) {
  const { t } = useTranslation('availability');
  const reason = t(`import.fault.${code}`, { value });
  return column === 'row'
    ? t('import.rowFault', { row, reason })
    : t('import.cellFault', { row, column: t(`import.column.${column}`), reason });
}
