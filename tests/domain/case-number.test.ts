import { describe, expect, it } from 'vitest';
import {
  formatCaseNumber,
  normaliseCaseNumber,
  numberParts,
  parseCaseNumber,
  patternFault,
} from '../../electron/backend/domain/case-number.ts';

describe('pattern of case numbers', () => {
  it.each([
    ['南清劳人仲案〔{year}〕{seq}号', null],
    ['{year}-{seq:4}', null],
    ['南清劳人仲案{seq}号', 'yearMissing'],
    ['南清劳人仲案〔{year}〕号', 'seqMissing'],
    ['〔{year}〕{seq:12}号', 'seqMissing'],
    [`${'长'.repeat(60)}{year}{seq}`, 'tooLong'],
  ])('%s → %s', (pattern, fault) => {
    expect(patternFault(pattern)).toBe(fault);
  });
});

describe('writing and reading numbers', () => {
  it.each([
    ['南清劳人仲案〔{year}〕{seq}号', 2021, 587, '南清劳人仲案〔2021〕587号'],
    ['南清劳人仲案〔{year}〕{seq:4}号', 2026, 7, '南清劳人仲案〔2026〕0007号'],
    ['南清劳人仲案〔{year}〕{seq:4}号', 2026, 12_345, '南清劳人仲案〔2026〕12345号'],
    ['{seq:3}/{year}', 2026, 1, '001/2026'],
  ])('%s of %i and %i is %s and comes back', (pattern, year, seq, number) => {
    expect(formatCaseNumber(pattern, year, seq)).toBe(number);
    expect(parseCaseNumber(pattern, number)).toEqual({ year, seq });
  });

  it.each([
    '南清劳人仲案[2021]587号',
    '南清劳人仲案（２０２１） 587 号',
    '南清劳人仲案【2021】587号',
    '南清劳人仲案［2021］587号',
  ])('reads %s whatever its brackets and width', (number) => {
    expect(parseCaseNumber('南清劳人仲案〔{year}〕{seq}号', number)).toEqual({ year: 2021, seq: 587 });
    expect(normaliseCaseNumber(number)).toBe('南清劳人仲案〔2021〕587号');
  });

  it.each([
    '别处劳人仲案〔2021〕587号',
    '南清劳人仲案〔21〕587号',
    '南清劳人仲案〔2021〕号',
    '南清劳人仲案〔2021〕587号之一',
  ])('does not take %s for a number of its own', (number) => {
    expect(parseCaseNumber('南清劳人仲案〔{year}〕{seq}号', number)).toBeNull();
  });

  it('treats signs of the pattern as text, not as an expression', () => {
    expect(parseCaseNumber('A.B+{year}*{seq}', 'A.B+2026*5')).toEqual({ year: 2026, seq: 5 });
    expect(parseCaseNumber('A.B+{year}*{seq}', 'AxBB2026*5')).toBeNull();
  });

  it('finds year and sequence of a foreign number for sorting', () => {
    expect(numberParts('别处劳人仲字(2019)第33号')).toEqual({ year: 2019, seq: 33 });
    expect(numberParts('无数字')).toBeNull();
  });
});
