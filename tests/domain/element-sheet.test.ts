import { describe, expect, it } from 'vitest';
import {
  elementFaults,
  elementListFault,
  standingOf,
  undisputedParagraphs,
  undisputedWords,
} from '../../electron/backend/domain/elements/element-sheet.ts';
import { elementRefusal } from '../../electron/backend/domain/elements/element-stage.ts';
import {
  filledPhrase,
  undisputedPhrase,
} from '../../electron/backend/domain/hearing-record/record-phrase.ts';

const row = (code: string, label: string, worker: string, employer: string) => ({
  code,
  label,
  worker,
  employer,
});
const sheet = {
  workerId: 'w1',
  rows: [
    row('startDate', '入职时间', '2020年3月1日', '2020年3月1日。'),
    row('post', '工作岗位', '缝纫工（二车间）', '缝纫工(二车间)'),
    row('endedBy', '由何方解除', '公司口头辞退', '申请人自离'),
    row('lastDay', '最后工作日', '2026年1月31日', ''),
  ],
};

describe('whether both sides agree', () => {
  it.each([
    ['2020年3月1日', '2020年3月1日', 'undisputed'],
    [' 5000元／月 ', '5000元/月。', 'undisputed'],
    ['5000元', '5,000元', 'disputed'],
    ['未签', '未签 订', 'disputed'],
    ['是', '', 'open'],
    ['', ' 。', 'open'],
  ])('%j and %j: %s', (worker, employer, standing) => {
    expect(standingOf({ worker, employer })).toBe(standing);
  });
});

describe('what is undisputed', () => {
  it('keeps the words as they were written, and nothing that is disputed or open', () => {
    expect(undisputedWords(sheet)).toEqual(['入职时间：2020年3月1日', '工作岗位：缝纫工（二车间）']);
  });

  it('names the worker only where there are several, and skips one of whom nothing is agreed', () => {
    const names = (id: string) => (id === 'w1' ? '江海子' : '叶军琪');
    expect(undisputedParagraphs([sheet], names)).toEqual([
      '入职时间：2020年3月1日；工作岗位：缝纫工（二车间）。',
    ]);
    const open = { workerId: 'w2', rows: [row('post', '工作岗位', '裁剪工', '')] };
    expect(undisputedParagraphs([open, sheet], names)).toEqual([
      '江海子——入职时间：2020年3月1日；工作岗位：缝纫工（二车间）。',
    ]);
  });

  it('goes into the record by the court’s phrase, or bare where it has none', () => {
    const facts = { 无争议事实: '入职时间：2020年3月1日。' };
    const own = {
      code: 'wz',
      phase: 'investigation',
      speaker: 'tribunal',
      text: '确认：{无争议事实}',
    } as const;
    expect(filledPhrase(undisputedPhrase([own]), facts)).toBe('确认：入职时间：2020年3月1日。');
    expect(filledPhrase(undisputedPhrase([]), facts)).toBe('入职时间：2020年3月1日。');
  });
});

describe('what is refused', () => {
  it('rows of no element, and an element twice', () => {
    const list = [{ code: 'post' }];
    expect(elementFaults(list, [{ code: 'post' }])).toEqual([]);
    expect(elementFaults(list, [{ code: 'post' }, { code: 'pay' }, { code: 'post' }])).toEqual([
      { path: 'rows.1.code', reason: 'invalid' },
      { path: 'rows.2.code', reason: 'duplicate' },
    ]);
  });

  it('a list with a code twice or without a basis', () => {
    const element = { code: 'post', zh: '岗位', en: 'Post', basis: 'LAW 6' };
    expect(elementListFault([element])).toBeNull();
    expect(elementListFault([element, element])).toBe('post');
    expect(elementListFault([{ ...element, basis: ' ' }])).toBe('post');
  });

  it('a statement before acceptance or after the outcome', () => {
    const on = '2026-03-02' as never;
    expect(elementRefusal({ acceptedOn: on, status: 'defence', outcome: null })).toBeNull();
    expect(elementRefusal({ acceptedOn: null, status: 'received', outcome: null })?.rule).toBe('wrongStage');
    const outcome = { method: 'withdrawn', decidedOn: on } as never;
    expect(elementRefusal({ acceptedOn: on, status: 'servingOutcome', outcome })?.rule).toBe('wrongStage');
  });
});
