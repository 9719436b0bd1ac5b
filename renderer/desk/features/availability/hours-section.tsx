import { useTranslation } from 'react-i18next';
import type { SessionHoursView } from '../../../../electron/backend/api/contract/availability.ts';
import { sessionsOn } from '../../../../electron/backend/domain/docket/sessions.ts';
import type { Column } from '../../../ui/data-table.tsx';
import { momentText, useDateText } from '../../../ui/dates.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { EntrySection } from './entry-section.tsx';
import { useAvailability, useRemoveSessionHours } from './queries.ts';
import { SessionHoursDialog } from './session-hours-dialog.tsx';

interface HoursRow extends SessionHoursView {
  /** Null: as the program ships. */
  readonly change: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

/** The court's sessions as dated settings: what ships, and what the court set from a day on. */
export function HoursSection() {
  const { t } = useTranslation('availability');
  const { today } = useReference();
  const canChange = useCan('availability.saveSessionHours');
  const notify = useNotice();
  const dateText = useDateText();
  const { data, isError, refetch } = useAvailability();
  const remove = useRemoveSessionHours();
  const nameOf = ({ validFrom }: HoursRow) => t('hours.since', { from: dateText(validFrom) });
  const columns: Column<HoursRow>[] = [
    {
      id: 'from',
      header: t('hours.validFrom'),
      cell: ({ validFrom, change }) => (change === null ? t('hours.shipped') : dateText(validFrom)),
    },
    { id: 'morning', header: t('hours.morning'), cell: (row) => `${row.morningFrom}–${row.morningTo}` },
    {
      id: 'afternoon',
      header: t('hours.afternoon'),
      cell: (row) => `${row.afternoonFrom}–${row.afternoonTo}`,
    },
    {
      id: 'change',
      header: t('reason'),
      cell: ({ change }) =>
        change === null
          ? t('hours.suggested')
          : t('hours.changed', { reason: change.reason, by: change.by, at: momentText(change.at) }),
    },
  ];
  return (
    <EntrySection
      title={t('hours.title')}
      intro={t('hours.intro')}
      addLabel={t('hours.add')}
      emptyText={t('hours.shipped')}
      columns={columns}
      rows={data?.sessionHours}
      rowKey={({ validFrom }) => validFrom}
      isFailed={isError}
      onRetry={() => void refetch()}
      canChange={canChange}
      isOwn={({ change }) => change !== null}
      nameOf={nameOf}
      dialog={(row, close) => <SessionHoursDialog hours={startOf(row)} onClose={close} />}
      removal={{
        error: remove.error,
        isPending: remove.isPending,
        run: (row, done) =>
          remove.mutate(
            { validFrom: row.validFrom },
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

  function startOf(row: HoursRow | null) {
    if (row !== null) {
      const { change, ...hours } = row;
      return { ...hours, reason: change?.reason ?? '' };
    }
    const [morning, afternoon] = sessionsOn(data?.sessionHours ?? [], today.date);
    return {
      validFrom: null,
      morningFrom: morning.from,
      morningTo: morning.to,
      afternoonFrom: afternoon.from,
      afternoonTo: afternoon.to,
      reason: '',
    };
  }
}
