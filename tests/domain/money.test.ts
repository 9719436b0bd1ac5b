import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseYuan, formatYuan, parseYuan, sumFen } from '../../electron/backend/domain/money.ts';

describe('parseYuan', () => {
  it.each([
    ['0', 0],
    ['1234', 123_400],
    ['1,234.5', 123_450],
    ['１，２３４．５０', 123_450],
    ['1,234,567.89', 123_456_789],
    ['18612.44', 1_861_244],
    ['0.29', 29],
    ['1.10', 110],
    ['12.500', 1250],
    ['1234元', 123_400],
    ['1234元整', 123_400],
    ['￥12', 1200],
    ['¥ 12.30 元', 1230],
    ['人民币500元', 50_000],
    [' 42 ', 4200],
    ['3.4678万元', 3_467_800],
    ['3万', 3_000_000],
    ['0.000001万元', 1],
    ['1.5亿元', 15_000_000_000],
    ['90071992547409.91', 9_007_199_254_740_991],
  ])('%j is %i fen', (text, fen) => {
    expect(parseYuan(text)).toBe(fen);
  });

  it.each([
    '',
    ' ',
    'abc',
    '约三万',
    '约3万',
    '3万余元',
    '1.234',
    '0.0000001万元',
    '18612.439999999999',
    '-5',
    '－5',
    '+5',
    '(5)',
    '12,34',
    '1,2345',
    '1234,567',
    ',123',
    '1,',
    '.5',
    '5.',
    '1.2.3',
    '1 234',
    '1e3',
    '0x10',
    '$12',
    '12美元',
    '12 13',
    '元',
    'Infinity',
    '90071992547409.92',
  ])('%j is not certain', (text) => {
    expect(parseYuan(text)).toBeNull();
  });

  it('reads back what formatYuan writes', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (fen) => {
        expect(parseYuan(formatYuan(fen))).toBe(fen);
      }),
    );
  });
});

describe('formatYuan', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [99_999, '999.99'],
    [123_450, '1,234.50'],
    [123_456_789, '1,234,567.89'],
    [-123_450, '-1,234.50'],
  ])('%i is %s', (fen, text) => {
    expect(formatYuan(fen)).toBe(text);
  });

  it('refuses broken fen', () => {
    expect(() => formatYuan(0.5)).toThrow(RangeError);
    expect(() => formatYuan(Number.NaN)).toThrow(RangeError);
  });
});

describe('chineseYuan', () => {
  it.each([
    [0, '零元整'],
    [5, '伍分'],
    [50, '伍角整'],
    [55, '伍角伍分'],
    [123_450, '壹仟贰佰叁拾肆元伍角整'],
    [123_456, '壹仟贰佰叁拾肆元伍角陆分'],
    [123_406, '壹仟贰佰叁拾肆元零陆分'],
    [140_950, '壹仟肆佰零玖元伍角整'],
    [1_000, '壹拾元整'],
    [10_100, '壹佰零壹元整'],
    [600_714, '陆仟零柒元壹角肆分'],
    [1_001_000, '壹万零壹拾元整'],
    [2_000_000, '贰万元整'],
    [10_000_500, '壹拾万零伍元整'],
    [10_700_053, '壹拾万柒仟元伍角叁分'],
    [10_000_000_100, '壹亿零壹元整'],
    [1_000_100_000_000, '壹佰亿零壹佰万元整'],
    [9_007_199_254_740_991, '玖拾万零柒佰壹拾玖亿玖仟贰佰伍拾肆万柒仟肆佰零玖元玖角壹分'],
    [-100, '负壹元整'],
  ])('%i is %s', (fen, text) => {
    expect(chineseYuan(fen)).toBe(text);
  });

  it('never doubles or strands a 零, and tells amounts apart', () => {
    const written = new Map<string, number>();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000_000 }), (fen) => {
        const text = chineseYuan(fen);
        expect(text).not.toMatch(/零零|零[元角整仟佰拾万亿]|[拾佰仟万亿]{3}/);
        expect(written.get(text) ?? fen).toBe(fen);
        written.set(text, fen);
      }),
    );
  });
});

describe('sumFen', () => {
  it('adds exactly', () => {
    expect(sumFen([])).toBe(0);
    expect(sumFen([10, 20, -5])).toBe(25);
  });

  it('refuses broken or inexact amounts', () => {
    expect(() => sumFen([0.1, 0.2])).toThrow(RangeError);
    expect(() => sumFen([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });
});
