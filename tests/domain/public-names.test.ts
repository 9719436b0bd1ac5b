import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toLegalDate } from '../../electron/backend/domain/dates.ts';
import {
  type PublicNames,
  publicNameRule,
  publicNames,
} from '../../electron/backend/domain/docket/public-names.ts';

const file = join(import.meta.dirname, '../../resources/rules/public-names.json');
const shipped = JSON.parse(readFileSync(file, 'utf8')) as PublicNames;
const today = toLegalDate('2026-03-02');
const rule = publicNameRule(shipped, today);
const workers = (...names: string[]) =>
  publicNames(
    names.map((name) => ({ kind: 'worker' as const, name })),
    rule,
    shipped.compoundSurnames,
  );

describe('names for the public', () => {
  it.each([
    ['王明', '王某'],
    ['王小明', '王某某'],
    ['欧阳明', '欧阳某'],
    ['欧阳小明', '欧阳某某'],
    // Two characters are a surname and a given name, even where they spell a compound surname.
    ['东方', '东某'],
    // A surname alone still does not name anybody in full.
    ['王', '王某'],
    ['王 小明', '王某某'],
    ['买买提·艾力', '买某某'],
    ['John Smith', 'J某某'],
    ['𠮷田', '𠮷某'],
  ])('%s is shown as %s', (name, shown) => {
    expect(workers(name)).toEqual([shown]);
  });

  it('tells people of one case apart by number where the rule hides the difference', () => {
    expect(workers('王小明', '李华', '王大力')).toEqual(['王某某1', '李某', '王某某2']);
  });

  it('shows an employer in full, and never numbers what it did not hide', () => {
    const employers = ['甲有限公司', '甲有限公司'].map((name) => ({ kind: 'employer' as const, name }));
    expect(publicNames(employers, rule, shipped.compoundSurnames)).toEqual(['甲有限公司', '甲有限公司']);
  });

  it('follows the rule of the day, and publishes nothing without one', () => {
    const later = { ...rule, validFrom: toLegalDate('2027-01-01'), isNumbered: false };
    const both = { ...shipped, rules: [{ ...rule, validTo: toLegalDate('2026-12-31') }, later] };
    expect(publicNameRule(both, toLegalDate('2026-12-31')).isNumbered).toBe(true);
    expect(publicNameRule(both, toLegalDate('2027-01-01')).isNumbered).toBe(false);
    expect(() => publicNameRule(shipped, toLegalDate('2007-01-01'))).toThrow(RangeError);
  });
});
