import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { longText } from '../../../../electron/backend/api/contract/common.ts';
import type { Speaker } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { type LineDialogProps, LineFormDialog } from './line-form-dialog.tsx';
import { useSpeakerText } from './line-words.ts';

const signatureForm = z
  .object({ isRefused: z.boolean(), pages: z.number().int().min(1).max(2000).nullable(), note: longText })
  .superRefine(({ isRefused, pages, note }, context) => {
    const fault = (path: string) => context.addIssue({ code: 'custom', path: [path], message: 'required' });
    if (!isRefused && pages === null) fault('pages');
    if (isRefused && note.trim() === '') fault('note');
  });

/** Somebody signs the pages read, or refuses, which is noted and filed (RULES 42). */
export function SignatureDialog({ signer, ...props }: LineDialogProps & { readonly signer: Speaker }) {
  const { t } = useTranslation('hearingRecord');
  const speakerText = useSpeakerText(props.view.parties);
  const { round } = props.view;
  const line = props.lines.find(
    ({ body, round: of }) => body.kind === 'signature' && of === round && body.signer.refId === signer.refId,
  );
  const kept = line?.body.kind === 'signature' ? line.body : null;
  const form = useForm({
    resolver: zodResolver(signatureForm),
    defaultValues: {
      isRefused: kept?.isRefused ?? false,
      pages: kept === null || kept.pages === 0 ? 1 : kept.pages,
      note: kept?.note ?? '',
    },
  });
  const isRefused = useWatch({ control: form.control, name: 'isRefused' });
  return (
    <LineFormDialog
      {...props}
      title={t('sign.by', { name: speakerText(signer) })}
      form={form}
      line={line}
      phase="recordReview"
      bodyOf={({ pages, ...values }) => ({
        kind: 'signature',
        signer,
        ...values,
        pages: values.isRefused ? 0 : (pages ?? 0),
      })}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {!isRefused && <NumberField name="pages" label={t('sign.pages')} min={1} max={2000} required />}
        <CheckField name="isRefused" label={t('sign.refuse')} />
        <TextField name="note" label={t('sign.note')} multiline minRows={2} />
      </Box>
    </LineFormDialog>
  );
}
