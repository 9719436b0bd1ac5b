import { normaliseCaseNumber } from '../case-number.ts';
import { type LegalDate, yearOf } from '../dates.ts';

export type CaseNumberFault = 'form' | 'year';

const CASE_NUMBER =
  /^(?<series>\p{Script=Han}+)〔(?<year>\d{4})〕第?\d{1,9}号(?:之[一二三四五六七八九十\d]+)?$/u;

/** The normalised number, or what is wrong with it. Full-width digits, white space and [] （） brackets are accepted. */
export function readCaseNumber(text: string): string | { fault: CaseNumberFault } {
  const number = normaliseCaseNumber(text);
  const year = yearOfNumber(number);
  if (year === null) return { fault: 'form' };
  return year < 1987 || year > 2199 ? { fault: 'year' } : number;
}

/** The year a normalised number carries. */
export function yearOfNumber(number: string): number | null {
  const year = CASE_NUMBER.exec(number)?.groups?.['year'];
  return year === undefined ? null : Number(year);
}

/** Whether a normalised number is of the mediation series (穗从劳调〔2021〕1号), which is no case number. */
export function isMediationNumber(number: string): boolean {
  return /调字?〔/.test(number);
}

/** A number carries the year of the act it was given for, or of the application at the turn of the year. */
export function isYearOfNumber(number: string, ...dates: readonly (LegalDate | null)[]): boolean {
  return dates.some((date) => date !== null && yearOf(date) === yearOfNumber(number));
}
