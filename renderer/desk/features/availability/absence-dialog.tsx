import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { AbsenceView, Hit } from '../../../../electron/backend/api/contract/availability.ts';
import { id, requiredText } from '../../../../electron/backend/api/contract/common.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { HitsPreview } from '../../../ui/hits.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { IntervalFields } from './interval-fields.tsx';
import { checkInterval, fromInterval, intervalFields, toInterval } from './interval-form.ts';
import { useSaveAbsence } from './queries.ts';

const kinds = ['absence', 'duty'] as const;
const absenceForm = z
  .object({
    kind: z.enum(kinds),
    staffId: z.union([id, z.null()]).refine((person) => person !== null, { error: 'required' }),
    ...intervalFields,
    reason: requiredText,
  })
  .superRefine(checkInterval);

interface AbsenceDialogProps {
  /** The entry to change, or the person whose entry is new; null: nobody chosen yet. */
  readonly absence: AbsenceView | { readonly staffId: string } | null;
  readonly onSaved: (text: string, hits: readonly Hit[]) => void;
  readonly onClose: () => void;
}

/** Leave or another duty of a person: whole days or from hour to hour. Shows before saving which hearings it makes impossible. */
export function AbsenceDialog({ absence, onSaved, onClose }: AbsenceDialogProps) {
  const { t } = useTranslation('availability');
  const { t: term } = useTranslation('terms');
  const { staff, staffName } = useReference();
  const save = useSaveAbsence();
  const known = absence !== null && 'id' in absence ? absence : null;
  const form = useForm({
    resolver: zodResolver(absenceForm),
    defaultValues: {
      kind: known?.kind ?? 'absence',
      staffId: absence?.staffId ?? null,
      ...fromInterval(known),
      reason: known?.reason ?? '',
    },
  });
  const values = useWatch({ control: form.control });
  const interval = toInterval(values);
  const typed =
    interval === null || !values.staffId || values.kind === undefined
      ? null
      : {
          ...(known !== null && { id: known.id }),
          kind: values.kind,
          staffId: values.staffId,
          ...interval,
          // What it hits does not hang on the reason; it may still be missing.
          reason: values.reason?.trim() || '—',
        };
  return (
    <FormDialog
      open
      title={t(known === null ? 'absence.addTitle' : 'absence.editTitle')}
      form={form}
      submitLabel={t('absence.save')}
      isPending={save.isPending}
      refusal={save.error}
      onClose={onClose}
      onSubmit={async ({ kind, staffId, reason, ...rest }) => {
        const saved = toInterval(rest);
        if (staffId === null || saved === null) return;
        const { hits } = await save.mutateAsync({
          ...(known !== null && { id: known.id }),
          kind,
          staffId,
          ...saved,
          reason,
        });
        onSaved(t('absence.saved', { name: staffName(staffId) }), hits);
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' } }}>
          <SelectField
            name="staffId"
            label={t('person')}
            required
            autoFocus={absence === null}
            options={staff
              .filter((person) => person.isActive || person.id === absence?.staffId)
              .map((person) => ({ value: person.id, label: person.name }))}
          />
          <SelectField
            name="kind"
            label={t('absence.kind')}
            required
            options={kinds.map((kind) => ({ value: kind, label: term(`unavailability.${kind}`) }))}
          />
        </Box>
        <IntervalFields hasFocus={absence !== null} />
        <TextField name="reason" label={t('reason')} required placeholder={t('absence.reasonExample')} />
        <HitsPreview change={typed === null ? null : { change: 'absence', absence: typed }} />
      </Box>
    </FormDialog>
  );
}
