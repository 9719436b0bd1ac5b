import { zodResolver } from '@hookform/resolvers/zod';
import Stack from '@mui/material/Stack';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { type StaffMember, saveStaff } from '../../../../electron/backend/api/contract/court.ts';
import { staffFunctions } from '../../../../electron/backend/domain/permissions.ts';
import { useTRPC } from '../../../ui/client.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { MultiSelectField } from '../../../ui/fields/multi-select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useReference } from '../../../ui/reference.tsx';

const staffForm = saveStaff.input.omit({ id: true });
type StaffValues = z.input<typeof staffForm>;

interface StaffDialogProps {
  /** Null: a new person. */
  readonly person: StaffMember | null;
  readonly onClose: () => void;
}

/** Adds or changes a person: functions, sign-in name, a new password, firm and skills, leaving. */
export function StaffDialog({ person, onClose }: StaffDialogProps) {
  const { t } = useTranslation(['settings', 'terms']);
  const trpc = useTRPC();
  const notify = useNotice();
  const queryClient = useQueryClient();
  const { causes, causeName } = useReference();
  const form = useForm<StaffValues>({ resolver: zodResolver(staffForm), defaultValues: valuesOf(person) });
  const save = useMutation(
    trpc.court.saveStaff.mutationOptions({
      onSuccess: async (saved) => {
        await queryClient.invalidateQueries(trpc.court.pathFilter());
        await queryClient.invalidateQueries(trpc.session.pathFilter());
        notify(t('settings:staff.saved', { name: saved.name }));
        onClose();
      },
    }),
  );
  return (
    <FormDialog
      open
      title={t(person === null ? 'settings:staff.addTitle' : 'settings:staff.editTitle')}
      form={form}
      submitLabel={t('settings:staff.save')}
      isPending={save.isPending}
      refusal={save.error}
      onClose={onClose}
      onSubmit={(values) => save.mutate(person === null ? values : { ...values, id: person.id })}
    >
      <Stack sx={{ gap: 2, pt: 1 }}>
        <TextField name="name" label={t('settings:staff.name')} required autoFocus />
        <MultiSelectField
          name="functions"
          label={t('settings:staff.functions')}
          options={staffFunctions.map((held) => ({ value: held, label: t(`terms:function.${held}`) }))}
        />
        <TextField
          name="loginName"
          label={t('settings:staff.loginName')}
          helper={t('settings:staff.loginHelp')}
          nullable
        />
        <TextField
          name="password"
          label={t('settings:staff.password')}
          type="password"
          autoComplete="new-password"
          helper={t('settings:staff.passwordHelp')}
        />
        <CheckField
          name="isPartTime"
          label={t('settings:staff.isPartTime')}
          helper={t('settings:staff.partTimeHelp')}
        />
        <TextField
          name="firm"
          label={t('settings:staff.firm')}
          helper={t('settings:staff.firmHelp')}
          nullable
        />
        <MultiSelectField
          name="skills"
          label={t('settings:staff.skills')}
          helper={t('settings:staff.skillsHelp')}
          options={causes.map(({ code }) => ({ value: code, label: `${code} ${causeName(code)}` }))}
        />
        {person !== null && <CheckField name="isActive" label={t('settings:staff.isActive')} />}
      </Stack>
    </FormDialog>
  );
}

function valuesOf(person: StaffMember | null): StaffValues {
  if (person === null) {
    return {
      name: '',
      functions: [],
      isActive: true,
      loginName: null,
      password: null,
      firm: null,
      isPartTime: false,
      skills: [],
    };
  }
  const { id: _, ...values } = person;
  return { ...values, password: null };
}
