import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { undoImport } from '../../../../electron/backend/api/contract/ledger.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { refusalOf } from '../../../ui/refusal.tsx';
import { useUndoImport } from './mutations.ts';
import type { LedgerImport } from './queries.ts';

const undoForm = undoImport.input.pick({ reason: true });
const hinderedDetails = z.object({ cases: z.array(z.string()) });

/** Takes an import back, with a reason; says which cases stand in the way. */
export function UndoDialog({
  imported,
  onClose,
}: {
  readonly imported: LedgerImport;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('ledger');
  const notify = useNotice();
  const undo = useUndoImport();
  const form = useForm({ resolver: zodResolver(undoForm), defaultValues: { reason: '' } });
  const hindered = hinderedDetails.safeParse(refusalOf(undo.error)?.details);
  return (
    <FormDialog
      open
      title={t('undo.title', { file: imported.fileName })}
      form={form}
      submitLabel={t('undo.submit')}
      isPending={undo.isPending}
      refusal={undo.error}
      refusalDetail={
        hindered.success && <div>{t('undo.hindered', { cases: hindered.data.cases.join('、') })}</div>
      }
      onClose={onClose}
      onSubmit={async ({ reason }) => {
        const { cases } = await undo.mutateAsync({ importId: imported.importId, reason });
        notify(t('undo.done', { n: cases }));
        onClose();
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
        <Alert severity="warning">{t('undo.effect')}</Alert>
        <TextField name="reason" label={t('undo.reason')} required multiline autoFocus />
      </Box>
    </FormDialog>
  );
}
