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
import { useCancelHearing } from './mutations.ts';

const changeForm = z.object({ hearingId: id, reason: requiredText });

interface ChangeDialogProps {
  readonly view: CaseView;
  /** Scheduled hearings of the case, the one meant first. */
  readonly hearings: readonly [HearingView, ...HearingView[]];
  readonly onClose: () => void;
  readonly onSaved: (hearingId: string) => void;
}

/** Frees the slot for good; the history keeps the hearing and the reason. */
export function CancelDialog({ view, hearings, onClose, onSaved }: ChangeDialogProps) {
  const { t } = useTranslation('docket');
  const caseTitle = useCaseTitle();
  const notify = useNotice();
  const cancel = useCancelHearing();
  const title = caseTitle(view.summary);
  const form = useForm({
    resolver: zodResolver(changeForm),
    defaultValues: { hearingId: hearings[0].id, reason: '' },
  });
  return (
    <FormDialog
      open
      title={t('change.cancelTitle', { case: title })}
      form={form}
      submitLabel={t('change.cancel')}
      isPending={cancel.isPending}
      refusal={cancel.error}
      onSubmit={async (change) => {
        await cancel.mutateAsync({ caseId: view.caseId, version: view.version, ...change });
        notify(t('change.cancelled', { case: title }));
        onSaved(change.hearingId);
      }}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <HearingChoice hearings={hearings} />
        <Alert severity="info" sx={{ py: 0 }}>
          {t('change.cancelEffect')}
        </Alert>
        <TextField name="reason" label={t('change.cancelReason')} required multiline autoFocus />
      </Box>
    </FormDialog>
  );
}
