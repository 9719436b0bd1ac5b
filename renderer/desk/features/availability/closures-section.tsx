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
  const nameOf = (closure: RoomClosureView) =>
    t('entryOf', { name: roomName(closure.roomId), when: words(closure) });
  const columns: Column<RoomClosureView>[] = [
    { id: 'room', header: t('closure.room'), cell: ({ roomId }) => roomName(roomId) },
    { id: 'when', header: t('when'), cell: words },
    { id: 'reason', header: t('reason'), cell: ({ reason }) => reason },
  ];
  return (
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
      dialog={(row, close) => (
        <ClosureDialog
          closure={row}
          onSaved={(text, hits) => {
            close();
            onSaved(text, hits);
          }}
          onClose={close}
        />
      )}
      removal={{
        error: remove.error,
        isPending: remove.isPending,
        run: (row, done) =>
          remove.mutate(
            { id: row.id },
            {
              onSuccess: () => {
                notify(t('removed'));
                done();
              },
            },
          ),
      }}
    />
  );
}
