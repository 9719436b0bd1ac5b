import { useTranslation } from 'react-i18next';
import type { Calendar, Day } from '../../electron/backend/domain/calendar.ts';
import {
  dateOf,
  isLocalDateTime,
  type LegalDate,
  type LocalDateTime,
  shanghaiDateTime,
  timeOf,
  weekday,
  yearOf,
} from '../../electron/backend/domain/dates.ts';
import { useLanguage } from './i18n.ts';
import { useOptionalReference } from './reference.tsx';

/** `10月9日 周六 (补班)` / `Sat 9 Oct (make-up workday)`; with the year when it is not this year. */
export function useDayText(): (date: LegalDate) => string {
  const short = useTextOfDate(false);
  const full = useDateText();
  const today = useOptionalReference()?.today.date;
  return (date) => (today === undefined || yearOf(today) === yearOf(date) ? short(date) : full(date));
}

/** `2021年10月9日 周六 (补班)` / `Sat 9 Oct 2021 (make-up workday)`. */
export function useDateText(): (date: LegalDate) => string {
  return useTextOfDate(true);
}

/** The date alone with its year, for table cells: `2021-10-09`. */
export function plainDate(date: LegalDate | null): string {
  return date ?? '—';
}

/** `10月9日 周六 09:00`; with the year when it is not this year. */
export function useDateTimeText(): (time: LocalDateTime) => string {
  const dayText = useDayText();
  return (time) => `${dayText(dateOf(time))} ${timeOf(time)}`;
}

/** `09:00–10:20`, or with both days when the interval spans days; an open end shows only the start. */
export function useIntervalText(): (startsAt: LocalDateTime, endsAt: LocalDateTime | null) => string {
  const text = useDateTimeText();
  return (startsAt, endsAt) => {
    if (endsAt === null) return text(startsAt);
    if (dateOf(startsAt) === dateOf(endsAt)) return `${text(startsAt)}–${timeOf(endsAt)}`;
    return `${text(startsAt)} – ${text(endsAt)}`;
  };
}

/** A moment (UTC ISO text) as wall time of the court: `2021-10-09 09:00`. The text itself when it is not a moment. */
export function momentText(iso: string): string {
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? iso : shanghaiDateTime(ms).replace('T', ' ');
}

/** `剩 5 天` / `今天到期` / `逾期 3 天`. */
export function useDaysLeftText(): (daysLeft: number) => string {
  const { t } = useTranslation('ui');
  return (daysLeft) => {
    if (daysLeft < 0) return t('days.late', { n: -daysLeft });
    return daysLeft === 0 ? t('days.today') : t('days.left', { n: daysLeft });
  };
}

/** `补班`, the holiday's name, or null for an ordinary workday or weekend. */
export function useDayNote(): (day: Day) => string | null {
  const { t } = useTranslation('ui');
  return (day) => {
    if (day.kind === 'makeUpWorkday') return t('days.makeUp');
    if (day.kind === 'holiday') return day.name ?? t('days.holiday');
    return day.kind === 'closingDay' ? (day.name ?? t('days.closing')) : null;
  };
}

/** Wall time from its two inputs; null until both are there. */
export function joinDateTime(date: LegalDate | null, time: string): LocalDateTime | null {
  const joined = `${date ?? ''}T${time}`;
  return isLocalDateTime(joined) ? joined : null;
}

function useTextOfDate(hasYear: boolean): (date: LegalDate) => string {
  const [language] = useLanguage();
  const dayNote = useDayNote();
  const calendar = useOptionalReference()?.calendar ?? null;
  return (date) => {
    const note = noteOf(calendar, date, dayNote);
    return `${bareDate(date, language === 'en', hasYear)}${note}`;
  };
}

function noteOf(calendar: Calendar | null, date: LegalDate, dayNote: (day: Day) => string | null): string {
  const note = calendar === null ? null : dayNote(calendar.day(date));
  return note === null ? '' : ` (${note})`;
}

const weekdaysZh = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const weekdaysEn = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function bareDate(date: LegalDate, isEnglish: boolean, hasYear: boolean): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const monthNumber = Number(month);
  if (isEnglish) {
    return `${weekdaysEn[weekday(date)] ?? ''} ${Number(day)} ${monthsEn[monthNumber - 1] ?? ''}${hasYear ? ` ${year}` : ''}`;
  }
  return `${hasYear ? `${year}年` : ''}${monthNumber}月${Number(day)}日 ${weekdaysZh[weekday(date)] ?? ''}`;
}
