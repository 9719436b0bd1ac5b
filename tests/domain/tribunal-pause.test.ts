import { describe, expect, it } from 'vitest';
import { hearingResults } from '../../electron/backend/domain/lifecycle/events.ts';
import { pauseOf } from '../../electron/backend/domain/tribunal/pause.ts';
import { type Entry, legal, planOf, stateOf, tribunal } from './lifecycle-sample.ts';
import { challenged, open, recusalDecided, recusalUpheld } from './transitions-sample.ts';

const requested = (on: string, hasEvidence: boolean): Entry => [
  {
    type: 'recusalRequested',
    recusalId: 'q1',
    staffId: 'a1',
    ground: 'relative',
    partyId: 'e1',
    hasEvidence,
    note: '',
  },
  on,
];
const pauseAfter = (entries: readonly Entry[], on = '2021-10-15', seated = planOf()) =>
  pauseOf(stateOf([...open, tribunal, ...entries]), seated, 'held', legal(on));

describe('a hearing with somebody who is challenged (RULES 12, GD 52)', () => {
  it('does not stand when the request was made before its day and nobody has decided', () => {
    expect(pauseAfter([requested('2021-10-14', false)])).toBe('recusalPending');
  });

  it('raised in it: stands without evidence, is adjourned with evidence', () => {
    expect(pauseAfter([requested('2021-10-15', false)])).toBeNull();
    expect(pauseAfter([requested('2021-10-15', true)])).toBe('recusalPending');
  });

  it('stands when the request was refused, or came after it', () => {
    expect(pauseAfter([requested('2021-10-08', true), recusalDecided])).toBeNull();
    expect(pauseAfter([requested('2021-10-18', true)])).toBeNull();
  });

  it('does not stand with one who was recused by then, and stood before', () => {
    const upheld = [requested('2021-10-08', true), recusalUpheld];
    expect(pauseAfter(upheld)).toBe('memberRecused');
    expect(pauseAfter(upheld, '2021-10-11')).toBe('memberRecused');
    expect(pauseAfter(upheld, '2021-10-08')).toBeNull();
  });

  it('is about those who sat: another arbitrator may hear, a recused clerk may not record', () => {
    const upheld = [requested('2021-10-08', true), recusalUpheld];
    expect(pauseAfter(upheld, '2021-10-15', planOf({ arbitratorIds: ['a2'] }))).toBeNull();
    expect(pauseAfter(upheld, '2021-10-15', planOf({ arbitratorIds: ['a2'], clerkId: 'a1' }))).toBe(
      'memberRecused',
    );
  });

  it('may always be adjourned or postponed, and nothing else', () => {
    const state = stateOf(challenged);
    const free = hearingResults.filter(
      (result) => pauseOf(state, planOf(), result, legal('2021-10-15')) === null,
    );
    expect(free).toEqual(['adjourned', 'postponed']);
  });
});
