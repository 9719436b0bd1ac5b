import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDateText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { ChoiceField } from './choice-field.tsx';
import { DayField } from './day-field.tsx';
import { DoorSheet } from './door-sheet.tsx';
import { usePublicList } from './queries.ts';
import { Sheet } from './sheet.tsx';
import { SheetFrame } from './sheet-frame.tsx';
import { doorSearch } from './sheet-search.ts';

/** `/docket/print/doors?date&roomId`: what hangs at the door of each room that day, one sheet a room. */
export function DoorPage() {
  const { t } = useTranslation('docketSheets');
  const { today, rooms } = useReference();
  const dateText = useDateText();
  const navigate = useNavigate();
  const search = doorSearch.parse(useSearch({ strict: false }));
  const date = search.date ?? today.date;
  const list = usePublicList({ from: date, to: date, roomId: search.roomId ?? null });
  const show = (change: Partial<typeof search>) =>
    void navigate({ to: '/docket/print/doors', search: { ...search, date, ...change }, replace: true });
  const hearings = list.data?.entries ?? [];
  const used = rooms.filter((room) => hearings.some((hearing) => hearing.roomId === room.id));
  return (
    <SheetFrame
      title={`${t('door.title')} ${date}`}
      isLandscape
      query={list}
      controls={
        <>
          <DayField label={t('day')} value={date} onChange={(day) => show({ date: day })} />
          <ChoiceField
            label={t('room')}
            value={search.roomId ?? ''}
            options={rooms}
            all={t('allRooms')}
            onChange={(roomId) => show({ roomId })}
          />
        </>
      }
    >
      {used.map((room) => (
        <DoorSheet
          key={room.id}
          roomName={room.name}
          date={date}
          hearings={hearings.filter((hearing) => hearing.roomId === room.id)}
        />
      ))}
      {used.length === 0 && (
        <Sheet isLandscape>
          <h2>{dateText(date)}</h2>
          <p>{t('door.empty')}</p>
        </Sheet>
      )}
    </SheetFrame>
  );
}
