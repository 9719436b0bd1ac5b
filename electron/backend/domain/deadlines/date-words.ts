import { chineseDate, dayNumber, isLegalDate, type LegalDate, shanghaiDateTime, weekday } from '../dates.ts';

/** The languages a date is explained in. */
export type WordsLanguage = 'zh' | 'en';

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Names of the public holidays as the State Council's notices write them. */
const holidaysEn: Readonly<Record<string, string>> = {
  元旦: 'New Year',
  春节: 'Spring Festival',
  清明节: 'Qingming Festival',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
};

/** `2021年10月8日（周五）` or, with a note, `2021年10月9日（周六，补班）`; in English `Fri 8 Oct 2021 (note)`. */
export function dateInWords(date: LegalDate, language: WordsLanguage, note: string | null = null): string {
  const day = weekdays[language][weekday(date)];
  if (language === 'zh') return `${chineseDate(date)}（${note === null ? day : `${day}，${note}`}）`;
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  const text = `${day} ${Number(dayOfMonth)} ${months[Number(month) - 1] ?? month} ${year}`;
  return note === null ? text : `${text} (${note})`;
}

/** The name of a holiday (`国庆节`, or several joined by `、`); a name the program does not know stays as the notice writes it. */
export function holidayInWords(name: string, language: WordsLanguage): string {
  if (language === 'zh') return name;
  return name
    .split('、')
    .map((part) => holidaysEn[part] ?? part)
    .join(' and ');
}

/** The day and the clock time in Shanghai of a moment (UTC ISO text); null when the text is no moment. */
export function shanghaiMoment(iso: string): { readonly on: LegalDate; readonly time: string } | null {
  const match = /^(.{10})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?Z$/.exec(iso);
  const on = match?.[1];
  if (!isLegalDate(on)) return null;
  const minutes = dayNumber(on) * 1440 + Number(match?.[2]) * 60 + Number(match?.[3]);
  const [date = '', time = ''] = shanghaiDateTime(minutes * 60_000).split('T');
  return isLegalDate(date) ? { on: date, time } : null;
}
