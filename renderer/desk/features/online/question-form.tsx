import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AsyncHearingView, StepView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Form } from '../../../ui/form.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { DraftChip, useDraft } from '../../../ui/use-draft.tsx';
import { useRecordAct } from './mutations.ts';

interface QuestionFormProps {
  readonly view: AsyncHearingView;
  readonly step: StepView;
  readonly spent: () => number;
}

interface QuestionValues {
  questions: { text: string; to: string }[];
  isLast: boolean;
}

const everybody = 'everybody';

/** The tribunal's questions of one round, to one party or to all; or no more of them. */
export function QuestionForm({ view, step, spent }: QuestionFormProps) {
  const { t } = useTranslation('online');
  const titleId = useId();
  const notify = useNotice();
  const record = useRecordAct();
  const form = useForm<QuestionValues>({
    defaultValues: { questions: [{ text: '', to: everybody }], isLast: true },
  });
  const draft = useDraft(`online:${view.hearingId}:pose:${step.round}`, form);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'questions' });
  const target = {
    caseId: view.caseId,
    version: view.caseVersion,
    hearingId: view.hearingId,
  };
  const all = view.parties.map(({ id }) => id);
  const save = async ({ questions, isLast }: QuestionValues) => {
    const written = questions.filter(({ text }) => text.trim() !== '');
    if (written.length === 0) {
      form.setError('questions.0.text', { message: 'required' }, { shouldFocus: true });
      return;
    }
    await record.mutateAsync({
      ...target,
      spentSeconds: spent(),
      act: {
        act: 'pose',
        isLast,
        questions: written.map(({ text, to }) => ({ text, partyIds: to === everybody ? all : [to] })),
      },
    });
    await draft.forget();
    notify(t('question.saved'));
  };
  const close = async () => {
    await record.mutateAsync({ ...target, spentSeconds: spent(), act: { act: 'closeQuestions' } });
    notify(t('question.closed'));
  };
  return (
    <Paper component="section" aria-labelledby={titleId} variant="outlined" sx={{ p: 2 }}>
      <Typography id={titleId} variant="h2" sx={{ mb: 1 }}>
        {t('question.title', { n: step.round })}
      </Typography>
      <RefusalAlert error={record.error} keepsTyping />
      <Form form={form} onSubmit={save}>
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          {fields.map((field, index) => (
            <Box
              key={field.id}
              sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '3fr 1fr auto' } }}
            >
              <TextField name={`questions.${index}.text`} label={t('question.text')} multiline minRows={2} />
              <SelectField
                name={`questions.${index}.to`}
                label={t('question.to')}
                options={[
                  { value: everybody, label: t('question.both') },
                  ...view.parties.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
              {fields.length > 1 && <Button onClick={() => remove(index)}>{t('question.remove')}</Button>}
            </Box>
          ))}
          <Box>
            <Button onClick={() => append({ text: '', to: everybody })}>{t('question.add')}</Button>
          </Box>
          <CheckField name="isLast" label={t('question.isLast')} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Button type="submit" variant="contained" disabled={record.isPending}>
              {t('question.submit')}
            </Button>
            {step.round > 1 && (
              <Button disabled={record.isPending} onClick={() => void close().catch(() => undefined)}>
                {t('question.close')}
              </Button>
            )}
            <DraftChip draft={draft} />
          </Box>
        </Box>
      </Form>
    </Paper>
  );
}
