import { describe, expect, it } from 'vitest';
import { type LegalDate, toLegalDate } from '../../electron/backend/domain/dates.ts';
import type { DueDate } from '../../electron/backend/domain/deadlines/due-dates.ts';
import { effectsOf } from '../../electron/backend/domain/effect/effect.ts';
import type { CourtResult, Suit, SuitAction } from '../../electron/backend/domain/effect/suit.ts';
import type { CaseState } from '../../electron/backend/domain/lifecycle/case-state.ts';

const day = toLegalDate;

interface Told {
  readonly method?: 'award' | 'mediation' | 'withdrawn';
  readonly finality?: 'final' | 'nonFinal' | null;
  readonly servedOnAll?: LegalDate | null;
  /** Last day of each party's period; absent: not served. */
  readonly ends?: Readonly<Record<string, LegalDate>>;
  readonly suits?: readonly (readonly [
    SuitAction,
    string,
    LegalDate,
    (readonly [CourtResult, LegalDate])?,
  ])[];
}

/** What the effect is told by: nothing else of a case matters to it. */
function standing(
  { method = 'award', finality = 'nonFinal', servedOnAll = null, ends = {}, suits = [] }: Told,
  today: LegalDate,
) {
  const state = {
    application: {
      parties: [
        { id: 'w', kind: 'worker', role: 'applicant' },
        { id: 'e', kind: 'employer', role: 'respondent' },
      ],
    },
    representativeIds: [],
    services: [],
    outcomeServedOn: servedOnAll,
    partialAwards: [],
    outcome: { method, decidedOn: day('2026-03-10'), finality, decisions: [], items: [] },
    suits: suits.map(
      ([action, partyId, on, end], index): Suit => ({
        id: `s${index}`,
        on,
        partyId,
        action,
        court: '',
        courtCaseNumber: '',
        instrumentId: null,
        end: end === undefined ? null : { result: end[0], on: end[1], note: '' },
      }),
    ),
  } as unknown as CaseState;
  const limitOf = (partyId: string) => (finality !== 'final' ? 'L34' : partyId === 'w' ? 'L35' : 'L36');
  const dates = Object.entries(ends).map(
    ([partyId, dueOn]) =>
      ({
        limit: { id: limitOf(partyId) },
        trigger: { partyId, on: day('2026-03-12'), ref: null },
        dueOn,
      }) as unknown as DueDate,
  );
  return effectsOf(state, dates, today)[0] ?? null;
}

const bothServed = { ends: { w: day('2026-03-27'), e: day('2026-03-30') } };

describe('the legal effect of an outcome', () => {
  it.each<[string, Told, string, object]>([
    [
      'non-final, one party not served (LAW 50)',
      { ends: { w: day('2026-03-27') } },
      '2026-04-10',
      { kind: 'waiting', until: null },
    ],
    [
      'non-final, on the last day of the later period',
      bothServed,
      '2026-03-30',
      { kind: 'waiting', until: '2026-03-30' },
    ],
    ['non-final, the day after', bothServed, '2026-03-31', { kind: 'inForce', on: '2026-03-31' }],
    [
      'non-final, one party sues: all of it is stopped (INT1 16)',
      { ...bothServed, suits: [['suit', 'w', day('2026-03-20')]] },
      '2026-05-01',
      { kind: 'contested', on: '2026-03-20' },
    ],
    [
      'non-final, the suit is withdrawn after the periods',
      { ...bothServed, suits: [['suit', 'w', day('2026-03-20'), ['withdrawn', day('2026-04-20')]]] },
      '2026-05-01',
      { kind: 'inForce', on: '2026-04-20' },
    ],
    [
      'non-final, the suit is not accepted before the periods end',
      { ...bothServed, suits: [['suit', 'w', day('2026-03-20'), ['notAccepted', day('2026-03-25')]]] },
      '2026-05-01',
      { kind: 'inForce', on: '2026-03-31' },
    ],
    [
      'non-final, a party sues after its own period',
      { ...bothServed, suits: [['suit', 'w', day('2026-03-28')]] },
      '2026-05-01',
      { kind: 'inForce', on: '2026-03-31' },
    ],
    [
      'non-final, the court decides',
      { ...bothServed, suits: [['suit', 'w', day('2026-03-20'), ['decided', day('2026-06-20')]]] },
      '2026-07-01',
      { kind: 'noForce', on: '2026-06-20' },
    ],
    [
      'no label counts as non-final (INT1 20)',
      { ...bothServed, finality: null },
      '2026-03-31',
      { kind: 'inForce', on: '2026-03-31' },
    ],
    [
      'final: from the day it is made (LAW 47)',
      { ...bothServed, finality: 'final' },
      '2026-03-10',
      { kind: 'inForce', on: '2026-03-10' },
    ],
    [
      'final, the worker sues (LAW 48)',
      { ...bothServed, finality: 'final', suits: [['suit', 'w', day('2026-03-20')]] },
      '2026-03-21',
      { kind: 'contested', on: '2026-03-20' },
    ],
    [
      'final, the employer applies to revoke: it stays in force',
      { ...bothServed, finality: 'final', suits: [['revocation', 'e', day('2026-03-20')]] },
      '2026-03-21',
      { kind: 'inForce', on: '2026-03-10' },
    ],
    [
      'final, revoked (LAW 49)',
      {
        ...bothServed,
        finality: 'final',
        suits: [['revocation', 'e', day('2026-03-20'), ['revoked', day('2026-04-20')]]],
      },
      '2026-04-21',
      { kind: 'noForce', on: '2026-04-20' },
    ],
    [
      'final, the application is dismissed',
      {
        ...bothServed,
        finality: 'final',
        suits: [['revocation', 'e', day('2026-03-20'), ['dismissed', day('2026-04-20')]]],
      },
      '2026-04-21',
      { kind: 'inForce', on: '2026-03-10' },
    ],
    [
      'a mediation document that is not signed for by all (LAW 42)',
      { method: 'mediation' },
      '2026-04-21',
      { kind: 'waiting', until: null },
    ],
    [
      'a mediation document signed for by all',
      { method: 'mediation', servedOnAll: day('2026-03-15') },
      '2026-03-15',
      { kind: 'inForce', on: '2026-03-15' },
    ],
  ])('%s', (_, told, today, expected) => {
    expect(standing(told, day(today))?.standing).toEqual(expected);
  });

  it('tells each party its own remedy, and a pending application to revoke', () => {
    const effect = standing(
      { ...bothServed, finality: 'final', suits: [['revocation', 'e', day('2026-03-20')]] },
      day('2026-03-21'),
    );
    expect(effect?.isRevocationPending).toBe(true);
    expect(effect?.parties.map(({ remedy, expiresOn }) => [remedy, expiresOn])).toEqual([
      ['suit', '2026-03-27'],
      ['revocation', '2026-03-30'],
    ]);
  });

  it('is nobody’s question when the case was withdrawn', () => {
    expect(standing({ method: 'withdrawn' }, day('2026-04-01'))).toBeNull();
  });
});
