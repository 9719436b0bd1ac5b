import type { CellValue, Workbook, Worksheet } from 'exceljs';
import { AppError } from '../domain/app-error.ts';
import { isLegalDate } from '../domain/dates.ts';
import { foldHeading, ledgerLayout, type SheetName, sheetOrder } from '../domain/ledger/layout.ts';
import type { LedgerResult } from '../domain/ledger/result.ts';
import type { Cell, LedgerWorkbook, SheetRow } from '../domain/ledger/workbook.ts';

/** Titles and merged captions stand above the headings; beyond this many rows there are none. */
const HEADING_SEARCH_ROWS = 20;
/** Day 0 of Excel's calendar: a time of day alone is stored as a fraction of it. */
const FIRST_EXCEL_DAY = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/**
 * Reads the sheets of a ledger. Sheet titles and headings are compared without white space and full-width forms; the
 * heading row is the one that holds most of the known headings. Throws AppError `badWorkbook` for a file that is none.
 */
export async function readLedgerWorkbook(bytes: Uint8Array): Promise<LedgerWorkbook> {
  const workbook = await load(bytes);
  const result: LedgerWorkbook = { title: null, sheets: {}, headings: {} };
  for (const worksheet of workbook.worksheets) {
    const name = foldHeading(worksheet.name);
    const known = sheetOrder.find((sheet) => sheet === name);
    if (known === undefined) {
      result.sheets[worksheet.name] ??= [];
      continue;
    }
    if (known in result.headings) continue;
    readSheet(worksheet, known, result);
  }
  return result;
}

/**
 * Writes the rows that were not imported into a workbook of the same five sheets, with the reasons beside them in the column
 * 原因. Mended there, it can be imported again. Cells keep what was read.
 */
export async function writeRejects(workbook: LedgerWorkbook, result: LedgerResult): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const output = new ExcelJS.Workbook();
  for (const sheet of sheetOrder) {
    writeSheet(output.addWorksheet(sheet), sheet, workbook, result);
  }
  return new Uint8Array(await output.xlsx.writeBuffer());
}

async function load(bytes: Uint8Array): Promise<Workbook> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    // exceljs declares a Node Buffer of an older type; it only hands the bytes on to its unzipper.
    const source = Buffer.from(bytes) as unknown as Parameters<typeof workbook.xlsx.load>[0];
    await workbook.xlsx.load(source);
  } catch (cause) {
    throw new AppError('badWorkbook', {}, { cause });
  }
  if (workbook.worksheets.length === 0) throw new AppError('badWorkbook');
  return workbook;
}

function readSheet(worksheet: Worksheet, sheet: SheetName, result: LedgerWorkbook): void {
  const headingRow = findHeadingRow(worksheet, sheet);
  const titleRows = headingRow === null ? HEADING_SEARCH_ROWS : headingRow - 1;
  result.title ??= findTitle(worksheet, titleRows);
  const rows: SheetRow[] = [];
  result.sheets[sheet] = rows;
  if (headingRow === null) {
    result.headings[sheet] = [];
    return;
  }
  const headings = headingsOf(worksheet, headingRow);
  result.headings[sheet] = [...headings.values()];
  worksheet.eachRow((line, row) => {
    if (row <= headingRow) return;
    const cells: Record<string, Cell> = {};
    for (const [column, heading] of headings) cells[heading] ??= toCell(line.getCell(column).value);
    if (Object.values(cells).some((cell) => cell !== null)) rows.push({ row, cells });
  });
}

function findHeadingRow(worksheet: Worksheet, sheet: SheetName): number | null {
  const known = new Set(ledgerLayout[sheet].map(({ heading }) => heading));
  let best: { row: number; count: number } | null = null;
  for (let row = 1; row <= Math.min(HEADING_SEARCH_ROWS, worksheet.rowCount); row += 1) {
    const count = [...headingsOf(worksheet, row).values()].filter((heading) => known.has(heading)).length;
    if (count >= 2 && count > (best?.count ?? 0)) best = { row, count };
  }
  return best?.row ?? null;
}

function headingsOf(worksheet: Worksheet, row: number): Map<number, string> {
  const headings = new Map<number, string>();
  worksheet.getRow(row).eachCell((cell, column) => {
    const value = toCell(cell.value);
    const heading = typeof value === 'string' ? foldHeading(value) : '';
    if (heading !== '') headings.set(column, heading);
  });
  return headings;
}

