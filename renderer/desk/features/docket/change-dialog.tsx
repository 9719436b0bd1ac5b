import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { CaseView, HearingView } from '../../../../electron/backend/api/contract/cases.ts';
import { id, requiredText } from '../../../../electron/backend/api/contract/common.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useCaseTitle } from './case-title.ts';
import { HearingChoice } from './hearing-choice.tsx';
import { useCancelHearing, usePostponeHearing } from './mutations.ts';

const changeForm = z.object({ hearingId: id, reason: requiredText });

interface ChangeDialogProps {
  readonly view: CaseView;
  /** Scheduled hearings of the case, the one meant first. */
  readonly hearings: readonly [HearingView, ...HearingView[]];
  readonly onClose: () => void;
}

/** Frees the slot and puts the case back among those to be scheduled. */
export function PostponeDialog({ view, hearings, onClose }: ChangeDialogProps) {
  const { t } = useTranslation('docket');
  const caseTitle = useCaseTitle();
  const postpone = usePostponeHearing();
  const title = caseTitle(view.summary);
  return (
    <ReasonDialog
      title={t('change.postponeTitle', { case: title })}
      effect={t('change.postponeEffect')}
      reasonLabel={t('change.postponeReason')}
      submitLabel={t('change.postpone')}
      savedText={t('change.postponed', { case: title })}
      hearings={hearings}
      isPending={postpone.isPending}
      refusal={postpone.error}
      onSave={(change) => postpone.mutateAsync({ caseId: view.caseId, version: view.version, ...change })}
      onClose={onClose}
    />
  );
}

/** Frees the slot for good; the history keeps the hearing and the reason. */
export function CancelDialog({ view, hearings, onClose }: ChangeDialogProps) {
  const { t } = useTranslation('docket');
  const caseTitle = useCaseTitle();
  const cancel = useCancelHearing();
  const title = caseTitle(view.summary);
  return (
    <ReasonDialog
      title={t('change.cancelTitle', { case: title })}
      effect={t('change.cancelEffect')}
      reasonLabel={t('change.cancelReason')}
      submitLabel={t('change.cancel')}
      savedText={t('change.cancelled', { case: title })}
      hearings={hearings}
      isPending={cancel.isPending}
      refusal={cancel.error}
      onSave={(change) => cancel.mutateAsync({ caseId: view.caseId, version: view.version, ...change })}
      onClose={onClose}
    />
  );
}

interface ReasonDialogProps extends Pick<ChangeDialogProps, 'hearings' | 'onClose'> {
  readonly title: string;
  readonly effect: string;
  readonly reasonLabel: string;
  readonly submitLabel: string;
  readonly savedText: string;
  readonly isPending: boolean;
  readonly refusal: unknown;
  readonly onSave: (change: z.output<typeof changeForm>) => Promise<unknown>;
}

function ReasonDialog(props: ReasonDialogProps) {
  const notify = useNotice();
  const form = useForm({
    resolver: zodResolver(changeForm),
    defaultValues: { hearingId: props.hearings[0].id, reason: '' },
  });
  return (
    <FormDialog
      open
      title={props.title}
      form={form}
      submitLabel={props.submitLabel}
      isPending={props.isPending}
      refusal={props.refusal}
      onSubmit={async (change) => {
        await props.onSave(change);
        notify(props.savedText);
        props.onClose();
      }}
      onClose={props.onClose}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <HearingChoice hearings={props.hearings} />
        <Alert severity="info" sx={{ py: 0 }}>
          {props.effect}
        </Alert>
        <TextField name="reason" label={props.reasonLabel} required multiline autoFocus />
      </Box>
    </FormDialog>
  );
}
