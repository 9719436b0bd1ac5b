import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLegalDate } from '../../electron/backend/domain/dates.ts';
import {
  afterDiscussions,
  canonicalDiscussion,
  type Discussion,
  type HeldDiscussion,
  resultOf,
  type SpokenOpinion,
  undiscussed,
} from '../../electron/backend/domain/discussion/discussion.ts';
import {
  type DiscussionSetting,
  discussionFaults,
} from '../../electron/backend/domain/discussion/discussion-faults.ts';
import { type DiscussionRules, triggersOf } from '../../electron/backend/domain/discussion/triggers.ts';
import type { CaseState } from '../../electron/backend/domain/lifecycle/case-state.ts';
import shipped from '../../resources/rules/discussion.json' with { type: 'json' };

const day = toLegalDate;
const rules = shipped as unknown as DiscussionRules;

interface Told {
  readonly workers?: number;
  readonly fen?: number;
  readonly vote?: string;
  readonly isRevoked?: boolean;
}
const state = ({ workers = 1, fen = 100, vote, isRevoked = false }: Told) =>
  ({
    application: { statedWorkerCount: workers, parties: [], claims: [{ amountFen: fen }] },
    opinion: vote === undefined ? null : { vote, dissent: '', on: day('2026-03-10') },
    revocation: isRevoked ? { on: day('2026-03-10'), hearingIds: [] } : null,
  }) as unknown as CaseState;
const kindsOf = (told: Told, on = day('2026-03-10')) =>
  triggersOf(rules, state(told), on).map(({ kind }) => kind);

describe('what makes a case one to be discussed', () => {
  it.each<[string, Told, string[]]>([
    ['nine workers', { workers: 9 }, []],
    ['ten workers', { workers: 10 }, ['collective']],
    ['forty-nine workers', { workers: 49 }, ['collective']],
    ['fifty workers', { workers: 50 }, ['collective', 'largeCollective']],
    ['a fen below a million yuan', { fen: 99_999_999 }, []],
    ['a million yuan', { fen: 100_000_000 }, ['amount']],
    ['a panel of one mind', { vote: 'unanimous' }, []],
    ['a majority', { vote: 'majority' }, ['splitPanel']],
    ['the presiding arbitrator’s view', { vote: 'presiding' }, ['splitPanel']],
    ['an own award revoked', { isRevoked: true }, ['selfRevoked']],
  ])('%s', (_, told, kinds) => {
    expect(kindsOf(told)).toEqual(kinds);
  });

  it('is told by the rules of the day', () => {
    const ended = {
      ...rules,
      triggers: rules.triggers.map((rule) => ({ ...rule, validTo: day('2026-03-09') })),
    };
    expect(triggersOf(ended, state({ workers: 80 }), day('2026-03-09'))).toHaveLength(2);
    expect(triggersOf(ended, state({ workers: 80 }), day('2026-03-10'))).toEqual([]);
  });
});

const opinions = (agreeing: number, differing: number): SpokenOpinion[] =>
  Array.from({ length: agreeing + differing }, (_, index) => ({
    staffId: `s${index}`,
    stance: index < agreeing ? 'agrees' : 'differs',
    text: '意见',
  }));

describe('what the opinions come to', () => {
  it.each([
    [3, 0, 'unanimous'],
    [2, 1, 'majority'],
    [2, 2, 'none'],
    [3, 2, 'majority'],
    [1, 2, 'none'],
    [0, 0, 'none'],
  ])('%i for, %i against', (agreeing, differing, result) => {
    expect(resultOf(opinions(agreeing, differing))).toBe(result);
  });

  it('needs more than half of those present, whatever their order', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), (agreeing, differing) => {
        const spoken = opinions(agreeing, differing);
        const result = resultOf(spoken);
        expect(resultOf([...spoken].reverse())).toBe(result);
        expect(result === 'none').toBe(agreeing <= differing);
      }),
    );
  });
});

const held = (changes: Partial<HeldDiscussion> = {}): HeldDiscussion => ({
  id: 'd1',
  on: day('2026-03-10'),
  triggers: ['collective', 'other'],
  result: 'majority',
  isOver: false,
  ...changes,
});

