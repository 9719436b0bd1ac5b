import { useTranslation } from 'react-i18next';
import type { LocalDateTime } from '../../../../electron/backend/domain/dates.ts';
import { wholeDays } from '../../../../electron/backend/domain/docket/availability.ts';
import { useDayText, useIntervalText } from '../../../ui/dates.tsx';

interface Interval {
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
}

/** `3月5日 周四 至 3月6日 周五`, one day alone, or with the hours where it is not whole days. */
export function useIntervalWords(): (interval: Interval) => string {
  const { t } = useTranslation('availability');
  const dayText = useDayText();
  const intervalText = useIntervalText();
  return (interval) => {
    const whole = wholeDays(interval);
    if (whole === null) return intervalText(interval.startsAt, interval.endsAt);
    if (whole.from === whole.to) return t('interval.oneDay', { day: dayText(whole.from) });
    return t('interval.days', { from: dayText(whole.from), to: dayText(whole.to) });
  };
}
