import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addDays, type LegalDate, weekday } from '../../../../electron/backend/domain/dates.ts';
import { useMe, useReference } from '../../../ui/reference.tsx';
import { ChoiceField } from './choice-field.tsx';
import { DayField } from './day-field.tsx';
import { usePersonsDocket } from './queries.ts';
import { SheetFrame } from './sheet-frame.tsx';
import { weekSearch } from './sheet-search.ts';
import { WeekSheet } from './week-sheet.tsx';

/** `/docket/print/week?date&staffId`: one person's week on one page. */
export function WeekPage() {
  const { t } = useTranslation('docketSheets');
  const { today, staff, staffName } = useReference();
  const me = useMe();
  const navigate = useNavigate();
  const search = weekSearch.parse(useSearch({ strict: false }));
  const date = search.date ?? today.date;
  const sitting = staff.filter(
    (person) => person.isActive && person.functions.some((held) => held === 'arbitrator' || held === 'clerk'),
  );
  const staffId =
    search.staffId ?? (sitting.some(({ id }) => id === me.staffId) ? me.staffId : sitting[0]?.id);
  const monday = mondayOf(date);
  const docket = usePersonsDocket(staffId ?? me.staffId, monday, addDays(monday, 6));
  const show = (change: Partial<typeof search>) =>
    void navigate({ to: '/docket/print/week', search: { date, staffId, ...change }, replace: true });
  const name = staffName(staffId ?? me.staffId);
  return (
    <SheetFrame
      title={`${t('week.title', { name })} ${monday}`}
      isLandscape
      query={docket}
      controls={
        <>
          <DayField label={t('week.of')} value={date} onChange={(day) => show({ date: day })} />
          <ChoiceField
            label={t('person')}
            value={staffId ?? ''}
            options={sitting}
            onChange={(chosen) => show({ staffId: chosen })}
          />
        </>
      }
    >
      {docket.data !== undefined && (
        <WeekSheet name={name} monday={monday} days={docket.data.days} entries={docket.data.entries} />
      )}
    </SheetFrame>
  );
}

function mondayOf(date: LegalDate): LegalDate {
  return addDays(date, -((weekday(date) + 6) % 7));
}
