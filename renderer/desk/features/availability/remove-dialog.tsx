import { useTranslation } from 'react-i18next';
import type { AvailabilityChange } from '../../../../electron/backend/api/contract/availability.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { HitsPreview } from '../../../ui/hits.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';

interface RemoveDialogProps {
  /** What is removed, such as a name and a day. */
  readonly name: string;
  /** Given: what the removal would make impossible is asked and shown. */
  readonly change?: AvailabilityChange;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before an entry is removed. */
export function RemoveDialog({ name, change, error, isPending, onConfirm, onClose }: RemoveDialogProps) {
  const { t } = useTranslation('availability');
  return (
    <ConfirmDialog
      open
      title={t('removeTitle')}
      body={
        <>
          {name}
          {change !== undefined && <HitsPreview change={change} />}
          <RefusalAlert error={error} />
        </>
      }
      confirmLabel={t('removeConfirm')}
      tone="danger"
      isPending={isPending}
      onConfirm={onConfirm}
      onClose={onClose}
    />
  );
}
