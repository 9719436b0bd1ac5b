import { describe, expect, it } from 'vitest';
import { effectsOf } from '../../electron/backend/domain/effect/effect.ts';
import {
  type CorrectionContent,
  correctionFaults,
} from '../../electron/backend/domain/instruments/correction.ts';
import { instrumentsOf, subNumber } from '../../electron/backend/domain/instruments/instrument.ts';
import { lockedDecisions } from '../../electron/backend/domain/instruments/partial-award.ts';
import type { DecidedFinality } from '../../electron/backend/domain/lifecycle/events.ts';
import { outcomeFault } from '../../electron/backend/domain/lifecycle/outcome-check.ts';
import { rowsOf } from '../../electron/backend/store/repositories/case-rows.ts';
import { datesOf } from './due-dates-sample.ts';
import { award, type Entry, legal, served, settlement, stateOf } from './lifecycle-sample.ts';
import * as s from './transitions-sample.ts';

const item = (claimId: string, finality: 'final' | 'nonFinal'): DecidedFinality => ({
  claimId,
  finality,
  derived: finality,
  reason: finality === 'final' ? 'withinThreshold' : 'overThreshold',
  overrideReason: null,
});
/** c1 final, c2 not: two papers of 2021-10-20. */
const split: Entry = [
  {
    type: 'outcomeRecorded',
    outcome: {
      method: 'award',
      decidedOn: legal('2021-10-20'),
      finality: 'nonFinal',
      decisions: [
        { claimId: 'c1', result: 'supported', amountFen: 100_000 },
        { claimId: 'c2', result: 'supported', amountFen: 100_000 },
      ],
      amountFen: 200_000,
      findings: '经审理查明',
      performanceDays: null,
      items: [item('c1', 'final'), item('c2', 'nonFinal')],
    },
  },
  '2021-10-20',
];
const part = (
  partyIds: readonly string[],
  on: string,
  instrumentIds: readonly string[],
  subject = 'outcome',
): Entry => {
  const [event, day] = served([subject as 'outcome'], partyIds, on);
  return [{ ...event, instrumentIds } as typeof event, day];
};
const suit = (on: string, instrumentId: string, partyId = 'e1'): Entry => [
  {
    type: 'courtSuitRecorded',
    suit: { partyId, action: 'suit', court: '某法院', courtCaseNumber: '', instrumentId },
  },
  on,
];
const standings = (entries: readonly Entry[], today: string) =>
  Object.fromEntries(
    effectsOf(stateOf(entries), datesOf(entries), legal(today)).map(({ instrument, standing }) => [
      instrument.id,
      'on' in standing ? `${standing.kind} ${standing.on}` : `${standing.kind} ${standing.until}`,
    ]),
  );

describe('an award in two papers', () => {
  const before = [...s.heardOverTwo, split];
  const both = ['final', 'nonFinal'];

  it('has an effect by each: the final one from its day, the other after everybody’s 15 days (LAW 47, 50)', () => {
    const entries = [...before, part(['w1', 'e1'], '2021-10-21', both)];
    expect(standings(entries, '2021-10-25')).toEqual({
      final: 'inForce 2021-10-20',
      nonFinal: 'waiting 2021-11-05',
    });
    expect(standings(entries, '2021-11-08')).toMatchObject({ nonFinal: 'inForce 2021-11-06' });
    const state = stateOf(entries);
    const effects = effectsOf(state, datesOf(entries), legal('2021-10-25'));
    const remedies = effects.map(({ parties }) => parties.map(({ remedy }) => remedy));
    expect(remedies).toEqual([
      ['suit', 'revocation'],
      ['suit', 'suit'],
    ]);
  });

  it('a suit over one leaves the other alone', () => {
    const entries = [...before, part(['w1', 'e1'], '2021-10-21', both), suit('2021-11-01', 'nonFinal')];
    expect(standings(entries, '2021-11-08')).toEqual({
      final: 'inForce 2021-10-20',
      nonFinal: 'contested 2021-11-01',
    });
  });

  it('is served only when everybody has both', () => {
    const one = [...before, part(['w1', 'e1'], '2021-10-21', ['final'])];
    expect(stateOf(one).outcomeServedOn).toBeNull();
    expect(standings(one, '2021-12-01')).toMatchObject({ nonFinal: 'waiting null' });
    const all = [...one, part(['w1', 'e1'], '2021-10-25', ['nonFinal'])];
    expect(stateOf(all).outcomeServedOn).toBe('2021-10-25');
    expect(standings(all, '2021-12-01')).toMatchObject({ nonFinal: 'inForce 2021-11-10' });
  });

  it('served in one envelope without saying which holds both', () => {
    expect(stateOf([...before, served(['outcome'], ['w1', 'e1'], '2021-10-21')]).outcomeServedOn).toBe(
      '2021-10-21',
    );
  });
});

