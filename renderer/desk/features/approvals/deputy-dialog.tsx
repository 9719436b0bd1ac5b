import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { appointDeputy } from '../../../../electron/backend/api/contract/approvals.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useAppointDeputy } from './queries.ts';

type DeputyInput = z.input<typeof appointDeputy.input>;
type DeputyValues = Omit<DeputyInput, 'from' | 'to'> & { from: LegalDate | null; to: LegalDate | null };

/** Appoints somebody to stand in for a director from one day to another. */
export function DeputyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('approvals');
  const notify = useNotice();
  const { staff, today } = useReference();
  const appoint = useAppointDeputy();
  const active = staff.filter(({ isActive }) => isActive);
  const directors = active.filter(({ functions }) => functions.includes('director'));
  const form = useForm<DeputyValues, unknown, z.output<typeof appointDeputy.input>>({
    resolver: zodResolver(appointDeputy.input) as never,
    defaultValues: {
      directorId: directors[0]?.id ?? '',
      deputyId: '',
      from: today.date,
      to: null,
      reason: '',
    },
  });
  const save = async (values: z.output<typeof appointDeputy.input>) => {
    await appoint.mutateAsync(values);
    notify(t('settings.added'));
    onClose();
  };
  const people = (list: typeof active) => list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormDialog
      open
      title={t('settings.add')}
      form={form}
      submitLabel={t('settings.submit')}
      isPending={appoint.isPending}
      refusal={appoint.error}
      maxWidth="sm"
      onSubmit={save}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <SelectField name="directorId" label={t('settings.director')} options={people(directors)} />
        <SelectField
          name="deputyId"
          label={t('settings.deputy')}
          options={people(active.filter(({ id }) => id !== form.watch('directorId')))}
        />
        <DateField name="from" label={t('settings.from')} required />
        <DateField name="to" label={t('settings.to')} required />
        <Box sx={{ gridColumn: '1 / -1' }}>
          <TextField name="reason" label={t('settings.reason')} required />
        </Box>
      </Box>
    </FormDialog>
  );
}
