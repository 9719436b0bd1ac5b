import { useForm } from 'react-hook-form';
import { useReference } from '../../../ui/reference.tsx';
import { useDraft } from '../../../ui/use-draft.tsx';
import { dayBounds, type StepCommand, type StepForm, stepResolver } from './step-form.ts';
import { StepFrame } from './step-frame.tsx';
import type { StepDialogProps } from './step-props.ts';

/** One step: its day, its own fields, and what it would do; one save. */
export function StepDialog(props: StepDialogProps) {
  return props.keepsDraft === true ? <KeptDialog {...props} /> : <PlainDialog {...props} />;
}

function PlainDialog(props: StepDialogProps) {
  return <StepFrame {...props} form={useStepForm(props)} draft={null} />;
}

function KeptDialog(props: StepDialogProps) {
  const form = useStepForm(props);
  const draft = useDraft(`step:${props.entry.step}:${props.view.caseId}`, form);
  return <StepFrame {...props} form={form} draft={draft} />;
}

function useStepForm({ view, entry, startOn, check }: StepDialogProps) {
  const { today } = useReference();
  return useForm<StepForm, unknown, StepCommand>({
    resolver: stepResolver(dayBounds(view, today.date), check),
    defaultValues: { on: startOn ?? today.date, entry },
  });
}
