import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { longText, shortText } from '../../../../electron/backend/api/contract/common.ts';
import { authorities } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { type LineDialogProps, LineFormDialog } from './line-form-dialog.tsx';
import { usePartyText } from './line-words.ts';

const attendanceForm = z
  .object({
    isPresent: z.boolean(),
    name: shortText,
    authority: z.enum(authorities),
    isIdentityChecked: z.boolean(),
    note: longText,
  })
  .refine(({ isPresent, name }) => !isPresent || name !== '', { path: ['name'], error: 'required' });

/** Who came for a party and by what right; for one that did not come, how notice is proved (RULES 39, 41). */
export function AttendanceDialog({ partyId, ...props }: LineDialogProps & { readonly partyId: string }) {
  const { t } = useTranslation('hearingRecord');
  const partyText = usePartyText(props.view.parties);
  const line = props.lines.find(({ body }) => body.kind === 'attendance' && body.partyId === partyId);
  const kept = line?.body.kind === 'attendance' ? line.body : null;
  const party = props.view.parties.find(({ id }) => id === partyId);
  const agent = party?.agents[0];
  const form = useForm({
    resolver: zodResolver(attendanceForm),
    defaultValues: {
      isPresent: kept?.isPresent ?? true,
      name: kept?.name ?? agent?.name ?? party?.name ?? '',
      authority: kept?.authority ?? agent?.authority ?? 'self',
      isIdentityChecked: kept?.isIdentityChecked ?? true,
      note: kept?.note ?? '',
    },
  });
  const isPresent = useWatch({ control: form.control, name: 'isPresent' });
  return (
    <LineFormDialog
      {...props}
      title={t('attendance.of', { name: partyText(partyId) })}
      form={form}
      line={line}
      phase="rollCall"
      bodyOf={(values) => ({ kind: 'attendance', partyId, ...values })}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <CheckField name="isPresent" label={t('attendance.isPresent')} />
        {isPresent && (
          <>
            <TextField
              name="name"
              label={t('attendance.person')}
              required
              helper={
                party !== undefined && party.agents.length > 0
                  ? t('attendance.agents', { names: party.agents.map(({ name }) => name).join('、') })
                  : undefined
              }
            />
            <SelectField
              name="authority"
              label={t('attendance.by')}
              required
              options={authorities.map((value) => ({ value, label: t(`attendance.authority.${value}`) }))}
            />
            <CheckField name="isIdentityChecked" label={t('attendance.checked')} />
          </>
        )}
        <TextField name="note" label={t('attendance.note')} multiline minRows={2} />
      </Box>
    </LineFormDialog>
  );
}
