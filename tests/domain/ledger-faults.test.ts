import { describe, expect, it } from 'vitest';
import { toLegalDate, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import { checkLedger } from '../../electron/backend/domain/ledger/check.ts';
import type { Cell } from '../../electron/backend/domain/ledger/workbook.ts';
import {
  day,
  emptyContext,
  number,
  residentId,
  soundLedger,
  soundUscc,
  withCells,
  withCopy,
} from './ledger-sample.ts';

/** One cell made wrong: where, what, the code expected in that very cell, and whether the row is still imported. */
type Fault = [
  sheet: string,
  row: number,
  column: string,
  cell: Cell,
  code: string,
  severity?: 'error' | 'warning',
];

const faults: Fault[] = [
  ['收案登记', 3, '收到申请日期', null, 'missing-value'],
  ['收案登记', 3, '收到申请日期', '21.3.1', 'bad-date'],
  ['收案登记', 3, '收到申请日期', 44256, 'bad-date'],
  ['收案登记', 3, '收到申请日期', day('2019-03-01'), 'long-interval', 'warning'],
  ['收案登记', 3, '立案日期', '2021年2月29日', 'bad-date'],
  ['收案登记', 3, '立案日期', day('2021-02-26'), 'accepted-before-received'],
  ['收案登记', 3, '立案日期', day('2031-03-01'), 'outside-ledger-year'],
  ['收案登记', 3, '立案日期', { fault: '#REF!' }, 'cell-error'],
  ['收案登记', 3, '案号', null, 'missing-value'],
  ['收案登记', 3, '案号', '一号案', 'bad-case-number'],
  ['收案登记', 3, '案号', '穗从劳调〔2021〕9号', 'bad-case-number'],
  ['收案登记', 3, '案号', '穗从劳人仲案〔2019〕1号', 'number-year@立案日期'],
  ['收案登记', 6, '案号', number(3), 'duplicate-case-number'],
  ['收案登记', 3, '申请人', null, 'missing-applicant'],
  ['收案登记', 3, '申请人', '／', 'missing-applicant'],
  ['收案登记', 3, '申请人身份证号', '440117199003070010', 'id-checksum', 'warning'],
  ['收案登记', 3, '申请人身份证号', '44011719900307', 'id-format', 'warning'],
  ['收案登记', 3, '申请人身份证号', 440117199003070000, 'id-format', 'warning'],
  ['收案登记', 3, '申请人身份证号', null, 'missing-id', 'warning'],
  ['收案登记', 3, '申请人身份证号', residentId(1, '20100101'), 'under-age', 'warning'],
  ['收案登记', 5, '申请人身份证号', residentId(1), 'id-two-names', 'warning'],
  ['收案登记', 4, '申请人身份证号', residentId(99), 'roster-id', 'warning'],
  ['收案登记', 3, '联系电话', '不详', 'bad-phone', 'warning'],
  ['收案登记', 3, '申请人', '张一等5人', 'applicant-count@人数'],
  ['收案登记', 3, '人数', 0, 'bad-count'],
  ['收案登记', 3, '人数', -1, 'bad-count'],
  ['收案登记', 3, '人数', 1.5, 'bad-count'],
  ['收案登记', 3, '人数', '若干', 'bad-count'],
  ['收案登记', 3, '人数', null, 'missing-value'],
  ['收案登记', 3, '人数', 2, 'roster-missing'],
  ['收案登记', 4, '人数', 4, 'roster-count'],
  ['收案登记', 4, '人数', 1, 'roster-count'],
  ['收案登记', 3, '被申请人', null, 'missing-value'],
  ['收案登记', 3, '统一社会信用代码', '91350100M000100Y44', 'uscc-checksum', 'warning'],
  ['收案登记', 3, '统一社会信用代码', '91350100M000100', 'uscc-format', 'warning'],
  ['收案登记', 3, '案由', '邻里纠纷', 'unknown-cause'],
  ['收案登记', 3, '标的额', '约三万', 'bad-amount'],
  ['收案登记', 3, '标的额', '1,23.4', 'bad-amount'],
  ['收案登记', 3, '标的额', 10.005, 'bad-amount'],
  ['收案登记', 3, '标的额', -10, 'negative-amount'],
  ['收案登记', 3, '标的额', '-10元', 'negative-amount'],
  ['收案登记', 4, '标的额', 30000, 'roster-sum', 'warning'],
  ['收案登记', 3, '农民工', '也许', 'unknown-yes-no'],
  ['收案登记', 3, '农民工', null, 'missing-value'],
  ['收案登记', 3, '绿色通道', '?', 'unknown-yes-no'],
  ['收案登记', 3, '程序', '特别', 'unknown-procedure'],
  ['收案登记', 3, '首席/独任仲裁员', '吴仲裁、孙仲裁', 'several-names'],
  ['收案登记', 3, '书记员', '吴仲裁', 'arbitrator-is-clerk'],
  ['集体争议名单', 4, '案号', number(77), 'unknown-case'],
  ['集体争议名单', 4, '姓名', null, 'missing-value'],
  ['集体争议名单', 4, '身份证号', residentId(13), 'duplicate-person'],
  ['集体争议名单', 4, '身份证号', '440117199003070120', 'id-checksum', 'warning'],
  ['集体争议名单', 4, '身份证号', null, 'missing-id', 'warning'],
  ['集体争议名单', 4, '请求金额', '五千左右', 'bad-amount'],
  ['集体争议名单', 4, '请求金额', -1, 'negative-amount'],
  ['调解登记', 3, '案号/登记号', number(88), 'unknown-case'],
  ['调解登记', 5, '案号/登记号', number(2), 'duplicate-mediation'],
  ['调解登记', 3, '登记日期', '2021-13-01', 'bad-date'],
  ['调解登记', 3, '登记日期', day('2021-01-05'), 'mediation-before-received'],
  ['调解登记', 7, '登记日期', day('2020-02-01'), 'number-year'],
  ['调解登记', 3, '调解组织', null, 'missing-value'],
  ['调解登记', 3, '申请人', null, 'missing-applicant'],
  ['调解登记', 3, '申请人', '张一一', 'differs-from-case', 'warning'],
  ['调解登记', 4, '人数', 2, 'count-differs'],
  ['调解登记', 7, '人数', 2, 'roster-missing'],
  ['调解登记', 3, '被申请人', '另一家厂', 'differs-from-case', 'warning'],
  ['调解登记', 3, '案由', '经济补偿', 'differs-from-case', 'warning'],
  ['调解登记', 3, '案由', '天气', 'unknown-cause'],
  ['调解登记', 3, '结束日期', day('2021-02-28'), 'ended-before-registered'],
  ['调解登记', 3, '结束日期', null, 'missing-value'],
  ['调解登记', 3, '结束日期', day('2021-06-01'), 'mediation-after-closing'],
  ['调解登记', 3, '结束日期', day('2023-03-10'), 'outside-ledger-year'],
  ['调解登记', 3, '调解结果', '还行', 'unknown-result'],
  ['调解登记', 3, '调解结果', null, 'missing-value'],
  ['调解登记', 3, '协议金额', 500, 'amount-without-agreement'],
  ['开庭排期', 3, '案号', number(66), 'unknown-case'],
  ['开庭排期', 3, '案号', null, 'missing-value'],
  ['开庭排期', 3, '开庭日期', '3月25日', 'bad-date'],
  ['开庭排期', 3, '开庭日期', day('2021-02-25'), 'hearing-before-acceptance'],
  ['开庭排期', 3, '开庭日期', day('2021-04-25'), 'hearing-after-closing'],
  ['开庭排期', 3, '开庭日期', day('2022-03-25'), 'outside-ledger-year'],
  ['开庭排期', 6, '开庭日期', day('2032-01-05'), 'outside-ledger-year'],
  ['开庭排期', 3, '开始时间', '25:00', 'bad-time'],
  ['开庭排期', 3, '开始时间', null, 'missing-value'],
  ['开庭排期', 3, '结束时间', '08:00', 'end-before-start'],
  ['开庭排期', 3, '结束时间', '09:00', 'end-before-start'],
  ['开庭排期', 5, '结束时间', '10:00', 'missing-value@开始时间'],
  ['开庭排期', 3, '开庭方式', '电话', 'unknown-mode'],
  ['开庭排期', 3, '地点', null, 'missing-value'],
  ['开庭排期', 3, '地点', '网络仲裁庭', 'room-mode'],
  ['开庭排期', 3, '书记员', '吴仲裁', 'arbitrator-is-clerk'],
  ['开庭排期', 3, '状态', '不明', 'unknown-status'],
  ['结案登记', 3, '案号', number(55), 'unknown-case'],
  ['结案登记', 4, '案号', number(1), 'duplicate-closing'],
  ['结案登记', 5, '结案日期', day('2021-04-30'), 'closed-before-filed'],
  ['结案登记', 3, '结案日期', day('2022-04-10'), 'outside-ledger-year'],
  ['结案登记', 3, '结案方式', '不了了之', 'unknown-method'],
  ['结案登记', 4, '结案方式', '裁决', 'mediation-result-differs', 'warning'],
  ['结案登记', 3, '确认金额', 'N/A', 'bad-amount'],
  ['结案登记', 5, '确认金额', 100, 'amount-without-award', 'warning'],
  ['结案登记', 4, '终局裁决', '是', 'final-without-award'],
  ['结案登记', 3, '文书送达日期', day('2021-04-09'), 'served-before-closed'],
  ['结案登记', 3, '文书送达日期', day('2031-04-12'), 'outside-ledger-year'],
  ['结案登记', 3, '是否起诉', null, 'missing-value'],
  ['结案登记', 4, '是否起诉', '是', 'sued-without-award'],
];

/** Rows that fall with the faulty one (a hearing of a rejected case, the case of a faulty roster) are told apart here. */
const dependent = new Set(['unknown-case', 'roster-rejected', 'roster-count']);

describe('one fault in a sound ledger', () => {
  it('starts from a ledger without reports', () => {
    const result = checkLedger(soundLedger(), emptyContext);
    expect(result.reported).toEqual([]);
    expect(result.rejected).toEqual([]);
    expect(result.cases.map(({ applicants }) => applicants.length)).toEqual([1, 3, 1, 1]);
    expect([result.mediations.length, result.hearings.length, result.closings.length]).toEqual([5, 4, 3]);
  });

  it.each(faults)('%s %i %s = %j: %s', (sheet, row, column, cell, wanted, severity = 'error') => {
    const result = checkLedger(withCells([sheet, row, column, cell]), emptyContext);
    const [code, where = column] = wanted.split('@');
    // Of two roster rows with one number the later repeats it, and the changed one is the earlier.
    const at = code === 'duplicate-person' ? row + 1 : row;
    const own = result.reported.filter((r) => (r.sheet === sheet && r.row === at) || !dependent.has(r.code));
    expect(own.map((r) => [r.sheet, r.row, r.column, r.severity, r.code])).toEqual([
      [sheet, at, where, severity, code],
    ]);
    const isRejected = result.rejected.some((r) => r.sheet === sheet && r.row === at);
    expect(isRejected).toBe(severity === 'error');
  });
});

describe('rows that rest on one in error', () => {
  it('leave with the case, each told why', () => {
    const result = checkLedger(withCells(['收案登记', 3, '立案日期', 'x']), emptyContext);
    expect(result.reported.map((r) => `${r.sheet} ${r.row} ${r.code}`)).toEqual([
      '收案登记 3 bad-date',
      '调解登记 3 unknown-case',
      '开庭排期 3 unknown-case',
      '开庭排期 4 unknown-case',
      '结案登记 3 unknown-case',
    ]);
    expect(result.cases.map(({ caseNumber }) => caseNumber)).toEqual([number(2), number(3), number(4)]);
  });

  it('take the whole roster with a rejected collective case, without a report for each worker', () => {
    const result = checkLedger(withCells(['收案登记', 4, '程序', '?']), emptyContext);
    expect(result.reported.filter(({ sheet }) => sheet === '集体争议名单')).toEqual([]);
    expect(result.rejected.filter(({ sheet }) => sheet === '集体争议名单')).toHaveLength(3);
  });

  it('take the collective case with one faulty line of its roster', () => {
    const result = checkLedger(withCells(['集体争议名单', 4, '姓名', null]), emptyContext);
    expect(result.reported.slice(0, 2).map((r) => `${r.sheet} ${r.row} ${r.column} ${r.code}`)).toEqual([
      '收案登记 4 人数 roster-rejected',
      '集体争议名单 4 姓名 missing-value',
    ]);
    expect(result.cases.map(({ row }) => row)).toEqual([3, 5, 6]);
    expect(result.rejected.filter(({ sheet }) => sheet === '集体争议名单')).toHaveLength(3);
  });

  it('are warned of a roster without the leading applicant, and refused a roster without a case', () => {
    const renamed = checkLedger(withCells(['集体争议名单', 3, '姓名', '汪甲']), emptyContext);
    expect(renamed.reported.map((r) => `${r.sheet} ${r.row} ${r.code}`)).toEqual(['收案登记 4 roster-name']);
    const workbook = soundLedger();
    workbook.sheets['收案登记'] = workbook.sheets['收案登记']?.filter(({ row }) => row !== 4) ?? [];
    const knownCases = new Map([[number(2), { acceptedOn: toLegalDate('2021-03-02'), closedOn: null }]]);
    const stray = checkLedger(workbook, { knownCases, bookings: [] });
    expect(stray.reported.map(({ code }) => code)).toEqual(Array(3).fill('roster-without-case'));
  });

  it('may still rest on the case of the store', () => {
    const knownCases = new Map([[number(1), { acceptedOn: toLegalDate('2021-03-01'), closedOn: null }]]);
    const result = checkLedger(withCells(['收案登记', 3, '案由', '?']), { knownCases, bookings: [] });
    expect(result.reported.map(({ code }) => code)).toEqual(['unknown-cause']);
    expect(result.closings).toHaveLength(3);
  });
});

describe('the docket of a ledger', () => {
  const other = { 案号: number(3), 状态: '已排期', 开庭日期: day('2022-01-05') };
  const codes = (changes: Record<string, Cell>) =>
    checkLedger(withCopy('开庭排期', 6, { ...other, ...changes }), emptyContext).reported.map(
      (r) => `${r.row} ${r.column} ${r.code}`,
    );

  it('knows a hearing written twice', () => {
    expect(codes({})).toEqual(['7 案号 duplicate-hearing']);
  });

  it('names each resource that is in two places at once', () => {
    const elsewhere = { 案号: number(4), 开始时间: '10:00', 结束时间: '11:00', 状态: '已排期' };
    expect(codes({ ...elsewhere, 仲裁员: '甲', 书记员: '乙' })).toEqual(['7 地点 room-overlap']);
    expect(codes({ ...elsewhere, 地点: '第二仲裁庭', 书记员: '乙' })).toEqual([
      '7 仲裁员 arbitrator-overlap',
    ]);
    expect(codes({ ...elsewhere, 地点: '第二仲裁庭', 仲裁员: '甲' })).toEqual(['7 书记员 clerk-overlap']);
    const ownCase = {
      案号: number(3),
      地点: '第二仲裁庭',
      仲裁员: '甲',
      书记员: '乙',
      开始时间: '10:00',
      结束时间: '11:00',
    };
    expect(codes(ownCase)).toEqual(['7 案号 case-overlap']);
    expect(codes({ ...elsewhere, 开始时间: '10:20' })).toEqual([]);
  });

  it('keeps the place of a sound hearing against one that contradicts its case', () => {
    const changes = { 案号: number(1), 开庭日期: day('2021-04-20'), 状态: '已开庭' };
    expect(codes(changes)).toEqual(['7 开庭日期 hearing-after-closing']);
    const workbook = withCopy('开庭排期', 6, {
      ...changes,
      开庭日期: day('2022-01-05'),
      状态: '已排期',
      案号: number(4),
    });
    expect(checkLedger(workbook, emptyContext).reported.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '7 room-overlap',
      '7 arbitrator-overlap',
      '7 clerk-overlap',
    ]);
  });

  it('clashes with bookings of another case in the store, not with its own', () => {
    const booking = (caseNumber: string) => ({
      room: '第一仲裁庭',
      startsAt: toLocalDateTime('2021-03-25T10:00'),
      endsAt: toLocalDateTime('2021-03-25T11:00'),
      caseNumber,
    });
    const reported = (caseNumber: string) =>
      checkLedger(soundLedger(), { ...emptyContext, bookings: [booking(caseNumber)] }).reported.map(
        ({ code }) => code,
      );
    expect(reported('别的〔2021〕1号')).toEqual(['room-overlap']);
    expect(reported(number(1))).toEqual([]);
  });
});

