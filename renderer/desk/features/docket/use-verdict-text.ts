import { useTranslation } from 'react-i18next';
import type { PlaceVerdict } from './board-places.ts';
import { useBreachText } from './breach-text.ts';

/** As many reasons are told at once; the dialog tells them all. */
const told = 3;

/** What stands against a place, a sentence each, the weightiest first; or that it is free. */
export function useVerdictText(): (verdict: PlaceVerdict) => readonly string[] {
  const { t } = useTranslation('docket');
  const breachText = useBreachText();
  return ({ blocks, isNoRoomFree }) => {
    const reasons = [...new Set(blocks.map(({ breach }) => breachText(breach)))];
    const all = [...(isNoRoomFree ? [t('place.noRoomFree')] : []), ...reasons];
    return all.length === 0 ? [t('place.isFree')] : all.slice(0, told);
  };
}
