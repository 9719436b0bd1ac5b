import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { AsyncHearingView, StepView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import { requiredText } from '../../../../electron/backend/api/contract/common.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useAbort, useRecordAct } from './mutations.ts';
import { usePhaseText } from './use-phase-text.ts';
import { useSpent } from './use-spent.ts';

interface ReasonDialogProps {
  readonly view: AsyncHearingView;
  readonly onClose: () => void;
}

const reasonForm = z.object({ reason: requiredText });

/** Skips the present phase; a skip needs a reason. */
export function SkipDialog({ view, step, onClose }: ReasonDialogProps & { readonly step: StepView }) {
  const { t } = useTranslation('online');
  const phaseText = usePhaseText();
  const notify = useNotice();
  const record = useRecordAct();
  const spent = useSpent();
  const form = useForm({ resolver: zodResolver(reasonForm), defaultValues: { reason: '' } });
  const save = async ({ reason }: { reason: string }) => {
    await record.mutateAsync({
      caseId: view.caseId,
      version: view.caseVersion,
      hearingId: view.hearingId,
      spentSeconds: spent(),
      act: { act: 'skip', phase: step.phase, reason },
    });
    notify(t('skip.saved'));
    onClose();
  };
  return (
    <FormDialog
      open
      title={t('skip.title', { phase: phaseText(step.phase, step.round) })}
      form={form}
      submitLabel={t('skip.submit')}
      isPending={record.isPending}
      refusal={record.error}
      faultPrefix="act."
      onSubmit={save}
      onClose={onClose}
    >
      <TextField name="reason" label={t('skip.reason')} required autoFocus multiline minRows={2} />
    </FormDialog>
  );
}

/** Breaks the hearing off: its place on the docket is given up. */
export function AbortDialog({ view, onClose }: ReasonDialogProps) {
  const { t } = useTranslation('online');
  const notify = useNotice();
  const abort = useAbort();
  const spent = useSpent();
  const form = useForm({ resolver: zodResolver(reasonForm), defaultValues: { reason: '' } });
  const save = async ({ reason }: { reason: string }) => {
    await abort.mutateAsync({
      caseId: view.caseId,
      version: view.caseVersion,
      hearingId: view.hearingId,
      spentSeconds: spent(),
      reason,
    });
    notify(t('abort.saved'));
    onClose();
  };
  return (
    <FormDialog
      open
      title={t('abort.title')}
      form={form}
      submitLabel={t('abort.submit')}
      isPending={abort.isPending}
      refusal={abort.error}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField name="reason" label={t('abort.reason')} required autoFocus multiline minRows={2} />
    </FormDialog>
  );
}
