import { describe, expect, it } from 'vitest';
import type { MovedDate, Rule } from '../../electron/backend/api/contract/law.ts';
import type { LegalDate } from '../../electron/backend/domain/dates.ts';
import { faultPlace } from '../../renderer/desk/features/law/calendar-fault.ts';
import { missingYears } from '../../renderer/desk/features/law/calendar-years.ts';
import { movedGroups, moveOf } from '../../renderer/desk/features/law/moved.ts';
import { recountCause } from '../../renderer/desk/features/law/recount-cause.ts';
import {
  canRoll,
  ruleChangeOf,
  ruleForm,
  ruleFormOf,
  unitsOf,
} from '../../renderer/desk/features/law/rule-form.ts';
import {
  changedRules,
  matchingRules,
  ruleRows,
  rulesWithVariants,
} from '../../renderer/desk/features/law/rule-rows.ts';

const day = (text: string) => text as LegalDate;

const moved: MovedDate = {
  caseId: 'a',
  number: '某劳人仲案〔2026〕1号',
  rule: 'L13',
  titleZh: '答辩期',
  titleEn: 'Defence period',
  before: day('2027-01-29'),
  after: day('2027-02-01'),
  wasProvisional: true,
  isProvisional: false,
};

const rule: Rule = {
  id: 'L13',
  titleZh: '答辩期',
  titleEn: 'Defence period',
  kind: 'right',
  actor: 'respondent',
  triggerFact: 'applicationServed',
  length: 10,
  unit: 'working',
  direction: 'forward',
  rolls: false,
  restartedBy: [],
  stoppedBy: [],
  waivedBy: 'defence',
  extension: null,
  ifMissedZh: '不影响审理',
  ifMissedEn: 'The case goes on',
  noteZh: '',
  noteEn: '',
  basis: '《劳动争议调解仲裁法》第30条',
  certainty: 'V',
  scope: 'national',
  validFrom: day('2008-05-01'),
  validTo: null,
  isInForce: true,
  change: null,
};

describe('dates a recount moves', () => {
  it('says by how many days, and what became of the mark', () => {
    expect(moveOf(moved)).toEqual({ days: 3, mark: 'went' });
    expect(
      moveOf({ ...moved, after: day('2027-01-27'), wasProvisional: false, isProvisional: true }),
    ).toEqual({
      days: -2,
      mark: 'came',
    });
    expect(moveOf({ ...moved, after: null, isProvisional: true })).toEqual({ days: null, mark: null });
  });

  it('lists dates that look alike once, with their number, and keeps the rest apart', () => {
    const other = { ...moved, after: day('2027-02-02') };
    const groups = movedGroups([moved, other, moved, { ...moved, caseId: 'b' }]);
    expect(groups.map(({ caseId, after, count }) => [caseId, after, count])).toEqual([
      ['a', '2027-02-01', 2],
      ['a', '2027-02-02', 1],
      ['b', '2027-02-01', 1],
    ]);
  });

  it('reads why they were counted anew', () => {
    expect(recountCause('calendar:2027')).toEqual({ kind: 'calendar', year: '2027' });
    expect(recountCause('closingDayRemoved:2026-12-04')).toEqual({
      kind: 'closingDayRemoved',
      on: '2026-12-04',
    });
    expect(recountCause('scope:national')).toEqual({ kind: 'scope', scope: 'national' });
    expect(recountCause('scope:elsewhere')).toEqual({ kind: 'other', text: 'scope:elsewhere' });
    expect(recountCause('closingDay:2026-02-30')).toEqual({ kind: 'other', text: 'closingDay:2026-02-30' });
  });
});

describe('the calendar', () => {
  it('names every year without a table, gaps and the year to come among them', () => {
    expect(missingYears([2024, 2026], 2026)).toEqual([2025, 2027]);
    expect(missingYears([2026, 2027], 2026)).toEqual([]);
    expect(missingYears([], 2026)).toEqual([2026, 2027]);
  });

  it('finds the place of a fault in the file', () => {
    expect(faultPlace('text')).toMatchObject({ field: 'text' });
    expect(faultPlace('text.year')).toMatchObject({ field: 'year' });
    expect(faultPlace('text.holidays')).toEqual({ field: 'list', list: 'holidays', at: null });
    expect(faultPlace('text.holidays.2.to')).toEqual({ field: 'to', list: 'holidays', at: 3 });
    expect(faultPlace('text.holidays.0')).toEqual({ field: 'holiday', list: 'holidays', at: 1 });
    expect(faultPlace('text.makeUpWorkdays.1')).toEqual({
      field: 'makeUpWorkday',
      list: 'makeUpWorkdays',
      at: 2,
    });
  });
});

