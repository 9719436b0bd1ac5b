import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt } from './harness.ts';
import { residentId } from './sample-case.ts';

let court: Court;
let clerk: Client;
beforeAll(async () => {
  court = await openCourt();
  clerk = await court.as('clerk');
});
afterAll(() => court.close());

const check = (rows: string[][]) => clerk.intake.checkRoster.mutate({ rows });
const wrong = residentId(3).replace(/.$/, (last) => (last === '1' ? '2' : '1'));

describe('a roster as pasted', () => {
  it('is read by its headings in any order', async () => {
    const roster = await check([
      ['请求金额(元)', '序号', '身份证号码', '姓 名'],
      ['1,234.5', '1', residentId(1).toLowerCase(), '甲'],
      ['２０００', '2', residentId(2), '乙'],
    ]);
    expect(roster.faults).toEqual([]);
    expect(roster.workers).toEqual([
      { row: 2, name: '甲', identifier: residentId(1), phone: null, amountFen: 123_450 },
      { row: 3, name: '乙', identifier: residentId(2), phone: null, amountFen: 200_000 },
    ]);
    expect(roster.totalFen).toBe(323_450);
  });

  it('without headings is name, number, telephone, amount, also after a running number', async () => {
    const [plain, numbered] = [
      await check([['甲', residentId(1), '13800000000', '10']]),
      await check([['1', '甲', residentId(1), '13800000000', '10']]),
    ];
    expect(plain.workers).toEqual([
      { row: 1, name: '甲', identifier: residentId(1), phone: '13800000000', amountFen: 1000 },
    ]);
    expect(numbered.workers).toEqual(plain.workers);
  });

  it('names every row that cannot be taken, and takes the others', async () => {
    const { workers, faults } = await check([
      ['姓名', '身份证号', '金额'],
      ['甲', residentId(1), '10'],
      ['', residentId(2), '10'],
      ['丙', residentId(1), '10'],
      ['丁', wrong, '10'],
      ['戊', residentId(4), '约一万'],
      ['', '', ''],
      ['己', '', ''],
    ]);
    expect(faults.map((fault) => [fault.row, fault.column, fault.severity, fault.code])).toEqual([
      [3, 'name', 'error', 'missing'],
      [4, 'identifier', 'error', 'duplicate'],
      [5, 'identifier', 'warning', 'checksum'],
      [6, 'amount', 'error', 'badAmount'],
      [8, 'identifier', 'warning', 'missing'],
      [8, 'amount', 'warning', 'noAmount'],
    ]);
    expect(workers.map((worker) => worker.name)).toEqual(['甲', '丁', '己']);
  });

  it('may be empty', async () => {
    expect(await check([])).toEqual({ workers: [], faults: [], totalFen: 0 });
    expect(await check([['', '']])).toEqual({ workers: [], faults: [], totalFen: 0 });
  });
});
