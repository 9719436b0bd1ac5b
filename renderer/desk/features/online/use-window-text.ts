import { useTranslation } from 'react-i18next';
import { dateOf, type LocalDateTime, timeOf } from '../../../../electron/backend/domain/dates.ts';
import { useDayText } from '../../../ui/dates.tsx';
import { timeLeft } from './time-left.ts';

/** `10月9日 周六 18时`: a window's end is a plain date and hour. */
export function useEndText(): (end: LocalDateTime) => string {
  const { t } = useTranslation('online');
  const dayText = useDayText();
  return (end) => {
    const [hour = '0', minute = '00'] = timeOf(end).split(':');
    const time =
      minute === '00'
        ? t('left.hour', { h: Number(hour) })
        : t('left.hourMinute', { h: Number(hour), m: minute });
    return `${dayText(dateOf(end))} ${time}`;
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
    const date = dayText(dateOf(end));
    return t('left.until', { left: words, date, time: endText(end).slice(date.length + 1) });
  };
}
