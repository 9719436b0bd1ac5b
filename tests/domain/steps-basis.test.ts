import { describe, expect, it } from 'vitest';
import { transitions } from '../../electron/backend/domain/lifecycle/transitions.ts';
import { citationsOf } from '../../renderer/ui/basis-text.ts';

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

  it('is understood for every transition', () => {
    const unread = transitions.map(({ basis }) => basis).filter((basis) => citationsOf(basis) === null);
    expect(unread).toEqual([]);
  });
});
