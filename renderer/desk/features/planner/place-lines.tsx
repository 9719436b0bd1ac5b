import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { ScenarioItem } from '../../../../electron/backend/api/contract/planner.ts';
import { useIntervalText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';

type Place = NonNullable<ScenarioItem['after']>;

/** When, where and by whom a hearing is held; what differs from `other` is bold, which a struck-out old place needs not. */
export function PlaceLines({ place, other }: { readonly place: Place; readonly other: Place | null }) {
  const { t } = useTranslation('planner');
  const intervalText = useIntervalText();
  const { roomName, staffName } = useReference();
  const people = place.arbitratorIds.map(staffName).join(t('comma'));
  const clerk = place.clerkId === null ? null : t('scenario.clerk', { name: staffName(place.clerkId) });
  const room = place.roomId === null ? (place.platform ?? t('propose.noRoom')) : roomName(place.roomId);
  return (
    <Box sx={{ display: 'grid' }}>
      <Changed isChanged={other !== null && isOtherTime(place, other)}>
        {intervalText(place.startsAt, place.endsAt)}
      </Changed>
      <span>
        <Changed isChanged={other !== null && place.roomId !== other.roomId}>{room}</Changed>
        {' · '}
        <Changed isChanged={other !== null && place.arbitratorIds.join() !== other.arbitratorIds.join()}>
          {people}
        </Changed>
      </span>
      {clerk !== null && (
        <Changed isChanged={other !== null && place.clerkId !== other.clerkId} isQuiet>
          {clerk}
        </Changed>
      )}
    </Box>
  );
}

interface ChangedProps {
  readonly isChanged: boolean;
  readonly isQuiet?: boolean;
  readonly children: string;
}

function Changed({ isChanged, isQuiet = false, children }: ChangedProps) {
  if (isChanged) return <b>{children}</b>;
  return (
    <Box component="span" sx={isQuiet ? { color: 'text.secondary' } : null}>
      {children}
    </Box>
  );
}

function isOtherTime(a: Place, b: Place): boolean {
  return a.startsAt !== b.startsAt || a.endsAt !== b.endsAt;
}
