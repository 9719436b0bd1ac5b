import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { type Mediator, saveMediator } from '../../../../electron/backend/api/contract/mediation.ts';
import { mediatorKinds } from '../../../../electron/backend/domain/mediation/mediation-entry.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useSaveMediator } from './mutations.ts';

interface MediatorDialogProps {
  /** Null: a new one. */
  readonly mediator: Mediator | null;
  readonly onClose: () => void;
}

/** Adds a mediator or changes one; who stands behind an entry stays the same person. */
export function MediatorDialog({ mediator, onClose }: MediatorDialogProps) {
  const { t } = useTranslation('mediation');
  const { t: term } = useTranslation('terms');
  const { staff } = useReference();
  const notify = useNotice();
  const save = useSaveMediator();
  const start: z.input<typeof saveMediator.input> = mediator ?? {
    id: null,
    name: '',
    organisation: '',
    kind: 'union',
    phone: '',
    staffId: null,
    from: null,
    to: null,
  };
  const form = useForm({ resolver: zodResolver(saveMediator.input), defaultValues: start });
  return (
    <FormDialog
      open
      title={t(mediator === null ? 'roster.add' : 'roster.edit')}
      form={form}
      submitLabel={t('roster.save')}
      isPending={save.isPending}
      refusal={save.error}
      maxWidth="sm"
      onClose={onClose}
      onSubmit={async (value) => {
        await save.mutateAsync(value);
        notify(t('roster.saved', { name: value.name }));
        onClose();
      }}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <TextField name="name" label={t('roster.name')} required autoFocus />
        <TextField name="organisation" label={t('roster.organisation')} required />
        <SelectField
          name="kind"
          label={t('roster.kind')}
          options={mediatorKinds.map((kind) => ({ value: kind, label: term(`mediatorKind.${kind}`) }))}
          required
        />
        <TextField name="phone" label={t('calls.phone')} />
        <SelectField
          name="staffId"
          label={t('roster.staff')}
          helper={t('roster.staffHelp')}
          options={staff
            .filter(({ functions }) => functions.includes('mediator'))
            .map(({ id, name }) => ({ value: id, label: name }))}
          allowEmpty
          disabled={mediator !== null}
        />
        <DateField name="from" label={t('roster.from')} />
        <DateField name="to" label={t('roster.to')} />
      </Box>
    </FormDialog>
  );
}
