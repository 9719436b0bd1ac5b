import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { id, longText, requiredText } from '../../../../electron/backend/api/contract/common.ts';
import type { LineBody } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { type LineDialogProps, LineFormDialog } from './line-form-dialog.tsx';
import { usePartyText } from './line-words.ts';
import type { ShownLine } from './record-book.ts';

const requestForm = z.object({ partyId: id, text: requiredText });

/** A party asks for the record to be corrected; the request is recorded whatever becomes of it (LAW 40, RULES 42). */
export function CorrectionDialog(props: LineDialogProps) {
  const { t } = useTranslation('hearingRecord');
  const { parties } = props.view;
  const partyText = usePartyText(parties);
  const form = useForm({
    resolver: zodResolver(requestForm),
    defaultValues: { partyId: parties[0]?.id ?? '', text: '' },
  });
  return (
    <LineFormDialog
      {...props}
      title={t('correction.add')}
      form={form}
      line={undefined}
      phase="recordReview"
      bodyOf={(values) => ({ kind: 'correction', ...values, isGranted: null, reason: '' })}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <SelectField
          name="partyId"
          label={t('correction.by')}
          required
          options={parties.map((party) => ({ value: party.id, label: partyText(party.id) }))}
        />
        <TextField name="text" label={t('correction.text')} required autoFocus multiline minRows={2} />
      </Box>
    </LineFormDialog>
  );
}

const rulingForm = z
  .object({ isGranted: z.boolean(), reason: longText })
  .refine(({ isGranted, reason }) => isGranted || reason.trim() !== '', {
    path: ['reason'],
    error: 'required',
  });

interface RulingDialogProps extends LineDialogProps {
  readonly line: ShownLine;
  readonly request: Extract<LineBody, { kind: 'correction' }>;
}

/** The tribunal rules on a request; a refusal needs its reason. */
export function RulingDialog({ line, request, ...props }: RulingDialogProps) {
  const { t } = useTranslation('hearingRecord');
  const form = useForm({
    resolver: zodResolver(rulingForm),
    defaultValues: { isGranted: request.isGranted ?? false, reason: request.reason },
  });
  return (
    <LineFormDialog
      {...props}
      title={t('correction.rule')}
      form={form}
      line={line}
      phase="recordReview"
      bodyOf={(values) => ({ ...request, ...values })}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Typography>{request.text}</Typography>
        <CheckField name="isGranted" label={t('correction.grant')} />
        <TextField name="reason" label={t('correction.reason')} autoFocus multiline minRows={2} />
      </Box>
    </LineFormDialog>
  );
}