function findTitle(worksheet: Worksheet, rows: number): string | null {
  for (let row = 1; row <= Math.min(rows, worksheet.rowCount); row += 1) {
    const texts: string[] = [];
    worksheet.getRow(row).eachCell((cell) => {
      const value = toCell(cell.value);
      if (typeof value === 'string') texts.push(value.trim());
    });
    if (texts[0] !== undefined) return texts[0];
  }
  return null;
}

/** The value behind a cell: a formula's result, the text of rich text and hyperlinks, an error as a fault. */
function toCell(value: CellValue): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (value instanceof Date) return dateCell(value);
  if ('error' in value) return { fault: value.error };
  if ('richText' in value) return toCell(value.richText.map(({ text }) => text).join(''));
  if ('hyperlink' in value) return toCell(value.text);
  if ('formula' in value || 'sharedFormula' in value) return toCell(value.result ?? null);
  return { fault: '?' };
}

/** exceljs gives Excel's zoneless dates as UTC; a time of day without a date comes as a day of 1899. */
function dateCell(value: Date): Cell {
  const time = value.getTime();
  if (Number.isNaN(time)) return { fault: '#VALUE!' };
  if (time < FIRST_EXCEL_DAY + MS_PER_DAY) return (time - FIRST_EXCEL_DAY) / MS_PER_DAY;
  const [date = '', clock = ''] = value.toISOString().split('T');
  if (!isLegalDate(date)) return { fault: date };
  return clock.startsWith('00:00:00') ? { date } : `${date} ${clock.slice(0, 5)}`;
}

function writeSheet(
  worksheet: Worksheet,
  sheet: SheetName,
  workbook: LedgerWorkbook,
  result: LedgerResult,
): void {
  const present = (workbook.headings[sheet] ?? []).filter((heading) => heading !== '原因');
  const columns =
    present.length > 0 ? [...new Set(present)] : ledgerLayout[sheet].map(({ heading }) => heading);
  worksheet.addRow([titleOf(workbook.title, sheet)]);
  const headingRow = worksheet.addRow([...columns, '原因']);
  headingRow.font = { bold: true };
  worksheet.views = [{ state: 'frozen', ySplit: 2 }];
  const rejected = new Set(result.rejected.filter((row) => row.sheet === sheet).map(({ row }) => row));
  for (const { row, cells } of workbook.sheets[sheet] ?? []) {
    if (!rejected.has(row)) continue;
    const line = worksheet.addRow([]);
    columns.forEach((heading, index) => {
      writeCell(line.getCell(index + 1), cells[heading] ?? null);
    });
    const reason = line.getCell(columns.length + 1);
    reason.value = reasonOf(sheet, row, result);
    reason.font = { color: { argb: 'FFC00000' } };
  }
  [...columns, '原因'].forEach((heading, index) => {
    worksheet.getColumn(index + 1).width = heading === '原因' ? 80 : Math.max(12, heading.length * 2 + 4);
  });
}

function writeCell(target: { value: CellValue; numFmt: string }, cell: Cell): void {
  if (cell === null) return;
  if (typeof cell !== 'object') target.value = cell;
  else if ('fault' in cell) target.value = cell.fault;
  else {
    target.value = new Date(`${cell.date}T00:00:00Z`);
    target.numFmt = 'yyyy-mm-dd';
  }
}

function reasonOf(sheet: SheetName, row: number, result: LedgerResult): string {
  const own = result.reported.filter((report) => report.sheet === sheet && report.row === row);
  const ofSheet = result.reported.filter((report) => report.sheet === sheet && report.row === 1);
  const reports = own.length > 0 ? own : ofSheet;
  const lines = reports.map(({ column, message }) => (column === '' ? message : `【${column}】${message}`));
  return lines.length > 0 ? lines.join('\n') : '所依附的案件、调解或名单有误未导入；请先改正，再一并导入。';
}

/** The title of each sheet names the sheet: …2021年收案登记台账. The first found is turned into this sheet's. */
function titleOf(title: string | null, sheet: SheetName): string {
  if (title === null) return `${sheet}台账`;
  const named = sheetOrder.find((name) => title.includes(name));
  return named === undefined ? title : title.replace(named, sheet);
}
