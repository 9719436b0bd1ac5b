import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type ChangeEvent, useEffect, useId, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import type { IntakeValues } from './intake-form.ts';
import { useCheckRoster, useReadRosterFile } from './mutations.ts';
import { RosterClaimFields } from './roster-claim-fields.tsx';
import { RosterFaults } from './roster-faults.tsx';
import { type RosterChoice, rosterVerdict } from './roster-form.ts';
import { RosterPreview } from './roster-preview.tsx';
import { parseClipboardTable } from './roster-text.ts';
import { useAddRoster } from './use-add-roster.ts';
import { useSettled } from './use-settled.ts';

const mostWorkers = 2900;

/** A collective case's roster, pasted from a spreadsheet or read from one: judged row by row before anything is added. */
export function RosterDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('intake');
  const { t: ui } = useTranslation('ui');
  const titleId = useId();
  const { getValues } = useFormContext<IntakeValues>();
  const [text, setText] = useState('');
  const [choice, setChoice] = useState<RosterChoice>(() => ({
    claimKind: getValues('causeCode') ?? 'B1',
    claimText: '',
    isMigrantWorker: false,
    overrideReason: '',
  }));
  const fileInput = useRef<HTMLInputElement>(null);
  const file = useReadRosterFile();
  const check = useCheckRoster();
  const add = useAddRoster();
  const settled = useSettled(text, 300);
  const { mutate } = check;

  useEffect(() => {
    const rows = parseClipboardTable(settled);
    if (rows.length > 0) mutate({ rows });
  }, [settled, mutate]);

  const read = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    event.target.value = '';
    if (chosen === undefined) return;
    file.mutate(chosen, {
      onSuccess: (rows) => setText(rows.map((cells) => cells.map(toCell).join('\t')).join('\n')),
    });
  };

  const isCurrent = text !== '' && text === settled && !check.isPending;
  const verdict = isCurrent && check.data !== undefined ? rosterVerdict(check.data, getValues()) : null;
  const needsReason = verdict !== null && verdict.failing > 0;
  const isTooLong = verdict !== null && verdict.workers.length > mostWorkers;
  const canAdd =
    verdict !== null &&
    verdict.errors === 0 &&
    verdict.workers.length > 0 &&
    !isTooLong &&
    choice.claimText.trim() !== '' &&
    (!needsReason || choice.overrideReason.trim() !== '');

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth>
      <DialogTitle id={titleId}>{t('roster.title')}</DialogTitle>
      <DialogContent dividers>
        <Stack sx={{ gap: 1.5 }}>
          <MuiTextField
            label={t('roster.paste')}
            helperText={t('roster.pasteHelper')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            multiline
            rows={5}
            autoFocus
            slotProps={{ htmlInput: { spellCheck: false, style: { whiteSpace: 'pre', overflowX: 'auto' } } }}
          />
          <Button
            startIcon={<UploadFileOutlined />}
            variant="outlined"
            sx={{ alignSelf: 'start' }}
            onClick={() => fileInput.current?.click()}
          >
            {t('roster.file')}
          </Button>
          <input ref={fileInput} type="file" accept=".xlsx" hidden onChange={read} />
          {(file.isPending || check.isPending) && (
            <LinearProgress aria-label={file.isPending ? t('roster.reading') : t('roster.checking')} />
          )}
          <RefusalAlert error={file.error ?? check.error} />
          {verdict !== null && (
            <>
              <Typography role="status" sx={{ fontWeight: 600 }}>
                {t('roster.result', { workers: verdict.workers.length, total: verdict.total })}
              </Typography>
              <RosterFaults verdict={verdict} />
              {isTooLong && <Typography color="error">{t('roster.tooMany')}</Typography>}
              {verdict.errors === 0 && verdict.workers.length > 0 && (
                <>
                  <RosterPreview workers={verdict.workers} />
                  <RosterClaimFields choice={choice} onChange={setChoice} failing={verdict.failing} />
                </>
              )}
            </>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button
          variant="contained"
          disabled={!canAdd}
          onClick={() => {
            if (verdict !== null) add(verdict.workers, choice);
            onClose();
          }}
        >
          {verdict === null ? t('roster.addNone') : t('roster.add', { n: verdict.workers.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** A cell as the clipboard would carry it. */
function toCell(cell: string): string {
  return /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
