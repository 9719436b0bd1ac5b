import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AbsenceView } from '../../../../electron/backend/api/contract/availability.ts';
import type { Column } from '../../../ui/data-table.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import type { OnSaved } from '../../../ui/use-saved.tsx';
import { AbsenceDialog } from './absence-dialog.tsx';
import { EntrySection } from './entry-section.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { isPast } from './interval-form.ts';
import { useAvailability, useRemoveAbsence } from './queries.ts';
import { useIntervalWords } from './use-interval-words.ts';

interface AbsencesSectionProps {
  /** Whose entry is to be made at once; null: nobody's. */
  readonly person: string | null;
  readonly onSaved: OnSaved;
  /** The entry that was asked for is made or given up. */
  readonly onPersonDone: () => void;
}

/** Leave and other duties: who is away from when to when. Whoever is away for the whole day of a draw is not drawn. */
export function AbsencesSection({ person, onSaved, onPersonDone }: AbsencesSectionProps) {
  const { t } = useTranslation('availability');
  const { t: term } = useTranslation('terms');
  const { staffName, today } = useReference();
  const canChange = useCan('availability.saveAbsence');
  const notify = useNotice();
  const words = useIntervalWords();
  const { data, isError, refetch } = useAvailability();
  const remove = useRemoveAbsence();
  const [isImporting, setIsImporting] = useState(false);
  const nameOf = (absence: AbsenceView) =>
    t('entryOf', { name: staffName(absence.staffId), when: words(absence) });
  const columns: Column<AbsenceView>[] = [
    { id: 'person', header: t('person'), cell: ({ staffId }) => staffName(staffId) },
    { id: 'kind', header: t('absence.kind'), cell: ({ kind }) => term(`unavailability.${kind}`) },
    { id: 'when', header: t('when'), cell: words },
    { id: 'reason', header: t('reason'), cell: ({ reason }) => reason },
  ];
  const isAsked = person !== null && canChange;
  return (
    <>
      <EntrySection
        title={t('absence.title')}
        intro={t('absence.intro')}
        addLabel={t('absence.add')}
        emptyText={t('absence.none')}
        columns={columns}
        rows={data?.absences}
        rowKey={({ id }) => id}
        isFailed={isError}
        onRetry={() => void refetch()}
        canChange={canChange}
        isPast={(absence) => isPast(absence, today.date)}
        nameOf={nameOf}
        dialog={(row, close) => (
          <AbsenceDialog
            absence={row}
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
        more={
          <Button startIcon={<UploadFileOutlined />} onClick={() => setIsImporting(true)}>
            {t('import.open')}
          </Button>
        }
      />
      {isAsked && (
        <AbsenceDialog
          absence={{ staffId: person }}
          onSaved={(text, hits) => {
            onPersonDone();
            onSaved(text, hits);
          }}
          onClose={onPersonDone}
        />
      )}
      {isImporting && (
        <ImportDialog
          onSaved={(text, hits) => {
            setIsImporting(false);
            onSaved(text, hits);
          }}
          onClose={() => setIsImporting(false)}
        />
      )}
    </>
  );
}
