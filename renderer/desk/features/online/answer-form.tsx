import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useForm, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AsyncHearingView, StepView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import { answerOrigins } from '../../../../electron/backend/domain/online/async-entry.ts';
import { applyFaults } from '../../../ui/faults.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { DateTimeField } from '../../../ui/fields/date-time-field.tsx';
import { FieldFault } from '../../../ui/fields/field-fault.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Form } from '../../../ui/form.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { DraftChip, useDraft } from '../../../ui/use-draft.tsx';
import { type AnswerFormValues, answersOf, newAnswerForm } from './answer-values.ts';
import { useRecordAct, useUploadProof } from './mutations.ts';
import { usePhaseText } from './use-phase-text.ts';

interface AnswerFormProps {
  readonly view: AsyncHearingView;
  readonly step: StepView;
  readonly spent: () => number;
  /** Given: an earlier phase is written up; back to the present one. */
  readonly onBack: (() => void) | null;
}

/** What the parties answered in one phase: one screen, one save. Rows left empty are not entered. */
export function AnswerForm({ view, step, spent, onBack }: AnswerFormProps) {
  const { t } = useTranslation('online');
  const titleId = useId();
  const phaseText = usePhaseText();
  const notify = useNotice();
  const record = useRecordAct();
  const form = useForm<AnswerFormValues>({ defaultValues: newAnswerForm(step, view.now, onBack !== null) });
  const draft = useDraft(`online:${view.hearingId}:${step.phase}:${step.round}`, form);
  useEffect(() => {
    if (record.error !== null) applyFaults(form, record.error, 'act.');
  }, [form, record.error]);
  const save = async (values: AnswerFormValues) => {
    const answers = answersOf(values, step);
    if (answers.length === 0) {
      form.setError('answers', { message: 'required' });
      return;
    }
    await record.mutateAsync({
      caseId: view.caseId,
      version: view.caseVersion,
      hearingId: view.hearingId,
      spentSeconds: spent(),
      act: { act: 'answers', answers, completes: values.completes },
    });
    await draft.forget();
    form.reset(newAnswerForm(step, view.now, onBack !== null));
    notify(t('answer.saved'));
    onBack?.();
  };
  const submitByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    // The mutation shows its own refusal.
    form
      .handleSubmit(save)()
      .catch(() => undefined);
  };
  const phase = phaseText(step.phase, step.round);
  return (
    <Paper
      component="section"
      aria-labelledby={titleId}
      variant="outlined"
      sx={{ p: 2 }}
      onKeyDown={submitByKey}
    >
      <Typography id={titleId} variant="h2" sx={{ mb: 1 }}>
        {t(onBack === null ? 'answer.title' : 'answer.lateTitle', { phase })}
      </Typography>
      <RefusalAlert error={record.error} keepsTyping />
      <Form form={form} onSubmit={save}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {form.getValues('answers').map(({ partyId }, index) => (
            <PartyAnswer key={partyId} view={view} step={step} partyId={partyId} index={index} />
          ))}
          <FieldFault name="answers" />
          {step.phase === 'recordConfirm' && <CheckField name="completes" label={t('answer.completes')} />}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Button
              type="submit"
              variant="contained"
              disabled={record.isPending}
              aria-keyshortcuts="Control+Enter"
            >
              {t('answer.submit')}
            </Button>
            {onBack !== null && <Button onClick={onBack}>{t('answer.back')}</Button>}
            <DraftChip draft={draft} />
          </Box>
        </Box>
      </Form>
    </Paper>
  );
}

interface PartyAnswerProps extends Pick<AnswerFormProps, 'view' | 'step'> {
  readonly partyId: string;
  readonly index: number;
}

function PartyAnswer({ view, step, partyId, index }: PartyAnswerProps) {
  const { t } = useTranslation('online');
  const { t: term } = useTranslation('terms');
  const party = view.parties.find(({ id }) => id === partyId);
  const hasAnswered = (step.windows.find((window) => window.partyId === partyId)?.answers.length ?? 0) > 0;
  if (party === undefined) return null;
  const name = `answers.${index}`;
  const legend = t('answer.party', { role: t(`board.${party.role}`), name: party.name });
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, m: 0, minWidth: 0 }}
    >
      <Box component="legend" sx={{ px: 0.5, fontWeight: 600 }}>
        {legend}
        {hasAnswered && ` · ${t('answer.done', { name: party.name })}`}
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {step.phase === 'recordConfirm' && (
          <SelectField
            name={`${name}.confirm`}
            label={t('answer.confirm')}
            allowEmpty
            options={[
              { value: 'yes', label: t('answer.confirmed') },
              { value: 'no', label: t('answer.objected') },
            ]}
          />
        )}
        <TextField
          name={`${name}.text`}
          label={t('answer.text')}
          helper={t('answer.textHelp')}
          multiline
          minRows={2}
        />
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 2fr' } }}>
          <SelectField
            name={`${name}.origin`}
            label={t('answer.origin')}
            options={answerOrigins
              .filter((origin) => origin !== 'portal')
              .map((origin) => ({ value: origin, label: term(`answerOrigin.${origin}`) }))}
          />
          <DateTimeField name={`${name}.receivedAt`} label={t('answer.receivedAt')} required />
        </Box>
        <ProofField index={index} party={legend} />
      </Box>
    </Box>
  );
}

function ProofField({ index, party }: { readonly index: number; readonly party: string }) {
  const { t } = useTranslation('online');
  const form = useFormContext<AnswerFormValues>();
  const upload = useUploadProof();
  const input = useRef<HTMLInputElement>(null);
  const proof = form.watch(`answers.${index}.proof`);
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    form.setValue(`answers.${index}.proof`, await upload.mutateAsync(file), { shouldDirty: true });
  };
  return (
    <Box>
      {proof === null ? (
        <>
          <Button
            size="small"
            startIcon={<AttachFileOutlined />}
            disabled={upload.isPending}
            aria-label={`${t('answer.proof')}: ${party}`}
            onClick={() => input.current?.click()}
          >
            {t('answer.proof')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={`${t('answer.attach')}: ${party}`}
            accept=".pdf,.png,.jpg,.jpeg,.mp3,.m4a,.mp4,.wav,.amr,.docx"
            onChange={(event) => {
              const file = event.target.files?.[0];
              // The same file may be chosen again.
              event.target.value = '';
              // The refusal is shown below.
              choose(file).catch(() => undefined);
            }}
          />
        </>
      ) : (
        <>
          {t('answer.attached', proof)}
          <Button
            size="small"
            onClick={() => form.setValue(`answers.${index}.proof`, null, { shouldDirty: true })}
          >
            {t('answer.removeProof')}
          </Button>
        </>
      )}
      <FieldFault name={`answers.${index}.proof`} />
      <RefusalAlert error={upload.error} />
    </Box>
  );
}
