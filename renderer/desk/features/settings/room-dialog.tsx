import { zodResolver } from '@hookform/resolvers/zod';
import Stack from '@mui/material/Stack';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Room, saveRoom } from '../../../../electron/backend/api/contract/court.ts';
import { roomKinds } from '../../../../electron/backend/api/contract/setup.ts';
import { useTRPC } from '../../../ui/client.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';

const roomForm = saveRoom.input.omit({ id: true });

interface RoomDialogProps {
  /** Null: a new room. */
  readonly room: Room | null;
  readonly onClose: () => void;
}

/** Adds or changes a room. */
export function RoomDialog({ room, onClose }: RoomDialogProps) {
  const { t } = useTranslation(['settings', 'terms']);
  const trpc = useTRPC();
  const notify = useNotice();
  const queryClient = useQueryClient();
  const form = useForm({
    resolver: zodResolver(roomForm),
    defaultValues: {
      name: room?.name ?? '',
      kind: room?.kind ?? 'courtroom',
      isActive: room?.isActive ?? true,
    },
  });
  const save = useMutation(
    trpc.court.saveRoom.mutationOptions({
      onSuccess: async (saved) => {
        await queryClient.invalidateQueries(trpc.court.pathFilter());
        notify(t('settings:rooms.saved', { name: saved.name }));
        onClose();
      },
    }),
  );
  return (
    <FormDialog
      open
      title={t(room === null ? 'settings:rooms.addTitle' : 'settings:rooms.editTitle')}
      form={form}
      submitLabel={t('settings:rooms.save')}
      isPending={save.isPending}
      refusal={save.error}
      maxWidth="xs"
      onClose={onClose}
      onSubmit={(values) => save.mutate(room === null ? values : { ...values, id: room.id })}
    >
      <Stack sx={{ gap: 2, pt: 1 }}>
        <TextField name="name" label={t('settings:rooms.name')} required autoFocus />
        <SelectField
          name="kind"
          label={t('settings:rooms.kind')}
          options={roomKinds.map((kind) => ({ value: kind, label: t(`terms:roomKind.${kind}`) }))}
        />
        {room !== null && <CheckField name="isActive" label={t('settings:rooms.isActive')} />}
      </Stack>
    </FormDialog>
  );
}
