import type { CellValue } from 'exceljs';
import { AppError } from '../domain/app-error.ts';

const mostRows = 5000;
const mostColumns = 50;

/**
 * The first sheet of an Excel workbook as rows of text, as a paste from Excel would give them; a date is `2026-03-05`, with an hour
 * `2026-03-05 14:30`.
 * @throws AppError with the given code when it is not a workbook or holds more than 5,000 rows.
 */
export async function readFirstSheet(
  bytes: Uint8Array,
  code: 'badRoster' | 'badWorkbook',
): Promise<string[][]> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch (cause) {
    throw new AppError(code, { reason: 'notAWorkbook' }, { cause });
  }
  const sheet = workbook.worksheets[0];
  if (sheet === undefined) throw new AppError(code, { reason: 'empty' });
  if (sheet.rowCount > mostRows)
    throw new AppError(code, { reason: 'tooManyRows', rows: sheet.rowCount, most: mostRows });
  const rows: string[][] = [];
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.getRow(number);
    rows.push(
      Array.from({ length: Math.min(row.cellCount, mostColumns) }, (_, index) => {
        const cell = row.getCell(index + 1);
        return momentOf(cell.value) ?? cell.text.trim();
      }),
    );
  }
  return rows;
}

/** Excel keeps wall times; exceljs gives them as if they were UTC, sometimes a hair before the minute. */
function momentOf(value: CellValue): string | null {
  const date = typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) return null;
  const text = new Date(Math.round(date.getTime() / 60_000) * 60_000).toISOString();
  return text.slice(11, 16) === '00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}
