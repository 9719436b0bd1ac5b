import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reviewNumberPattern } from '../../electron/backend/domain/agreement-review/review-rules.ts';

describe('numbers of reviews', () => {
  it.each([
    ['穗从劳人仲案〔{year}〕{seq}号', '穗从劳人仲审〔{year}〕{seq}号'],
    ['×劳人仲字〔{year}〕第{seq}号', '×劳人仲字审〔{year}〕第{seq}号'],
    ['{year}-{seq}', '审{year}-{seq}'],
  ])('%s gives %s', (pattern, own) => {
    expect(reviewNumberPattern(pattern)).toBe(own);
  });
});

describe('grounds of refusal', () => {
  it('each has both languages and a basis, and no code stands twice', () => {
    const file = join(import.meta.dirname, '../../resources/rules/agreement-review.json');
    const { notAccepted, notMade } = JSON.parse(readFileSync(file, 'utf8'));
    const all = [...notAccepted, ...notMade];
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    for (const ground of all)
      for (const key of ['zh', 'en', 'basis']) expect(ground[key], ground.code).toMatch(/\S/);
  });
});
