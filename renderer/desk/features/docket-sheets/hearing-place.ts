import { useTranslation } from 'react-i18next';
import { type LocalDateTime, timeOf } from '../../../../electron/backend/domain/dates.ts';
import { useReference } from '../../../ui/reference.tsx';

/** `09:00–10:30`; an open end shows only the start. */
export function hoursText(startsAt: LocalDateTime, endsAt: LocalDateTime | null): string {
  return endsAt === null ? timeOf(startsAt) : `${timeOf(startsAt)}–${timeOf(endsAt)}`;
}

/** The room, or how the hearing is held where it has none. */
export function usePlaceName(): (hearing: {
  roomId: string | null;
  mode: 'inPerson' | 'sync' | 'async';
}) => string {
  const { t } = useTranslation('terms');
  const { roomName } = useReference();
  return ({ roomId, mode }) => (roomId === null ? t(`modeLong.${mode}`) : roomName(roomId));
}
