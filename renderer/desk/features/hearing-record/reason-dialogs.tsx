import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { longText, requiredText, shortText } from '../../../../electron/backend/api/contract/common.ts';
import type { HearingPhase } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { type LineDialogProps, LineFormDialog } from './line-form-dialog.tsx';
import { useSetStatus } from './mutations.ts';
import { RecordRuleText } from './record-rule-alert.tsx';

/** The hearing pauses, with the reason. */
export function AdjournDialog({ phase, ...props }: LineDialogProps & { readonly phase: HearingPhase }) {
  const { t } = useTranslation('hearingRecord');
  const form = useForm({
    resolver: zodResolver(z.object({ reason: requiredText })),
    defaultValues: { reason: '' },
  });
  return (
    <LineFormDialog
      {...props}
      title={t('pause.adjourn')}
      form={form}
      line={undefined}
      phase={phase}
      bodyOf={({ reason }) => ({ kind: 'adjourned', reason })}
    >
      <TextField name="reason" label={t('pause.adjournReason')} required autoFocus multiline minRows={2} />
    </LineFormDialog>
  );
}

/** The hearing goes on after a pause. */
export function ResumeDialog({ phase, ...props }: LineDialogProps & { readonly phase: HearingPhase }) {
  const { t } = useTranslation('hearingRecord');
  const form = useForm({
    resolver: zodResolver(z.object({ reason: longText })),
    defaultValues: { reason: '' },
  });
  return (
    <LineFormDialog
      {...props}
      title={t('pause.resume')}
      form={form}
      line={undefined}
      phase={phase}
      bodyOf={({ reason }) => ({ kind: 'resumed', reason })}
    >
      <TextField name="reason" label={t('pause.resumeNote')} autoFocus multiline minRows={2} />
    </LineFormDialog>
  );
}

/** A locked record is opened again, with the reason in the case's history. */
export function ReopenDialog({ view, onClose }: Pick<LineDialogProps, 'view' | 'onClose'>) {
  const { t } = useTranslation('hearingRecord');
  const notify = useNotice();
  const setStatus = useSetStatus();
  const form = useForm({
    resolver: zodResolver(z.object({ reason: requiredText })),
    defaultValues: { reason: '' },
  });
  const save = async ({ reason }: { reason: string }) => {
    await setStatus.mutateAsync({ hearingId: view.hearingId, to: 'writing', reason });
    notify(t('act.reopened'));
    onClose();
  };
  return (
    <FormDialog
      open
      title={t('act.reopen')}
      form={form}
      submitLabel={t('act.reopen')}
      isPending={setStatus.isPending}
      refusal={setStatus.error}
      refusalDetail={<RecordRuleText error={setStatus.error} />}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField name="reason" label={t('act.reopenReason')} required autoFocus multiline minRows={2} />
    </FormDialog>
  );
}

/** Asks for the witness whose line begins. */
export function WitnessDialog({
  onName,
  onClose,
}: {
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('hearingRecord');
  const { t: ui } = useTranslation('ui');
  const form = useForm({
    resolver: zodResolver(z.object({ name: shortText.min(1, { error: 'required' }) })),
    defaultValues: { name: '' },
  });
  return (
    <FormDialog
      open
      title={t('witnessTitle')}
      form={form}
      submitLabel={ui('save')}
      isPending={false}
      onSubmit={({ name }) => {
        onClose();
        onName(name);
      }}
      onClose={onClose}
    >
      <TextField name="name" label={t('witnessName')} required autoFocus />
    </FormDialog>
  );
}
