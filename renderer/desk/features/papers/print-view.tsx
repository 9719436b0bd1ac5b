import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDateText } from '../../../ui/dates.tsx';
import { printCurrentPage, saveResponse } from '../../../ui/files.ts';
import { PrintPage } from '../../../ui/print-page.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { type PaperFile, usePaperFiles } from './paper-file.ts';
import { PaperView } from './paper-view.tsx';

interface PrintViewProps {
  readonly title: string;
  /** Addresses of the papers, printed one after the other. */
  readonly paths: readonly string[];
  /** Kept papers show their hash. */
  readonly isKept: boolean;
  /** Further controls of the toolbar. */
  readonly children?: ReactNode;
}

/** The page papers are printed from: toolbar on screen, only the papers on paper. */
export function PrintView({ title, paths, isKept, children }: PrintViewProps) {
  const { t } = useTranslation('papers');
  const { t: ui } = useTranslation('ui');
  const { court } = useReference();
  const dateText = useDateText();
  const { files, isComplete, error, refetch } = usePaperFiles(paths, isKept);
  const [ready, setReady] = useState<ReadonlySet<ArrayBuffer>>(new Set());
  const note = useCallback((bytes: ArrayBuffer) => setReady((known) => new Set(known).add(bytes)), []);
  const isReady = isComplete && files.every((file) => ready.has(file.bytes));
  const [only] = files;
  const heading = files.length === 1 && only !== undefined ? only.name.replace(/\.docx$/, '') : title;

  return (
    <PrintPage
      title={heading}
      home="/papers"
      tools={
        <>
          {children}
          {files.length > 1 && (
            <Typography variant="caption">{t('print.several', { n: files.length })}</Typography>
          )}
          {files.map((file) => (
            <Download key={file.name} file={file} isNamed={files.length > 1} />
          ))}
          <Button
            variant="contained"
            startIcon={<PrintOutlined />}
            disabled={!isReady}
            onClick={() => void printCurrentPage()}
          >
            {isReady || error !== null ? t('print.print') : t('print.preparing')}
          </Button>
        </>
      }
    >
      <Box
        sx={{ textAlign: 'center', mb: 1.5, color: 'text.secondary', '@media print': { display: 'none' } }}
      >
        <Typography variant="caption" component="p">
          {t('print.continuous')}
        </Typography>
        {isKept && only?.sha256 !== null && only !== undefined && files.length === 1 && (
          <Typography
            variant="caption"
            component="p"
            sx={{ overflowWrap: 'anywhere', fontFamily: 'monospace' }}
          >
            {t('print.hash', { hash: only.sha256 })}
          </Typography>
        )}
      </Box>
      <RefusalAlert
        error={error}
        onRetry={
          <Button color="inherit" onClick={refetch}>
            {ui('retry')}
          </Button>
        }
      />
      {files.map(
        ({ name, correctedOn }, index) =>
          correctedOn !== null && (
            <Alert
              key={`${paths[index]}`}
              severity="warning"
              sx={{ maxWidth: '210mm', mx: 'auto', mb: 1.5, '@media print': { display: 'none' } }}
            >
              {t('print.corrected', { paper: name.replace(/\.docx$/, ''), date: dateText(correctedOn) })}
            </Alert>
          ),
      )}
      {files.map((file, index) => (
        <PaperView
          key={`${paths[index]}`}
          bytes={file.bytes}
          isPractice={court.isPractice}
          index={index}
          onReady={note}
        />
      ))}
    </PrintPage>
  );
}

function Download({ file, isNamed }: { readonly file: PaperFile; readonly isNamed: boolean }) {
  const { t } = useTranslation('papers');
  const label = isNamed ? `${t('print.download')}：${file.name}` : t('print.download');
  return (
    <Button
      variant="outlined"
      startIcon={<FileDownloadOutlined />}
      aria-label={label}
      onClick={() => void saveResponse(new Response(file.bytes), file.name)}
    >
      {isNamed
        ? file.name
            .replace(/\.docx$/, '')
            .split(' ')
            .at(-1)
        : t('print.download')}
    </Button>
  );
}
