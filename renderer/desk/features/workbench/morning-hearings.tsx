import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { useReference } from '../../../ui/reference.tsx';
import { MorningTable } from './morning-table.tsx';
import { PaperCase } from './paper-case.tsx';
import { EntryTime } from './today-panel.tsx';

/** The hearings of today on paper. */
export function MorningHearings({ entries }: { readonly entries: readonly DocketEntry[] }) {
  const { t } = useTranslation(['workbench', 'terms']);
  const { roomName, staffName } = useReference();
  const placeOf = ({ roomId, platform }: DocketEntry) => (roomId === null ? platform : roomName(roomId));
  return (
    <MorningTable
      title={t('workbench:morning.hearings')}
      rows={entries}
      rowKey={(entry) => entry.hearingId}
      columns={[
        {
          id: 'time',
          header: t('workbench:morning.time'),
          width: '14%',
          cell: (entry) => <EntryTime entry={entry} />,
        },
        {
          id: 'place',
          header: t('workbench:morning.place'),
          width: '21%',
          cell: (entry) => [t(`terms:mode.${entry.mode}`), placeOf(entry)].filter(Boolean).join(' · '),
        },
        {
          id: 'case',
          header: t('workbench:board.case'),
          width: '45%',
          cell: (entry) => <PaperCase row={entry} />,
        },
        {
          id: 'tribunal',
          header: t('workbench:morning.tribunal'),
          width: '20%',
          cell: (entry) =>
            [...entry.arbitratorIds, ...(entry.clerkId === null ? [] : [entry.clerkId])]
              .map(staffName)
              .join(t('workbench:today.separator')),
        },
      ]}
    />
  );
}
