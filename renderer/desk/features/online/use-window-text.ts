import { useTranslation } from 'react-i18next';
import { asLimitEnd, type LocalDateTime } from '../../../../electron/backend/domain/dates.ts';
import { useDayText } from '../../../ui/dates.tsx';
import { timeLeft } from './time-left.ts';

/** `10月9日 周六 18时`: a window's end is a plain date and hour. */
export function useEndText(): (end: LocalDateTime) => string {
  const { t } = useTranslation('online');
  const dayText = useDayText();
  return (end) => {
    const { date, hour, minute } = asLimitEnd(end);
    const time =
      minute === 0
        ? t('left.hour', { h: hour })
        : t('left.hourMinute', { h: hour, m: String(minute).padStart(2, '0') });
    return `${dayText(date)} ${time}`;
  };
}

/** `还有1天6小时，10月9日 周六 18时截止`. */
export function useWindowText(): (now: LocalDateTime, end: LocalDateTime) => string {
  const { t } = useTranslation('online');
  const dayText = useDayText();
  const endText = useEndText();
  return (now, end) => {
    const left = timeLeft(now, end);
    const words =
      left === null
        ? t('left.over')
        : left.days > 0
          ? t('left.days', { d: left.days, h: left.hours })
          : left.hours > 0
            ? t('left.hours', { h: left.hours, m: left.minutes })
            : t('left.minutes', { m: left.minutes });
    const date = dayText(asLimitEnd(end).date);
    return t('left.until', { left: words, date, time: endText(end).slice(date.length + 1) });
  };
}
