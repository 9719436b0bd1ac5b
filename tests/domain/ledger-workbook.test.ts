import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readLedgerWorkbook, writeRejects } from '../../electron/backend/documents/ledger-workbook.ts';
import { checkLedger } from '../../electron/backend/domain/ledger/check.ts';
import { ledgerLayout, sheetOrder } from '../../electron/backend/domain/ledger/layout.ts';
import type { LedgerWorkbook } from '../../electron/backend/domain/ledger/workbook.ts';
import { emptyContext, soundLedger, withCells } from './ledger-sample.ts';

/** The sample as a real file: a merged title, the headings below it. */
async function toFile(
  workbook: LedgerWorkbook,
  change?: (book: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const sheet of sheetOrder) {
    const worksheet = book.addWorksheet(sheet);
    const headings = ledgerLayout[sheet].map(({ heading }) => heading);
    worksheet.addRow([workbook.title]);
    worksheet.mergeCells(1, 1, 1, headings.length);
    worksheet.addRow(headings);
    for (const { row, cells } of workbook.sheets[sheet] ?? []) {
      headings.forEach((heading, i) => {
        const cell = cells[heading] ?? null;
        const value =
          cell === null || typeof cell !== 'object'
            ? cell
            : 'date' in cell
              ? new Date(`${cell.date}T00:00:00Z`)
              : null;
        worksheet.getCell(row, i + 1).value = value;
      });
    }
  }
  change?.(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('reading', () => {
  it('gives back what was written', async () => {
    const read = await readLedgerWorkbook(await toFile(soundLedger()));
    expect(read).toEqual(soundLedger());
  });

  it('takes the value behind formulas, rich text, links, booleans and times, and reports errors', async () => {
    const bytes = await toFile(soundLedger(), (book) => {
      const cases = book.getWorksheet('收案登记');
      const hearings = book.getWorksheet('开庭排期');
      if (cases === undefined || hearings === undefined) throw new Error('no sheet');
      cases.getCell('M3').value = { formula: '5000*2', result: 10000 };
      cases.getCell('E3').value = { richText: [{ text: '张' }, { font: { bold: true }, text: '一' }] };
      cases.getCell('G3').value = { text: '13800000000', hyperlink: 'tel:13800000000' };
      cases.getCell('N3').value = false;
      cases.getCell('M6').value = { error: '#REF!' };
      hearings.getCell('C3').value = 0.375;
      hearings.getCell('C3').numFmt = 'hh:mm';
    });
    const result = checkLedger(await readLedgerWorkbook(bytes), emptyContext);
    expect(
      result.reported
        .filter(({ code }) => code !== 'unknown-case')
        .map((r) => `${r.row} ${r.column} ${r.code}`),
    ).toEqual(['6 标的额 cell-error']);
    expect(result.cases[0]).toMatchObject({
      applicantText: '张一',
      amountFen: 1_000_000,
      isMigrantWorker: false,
    });
    expect(result.hearings[0]?.startsAt).toBe('2021-03-25T09:00');
  });

  it('finds moved headings, spaced titles and columns in another order', async () => {
    const bytes = await toFile(soundLedger(), (book) => {
      const sheet = book.getWorksheet('结案登记');
      if (sheet === undefined) throw new Error('no sheet');
      sheet.name = '结案 登记';
      sheet.insertRow(2, ['制表：某人']);
      sheet.getCell('A3').value = ' 案 号 ';
      sheet.spliceColumns(1, 0, ['', '', '序', 1, 2, 3]);
    });
    const result = checkLedger(await readLedgerWorkbook(bytes), emptyContext);
    expect(result.reported).toEqual([]);
    expect(result.closings.map(({ row }) => row)).toEqual([4, 5, 6]);
  });

  it('refuses what is no workbook', async () => {
    for (const bytes of [
      new Uint8Array(),
      new TextEncoder().encode('案号,姓名'),
      new Uint8Array([0x50, 0x4b, 3, 4, 0]),
    ]) {
      await expect(readLedgerWorkbook(bytes)).rejects.toMatchObject({ code: 'badWorkbook' });
    }
  });
});

describe('rejects', () => {
  const faulty = () => withCells(['收案登记', 4, '标的额', '约三万'], ['开庭排期', 6, '结束时间', '08:00']);

  it('hold the rejected rows with their reasons, and nothing else', async () => {
    const workbook = faulty();
    const bytes = await writeRejects(workbook, checkLedger(workbook, emptyContext));
    const read = await readLedgerWorkbook(bytes);
    expect(Object.entries(read.sheets).map(([sheet, rows]) => [sheet, rows.length])).toEqual([
      ['收案登记', 1],
      ['集体争议名单', 3],
      ['调解登记', 1],
      ['开庭排期', 2],
      ['结案登记', 1],
    ]);
    expect(read.sheets['收案登记']?.[0]?.cells['原因']).toMatch(/^【标的额】“约三万”/);
    expect(read.sheets['集体争议名单']?.[0]?.cells['原因']).toMatch(/所依附的/);
    expect(read.title).toBe(workbook.title);
  });

  it('can be imported once mended', async () => {
    const workbook = faulty();
    const first = checkLedger(workbook, emptyContext);
    const rejects = await readLedgerWorkbook(await writeRejects(workbook, first));
    const mend = (sheet: string, row: number, column: string, value: string) => {
      const target = rejects.sheets[sheet]?.[row];
      if (target !== undefined) target.cells[column] = value;
    };
    mend('收案登记', 0, '标的额', '1.5万元');
    mend('开庭排期', 1, '结束时间', '10:20');
    const knownCases = new Map(
      first.cases.map(({ caseNumber, acceptedOn }) => [caseNumber, { acceptedOn, closedOn: null }]),
    );
    const second = checkLedger(rejects, { knownCases, bookings: [] });
    expect(second.reported).toEqual([]);
    expect(second.cases[0]?.applicants.map(({ name }) => name)).toEqual(['王甲', '王乙', '王丙']);
    expect([second.hearings.length, second.mediations.length, second.closings.length]).toEqual([2, 1, 1]);
  });
});
