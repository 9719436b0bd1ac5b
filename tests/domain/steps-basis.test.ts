import { describe, expect, it } from 'vitest';
import { citedArticles } from '../../electron/backend/documents/cited-articles.ts';
import { citationsOf } from '../../electron/backend/domain/citation.ts';
import { transitions } from '../../electron/backend/domain/lifecycle/transitions.ts';

describe('a legal basis in code', () => {
  it('goes by instrument, articles and their items', () => {
    expect(citationsOf('RULES 9, 46(5), GD 39')).toEqual([
      {
        instrument: 'RULES',
        articles: [
          { n: '9', item: null },
          { n: '46', item: '5' },
        ],
      },
      { instrument: 'GD', articles: [{ n: '39', item: null }] },
    ]);
  });

  it('is null for the words of a time limit and for an instrument nobody named', () => {
    expect(citationsOf('《办案规则》第45条')).toBeNull();
    expect(citationsOf('CPL 91')).toBeNull();
    expect(citationsOf('45')).toBeNull();
    expect(citationsOf('')).toBeNull();
  });

  it('stands on paper with each article once, in order, by the full title', () => {
    expect(citedArticles(['RULES 75', 'RULES 74, 75', 'GD 28', 'GD 28, LAW 29(1)'])).toBe(
      '《中华人民共和国劳动争议调解仲裁法》第二十九条第（一）项、《劳动人事争议仲裁办案规则》第七十四条、第七十五条、《广东省劳动人事争议处理办法》第二十八条',
    );
    expect(citedArticles(['本系统建议值'])).toBe('');
  });

  it('is understood for every transition', () => {
    const unread = transitions.map(({ basis }) => basis).filter((basis) => citationsOf(basis) === null);
    expect(unread).toEqual([]);
  });
});
