import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId, useMemo } from 'react';
import { useForm, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView, HearingView } from '../../../../electron/backend/api/contract/cases.ts';
import { DateTimeField } from '../../../ui/fields/date-time-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { AttendanceFields } from './attendance-fields.tsx';
import { useCaseTitle } from './case-title.ts';
import { HearingChoice } from './hearing-choice.tsx';
import { useRecordHearing } from './mutations.ts';
import {
  isWholeSideThere,
  markSide,
  newRecordForm,
  type RecordForm,
  type RecordResult,
  recordForm,
  recordResults,
  wasOpened,
} from './record-form.ts';
import { useNow } from './use-now.ts';

interface RecordDialogProps {
  readonly view: CaseView;
  /** Scheduled hearings of the case, the one meant first. */
  readonly hearings: readonly [HearingView, ...HearingView[]];
  /** What is known of the hearing already. */
  readonly known?: Partial<RecordForm>;
  readonly onClose: () => void;
}

/** What happened in a hearing: result, times, who came, a note. One save. */
export function RecordDialog({ view, hearings, known, onClose }: RecordDialogProps) {
  const { t } = useTranslation('docket');
  const { t: term } = useTranslation('terms');
  const notify = useNotice();
  const caseTitle = useCaseTitle();
  const record = useRecordHearing();
  const now = useNow();
  const schema = useMemo(() => recordForm(now), [now]);
  const form = useForm({ resolver: zodResolver(schema), defaultValues: newRecordForm(hearings[0], known) });
  const title = caseTitle(view.summary);
  const save = async ({ hearingId, result, openedAt, endedAt, marks, note }: RecordForm) => {
    await record.mutateAsync({
      caseId: view.caseId,
      version: view.version,
      hearingId,
      result,
      openedAt: wasOpened(result) ? openedAt : null,
      endedAt: wasOpened(result) ? endedAt : null,
      attendance: Object.entries(marks).map(([partyId, mark]) => ({ partyId, mark })),
      note: note.trim(),
    });
    notify(t('record.saved', { case: title, result: term(`hearingResult.${result}`) }));
    onClose();
  };
  return (
    <FormDialog
      open
      title={t('record.title', { case: title })}
      form={form}
      submitLabel={t('record.save')}
      isPending={record.isPending}
      refusal={record.error}
      onSubmit={save}
      onClose={onClose}
      maxWidth="md"
    >
      <RecordFields view={view} hearings={hearings} />
    </FormDialog>
  );
}

function RecordFields({ view, hearings }: Pick<RecordDialogProps, 'view' | 'hearings'>) {
  const { t } = useTranslation('docket');
  const form = useFormContext<RecordForm>();
  const { parties } = view.application;
  const result = form.watch('result');
  const marks = form.watch('marks');
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <HearingChoice hearings={hearings} />
      <ResultChoice parties={parties} />
      {wasOpened(result) && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <DateTimeField name="openedAt" label={t('record.opened')} required />
          <DateTimeField name="endedAt" label={t('record.ended')} required />
        </Box>
      )}
      {result !== 'postponed' && <AttendanceFields parties={parties} />}
      {result === 'applicantAbsent' && isWholeSideThere(marks, parties, 'applicant') && (
        <Alert severity="warning">{t('record.mismatch')}</Alert>
      )}
      {result === 'respondentAbsent' && isWholeSideThere(marks, parties, 'respondent') && (
        <Alert severity="warning">{t('record.mismatchRespondent')}</Alert>
      )}
      <TextField name="note" label={t('record.note')} helper={t('record.noteHelp')} multiline minRows={2} />
    </Box>
  );
}

/** The result; choosing that a side did not come marks it so. */
function ResultChoice({ parties }: { readonly parties: CaseView['application']['parties'] }) {
  const { t } = useTranslation('docket');
  const { t: term } = useTranslation('terms');
  const form = useFormContext<RecordForm>();
  const result = form.watch('result');
  const labelId = useId();
  const change = (next: RecordResult) => {
    form.setValue('result', next, { shouldDirty: true });
    const absent =
      next === 'applicantAbsent' ? 'applicant' : next === 'respondentAbsent' ? 'respondent' : null;
    if (absent !== null) form.setValue('marks', markSide(form.getValues('marks'), parties, absent, 'absent'));
  };
  return (
    <Box>
      <Typography id={labelId} variant="caption" color="text.secondary">
        {t('record.result')}
      </Typography>
      <RadioGroup
        row
        aria-labelledby={labelId}
        value={result}
        onChange={(_, value) => {
          const next = recordResults.find((known) => known === value);
          if (next !== undefined) change(next);
        }}
      >
        {recordResults.map((known) => (
          <FormControlLabel
            key={known}
            value={known}
            control={<Radio />}
            label={term(`hearingResult.${known}`)}
          />
        ))}
      </RadioGroup>
      <Typography color="text.secondary" role="status">
        {t(`record.consequence.${result}`)}
      </Typography>
    </Box>
  );
}
