import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Hit, RoomClosureView } from '../../../../electron/backend/api/contract/availability.ts';
import { id, requiredText } from '../../../../electron/backend/api/contract/common.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { HitsPreview } from '../../../ui/hits.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { IntervalFields } from './interval-fields.tsx';
import { checkInterval, fromInterval, intervalFields, toInterval } from './interval-form.ts';
import { useSaveClosure } from './queries.ts';

const closureForm = z
  .object({
    roomId: z.union([id, z.null()]).refine((room) => room !== null, { error: 'required' }),
    ...intervalFields,
    reason: requiredText,
  })
  .superRefine(checkInterval);

interface ClosureDialogProps {
  /** Null: a new one. */
  readonly closure: RoomClosureView | null;
  readonly onSaved: (text: string, hits: readonly Hit[]) => void;
  readonly onClose: () => void;
}

/** A time in which a room cannot be used. Shows before saving which hearings it makes impossible. */
export function ClosureDialog({ closure, onSaved, onClose }: ClosureDialogProps) {
  const { t } = useTranslation('availability');
  const { rooms, roomName } = useReference();
  const save = useSaveClosure();
  const form = useForm({
    resolver: zodResolver(closureForm),
    defaultValues: {
      roomId: closure?.roomId ?? null,
      ...fromInterval(closure),
      reason: closure?.reason ?? '',
    },
  });
  const values = useWatch({ control: form.control });
  const interval = toInterval(values);
  const same = closure === null ? {} : { id: closure.id };
  const typed =
    interval === null || !values.roomId
      ? null
      : { ...same, roomId: values.roomId, ...interval, reason: values.reason?.trim() || '—' };
  return (
    <FormDialog
      open
      title={t(closure === null ? 'closure.addTitle' : 'closure.editTitle')}
      form={form}
      submitLabel={t('closure.save')}
      isPending={save.isPending}
      refusal={save.error}
      onClose={onClose}
      onSubmit={async ({ roomId, reason, ...rest }) => {
        const saved = toInterval(rest);
        if (roomId === null || saved === null) return;
        const { hits } = await save.mutateAsync({ ...same, roomId, ...saved, reason });
        onSaved(t('closure.saved', { name: roomName(roomId) }), hits);
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <SelectField
          name="roomId"
          label={t('closure.room')}
          required
          autoFocus
          options={rooms
            .filter((room) => room.isActive || room.id === closure?.roomId)
            .map((room) => ({ value: room.id, label: room.name }))}
        />
        <IntervalFields />
        <TextField name="reason" label={t('reason')} required placeholder={t('closure.reasonExample')} />
        <HitsPreview change={typed === null ? null : { change: 'closure', closure: typed }} />
      </Box>
    </FormDialog>
  );
}