describe('a partial award (LAW 43)', () => {
  const before = [...s.heardOverTwo, s.partialAward];

  it('is a paper of its own, and the case goes on', () => {
    const state = stateOf(before);
    expect(instrumentsOf(state).map((paper) => [paper.id, subNumber(paper)])).toEqual([['p1', '之一']]);
    expect(state).toMatchObject({ status: 'deliberation', closedOn: null, outcome: null, opinion: null });
    const after = stateOf([...before, split]);
    expect(instrumentsOf(after).map((paper) => [paper.id, subNumber(paper)])).toEqual([
      ['p1', '之一'],
      ['final', '之二'],
      ['nonFinal', '之三'],
    ]);
  });

  it('has its own service, period and suit', () => {
    const entries = [...before, part(['w1', 'e1'], '2021-10-19', ['p1'], 'partialAward')];
    expect(standings(entries, '2021-10-25')).toEqual({ p1: 'waiting 2021-11-03' });
    expect(standings(entries, '2021-11-05')).toEqual({ p1: 'inForce 2021-11-04' });
    const later = [...entries, award('2021-11-10'), served(['outcome'], ['w1', 'e1'], '2021-11-11')];
    expect(standings(later, '2021-11-12')).toEqual({
      p1: 'inForce 2021-11-04',
      outcome: 'waiting 2021-11-26',
    });
    const sued = [...later, suit('2021-11-20', 'outcome')];
    expect(standings(sued, '2021-12-12')).toEqual({
      p1: 'inForce 2021-11-04',
      outcome: 'contested 2021-11-20',
    });
  });

  it('locks what it decides for the later award and for a settlement', () => {
    const state = stateOf(before);
    const c2 = { claimId: 'c2', result: 'dismissed' as const, amountFen: null };
    const of = (amountFen: number) => {
      const [event] = split;
      if (event.type !== 'outcomeRecorded' || event.outcome.method !== 'award') throw new Error('an award');
      const decisions = [{ claimId: 'c1', result: 'supported' as const, amountFen }, c2];
      return outcomeFault(state.application, { ...event.outcome, decisions }, lockedDecisions(state));
    };
    expect(of(100_000)).toBeNull();
    expect(of(90_000)?.fields).toEqual([
      { path: 'outcome.decisions.0.amountFen', reason: 'decidedByPartialAward' },
    ]);
    const [settled] = settlement();
    if (settled.type !== 'outcomeRecorded' || settled.outcome.method !== 'mediation')
      throw new Error('a settlement');
    const shares = [{ claimId: 'c1', payeeId: 'w1', amountFen: 80_000 }];
    expect(
      outcomeFault(state.application, { ...settled.outcome, shares }, lockedDecisions(state))?.fields,
    ).toEqual([{ path: 'outcome.shares.0.claimId', reason: 'decidedByPartialAward' }]);
  });

  it('counts in what the case came to, however the rest ends', () => {
    const concluded = (...entries: Entry[]) =>
      rowsOf('x', stateOf([...before, ...entries]), () => ({ dueOn: null, awardDueOn: null, rows: [] })).case
        .amount_concluded_fen;
    expect(concluded()).toBe(100_000);
    expect(concluded(split)).toBe(200_000);
    expect(concluded(settlement())).toBe(180_000);
  });
});

