/** A calendar day in law, 'YYYY-MM-DD', without zone. Text order is date order. */
export type LegalDate = string & { readonly __brand: 'LegalDate' };

/** A wall time in Asia/Shanghai, 'YYYY-MM-DDTHH:MM'. Text order is time order. */
export type LocalDateTime = string & { readonly __brand: 'LocalDateTime' };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const MS_PER_DAY = 86_400_000;
/** UTC+8 without summer time, which China gave up after 1991; no moment this program records is older. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DATE_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME_FORM = /^([01]\d|2[0-3]):[0-5]\d$/;
const NUMERALS = '〇一二三四五六七八九';

interface CivilDay {
  year: number;
  month: number;
  day: number;
}

/** True for the text of a day that exists, from 1900 to 2199. */
export function isLegalDate(v: unknown): v is LegalDate {
  if (typeof v !== 'string') return false;
  const match = DATE_FORM.exec(v);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The text as a legal date. Throws RangeError when it is none. */
export function toLegalDate(s: string): LegalDate {
  if (!isLegalDate(s)) throw new RangeError(`not a calendar date: ${s}`);
  return s;
}

/** True for an existing day and a time from 00:00 to 23:59. */
export function isLocalDateTime(v: unknown): v is LocalDateTime {
  return typeof v === 'string' && v[10] === 'T' && isLegalDate(v.slice(0, 10)) && TIME_FORM.test(v.slice(11));
}

/** The text as a wall time. Throws RangeError when it is none. */
export function toLocalDateTime(s: string): LocalDateTime {
  if (!isLocalDateTime(s)) throw new RangeError(`not a local date and time: ${s}`);
  return s;
}

/** The day of a wall time. */
export function dateOf(t: LocalDateTime): LegalDate {
  return toLegalDate(t.slice(0, 10));
}

/** The clock time of a wall time, 'HH:MM'. */
export function timeOf(t: LocalDateTime): string {
  return t.slice(11);
}

/** The day `n` days after `d` (before it when negative). Throws RangeError outside 1900..2199. */
export function addDays(d: LegalDate, n: number): LegalDate {
  if (!Number.isInteger(n)) throw new RangeError(`not a whole number of days: ${n}`);
  return fromDayNumber(dayNumber(d) + n);
}

/** A moment as the end of a time limit is said: midnight is 24:00 of the day it closes, not 00:00 of the next (《民法典》第203条). */
export function asLimitEnd(t: LocalDateTime): {
  readonly date: LegalDate;
  readonly hour: number;
  readonly minute: number;
} {
  const [hour = '0', minute = '0'] = timeOf(t).split(':');
  if (hour === '00' && minute === '00') return { date: addDays(dateOf(t), -1), hour: 24, minute: 0 };
  return { date: dateOf(t), hour: Number(hour), minute: Number(minute) };
}

/** Days from `from` to `to`, `from` not counted: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: LegalDate, to: LegalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export function weekday(d: LegalDate): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  // Day 0 (1970-01-01) was a Thursday. The remainder of a non-negative whole number by 7 is 0..6.
  return ((((dayNumber(d) + 4) % 7) + 7) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

/** The year of a day. */
export function yearOf(d: LegalDate): number {
  return Number(d.slice(0, 4));
}

/** The day in Shanghai at a moment (milliseconds since 1970 UTC). */
export function shanghaiDate(ms: number): LegalDate {
  return fromDayNumber(Math.floor((ms + SHANGHAI_OFFSET_MS) / MS_PER_DAY));
}

/** The wall time in Shanghai at a moment (milliseconds since 1970 UTC), seconds cut off. */
export function shanghaiDateTime(ms: number): LocalDateTime {
  const local = ms + SHANGHAI_OFFSET_MS;
  const day = Math.floor(local / MS_PER_DAY);
  const minutes = Math.floor((local - day * MS_PER_DAY) / 60_000);
  return toLocalDateTime(`${fromDayNumber(day)}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`);
}

/** '2021年10月9日'. */
export function chineseDate(d: LegalDate): string {
  const { year, month, day } = civil(d);
  return `${year}年${month}月${day}日`;
}

/** '二〇二一年十月九日', the form in which arbitral instruments are dated. */
export function chineseNumeralDate(d: LegalDate): string {
  const { year, month, day } = civil(d);
  const digits = [...String(year)].map((digit) => NUMERALS.charAt(Number(digit))).join('');
  return `${digits}年${chineseCount(month)}月${chineseCount(day)}日`;
}

function chineseCount(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10 === 0 ? '' : NUMERALS.charAt(n % 10);
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : NUMERALS.charAt(tens)}十${ones}`;
}

function civil(d: LegalDate): CivilDay {
  return { year: Number(d.slice(0, 4)), month: Number(d.slice(5, 7)), day: Number(d.slice(8, 10)) };
}

// Civil dates are counted without Date, so that the machine's time zone can never move a deadline. Both functions
// count from March, which puts the leap day at the end of the year, in eras of 400 years (146,097 days).

/** Days since 1970-01-01, the integer form that counting works on. */
export function dayNumber(d: LegalDate): number {
  const { year, month, day } = civil(d);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day with that number. Throws RangeError outside 1900..2199. */
export function fromDayNumber(n: number): LegalDate {
  const shifted = n + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return toLegalDate(`${year}-${pad(month)}-${pad(day)}`);
}

/** The same day `n` months later, or that month's last day where it has no such day. */
export function addMonths(d: LegalDate, n: number): LegalDate {
  if (!Number.isInteger(n)) throw new RangeError(`not a whole number of months: ${n}`);
  const { year, month, day } = civil(d);
  const months = year * 12 + month - 1 + n;
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return toLegalDate(`${toYear}-${pad(toMonth)}-${pad(Math.min(day, daysInMonth(toYear, toMonth)))}`);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
