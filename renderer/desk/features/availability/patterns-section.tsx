import { useTranslation } from 'react-i18next';
import type { WeeklyPatternView } from '../../../../electron/backend/api/contract/availability.ts';
import type { Column } from '../../../ui/data-table.tsx';
import { useDateText } from '../../../ui/dates.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import type { OnSaved } from '../../../ui/use-saved.tsx';
import { EntrySection } from './entry-section.tsx';
import { PatternDialog } from './pattern-dialog.tsx';
import { weekdayOrder } from './pattern-form.ts';
import { useAvailability, useRemovePattern } from './queries.ts';

/** What people do every week: hours of being away, and the only hours of sitting of those who are here part of the time. */
export function PatternsSection({ onSaved }: { readonly onSaved: OnSaved }) {
  const { t } = useTranslation('availability');
  const { staffName, today } = useReference();
  const canChange = useCan('availability.savePattern');
  const dateText = useDateText();
  const { data, isError, refetch } = useAvailability();
  const remove = useRemovePattern();
  const hours = ({ weekdays, from, to, onMakeUpWorkdays }: WeeklyPatternView) =>
    t(onMakeUpWorkdays ? 'pattern.hoursMakeUp' : 'pattern.hours', {
      weekdays: weekdayOrder
        .filter((value) => weekdays.includes(Number(value)))
        .map((value) => t(`weekday.d${value}`))
        .join(t('and')),
      from,
      to,
    });
  const valid = ({ validFrom, validTo }: WeeklyPatternView) =>
    validTo === null
      ? t('pattern.since', { from: dateText(validFrom) })
      : t('interval.days', { from: dateText(validFrom), to: dateText(validTo) });
  const nameOf = (pattern: WeeklyPatternView) =>
    t('entryOf', { name: staffName(pattern.staffId), when: hours(pattern) });
  const columns: Column<WeeklyPatternView>[] = [
    { id: 'person', header: t('person'), cell: ({ staffId }) => staffName(staffId) },
    { id: 'kind', header: t('pattern.kind'), cell: ({ kind }) => t(`pattern.kinds.${kind}`) },
    { id: 'hours', header: t('when'), cell: hours },
    { id: 'valid', header: t('pattern.valid'), cell: valid },
    { id: 'reason', header: t('reason'), cell: ({ reason }) => reason },
  ];
  return (
    <EntrySection
      title={t('pattern.title')}
      intro={t('pattern.intro')}
      addLabel={t('pattern.add')}
      emptyText={t('pattern.none')}
      columns={columns}
      rows={data?.patterns}
      rowKey={({ id }) => id}
      isFailed={isError}
      onRetry={() => void refetch()}
      canChange={canChange}
      isPast={({ validTo }) => validTo !== null && validTo < today.date}
      nameOf={nameOf}
      dialog={(row, close) => (
        <PatternDialog
          pattern={row}
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
        change: ({ id }) => ({ change: 'patternRemoved', id }),
        run: (row, done) =>
          remove.mutate(
            { id: row.id },
            {
              onSuccess: ({ hits }) => {
                done();
                onSaved(t('removed'), hits);
              },
            },
          ),
      }}
    />
  );
}
