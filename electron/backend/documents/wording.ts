import {
  asLimitEnd,
  chineseDate,
  dateOf,
  type LegalDate,
  type LocalDateTime,
  timeOf,
  weekday,
} from '../domain/dates.ts';
import { chineseYuan, type Fen, formatYuan } from '../domain/money.ts';

/** `12,000.00元（大写：壹万贰仟元整）`: an amount that must not be altered. */
export function amountInWords(fen: Fen): string {
  return `${formatYuan(fen)}元（大写：人民币${chineseYuan(fen)}）`;
}

/** `9时00分`. */
export function chineseTime(time: LocalDateTime): string {
  const [hour = '0', minute = '00'] = timeOf(time).split(':');
  return `${Number(hour)}时${minute}分`;
}

/** `2021年10月9日9时00分`. */
export function chineseMoment(time: LocalDateTime): string {
  return `${chineseDate(dateOf(time))}${chineseTime(time)}`;
}

/** `2021年10月9日24时00分`: where a time limit ends. */
export function chineseLimitEnd(time: LocalDateTime): string {
  const { date, hour, minute } = asLimitEnd(time);
  return `${chineseDate(date)}${hour}时${String(minute).padStart(2, '0')}分`;
}

/** `星期六`. */
export function chineseWeekday(date: LegalDate): string {
  return `星期${'日一二三四五六'.charAt(weekday(date))}`;
}

/** Paragraphs of a text typed by hand: one per non-empty line, without the white space people indent with. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''))
    .filter((line) => line !== '');
}

/** Reasons typed by hand as rows of a paper's list 理由. */
export function reasonParagraphs(text: string): readonly { readonly 理由段: string }[] {
  return paragraphsOf(text).map((paragraph) => ({ 理由段: paragraph }));
}

/** The text without a full stop, comma or semicolon at its end, to continue the sentence. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[。；;，,.、\s]+$/, '');
}

/** Joins the parts that say something; never leaves a lonely comma. */
export function joined(parts: readonly (string | null)[], separator: string): string {
  return parts.filter((part) => part !== null && part !== '').join(separator);
}
