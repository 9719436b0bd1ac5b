import { zodResolver } from '@hookform/resolvers/zod';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Room, saveRoom } from '../../../../electron/backend/api/contract/court.ts';
import { roomKinds } from '../../../../electron/backend/api/contract/setup.ts';
import { isOfThePlace, roomFeatures } from '../../../../electron/backend/domain/room-features.ts';
import { useTRPC } from '../../../ui/client.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { MultiSelectField } from '../../../ui/fields/multi-select-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { HitsPreview } from '../../../ui/hits.tsx';
import type { OnSaved } from '../../../ui/use-saved.tsx';

const roomForm = saveRoom.input.omit({ id: true }).required();
const featuresOf = {
  courtroom: roomFeatures,
  online: roomFeatures.filter((feature) => !isOfThePlace(feature)),
};

interface RoomDialogProps {
  /** Null: a new room. */
  readonly room: Room | null;
  readonly onSaved: OnSaved;
  readonly onClose: () => void;
}

/** Adds or changes a room: its kind, what it has, how much it takes. Shows before saving which hearings it could no longer take. */
export function RoomDialog({ room, onSaved, onClose }: RoomDialogProps) {
  const { t } = useTranslation(['settings', 'terms']);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const form = useForm({
    resolver: zodResolver(roomForm),
    defaultValues: {
      name: room?.name ?? '',
      kind: room?.kind ?? 'courtroom',
      isActive: room?.isActive ?? true,
      features: room?.features ?? [],
      seats: room?.seats ?? null,
      perSession: room?.perSession ?? null,
    },
  });
  const [kind, isActive, features] = useWatch({
    control: form.control,
    name: ['kind', 'isActive', 'features'],
  });
  const save = useMutation(
    trpc.court.saveRoom.mutationOptions({
      onSuccess: async (saved) => {
        await queryClient.invalidateQueries(trpc.court.pathFilter());
        onSaved(t('settings:rooms.saved', { name: saved.name }), saved.hits);
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
      maxWidth="sm"
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
        {kind === 'online' && (
          <Typography sx={{ color: 'text.secondary' }}>{t('settings:rooms.onlineHelp')}</Typography>
        )}
        <MultiSelectField
          name="features"
          label={t('settings:rooms.features')}
          helper={t('settings:rooms.featuresHelp')}
          options={featuresOf[kind].map((value) => ({ value, label: t(`terms:roomFeature.${value}`) }))}
        />
        <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2, '& > *': { flex: 1 } }}>
          {kind === 'courtroom' && (
            <NumberField name="seats" label={t('settings:rooms.seats')} min={1} max={2000} />
          )}
          <NumberField
            name="perSession"
            label={t('settings:rooms.perSession')}
            helper={t('settings:rooms.perSessionHelp')}
            min={1}
            max={50}
          />
        </Stack>
        {room !== null && <CheckField name="isActive" label={t('settings:rooms.isActive')} />}
        {room !== null && (
          <HitsPreview
            change={
              isActive === room.isActive && features.join() === room.features.join()
                ? null
                : { change: 'room', roomId: room.id, isActive, features }
            }
          />
        )}
      </Stack>
    </FormDialog>
  );
}