describe('a correction (RULES 54)', () => {
  const state = stateOf([...s.heardOverTwo, split]);
  const content = (changes: Partial<CorrectionContent>): CorrectionContent => ({
    ground: 'clerical',
    places: [{ place: '首部', wrong: '晨光服装', right: '晨光服饰' }],
    reason: '笔误',
    amounts: [],
    ...changes,
  });
  const reasons = (changes: Partial<CorrectionContent>, kind = 'award') =>
    correctionFaults(state, kind, content(changes)).map(({ path, reason }) => `${path} ${reason}`);
  const place = (wrong: string, right: string) => ({ places: [{ place: '主文', wrong, right }] });
  const counted = { ground: 'calculation' as const, amounts: [{ claimId: 'c1', amountFen: 90_000 }] };

  it.each<[string, Partial<CorrectionContent>, readonly string[]]>([
    ['a name', {}, []],
    ['a date', place('2021年10月9日', '2021年10月8日'), []],
    ['nothing', place('甲', '甲'), ['correction.places.0.right sameText']],
    [
      'an awarded amount as a slip',
      place('工资1,000.00元', '工资900元'),
      ['correction.places.0.right changesSubstance'],
    ],
    ['the sum as a slip', place('合计2000元', '合计1000元'), ['correction.places.0.right changesSubstance']],
    ['a dismissal as a slip', place('驳回请求', '准许请求'), ['correction.places.0.right changesSubstance']],
    ['an amount without saying so', { amounts: counted.amounts }, ['correction.amounts changesSubstance']],
    ['a calculation, named', { ...counted, ...place('1,000元', '900.00元') }, []],
    [
      'a calculation the text does not name',
      { ...counted, ...place('一千元', '九百元') },
      ['correction.amounts.0.amountFen amountNotInText'],
    ],
    [
      'a calculation over the claim',
      {
        ...place('1000元', '99999元'),
        ground: 'calculation',
        amounts: [{ claimId: 'c1', amountFen: 9_999_900 }],
      },
      ['correction.amounts.0.amountFen moreThanClaimed'],
    ],
    [
      'a calculation down to nothing',
      { ...place('1000元', '0元'), ground: 'calculation', amounts: [{ claimId: 'c1', amountFen: 0 }] },
      ['correction.amounts.0.amountFen changesSubstance'],
    ],
    ['what was left out', { ground: 'omission', ...place('', '三、出具离职证明。') }, []],
    [
      'what was left out, with text',
      { ground: 'omission', ...place('甲', '乙') },
      ['correction.places.0.wrong omittedText'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(reasons(changes)).toEqual(expected);
  });

  it('of a mediation document never changes a sum', () => {
    expect(reasons({ ...counted, ...place('1000', '900') }, 'mediationDocument')).toEqual([
      'correction.ground nothingCalculated',
    ]);
  });

  it('changes the amounts that count, and no date the parties are under', () => {
    const before = [
      ...s.heardOverTwo,
      split,
      s.issued('award'),
      part(['w1', 'e1'], '2021-10-21', ['final', 'nonFinal']),
    ];
    const [, on] = s.corrected;
    const right: Entry = [
      {
        ...(s.corrected[0] as Extract<Entry[0], { type: 'instrumentCorrected' }>),
        ...counted,
        ...place('1000元', '900元'),
      },
      on,
    ];
    const after = stateOf([...before, right]);
    expect(after.outcome).toMatchObject({
      amountFen: 190_000,
      decisions: [{ amountFen: 90_000, result: 'partly' }, {}],
    });
    expect(standings([...before, right], '2021-10-25')).toEqual(standings(before, '2021-10-25'));
    const served = [...before, right, part(['w1', 'e1'], '2021-10-30', ['k1'], 'correctionDecision')];
    expect(standings(served, '2021-11-08')).toEqual(standings(before, '2021-11-08'));
  });
});
