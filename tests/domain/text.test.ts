import { describe, expect, it } from 'vitest';
import { foldText } from '../../electron/backend/domain/text.ts';

describe('foldText', () => {
  it.each([
    ['广州（从化）ＡＢＣ科技', '广州(从化)abc科技'],
    ['  Acme \u3000\t Co.\n Ltd ', 'acme co. ltd'],
    ['王芳', '王芳'],
    ['', ''],
    [' \u3000 ', ''],
  ])('%j folds to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('makes the usual spellings of one name equal, and keeps names apart', () => {
    expect(foldText('甲公司（广州）')).toBe(foldText('甲公司(广州)'));
    expect(foldText('王 芳')).not.toBe(foldText('王芳'));
  });
});