describe('a ledger against the store', () => {
  it('refuses another case under a number in use, and another closing of a closed case', () => {
    const known = { acceptedOn: toLegalDate('2021-02-01'), closedOn: null };
    const inUse = checkLedger(soundLedger(), { knownCases: new Map([[number(3), known]]), bookings: [] });
    expect(inUse.reported.map((r) => `${r.sheet} ${r.code}`)).toEqual([
      '收案登记 number-in-use',
      '调解登记 unknown-case',
      '开庭排期 unknown-case',
    ]);
    const closed = { acceptedOn: toLegalDate('2021-03-01'), closedOn: toLegalDate('2021-04-11') };
    const twice = checkLedger(soundLedger(), { knownCases: new Map([[number(1), closed]]), bookings: [] });
    expect(twice.reported.map(({ code }) => code)).toEqual(['already-closed']);
  });
});

describe('the layout', () => {
  it('reports a missing or renamed sheet once, and leaves what rests on it out', () => {
    const workbook = soundLedger();
    delete workbook.sheets['收案登记'];
    delete workbook.headings['收案登记'];
    workbook.sheets['收案'] = [];
    const result = checkLedger(workbook, emptyContext);
    expect(result.reported.map((r) => `${r.sheet} ${r.row} ${r.code}`)).toEqual(['收案登记 1 missing-sheet']);
    expect(result.reported[0]?.message).toContain('文件中另有：收案）');
    expect([result.cases.length, result.hearings.length, result.closings.length]).toEqual([0, 0, 0]);
    expect(result.mediations.map(({ isPreFiling }) => isPreFiling)).toEqual([true]);
  });

  it('reports a missing and a doubled column, and rejects the rows of that sheet', () => {
    const workbook = soundLedger();
    workbook.headings['开庭排期'] = (workbook.headings['开庭排期'] ?? []).filter(
      (heading) => heading !== '地点',
    );
    workbook.headings['结案登记']?.push('案号');
    const result = checkLedger(workbook, emptyContext);
    expect(result.reported.map((r) => `${r.sheet} ${r.column} ${r.code}`)).toEqual([
      '开庭排期 地点 missing-column',
      '结案登记 案号 duplicate-column',
    ]);
    expect(result.rejected).toHaveLength(7);
  });

  it('reads an empty workbook without throwing', () => {
    const result = checkLedger({ title: null, sheets: {}, headings: {} }, emptyContext);
    expect(result.reported.map(({ code }) => code)).toEqual(Array(5).fill('missing-sheet'));
  });

  it('passes over totals, bare numbering and columns of the court’s own', () => {
    const workbook = soundLedger();
    workbook.sheets['收案登记']?.push(
      { row: 7, cells: { 序号: 5, 案号: null } },
      { row: 8, cells: { 序号: '合 计', 标的额: 28000.5 } },
    );
    workbook.headings['收案登记']?.push('备注', '原因');
    expect(checkLedger(workbook, emptyContext).reported).toEqual([]);
  });
});

it('keeps the words beside the codes', () => {
  const result = checkLedger(soundLedger(), emptyContext);
  expect(result.cases[0]).toMatchObject({
    causeCode: 'B1',
    cause: '追索劳动报酬',
    amountFen: 1_000_000,
    respondent: { name: '某区第1制衣厂', uscc: soundUscc, legalRepresentative: '周老板' },
  });
  expect(result.cases[1]?.amountFen).toBe(1_500_000);
  expect(result.closings.map(({ isFinal }) => isFinal)).toEqual([true, null, null]);
  expect(result.hearings[2]).toMatchObject({ mode: 'async', startsAt: null, endsAt: null, room: null });
});
