import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Hit, WeeklyPatternView } from '../../../../electron/backend/api/contract/availability.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { MultiSelectField } from '../../../ui/fields/multi-select-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { TimeField } from '../../../ui/fields/time-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { HitsPreview } from '../../../ui/hits.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { type PatternValues, patternForm, patternKinds, toPattern, weekdayOrder } from './pattern-form.ts';
import { useSavePattern } from './queries.ts';

interface PatternDialogProps {
  /** Null: a new one. */
  readonly pattern: WeeklyPatternView | null;
  readonly onSaved: (text: string, hits: readonly Hit[]) => void;
  readonly onClose: () => void;
}

/** What a person does every week: hours of being away, or the only hours of sitting. Shows before saving what it makes impossible. */
export function PatternDialog({ pattern, onSaved, onClose }: PatternDialogProps) {
  const { t } = useTranslation('availability');
  const { staffName, today } = useReference();
  const save = useSavePattern();
  const same = pattern === null ? {} : { id: pattern.id };
  const form = useForm({
    resolver: zodResolver(patternForm),
    defaultValues: {
      kind: pattern?.kind ?? 'away',
      staffId: pattern?.staffId ?? null,
      weekdays: pattern?.weekdays.map(String) ?? [],
      from: pattern?.from ?? '',
      to: pattern?.to ?? '',
      onMakeUpWorkdays: pattern?.onMakeUpWorkdays ?? false,
      validFrom: pattern?.validFrom ?? today.date,
      validTo: pattern?.validTo ?? null,
      reason: pattern?.reason ?? '',
    },
  });
  const values = useWatch({ control: form.control });
  const typed = toPattern({ ...values, reason: values.reason?.trim() || '—' });
  return (
    <FormDialog
      open
      title={t(pattern === null ? 'pattern.addTitle' : 'pattern.editTitle')}
      form={form}
      submitLabel={t('pattern.save')}
      isPending={save.isPending}
      refusal={save.error}
      onClose={onClose}
      onSubmit={async (submitted) => {
        const wanted = toPattern(submitted);
        if (wanted === null) return;
        const saved = await save.mutateAsync({ ...same, ...wanted });
        onSaved(t('pattern.saved', { name: staffName(saved.pattern.staffId) }), saved.hits);
      }}
    >
      <PatternFields form={form} />
      <Box sx={{ mt: 2 }}>
        <HitsPreview change={typed === null ? null : { change: 'pattern', pattern: { ...same, ...typed } }} />
      </Box>
    </FormDialog>
  );
}

function PatternFields({ form }: { readonly form: UseFormReturn<PatternValues> }) {
  const { t } = useTranslation('availability');
  const { staff } = useReference();
  const [kind, staffId] = useWatch({ control: form.control, name: ['kind', 'staffId'] });
  const two = {
    display: 'grid',
    gap: 2,
    gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
    alignItems: 'start',
  };
  return (
    <Box sx={{ display: 'grid', gap: 2, pt: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={two}>
        <SelectField
          name="staffId"
          label={t('person')}
          required
          autoFocus
          options={staff
            .filter((person) => person.isActive || person.id === staffId)
            .map((person) => ({ value: person.id, label: person.name }))}
        />
        <SelectField
          name="kind"
          label={t('pattern.kind')}
          required
          helper={t(`pattern.kindHelp.${kind}`)}
          options={patternKinds.map((value) => ({ value, label: t(`pattern.kinds.${value}`) }))}
        />
      </Box>
      <MultiSelectField
        name="weekdays"
        label={t('pattern.weekdays')}
        required
        options={weekdayOrder.map((value) => ({ value, label: t(`weekday.d${value}`) }))}
      />
      <Box sx={two}>
        <TimeField name="from" label={t('interval.fromTime')} required stepMinutes={15} />
        <TimeField name="to" label={t('interval.toTime')} required stepMinutes={15} />
      </Box>
      <CheckField
        name="onMakeUpWorkdays"
        label={t('pattern.onMakeUpWorkdays')}
        helper={t(`pattern.makeUpHelp.${kind}`)}
      />
      <Box sx={two}>
        <DateField name="validFrom" label={t('pattern.validFrom')} required />
        <DateField name="validTo" label={t('pattern.validTo')} helper={t('pattern.validToHelp')} />
      </Box>
      <TextField
        name="reason"
        label={t('reason')}
        required
        placeholder={t(`pattern.reasonExample.${kind}`)}
      />
    </Box>
  );
}