describe('what a discussion covers', () => {
  it('is what it was held for, when it came to a conclusion and nothing was decided since', () => {
    const open = ['collective', 'amount'] as const;
    expect(undiscussed([held()], open)).toEqual(['amount']);
    expect(undiscussed([held({ result: 'none' })], open)).toEqual(open);
    expect(undiscussed([held({ isOver: true })], open)).toEqual(open);
  });

  it.each([
    ['outcomeRecorded', true],
    ['selfRevoked', true],
    ['settlementReneged', true],
    ['served', false],
    ['opinionFormed', false],
  ] as const)('after %s it is over: %s', (type, isOver) => {
    expect(afterDiscussions([held()], type)[0]?.isOver).toBe(isOver);
  });
});

const record: Discussion = {
  heldOn: day('2026-03-10'),
  place: '会议室',
  chairId: 'director',
  reporterId: 'presiding',
  recorderId: 'clerk',
  triggers: ['collective'],
  issues: ['劳动关系起于何时'],
  opinions: [
    { staffId: 'director', stance: 'agrees', text: '同意' },
    { staffId: 'presiding', stance: 'agrees', text: '同意' },
    { staffId: 'other', stance: 'differs', text: '应当驳回' },
  ],
  absences: [{ staffId: 'away', reason: '出差' }],
  conclusion: '支持',
};
const setting: DiscussionSetting = {
  today: day('2026-03-11'),
  acceptedOn: day('2026-03-02'),
  quorum: 3,
  staffIds: ['director', 'presiding', 'other', 'away', 'clerk'],
  chairIds: ['director'],
  tribunalIds: ['presiding'],
};

describe('a record', () => {
  it('that lacks nothing has no fault', () => {
    expect(discussionFaults(record, setting)).toEqual([]);
  });

  const [first, second, third] = record.opinions as [SpokenOpinion, SpokenOpinion, SpokenOpinion];
  it.each<[string, Partial<Discussion>, string[]]>([
    ['of tomorrow', { heldOn: day('2026-03-12') }, ['heldOn inTheFuture']],
    ['of a day before acceptance', { heldOn: day('2026-03-01') }, ['heldOn tooEarly']],
    ['with a chair who may not', { chairId: 'other' }, ['chairId mayNotChair']],
    ['reported by nobody of the tribunal', { reporterId: 'other' }, ['reporterId notOnTribunal']],
    ['written down by a stranger', { recorderId: 'nobody' }, ['recorderId unknown']],
    ['without a reason', { triggers: [] }, ['triggers required']],
    ['without a question', { issues: [] }, ['issues required']],
    ['with an empty question', { issues: ['一', ' '] }, ['issues.1 required']],
    ['of two people', { opinions: [first, second] }, ['opinions tooFewPresent']],
    [
      'without the chair',
      { opinions: [second, third, { ...first, staffId: 'clerk' }] },
      ['chairId mustBePresent'],
    ],
    ['with somebody twice', { opinions: [first, second, third, first] }, ['opinions.3.staffId namedTwice']],
    [
      'with somebody there and missing',
      { absences: [{ staffId: 'other', reason: '出差' }] },
      ['absences.0.staffId namedTwice'],
    ],
    [
      'with somebody who said nothing',
      { opinions: [first, second, { ...third, text: '  ' }] },
      ['opinions.2.text required'],
    ],
    [
      'with a missing person and no reason',
      { absences: [{ staffId: 'away', reason: '' }] },
      ['absences.0.reason required'],
    ],
    ['without a conclusion', { conclusion: '' }, ['conclusion required']],
  ])('%s', (_, changes, faults) => {
    const found = discussionFaults({ ...record, ...changes }, setting);
    expect(found.map(({ path, reason }) => `${path} ${reason}`)).toEqual(faults);
  });

  it('changes its text with every word of it', () => {
    const text = canonicalDiscussion(record);
    const others: Discussion[] = [
      { ...record, conclusion: '不支持' },
      { ...record, issues: ['另一问题'] },
      { ...record, opinions: [first, second, { ...third, stance: 'agrees' }] },
      { ...record, absences: [] },
      { ...record, triggers: ['collective', 'other'] },
    ];
    for (const other of others) expect(canonicalDiscussion(other)).not.toBe(text);
  });
});
