import { useTranslation } from 'react-i18next';
import type { HearingMode } from '../../../../electron/backend/domain/lifecycle/events.ts';
import { useReference } from '../../../ui/reference.tsx';

interface Placed {
  readonly mode: HearingMode;
  readonly roomId: string | null;
  readonly platform: string | null;
}

/** Where a hearing takes place: the room, the platform, or the mode when neither is kept. */
export function usePlaceText(): (hearing: Placed) => string {
  const { t } = useTranslation('terms');
  const { roomName } = useReference();
  return ({ mode, roomId, platform }) => {
    const places = [roomId === null ? null : roomName(roomId), platform].filter((place) => place);
    return places.length > 0 ? places.join(' · ') : t(`modeLong.${mode}`);
  };
}

/** Names of a tribunal, the presiding arbitrator marked when there are several. */
export function useTribunalText(): (arbitratorIds: readonly string[]) => string {
  const { t } = useTranslation('docket');
  const { staffName } = useReference();
  return (arbitratorIds) =>
    arbitratorIds
      .map((id, index) =>
        index === 0 && arbitratorIds.length > 1 ? t('tab.presiding', { name: staffName(id) }) : staffName(id),
      )
      .join('、');
}
