import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { type StartedJob, useStartTrial } from './mutations.ts';

interface FileChooserProps {
  /** A job is on the page already: one line is enough. */
  readonly isCompact: boolean;
  readonly onStarted: (job: StartedJob) => void;
}

/** Takes the workbook, by button or dropped, and begins the trial run at once. */
export function FileChooser({ isCompact, onStarted }: FileChooserProps) {
  const { t } = useTranslation('ledger');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isWrongType, setWrongType] = useState(false);
  const start = useStartTrial();

  const take = (file: File | undefined) => {
    if (file === undefined) return;
    const isWorkbook = /\.xlsx$/i.test(file.name);
    setWrongType(!isWorkbook);
    if (isWorkbook) start.mutate(file, { onSuccess: onStarted });
  };

  return (
    <Box>
      <Box
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          justifyContent: isCompact ? 'flex-start' : 'center',
          gap: 1.5,
          p: isCompact ? 1 : 4,
          border: '1px dashed',
          borderColor: isOver ? 'primary.main' : 'text.disabled',
          borderRadius: 1,
          bgcolor: isOver ? 'primary.light' : 'background.paper',
        }}
      >
        <Button
          variant={isCompact ? 'outlined' : 'contained'}
          startIcon={<UploadFileOutlined />}
          disabled={start.isPending}
          onClick={() => input.current?.click()}
        >
          {isCompact ? t('file.another') : t('file.choose')}
        </Button>
        <Typography color="text.secondary" role="status">
          {start.isPending ? t('file.reading', { name: start.variables.name }) : t('file.drop')}
        </Typography>
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          hidden
          aria-label={t('file.choose')}
          onChange={(event) => {
            const file = event.target.files?.[0];
            take(file);
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
      </Box>
      {isWrongType && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {t('file.wrongType')}
        </Alert>
      )}
      <RefusalAlert error={start.error} />
    </Box>
  );
}
