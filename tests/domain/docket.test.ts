import { describe, expect, it } from 'vitest';
import { type LocalDateTime, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import { agentKey, bookingsOf, partyKey } from '../../electron/backend/domain/docket/bookings.ts';
import { type Booking, findClashes, overlaps } from '../../electron/backend/domain/docket/clash.ts';
import type { Hearing, HearingStatus } from '../../electron/backend/domain/lifecycle/case-state.ts';
import type { HearingPlan } from '../../electron/backend/domain/lifecycle/events.ts';
import { applicationOf, partyOf, planOf } from './lifecycle-sample.ts';

const on = (time: string): LocalDateTime => toLocalDateTime(`2021-10-15T${time}`);

describe('two hearings of one resource', () => {
  it.each([
    ['09:00', '11:00', '11:00', '12:00', false],
    ['09:00', '11:00', '10:59', '12:00', true],
    ['09:00', '11:00', '08:00', '09:00', false],
    ['09:00', '11:00', '08:00', '09:01', true],
    ['09:00', '11:00', '09:30', '10:00', true],
    ['09:30', '10:00', '09:00', '11:00', true],
    ['09:00', '11:00', '09:00', '11:00', true],
  ])('%s–%s and %s–%s overlap: %s', (a, b, c, d, expected) => {
    expect(overlaps({ startsAt: on(a), endsAt: on(b) }, { startsAt: on(c), endsAt: on(d) })).toBe(expected);
    expect(overlaps({ startsAt: on(c), endsAt: on(d) }, { startsAt: on(a), endsAt: on(b) })).toBe(expected);
  });

  const booking = (hearingId: string, resourceKey: string): Booking => ({
    hearingId,
    caseId: hearingId,
    resourceKey,
    resourceKind: 'room',
    resourceName: resourceKey,
    startsAt: on('09:00'),
    endsAt: on('11:00'),
  });

  it('clash only when they are two hearings and the same resource', () => {
    expect(findClashes([booking('h1', 'room:1')], [booking('h1', 'room:1')])).toEqual([]);
    expect(findClashes([booking('h1', 'room:1')], [booking('h2', 'room:2')])).toEqual([]);
    expect(findClashes([booking('h1', 'room:1')], [booking('h2', 'room:1')])).toHaveLength(1);
  });
});

describe('what a hearing books', () => {
  const hearing = (plan: Partial<HearingPlan> = {}, status: HearingStatus = 'scheduled'): Hearing => ({
    id: 'h1',
    plan: planOf(plan),
    status,
    openedAt: null,
    endedAt: null,
    attendance: [],
    note: '',
  });
  const names = new Map([['r1', '第一仲裁庭']]);
  const keys = (one: Hearing, application = applicationOf()) =>
    bookingsOf('case1', application, one, names).map((booking) => booking.resourceKey);

  it('is its room, arbitrators, clerk, parties and agents', () => {
    const application = applicationOf({
      agents: [
        {
          id: 'g1',
          partyIds: ['w1'],
          name: '律师甲',
          kind: 'lawyer',
          firm: null,
          licence: '14401',
          phone: null,
          authority: 'general',
        },
      ],
    });
    expect(keys(hearing({ arbitratorIds: ['a1', 'a2', 'a3'] }), application)).toEqual([
      'room:r1',
      'staff:a1',
      'staff:a2',
      'staff:a3',
      'staff:k1',
      'party:case1/w1',
      'party:样品公司',
      'agent:14401',
    ]);
  });

  it.each<HearingStatus>(['cancelled', 'postponed'])('is nothing once it is %s', (status) => {
    expect(keys(hearing({}, status))).toEqual([]);
  });

  it('is nothing when it is asynchronous: everybody answers in their own time', () => {
    expect(keys(hearing({ mode: 'async', roomId: null }))).toEqual([]);
  });

  it('holds each resource once, even named twice', () => {
    expect(
      keys(hearing({ arbitratorIds: ['a1', 'a1'], clerkId: 'a1' })).filter((key) => key === 'staff:a1'),
    ).toHaveLength(1);
  });
});

describe('the same person across cases', () => {
  it('is known by the identifier in any writing', () => {
    const key = partyKey('case1', partyOf({ identifier: '44010019900101001x' }));
    expect(partyKey('case2', partyOf({ id: 'w9', name: '别名', identifier: '440100 19900101 001X' }))).toBe(
      key,
    );
  });

  it('an employer without one by its name, a worker without one never', () => {
    const company = { id: 'e', kind: 'employer' as const, identifier: null };
    expect(partyKey('case1', { ...company, name: '样品（清溪）公司' })).toBe(
      partyKey('case2', { ...company, name: '样品(清溪)公司' }),
    );
    expect(partyKey('case1', partyOf())).not.toBe(partyKey('case2', partyOf()));
  });

  it('an agent by licence, else by name with firm or telephone, else never', () => {
    const agent = { id: 'g', name: '律师甲', firm: null, licence: null, phone: null };
    expect(agentKey('case1', { ...agent, licence: '14401' })).toBe(
      agentKey('case2', { ...agent, name: '乙', licence: '14401' }),
    );
    expect(agentKey('case1', { ...agent, firm: '一所' })).toBe(agentKey('case2', { ...agent, firm: '一所' }));
    expect(agentKey('case1', { ...agent, firm: '一所' })).not.toBe(
      agentKey('case1', { ...agent, firm: '二所' }),
    );
    expect(agentKey('case1', agent)).not.toBe(agentKey('case2', agent));
  });
});
