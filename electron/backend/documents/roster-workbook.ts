import { AppError } from '../domain/app-error.ts';

const mostRows = 5000;
const mostColumns = 50;

/**
 * The first sheet of an Excel workbook as rows of text, as a paste from Excel would give them.
 * @throws AppError `badRoster` when it is not a workbook or holds more than 5,000 rows.
 */
export async function readRosterWorkbook(bytes: Uint8Array): Promise<string[][]> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch (cause) {
    throw new AppError('badRoster', { reason: 'notAWorkbook' }, { cause });
  }
  const sheet = workbook.worksheets[0];
  if (sheet === undefined) throw new AppError('badRoster', { reason: 'empty' });
  if (sheet.rowCount > mostRows)
    throw new AppError('badRoster', { reason: 'tooManyRows', rows: sheet.rowCount, most: mostRows });
  const rows: string[][] = [];
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.getRow(number);
    rows.push(
      Array.from({ length: Math.min(row.cellCount, mostColumns) }, (_, index) =>
        row.getCell(index + 1).text.trim(),
      ),
    );
  }
  return rows;
}
