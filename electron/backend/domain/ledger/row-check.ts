import type { LegalDate } from '../dates.ts';
import { yearOf } from '../dates.ts';
import type { Fen } from '../money.ts';
import { type CaseNumberFault, readCaseNumber } from './case-reference.ts';
import type { SheetName } from './layout.ts';
import { readAmount, readCount, readDate, readName, readText, readTime } from './notation.ts';
import type { LedgerReport } from './result.ts';
import { readYesNo } from './vocabulary.ts';
import type { Cell, SheetRow } from './workbook.ts';

/** Reads the cells of one row and keeps what was found wrong with it. A reader answers null for what it reported. */
export interface RowCheck {
  readonly sheet: SheetName;
  readonly row: number;
  readonly reports: LedgerReport[];
  /** The row is not imported: it has an error, or rests on a row that has one. */
  isRejected(): boolean;
  error(column: string, code: string, message: string): void;
  warn(column: string, code: string, message: string): void;
  /** Leaves the row out without a report of its own: the row it rests on is reported. */
  reject(): void;
  cell(column: string): Cell;
  /** The cell as the clerk sees it, for messages. */
  shown(column: string): string;
  text(column: string): string | null;
  requiredText(column: string): string | null;
  name(column: string): string | null;
  requiredName(column: string): string | null;
  /** One person; several in one cell are reported. */
  person(column: string): string | null;
  date(column: string): LegalDate | null;
  /** Reports a blank cell as well as a bad one, and a year after `latestYear`. */
  requiredDate(column: string, latestYear: number | null): LegalDate | null;
  time(column: string): string | null;
  amount(column: string): Fen | null;
  count(column: string): number | null;
  yesNo(column: string, blank: boolean | null): boolean | null;
  /** A word of a closed list. */
  word<T>(column: string, code: string, known: (word: string) => T | null, examples: string): T | null;
  caseNumber(column: string): string | null;
}

const CASE_NUMBER_FAULTS: Record<CaseNumberFault, string> = {
  form: '不像案号',
  year: '中的年份不可能',
};

// 何 静 is one name lined up with longer ones; 赖仲良 骆海燕 are two.
const SEVERAL_NAMES = /[、,;/&]|\p{Script=Han}{2} \p{Script=Han}{2}/u;

/** A check for one row of a sheet. */
export function createRowCheck(sheet: SheetName, source: SheetRow): RowCheck {
  const reports: LedgerReport[] = [];
  let rejected = false;

  const cell = (column: string): Cell => source.cells[column] ?? null;
  const add = (severity: 'error' | 'warning', column: string, code: string, message: string) => {
    reports.push({ sheet, row: source.row, column, severity, code, message });
    rejected ||= severity === 'error';
  };
  const error = (column: string, code: string, message: string) => add('error', column, code, message);
  const shown = (column: string) => showCell(cell(column));
  /** True when there is something to read; a cell with an Excel error is reported here. */
  const isFilled = (column: string) => {
    const value = cell(column);
    if (value !== null && typeof value === 'object' && 'fault' in value) {
      if (reports.some((report) => report.column === column)) return false;
      error(column, 'cell-error', `单元格显示错误值“${value.fault}”，无法读取；请改填实际内容。`);
      return false;
    }
    return readText(value) !== null;
  };
  const isThere = (column: string) => {
    if (isFilled(column)) return true;
    if (!reports.some((report) => report.column === column)) {
      error(column, 'missing-value', `“${column}”为空，该行无法导入；请补填。`);
    }
    return false;
  };

  const check: RowCheck = {
    sheet,
    row: source.row,
    reports,
    isRejected: () => rejected,
    error,
    warn: (column, code, message) => add('warning', column, code, message),
    reject: () => {
      rejected = true;
    },
    cell,
    shown,
    text: (column) => (isFilled(column) ? readText(cell(column)) : null),
    requiredText: (column) => (isThere(column) ? readText(cell(column)) : null),
    name: (column) => (isFilled(column) ? readName(cell(column)) : null),
    requiredName: (column) => (isThere(column) ? readName(cell(column)) : null),
    person: (column) => {
      const text = check.text(column);
      if (text === null || !SEVERAL_NAMES.test(text)) return readName(text);
      error(column, 'several-names', `“${text}”写了不止一人；此栏只能填一人，请只留一人。`);
      return null;
    },
    date: (column) => {
      if (!isFilled(column)) return null;
      const date = readDate(cell(column));
      if (date === null) {
        error(
          column,
          'bad-date',
          `“${shown(column)}”不是确定的日期；请写成 2021-01-04 或 2021年1月4日 的形式。`,
        );
      }
      return date;
    },
    requiredDate: (column, latestYear) => {
      const date = isThere(column) ? check.date(column) : null;
      if (date !== null && latestYear !== null && yearOf(date) > latestYear) {
        error(column, 'outside-ledger-year', `日期 ${date} 晚于台账年度，不可能已经发生；请核对年份。`);
        return null;
      }
      return date;
    },
    time: (column) => {
      if (!isFilled(column)) return null;
      const time = readTime(cell(column));
      if (time === null) {
        error(column, 'bad-time', `“${shown(column)}”不是确定的时间；请写成 09:00 的形式。`);
      }
      return time;
    },
    amount: (column) => {
      if (!isFilled(column)) return null;
      const amount = readAmount(cell(column));
      if (typeof amount === 'number') return amount;
      if (amount === 'negative') {
        error(column, 'negative-amount', `金额“${shown(column)}”小于零，不可能；请核对。`);
      } else {
        error(
          column,
          'bad-amount',
          `“${shown(column)}”不是确定的金额；请写成 12345.67 或 1.2345万元 的形式。`,
        );
      }
      return null;
    },
    count: (column) => {
      if (!isThere(column)) return null;
      const count = readCount(cell(column));
      if (count === null) {
        error(column, 'bad-count', `人数“${shown(column)}”不可能；人数应为不小于 1 的整数，请核对。`);
      }
      return count;
    },
    yesNo: (column, blank) => {
      if (blank === null ? !isThere(column) : !isFilled(column)) return blank;
      return check.word(column, 'unknown-yes-no', readYesNo, '是、否');
    },
    word: (column, code, known, examples) => {
      const word = check.requiredText(column);
      if (word === null) return null;
      const value = known(word);
      if (value === null) error(column, code, `“${word}”不是本栏认识的用语；请改用：${examples}。`);
      return value;
    },
    caseNumber: (column) => {
      const text = check.requiredText(column);
      if (text === null) return null;
      const read = readCaseNumber(text);
      if (typeof read === 'string') return read;
      error(
        column,
        'bad-case-number',
        `“${text}”${CASE_NUMBER_FAULTS[read.fault]}；请写成 穗从劳人仲案〔2021〕1号 的形式。`,
      );
      return null;
    },
  };
  return check;
}

function showCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell).trim();
  return 'date' in cell ? cell.date : cell.fault;
}
