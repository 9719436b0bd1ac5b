import { isLegalDate, type LegalDate } from '../dates.ts';
import { type Fen, parseYuan } from '../money.ts';
import type { Cell } from './workbook.ts';

const SEPARATED_DATE = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;
const TRAILING_TIME = /[T\s]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;
const DASHES = /[\p{Pd}\u2212]/gu;
const NUMERALS = '〇一二三四五六七八九';
const MINUTES_PER_DAY = 1440;

/** Words and signs that clerks put into a cell to say that there is nothing to write. */
const NOTHING = new Set(['', '/', '-', '--', '无', '空']);

/** The text of a cell: NFKC, trimmed, runs of white space as one space; null for nothing and for `/`, `—`, `无`. */
export function readText(cell: Cell): string | null {
  if (cell === null) return null;
  if (typeof cell === 'object') return 'date' in cell ? cell.date : null;
  const text = plain(String(cell));
  return NOTHING.has(text.replace(DASHES, '-')) ? null : text;
}

/** A person's or an organisation's name; the space that lines up two-character names (何 静) is taken out. */
export function readName(cell: Cell): string | null {
  return readText(cell)?.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '') ?? null;
}

/**
 * Reads a date: an Excel date, 2021-01-04, 2021/1/4, 2021.1.4, 2021年1月4日, 20210104, 二〇二一年一月四日, full-width
 * digits, a time after it ignored. Null when it names no day of the calendar, or not with certainty (a two-digit year).
 */
export function readDate(cell: Cell): LegalDate | null {
  if (cell === null) return null;
  if (typeof cell === 'object') return 'date' in cell ? cell.date : null;
  const text = westernNumerals(plain(String(cell)).replace(TRAILING_TIME, ''))
    .replace(/\s/g, '')
    .replace(DASHES, '-');
  const parts = SEPARATED_DATE.exec(text);
  if (parts !== null) return calendarDay(parts[1], parts[3], parts[4]);
  const other = CHINESE_DATE.exec(text) ?? COMPACT_DATE.exec(text);
  return other === null ? null : calendarDay(other[1], other[2], other[3]);
}

/**
 * Reads a time of day as 'HH:MM': 9:00, 09:00:00, 9点30分, 9时, 9点半, 上午9:00, 下午2:30, 2:30 PM, 0900, an Excel time
 * (fraction of a day, whole minutes only). Null when not certain.
 */
export function readTime(cell: Cell): string | null {
  if (typeof cell === 'number') return timeOfFraction(cell);
  if (typeof cell !== 'string') return null;
  const text = plain(cell).replace(/\s/g, '').toLowerCase();
  const match =
    /^(上午|早上|中午|下午|晚上)?(\d{1,2})[:点时](?:(\d{1,2})分?|(半))?(?::00)?(am|pm)?$/.exec(text) ??
    /^()(\d{2})(\d{2})$/.exec(text);
  if (match === null || text.endsWith(':')) return null;
  const minute = match[4] === undefined ? Number(match[3] ?? 0) : 30;
  const hour = hourOfDay(Number(match[2]), halfOfDay(match[1] || match[5]));
  return hour === null || minute > 59 ? null : `${pad(hour)}:${pad(minute)}`;
}

/** Reads an amount of yuan in any hand's notation; `negative` and `unclear` are told apart, nothing is rounded away. */
export function readAmount(cell: Cell): Fen | 'negative' | 'unclear' {
  if (typeof cell === 'number') return amountOfNumber(cell);
  if (typeof cell !== 'string') return 'unclear';
  const text = plain(cell).replace(/\s/g, '').replace(DASHES, '-');
  if (/^-\d/.test(text)) return parseYuan(text.slice(1)) === null ? 'unclear' : 'negative';
  return parseYuan(text) ?? 'unclear';
}

/** Reads a number of people, at least 1: 31, ３１, 31人. Null for 0, negatives, fractions and other text. */
export function readCount(cell: Cell): number | null {
  if (typeof cell !== 'number' && typeof cell !== 'string') return null;
  const match = /^(\d{1,6})(?:\.0+)?[人名位]?$/.exec(plain(String(cell)).replace(/\s/g, ''));
  const count = Number(match?.[1] ?? 0);
  return count >= 1 ? count : null;
}

/** The number that 等32人 or 共32人 in an applicant's cell states; null when it states none. */
export function statedCount(text: string): number | null {
  const match = /[等共](\d{1,6})[人名位]/.exec(text.replace(/\s/g, ''));
  return match === null ? null : Number(match[1]);
}

/** The first person named in an applicant's cell: 江某等32人 → 江某. */
export function leadName(text: string): string {
  return text.replace(/\s*[(（]?[等共]\s*\d+\s*[人名位].*$/u, '');
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function calendarDay(year = '', month = '', day = ''): LegalDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLegalDate(text) ? text : null;
}

/** 二〇二一年十月二十三日 → 2021年10月23日; other text stays. */
function westernNumerals(text: string): string {
  if (!/^[〇零○一二三四五六七八九]{4}年/.test(text)) return text;
  const digits = text
    .replace(/[零○]/g, '〇')
    .replace(/[一二三四五六七八九]?十[一二三四五六七八九]?/g, (word) => {
      const [tens = '', units = ''] = word.split('十');
      return String(
        (tens === '' ? 1 : NUMERALS.indexOf(tens)) * 10 + (units === '' ? 0 : NUMERALS.indexOf(units)),
      );
    });
  return [...digits].map((c) => (NUMERALS.includes(c) ? String(NUMERALS.indexOf(c)) : c)).join('');
}

function timeOfFraction(fraction: number): string | null {
  const minutes = fraction * MINUTES_PER_DAY;
  const whole = Math.round(minutes);
  if (fraction < 0 || whole >= MINUTES_PER_DAY || Math.abs(minutes - whole) > 0.01) return null;
  return `${pad(Math.floor(whole / 60))}:${pad(whole % 60)}`;
}

function halfOfDay(word: string | undefined): 'am' | 'noon' | 'pm' | null {
  if (word === undefined || word === '') return null;
  if (word === '中午') return 'noon';
  return word === '上午' || word === '早上' || word === 'am' ? 'am' : 'pm';
}

function hourOfDay(hour: number, half: 'am' | 'noon' | 'pm' | null): number | null {
  if (hour > 23) return null;
  if (half === null) return hour;
  if (half === 'am') return hour <= 12 ? hour : null;
  if (half === 'noon') return hour >= 11 && hour <= 13 ? hour : hour === 1 ? 13 : null;
  return hour >= 1 && hour < 12 ? hour + 12 : hour === 0 ? null : hour;
}

/** Excel keeps binary fractions: 18612.44 arrives as itself, a sum as 18612.440000000002; anything finer is unclear. */
function amountOfNumber(yuan: number): Fen | 'negative' | 'unclear' {
  if (!Number.isFinite(yuan)) return 'unclear';
  if (yuan < 0) return 'negative';
  const fen = Math.round(yuan * 100);
  return Number.isSafeInteger(fen) && Math.abs(yuan * 100 - fen) < 1e-3 ? fen : 'unclear';
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
