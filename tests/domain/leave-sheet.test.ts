import { describe, expect, it } from 'vitest';
import { readFirstSheet } from '../../electron/backend/documents/first-sheet.ts';
import { leaveTemplate } from '../../electron/backend/documents/leave-template.ts';
import { readLeaveSheet } from '../../electron/backend/domain/docket/leave-sheet.ts';

const people = [
  { id: 'g', name: '高天平' },
  { id: 'l', name: '林远' },
  { id: 'w1', name: '王芳' },
  { id: 'w2', name: '王芳' },
];
const headings = ['人员', '类别', '开始', '结束', '原因'];
const read = (...rows: string[][]) => readLeaveSheet([headings, ...rows], people, []);
const faultsOf = (...rows: string[][]) =>
  read(...rows).faults.map(({ row, column, code }) => `${row} ${column} ${code}`);

describe('a sheet of leave and duties', () => {
  it('takes days as whole days, the last included, and hours as they stand', () => {
    expect(
      read(
        ['高天平', '请假', '2026-03-05', '2026/3/6', '年休假'],
        ['林远', '培训', '2026年3月5日 9:00', '２０２６-03-05 12:30', ''],
      ),
    ).toEqual({
      faults: [],
      entries: [
        {
          row: 2,
          kind: 'absence',
          staffId: 'g',
          startsAt: '2026-03-05T00:00',
          endsAt: '2026-03-07T00:00',
          reason: '年休假',
        },
        {
          row: 3,
          kind: 'duty',
          staffId: 'l',
          startsAt: '2026-03-05T09:00',
          endsAt: '2026-03-05T12:30',
          // What the column 类别 says is the reason where no other is given.
          reason: '培训',
        },
      ],
    });
  });

  it('names its columns in any order, under a title', () => {
    const { entries } = readLeaveSheet(
      [
        ['三月请假表'],
        ['结束日期', '姓 名', '类型', '开始日期'],
        ['2026-03-05', '林远', '病假', '2026-03-05'],
      ],
      people,
      [],
    );
    expect(entries).toMatchObject([{ row: 3, staffId: 'l', endsAt: '2026-03-06T00:00', reason: '病假' }]);
    expect(readLeaveSheet([['林远', '请假', '2026-03-05', '2026-03-05']], people, []).faults).toMatchObject([
      { column: 'row', code: 'noHeadings' },
    ]);
  });

  it('names every row that cannot be taken', () => {
    expect(
      faultsOf(
        ['', '请假', '2026-03-05', '2026-03-05', ''],
        ['无此人', '请假', '2026-03-05', '2026-03-05', ''],
        ['王芳', '请假', '2026-03-05', '2026-03-05', ''],
        ['林远', '散步', '2026-03-05', '2026-03-05', ''],
        ['林远', '请假', '2026-02-30', '下周', ''],
        ['林远', '请假', '2026-03-05', '2026-03-04', ''],
        ['林远', '请假', '2026-03-05 10:00', '2026-03-05 10:00', ''],
        ['林远', '', '', '2026-03-05', ''],
        ['', '', '', '', ''],
        ['林远', '请假', '2026-03-05', '2026-03-05', ''],
        ['林远', '休假', '2026-3-5', '2026-3-5', '重复'],
      ),
    ).toEqual([
      '2 staff missing',
      '3 staff unknownStaff',
      '4 staff severalStaff',
      '5 kind unknownKind',
      '6 from badMoment',
      '6 to badMoment',
      '7 to endBeforeStart',
      '8 to endBeforeStart',
      '9 kind missing',
      '9 from missing',
      '12 row duplicate',
    ]);
    expect(faultsOf()).toEqual(['2 row empty']);
  });

  it('is not taken twice', () => {
    const row = ['林远', '请假', '2026-03-05', '2026-03-05', ''];
    const known = read(row).entries.map((entry) => ({ ...entry, id: 'x' }));
    expect(readLeaveSheet([headings, row], people, known).faults).toMatchObject([
      { row: 2, code: 'duplicate' },
    ]);
  });
});

describe('the workbook', () => {
  it('that is offered to fill in has the headings that are read, and is empty', async () => {
    const rows = await readFirstSheet(await leaveTemplate(['高天平', '林远']), 'badWorkbook');
    expect(rows[0]).toEqual(headings);
    expect(readLeaveSheet(rows, people, []).faults.map(({ code }) => code)).toEqual(['empty']);
  });

  it('gives dates and hours of Excel as they show, whatever the machine’s zone', async () => {
    const { default: ExcelJS } = await import('exceljs');
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('x');
    sheet.addRow(headings);
    // Excel counts days from 1899-12-30; 14:30 is not a whole fraction of a day.
    sheet.addRow([
      '高天平',
      '请假',
      new Date(Date.UTC(2026, 2, 5)),
      new Date(Date.UTC(2026, 2, 5, 14, 30)),
      '',
    ]);
    const rows = await readFirstSheet(new Uint8Array(await workbook.xlsx.writeBuffer()), 'badWorkbook');
    expect(rows[1]?.slice(2, 4)).toEqual(['2026-03-05', '2026-03-05 14:30']);
  });
});
