import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { type ChangeEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Hit } from '../../../../electron/backend/api/contract/availability.ts';
import { fetchFile, saveResponse } from '../../../ui/files.ts';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { ImportVerdict } from './import-verdict.tsx';
import { useImportAbsences } from './queries.ts';

const rowsAnswer = z.object({ rows: z.array(z.array(z.string())) });

interface ImportDialogProps {
  readonly onSaved: (text: string, hits: readonly Hit[]) => void;
  readonly onClose: () => void;
}

/** Takes leave and duties over from a workbook: first every row is tried, and with a fault in any nothing is saved. */
export function ImportDialog({ onSaved, onClose }: ImportDialogProps) {
  const { t } = useTranslation('availability');
  const { t: ui } = useTranslation('ui');
  const titleId = useId();
  const fileInput = useRef<HTMLInputElement>(null);
  const trial = useImportAbsences();
  const save = useImportAbsences();
  const template = useMutation({
    mutationFn: async () =>
      saveResponse(await fetchFile('/api/files/leave-template'), t('import.templateName')),
  });
  const file = useMutation({
    mutationFn: async (chosen: File) => {
      const response = await fetchFile('/api/files/leave', { method: 'POST', body: chosen });
      return { name: chosen.name, rows: rowsAnswer.parse(await response.json()).rows };
    },
    onSuccess: ({ rows }) => trial.mutate({ rows, isDryRun: true }),
  });
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    event.target.value = '';
    if (chosen === undefined) return;
    trial.reset();
    save.reset();
    file.mutate(chosen);
  };
  // What was found when it was saved counts more than what was found when it was tried.
  const verdict = save.data ?? trial.data;
  const canSave = verdict !== undefined && verdict.faults.length === 0 && verdict.absences.length > 0;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{t('import.title')}</DialogTitle>
      <DialogContent dividers>
        <Stack sx={{ gap: 1.5 }}>
          <Typography>{t('import.intro')}</Typography>
          <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
            <Button
              autoFocus
              variant="outlined"
              startIcon={<UploadFileOutlined />}
              onClick={() => fileInput.current?.click()}
            >
              {t('import.choose')}
            </Button>
            <Button
              startIcon={<DownloadOutlined />}
              disabled={template.isPending}
              onClick={() => template.mutate()}
            >
              {t('import.template')}
            </Button>
          </Stack>
          <input
            ref={fileInput}
            type="file"
            accept=".xlsx"
            hidden
            aria-label={t('import.choose')}
            onChange={choose}
          />
          {(file.isPending || trial.isPending) && <LinearProgress aria-label={t('import.reading')} />}
          <RefusalAlert error={template.error ?? file.error ?? trial.error ?? save.error} />
          {verdict !== undefined && file.data !== undefined && (
            <ImportVerdict name={file.data.name} verdict={verdict} />
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button
          variant="contained"
          disabled={!canSave || save.isPending || file.data === undefined}
          onClick={() =>
            save.mutate(
              { rows: file.data?.rows ?? [], isDryRun: false },
              {
                onSuccess: ({ isSaved, absences, hits }) => {
                  if (isSaved) onSaved(t('import.saved', { n: absences.length }), hits);
                },
              },
            )
          }
        >
          {canSave ? t('import.save', { n: verdict.absences.length }) : t('import.saveNone')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
