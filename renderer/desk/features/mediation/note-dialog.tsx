import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { requiredText } from '../../../../electron/backend/api/contract/common.ts';
import type { MediationView } from '../../../../electron/backend/api/contract/mediation.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useAddNote } from './mutations.ts';

const noteForm = z.object({ text: requiredText });

interface NoteDialogProps {
  readonly view: MediationView;
  readonly onClose: () => void;
}

/** A private note of the mediator; once kept it stays as it is. */
export function NoteDialog({ view, onClose }: NoteDialogProps) {
  const { t } = useTranslation('mediation');
  const notify = useNotice();
  const add = useAddNote();
  const form = useForm({ resolver: zodResolver(noteForm), defaultValues: { text: '' } });
  return (
    <FormDialog
      open
      title={t('note.open')}
      form={form}
      submitLabel={t('roster.save')}
      isPending={add.isPending}
      refusal={add.error}
      maxWidth="sm"
      onClose={onClose}
      onSubmit={async ({ text }) => {
        await add.mutateAsync({ mediationId: view.mediationId, on: view.today, text });
        notify(t('note.saved'));
        onClose();
      }}
    >
      <TextField name="text" label={t('note.title')} required autoFocus multiline minRows={4} />
    </FormDialog>
  );
}
