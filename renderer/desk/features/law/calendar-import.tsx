import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '../../../ui/notice.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { RefusalAlert, refusalOf } from '../../../ui/refusal.tsx';
import { CalendarFaults } from './calendar-faults.tsx';
import { HolidayTable } from './holiday-table.tsx';
import { useImportCalendar } from './mutations.ts';
import { TrialDialog } from './trial-dialog.tsx';

/** No notice comes near this size; a file that does is another one. */
const largestFile = 100_000;

/** Takes a year's holiday arrangement, by file or pasted: first the trial with every date it moves, then for good. */
export function CalendarImport() {
  const { t } = useTranslation('law');
  const notify = useNotice();
  const helpId = useId();
  const [text, setText] = useState('');
  const [isTooLarge, setIsTooLarge] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const trial = useImportCalendar();
  const take = useImportCalendar();
  const faults = refusalOf(trial.error)?.fields;

  const change = (next: string) => {
    setText(next);
    setIsTooLarge(false);
    trial.reset();
  };
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    change(file.size > largestFile ? '' : await file.text());
    setIsTooLarge(file.size > largestFile);
  };
  const takeOver = async () => {
    const { year, recount } = await take.mutateAsync({ text, isDryRun: false });
    notify(t('import.done', { year: year.year, n: recount.movedTotal }));
    change('');
  };

  return (
    <Box component="section" aria-label={t('import.title')}>
      <Typography variant="h2">{t('import.title')}</Typography>
      <Typography id={helpId} sx={{ color: 'text.secondary', mb: 1 }}>
        {t('import.intro')}
      </Typography>
      <TextField
        multiline
        minRows={4}
        maxRows={12}
        label={t('import.text')}
        value={text}
        onChange={(event) => change(event.target.value)}
        slotProps={{
          htmlInput: {
            spellCheck: false,
            'aria-describedby': helpId,
            style: { fontFamily: 'ui-monospace, monospace' },
          },
        }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button variant="outlined" startIcon={<UploadFileOutlined />} onClick={() => input.current?.click()}>
          {t('import.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('import.choose')}
          onChange={(event) => {
            void read(event.target.files?.[0]);
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
        <Button
          variant="contained"
          disabled={text.trim() === '' || trial.isPending}
          onClick={() => trial.mutate({ text, isDryRun: true })}
        >
          {trial.isPending ? t('trying') : t('import.try')}
        </Button>
        <SampleButton onSample={change} isEmpty={text.trim() === ''} />
      </Box>
      {isTooLarge && (
        <Alert severity="error" role="alert" sx={{ mt: 1 }}>
          {t('import.tooLarge')}
        </Alert>
      )}
      {faults === undefined ? (
        <RefusalAlert error={trial.error} keepsTyping />
      ) : (
        <CalendarFaults faults={faults} />
      )}
      {trial.data !== undefined && (
        <TrialDialog
          title={t('import.trial', { year: trial.data.year.year })}
          recount={trial.data.recount}
          takeLabel={t('import.take')}
          isPending={take.isPending}
          refusal={take.error}
          onTake={() => void takeOver().catch(() => undefined)}
          onClose={() => {
            take.reset();
            trial.reset();
          }}
        >
          <Typography>
            {t('calendar.notice', { year: trial.data.year.year, notice: trial.data.year.notice })}
          </Typography>
          {trial.data.replaces && (
            <Alert severity="warning">{t('import.replaces', { year: trial.data.year.year })}</Alert>
          )}
          <HolidayTable year={trial.data.year} />
        </TrialDialog>
      )}
    </Box>
  );
}

/** Puts the newest published year into the field, as a form to write the next one by. */
function SampleButton({
  onSample,
  isEmpty,
}: {
  readonly onSample: (text: string) => void;
  readonly isEmpty: boolean;
}) {
  const { t } = useTranslation('law');
  const { calendarYears } = useReference();
  const newest = [...calendarYears].sort((a, b) => b.year - a.year)[0];
  if (newest === undefined || !isEmpty) return null;
  return (
    <Button onClick={() => onSample(JSON.stringify(newest, null, 2))}>
      {t('import.sample', { year: newest.year })}
    </Button>
  );
}
