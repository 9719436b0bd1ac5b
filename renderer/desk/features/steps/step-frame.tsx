import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useRuleText } from '../../../ui/basis-text.ts';
import { useDayText } from '../../../ui/dates.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { refusalOf } from '../../../ui/refusal.tsx';
import { type Draft, DraftChip } from '../../../ui/use-draft.tsx';
import { EffectView } from './effect-view.tsx';
import { useRecordStep } from './mutations.ts';
import { useEffectOf } from './queries.ts';
import { Saved } from './saved.tsx';
import { StepDateField } from './step-date-field.tsx';
import { dayBounds, readStep, type StepCommand, type StepForm } from './step-form.ts';
import type { StepDialogProps } from './step-props.ts';
import { useCaseTitle } from './use-case-title.ts';

interface StepFrameProps extends StepDialogProps {
  readonly form: UseFormReturn<StepForm, unknown, StepCommand>;
  /** Null: typing is not kept. */
  readonly draft: Draft | null;
}

/** The outline of every step dialog. Saving is held back while the step would be refused. */
export function StepFrame(props: StepFrameProps) {
  const { view, form, draft, onClose, onIssue } = props;
  const { t } = useTranslation('steps');
  const { t: term } = useTranslation('terms');
  const { today } = useReference();
  const notify = useNotice();
  const dayText = useDayText();
  const caseTitle = useCaseTitle();
  const record = useRecordStep();
  const bounds = dayBounds(view, today.date);
  const values = useWatch({ control: form.control });
  const read = readStep(values, bounds, props.check);
  const effect = useEffectOf(
    view.caseId,
    'command' in read ? { on: read.command.on, change: read.command.entry } : null,
  );
  const preview = 'preview' in effect ? effect.preview : null;
  const title = props.title ?? term(`step.${props.entry.step}`);

  const save = async ({ on, entry }: StepCommand) => {
    const { newCaseId } = await record.mutateAsync({
      caseId: view.caseId,
      version: view.version,
      on,
      entry,
    });
    await draft?.forget();
    const text = t('saved', { case: caseTitle(view), step: term(`step.${entry.step}`), date: dayText(on) });
    notify(<Saved text={text} papers={preview?.papers ?? []} newCaseId={newCaseId} onIssue={onIssue} />);
    onClose();
  };

  return (
    <FormDialog
      open
      title={t('title', { step: title, case: caseTitle(view) })}
      form={form}
      onSubmit={save}
      onClose={onClose}
      submitLabel={t('save')}
      isPending={record.isPending}
      canSubmit={!(effect.state === 'ready' && effect.preview.refusal !== null)}
      refusal={record.error}
      refusalDetail={<RefusedStep error={record.error} />}
      isKept={draft !== null}
      maxWidth={props.maxWidth ?? 'sm'}
      {...(draft !== null && {
        extraActions: (
          <Box sx={{ mr: 'auto' }}>
            <DraftChip draft={draft} />
          </Box>
        ),
      })}
    >
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {props.intro !== undefined && (
          <Typography component="div" sx={{ color: 'text.secondary' }}>
            {props.intro}
          </Typography>
        )}
        <StepDateField
          label={props.dateLabel ?? t('on')}
          bounds={bounds}
          isFirst={props.children === undefined}
        />
        {props.children}
        <EffectView effect={effect} {...(props.instead !== undefined && { instead: props.instead })} />
      </Box>
    </FormDialog>
  );
}

const refusedStep = z.object({ rule: z.string(), basis: z.string().nullable() });

/** Why the step was refused after all, and that the case on screen is read anew. */
function RefusedStep({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('steps');
  const ruleText = useRuleText();
  const refusal = refusalOf(error);
  if (refusal?.code === 'conflict') return t('conflict');
  const details = refusedStep.safeParse(refusal?.details);
  return refusal?.code === 'stepNotAllowed' && details.success ? ruleText(details.data) : null;
}
