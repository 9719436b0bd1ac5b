import { useTranslation } from 'react-i18next';
import type { DayRange } from './slack-bands.ts';

/** `已逾期`, `0–3 天`, `31 天以上`: the days left in words. */
export function useBandText(): (range: DayRange) => string {
  const { t } = useTranslation('workbench');
  return ({ from, to }) => {
    if (to === null) return from === null ? t('board.band.any') : t('board.band.from', { from });
    if (to < 0) return t('board.band.late');
    return t('board.band.between', { from: from ?? 0, to });
  };
}
