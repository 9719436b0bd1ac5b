import { awardPaper } from './award.ts';

/** 先行裁决书 (D35): LAW 43; otherwise as an award, with its own number and remedies. */
export function partialAward() {
  return awardPaper('先行裁决书', '先 行 裁 决 书');
}
