import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { longText } from '../../../../electron/backend/api/contract/common.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { type LineDialogProps, LineFormDialog } from './line-form-dialog.tsx';
import { usePartyText } from './line-words.ts';

const recusalForm = z.object({ asks: z.boolean(), text: longText });

/** What a party answers when asked about recusal (RULES 41). */
export function RecusalDialog({ partyId, ...props }: LineDialogProps & { readonly partyId: string }) {
  const { t } = useTranslation('hearingRecord');
  const partyText = usePartyText(props.view.parties);
  const line = props.lines.find(({ body }) => body.kind === 'recusalAnswer' && body.partyId === partyId);
  const kept = line?.body.kind === 'recusalAnswer' ? line.body : null;
  const form = useForm({
    resolver: zodResolver(recusalForm),
    defaultValues: { asks: kept?.asks ?? false, text: kept?.text ?? '' },
  });
  return (
    <LineFormDialog
      {...props}
      title={t('recusal.of', { name: partyText(partyId) })}
      form={form}
      line={line}
      phase="rightsNotice"
      bodyOf={(values) => ({ kind: 'recusalAnswer', partyId, ...values })}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <CheckField name="asks" label={t('recusal.asks')} />
        <TextField name="text" label={t('recusal.text')} multiline minRows={2} />
      </Box>
    </LineFormDialog>
  );
}
