import { toLegalDate } from '../../electron/backend/domain/dates.ts';
import { ledgerLayout, sheetOrder } from '../../electron/backend/domain/ledger/layout.ts';
import type { LedgerContext } from '../../electron/backend/domain/ledger/result.ts';
import type { Cell, LedgerWorkbook, SheetRow } from '../../electron/backend/domain/ledger/workbook.ts';

/** A store without cases and bookings. */
export const emptyContext: LedgerContext = { knownCases: new Map(), bookings: [] };

export const soundUscc = '91350100M000100Y43';

/** A real Excel date cell. */
export function day(text: string): { date: ReturnType<typeof toLegalDate> } {
  return { date: toLegalDate(text) };
}

/** A resident ID with a right check digit: `serial` tells people apart. */
export function residentId(serial: number, birth = '19900307'): string {
  const body = `440117${birth}${String(serial).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return (
    body + '10X98765432'.charAt(weights.reduce((sum, weight, i) => sum + weight * Number(body[i]), 0) % 11)
  );
}

/**
 * A small ledger without a fault: case 1 (row 3) went to an award after two hearings, case 2 (row 4) is collective and was
 * settled, case 3 (row 5) is open with a hearing next year, case 4 (row 6) was withdrawn. Mediation 1 (row 7) came before filing.
 */
export function soundLedger(): LedgerWorkbook {
  const rows: Record<string, Cell[][]> = {
    收案登记: [
      caseRow(1, '2021-03-01', '张一', residentId(1), 1, '追索劳动报酬', 10000),
      caseRow(2, '2021-03-02', '王甲等3人', residentId(11), 3, '加班工资', '1.5万元'),
      caseRow(3, '2021-12-20', '李三', residentId(3), 1, '确认劳动关系', null),
      caseRow(4, '2021-05-06', '赵四', residentId(4), 1, '经济补偿', '3,000.50元'),
    ],
    集体争议名单: [
      [number(2), '王甲', residentId(11), '13800000011', 5000],
      [number(2), '王乙', residentId(12), '13800000012', '５０００'],
      [number(2), '王丙', residentId(13), '13800000013', '5,000元'],
    ],
    调解登记: [
      mediationRow(number(1), '2021-03-01', '张一', 1, '追索劳动报酬', '2021-03-10', '不成功', null),
      mediationRow(number(2), '2021-03-02', '王甲等3人', 3, '加班工资', '2021-03-20', '成功', 9000),
      mediationRow(number(3), '2021-12-20', '李三', 1, '确认劳动关系', null, null, null),
      mediationRow(number(4), '2021-05-06', '赵四', 1, '经济补偿', '2021-05-10', '成功', 2000),
      mediationRow('穗从劳调〔2021〕1号', '2021-02-01', '钱五', 1, '社会保险', '2021-02-03', '成功', 800),
    ],
    开庭排期: [
      hearingRow(1, '2021-03-25', '09:00', '10:20', '线下开庭', '第一仲裁庭', '已开庭'),
      hearingRow(1, '2021-04-01', '10:20', '11:00', '在线同步开庭', '网络仲裁庭', '已开庭'),
      hearingRow(2, '2021-03-15', null, null, '在线异步开庭', null, '已开庭'),
      hearingRow(3, '2022-01-05', '09:00', '10:20', '线下开庭', '第一仲裁庭', '已排期'),
    ],
    结案登记: [
      [number(1), day('2021-04-10'), '裁决', 8000, '是', day('2021-04-12'), '是'],
      [number(2), day('2021-03-20'), '调解', 9000, null, day('2021-03-20'), '否'],
      [number(4), day('2021-05-12'), '撤回申请', null, null, null, '否'],
    ],
  };
  const workbook: LedgerWorkbook = {
    title: '某市某区劳动人事争议仲裁院2021年收案登记台账',
    sheets: {},
    headings: {},
  };
  for (const sheet of sheetOrder) {
    const headings = ledgerLayout[sheet].map(({ heading }) => heading);
    workbook.headings[sheet] = headings;
    workbook.sheets[sheet] = (rows[sheet] ?? []).map((cells, index) => toRow(headings, cells, index + 3));
  }
  return workbook;
}

/** The sample with some cells changed. */
export function withCells(
  ...changes: readonly [sheet: string, row: number, column: string, cell: Cell][]
): LedgerWorkbook {
  const workbook = soundLedger();
  for (const [sheet, row, column, cell] of changes) {
    const target = workbook.sheets[sheet]?.find((candidate) => candidate.row === row);
    if (target === undefined || !(column in target.cells))
      throw new Error(`no cell ${sheet} ${row} ${column}`);
    target.cells[column] = cell;
  }
  return workbook;
}

/** The sample with one more row at the end of a sheet: a copy of `row` with some cells changed. */
export function withCopy(sheet: string, row: number, changes: Record<string, Cell> = {}): LedgerWorkbook {
  const workbook = soundLedger();
  const rows = workbook.sheets[sheet] ?? [];
  const source = rows.find((candidate) => candidate.row === row);
  if (source === undefined) throw new Error(`no row ${sheet} ${row}`);
  rows.push({ row: rows.length + 3, cells: { ...source.cells, ...changes } });
  return workbook;
}

export function number(seq: number): string {
  return `穗从劳人仲案〔2021〕${seq}号`;
}

function toRow(headings: readonly string[], cells: readonly Cell[], row: number): SheetRow {
  return { row, cells: Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? null])) };
}

function caseRow(
  seq: number,
  acceptedOn: string,
  applicant: string,
  id: string,
  count: number,
  cause: string,
  amount: Cell,
): Cell[] {
  const respondent = `某区第${seq}制衣厂`;
  const procedure = count > 1 ? '普通' : '简易';
  const file: Cell[] = [
    seq,
    day(acceptedOn),
    day(acceptedOn),
    number(seq),
    applicant,
    id,
    '13800000000',
    count,
  ];
  return file.concat(
    respondent,
    soundUscc,
    '周老板',
    cause,
    amount,
    '否',
    null,
    procedure,
    '吴仲裁',
    '郑记录',
  );
}

function mediationRow(
  of: string,
  registeredOn: string,
  applicant: string,
  count: number,
  cause: string,
  endedOn: string | null,
  result: string | null,
  amount: Cell,
): Cell[] {
  const respondent = `某区第${/(\d+)号$/.exec(of)?.[1]}制衣厂`;
  const end = endedOn === null ? null : day(endedOn);
  return [of, day(registeredOn), '仲裁院调解室', applicant, count, respondent, cause, end, result, amount];
}

function hearingRow(
  seq: number,
  on: string,
  start: string | null,
  end: string | null,
  mode: string,
  room: string | null,
  status: string,
): Cell[] {
  return [number(seq), day(on), start, end, mode, room, '吴仲裁', '郑记录', status];
}
