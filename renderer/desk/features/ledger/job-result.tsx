import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { LedgerCounts, LedgerJob } from '../../../../electron/backend/api/contract/ledger.ts';
import { momentText } from '../../../ui/dates.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';
import type { LedgerSearch } from './ledger-search.ts';
import { useLedgerImports } from './queries.ts';
import { useRejectsDownload } from './rejects.ts';
import { ReportTable } from './report-table.tsx';

type Result = NonNullable<LedgerJob['result']>;

interface JobResultProps {
  readonly jobId: string;
  readonly kind: LedgerJob['kind'];
  readonly result: Result;
  readonly search: LedgerSearch;
  readonly onSearch: (search: LedgerSearch, replace?: boolean) => void;
  readonly isStarting: boolean;
  /** Null: the file is no longer at hand. */
  readonly onImport: (() => void) | null;
}

/** What a trial found or an import wrote: numbers first, then every reported row. */
export function JobResult({ jobId, kind, result, search, onSearch, isStarting, onImport }: JobResultProps) {
  const { t } = useTranslation('ledger');
  const isTrial = kind === 'dryRun';
  const isNothing = isTrial && added(result.imported) === 0;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <div>
        <Typography variant="h2" role="status">
          {isTrial ? t('result.dryRunTitle') : t('result.importTitle')}
        </Typography>
        <Standing isTrial={isTrial} isNothing={isNothing} importId={result.importId} />
      </div>
      <Counts result={result} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {isTrial && onImport !== null && !isNothing && (
          <Button variant="contained" disabled={isStarting} onClick={onImport}>
            {t('result.importNow')}
          </Button>
        )}
        {!isTrial && (
          <RouterButton variant="outlined" to="/cases">
            {t('result.showCases')}
          </RouterButton>
        )}
        {result.rejectedRows > 0 && <Rejects id={result.importId ?? jobId} rows={result.rejectedRows} />}
      </Box>
      {result.reported.length === 0 ? (
        <Alert severity="success">{t('result.allGood')}</Alert>
      ) : (
        <ReportTable reported={result.reported} search={search} onSearch={onSearch} />
      )}
    </Box>
  );
}

interface StandingProps {
  readonly isTrial: boolean;
  readonly isNothing: boolean;
  readonly importId: string | null;
}

/** Whether what the numbers say is written, will be, or was taken back since. */
function Standing({ isTrial, isNothing, importId }: StandingProps) {
  const { t } = useTranslation('ledger');
  const imports = useLedgerImports();
  const undoneAt = imports.data?.find((item) => item.importId === importId)?.undoneAt ?? null;
  if (isNothing) return <Alert severity="info">{t('result.nothing')}</Alert>;
  if (undoneAt !== null)
    return <Alert severity="info">{t('result.undone', { at: momentText(undoneAt) })}</Alert>;
  return <Typography>{isTrial ? t('result.dryRunBody') : t('result.importBody')}</Typography>;
}

const counted = [
  'cases',
  'preFilingMediations',
  'mediations',
  'hearings',
  'closings',
  'workers',
  'rooms',
  'staff',
  'skipped',
] as const;

/** The figures in a row of boxes: the number large, what it counts below. */
function Counts({ result }: { readonly result: Result }) {
  const { t } = useTranslation('ledger');
  const figures = [
    ...counted.map((what) => ({ what, number: result.imported[what] })),
    { what: 'rejected', number: result.rejectedRows } as const,
  ];
  return (
    <Box
      component="dl"
      aria-label={t('result.counts')}
      sx={{ display: 'grid', gap: 1, m: 0, gridTemplateColumns: 'repeat(auto-fit, minmax(100px, 1fr))' }}
    >
      {figures.map(({ what, number }) => (
        <Box
          key={what}
          sx={{
            display: 'flex',
            flexDirection: 'column-reverse',
            px: 1.5,
            py: 1,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
          }}
        >
          <Typography component="dt" variant="caption" color="text.secondary">
            {t(`result.${what}`)}
          </Typography>
          <Typography
            component="dd"
            sx={{
              m: 0,
              fontSize: '1.4rem',
              fontVariantNumeric: 'tabular-nums',
              color: what === 'rejected' && number > 0 ? 'late.main' : 'text.primary',
            }}
          >
            {number}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function Rejects({ id, rows }: { readonly id: string; readonly rows: number }) {
  const { t } = useTranslation('ledger');
  const download = useRejectsDownload();
  return (
    <Button variant="outlined" startIcon={<FileDownloadOutlined />} onClick={() => download(id)}>
      {t('result.rejects', { n: rows })}
    </Button>
  );
}

function added(counts: LedgerCounts): number {
  return counts.cases + counts.preFilingMediations + counts.mediations + counts.hearings + counts.closings;
}
