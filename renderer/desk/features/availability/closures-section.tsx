import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomClosureView } from '../../../../electron/backend/api/contract/availability.ts';
import type { Column } from '../../../ui/data-table.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import type { OnSaved } from '../../../ui/use-saved.tsx';
import { ClosureDialog } from './closure-dialog.tsx';
import { EntrySection } from './entry-section.tsx';
import { isPast } from './interval-form.ts';
import { useAvailability, useRemoveClosure } from './queries.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { useIntervalWords } from './use-interval-words.ts';

/** Times in which a room cannot be used. */
export function ClosuresSection({ onSaved }: { readonly onSaved: OnSaved }) {
  const { t } = useTranslation('availability');
  const { roomName, today } = useReference();
  const canChange = useCan('availability.saveClosure');
  const notify = useNotice();
  const words = useIntervalWords();
  const { data, isError, refetch } = useAvailability();
  const remove = useRemoveClosure();
  const [open, setOpen] = useState<RoomClosureView | 'new' | null>(null);
  const [removed, setRemoved] = useState<RoomClosureView | null>(null);
  const nameOf = (closure: RoomClosureView) =>
    t('entryOf', { name: roomName(closure.roomId), when: words(closure) });
  const columns: Column<RoomClosureView>[] = [
    { id: 'room', header: t('closure.room'), cell: ({ roomId }) => roomName(roomId) },
    { id: 'when', header: t('when'), cell: words },
    { id: 'reason', header: t('reason'), cell: ({ reason }) => reason },
  ];
  return (
    <>
      <EntrySection
        title={t('closure.title')}
        intro={t('closure.intro')}
        addLabel={t('closure.add')}
        emptyText={t('closure.none')}
        columns={columns}
        rows={data?.closures}
        rowKey={({ id }) => id}
        isFailed={isError}
        onRetry={() => void refetch()}
        canChange={canChange}
        isPast={(closure) => isPast(closure, today.date)}
        nameOf={nameOf}
        onAdd={() => setOpen('new')}
        onEdit={setOpen}
        onRemove={setRemoved}
      />
      {open !== null && (
        <ClosureDialog
          closure={open === 'new' ? null : open}
          onSaved={(text, hits) => {
            setOpen(null);
            onSaved(text, hits);
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {removed !== null && (
        <RemoveDialog
          name={nameOf(removed)}
          error={remove.error}
          isPending={remove.isPending}
          onConfirm={() =>
            remove.mutate(
              { id: removed.id },
              {
                onSuccess: () => {
                  notify(t('removed'));
                  setRemoved(null);
                },
              },
            )
          }
          onClose={() => setRemoved(null)}
        />
      )}
    </>
  );
}