describe('the table of rules', () => {
  const old = { ...rule, id: 'L39', titleZh: '公告送达', validTo: day('2021-12-31'), isInForce: false };
  const province = { ...old, scope: 'guangdong', validTo: null, isInForce: true } as const;
  const own = { ...rule, length: 15, change: { at: '2026-11-24T01:00:00Z', by: '董立', reason: '试行' } };
  const target = { ...rule, id: 'G01', kind: 'target', titleZh: '绿色通道：立案' } as const;
  const rows = ruleRows([rule, old, province, target, own]);
  const ids = (found: readonly Rule[]) => found.map(({ id, length }) => `${id} ${length}`);

  it('keeps the rows of a rule together, the court’s own change last', () => {
    expect(ids(rows)).toEqual(['L13 10', 'L13 15', 'L39 10', 'L39 10', 'G01 10']);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(5);
  });

  it('lists what is in force unless all is asked for, by words in any order and in both languages', () => {
    expect(ids(matchingRules(rows, {}, 'zh'))).toEqual(['L13 10', 'L13 15', 'L39 10', 'G01 10']);
    expect(matchingRules(rows, { all: true, find: '公告' }, 'zh')).toHaveLength(2);
    expect(matchingRules(rows, { kind: 'target' }, 'zh')).toHaveLength(1);
    expect(matchingRules(rows, { find: '第30条 l13' }, 'zh')).toHaveLength(2);
    expect(matchingRules(rows, { find: 'DEFENCE l13 art. 30' }, 'en')).toHaveLength(2);
    expect(matchingRules(rows, { find: 'defence' }, 'zh')).toHaveLength(0);
  });

  it('names the rules with two variants, and the changes of the court', () => {
    expect(rulesWithVariants(rows)).toEqual(['L39']);
    expect(rulesWithVariants(ruleRows([rule, { ...own, scope: 'guangdong' }]))).toEqual([]);
    expect(ids(changedRules(rows))).toEqual(['L13 15']);
  });
});

describe('a change of a rule', () => {
  const start = ruleFormOf(rule, day('2026-11-24'));

  it('begins as the rule is, from today, and wants a reason', () => {
    expect(start).toMatchObject({ validFrom: '2026-11-24', length: '10', unit: 'working', reason: '' });
    expect(ruleForm.safeParse(start).error?.issues.map(({ path }) => path.join())).toEqual(['reason']);
  });

  it('refuses a length that cannot be counted', () => {
    const refused = (part: object) =>
      ruleForm
        .safeParse({ ...start, reason: 'x', ...part })
        .error?.issues.map(({ path, message }) => [path.join(), message]);
    expect(refused({ length: '' })?.[0]).toEqual(['length', 'required']);
    expect(refused({ length: '1.5' })).toEqual([['length', 'invalid']]);
    expect(refused({ length: '51', unit: 'year' })).toEqual([['length', 'tooLong']]);
    expect(refused({ length: '50', unit: 'year' })).toBeUndefined();
    expect(refused({ validFrom: null })).toEqual([['validFrom', 'required']]);
  });

  it('sends a roll only where one is possible', () => {
    const values = ruleForm.parse({ ...start, reason: '试行', rolls: true });
    expect(ruleChangeOf(rule, values)).toMatchObject({ length: 10, rolls: false });
    expect(ruleChangeOf(rule, { ...values, unit: 'calendar' })).toMatchObject({ rolls: true });
    const back = { ...rule, direction: 'back' } as const;
    expect(ruleChangeOf(back, { ...values, unit: 'calendar' })).toMatchObject({ rolls: false });
    expect(unitsOf(back)).toEqual(['working', 'calendar']);
    expect(canRoll(rule, 'month')).toBe(true);
  });
});
