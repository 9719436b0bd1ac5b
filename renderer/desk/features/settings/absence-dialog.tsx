import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { id, legalDate, requiredText } from '../../../../electron/backend/api/contract/common.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useSaveAbsence } from './absence-queries.ts';
import type { Absence } from './absence-times.ts';

const someDay = z.union([legalDate, z.null()]).refine((day) => day !== null, { error: 'required' });
const absenceForm = z
  .object({
    staffId: z.union([id, z.null()]).refine((person) => person !== null, { error: 'required' }),
    from: someDay,
    to: someDay,
    reason: requiredText,
  })
  .superRefine(({ from, to }, context) => {
    if (from !== null && to !== null && to < from)
      context.addIssue({ code: 'custom', path: ['to'], message: 'endBeforeStart' });
  });

interface AbsenceDialogProps {
  /** The absence to change, or the person whose absence is new; null: nobody chosen yet. */
  readonly absence: Absence | { readonly staffId: string } | null;
  readonly onClose: () => void;
}

/** A leave or another absence of a person, from a day to a day, both inclusive. */
export function AbsenceDialog({ absence, onClose }: AbsenceDialogProps) {
  const { t } = useTranslation('settings');
  const notify = useNotice();
  const { staff, staffName } = useReference();
  const save = useSaveAbsence();
  const known = absence !== null && 'id' in absence ? absence : null;
  const form = useForm({
    resolver: zodResolver(absenceForm),
    defaultValues: valuesOf(absence?.staffId ?? null, known),
  });
  return (
    <FormDialog
      open
      title={t(known === null ? 'absence.addTitle' : 'absence.editTitle')}
      form={form}
      submitLabel={t('absence.save')}
      isPending={save.isPending}
      refusal={save.error}
      onClose={onClose}
      onSubmit={async ({ staffId, from, to, reason }) => {
        if (staffId === null || from === null || to === null) return;
        await save.mutateAsync({ ...(known !== null && { id: known.id }), staffId, from, to, reason });
        notify(t('absence.saved', { name: staffName(staffId) }));
        onClose();
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <SelectField
          name="staffId"
          label={t('absence.person')}
          required
          // An entry stays with its person; a mistake is removed and entered anew.
          disabled={known !== null}
          autoFocus={absence === null}
          options={staff
            .filter((person) => person.isActive || person.id === absence?.staffId)
            .map((person) => ({ value: person.id, label: person.name }))}
        />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <DateField name="from" label={t('absence.from')} required autoFocus={absence !== null} />
          <DateField name="to" label={t('absence.to')} required />
        </Box>
        <TextField
          name="reason"
          label={t('absence.reason')}
          required
          placeholder={t('absence.reasonExample')}
        />
      </Box>
    </FormDialog>
  );
}

function valuesOf(staffId: string | null, known: Absence | null): z.input<typeof absenceForm> {
  return known === null
    ? { staffId, from: null, to: null, reason: '' }
    : { staffId: known.staffId, from: known.from, to: known.to, reason: known.reason };
}
