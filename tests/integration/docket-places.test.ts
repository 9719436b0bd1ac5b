import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toLegalDate, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import { columnPlaces, verdictAt } from '../../renderer/desk/features/docket/board-places.ts';
import { clockOf } from '../../renderer/desk/features/docket/board-time.ts';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import {
  acceptedCase,
  applicationOf,
  at,
  day,
  employer,
  planOf,
  residentId,
  uscc,
  worker,
} from './sample-case.ts';

let court: Court;
let clerk: Client;
beforeEach(async () => {
  court = await openCourt();
  clerk = await court.as('clerk');
});
afterEach(() => court.close());

const week = { from: day('2026-03-16'), to: day('2026-03-22') };

/** A docket with something to stumble over: two cases of one employer, an absence, a closed room. */
async function busyWeek() {
  const shared = employer('e1', '样品有限公司', uscc(7));
  const first = await acceptedCase(
    clerk,
    applicationOf(1, { parties: [worker('w1', '王小明', residentId(1)), shared] }),
  );
  const second = await acceptedCase(
    clerk,
    applicationOf(2, { parties: [worker('w1', '李小红', residentId(2)), shared] }),
  );
  const { hearingId } = await clerk.docket.schedule.mutate({
    caseId: first.caseId,
    version: first.version,
    plan: planOf(court),
    overrides: [
      { rule: 'noticePeriod', reason: '双方同意' },
      { rule: 'defencePeriod', reason: '双方同意' },
    ],
  });
  return { first, second, hearingId };
}

describe('the places for a hearing in hand', () => {
  it('say what a save would say, in every column and at every half hour of a week', async () => {
    const { second } = await busyWeek();
    const places = await clerk.docket.places.query({ caseId: second.caseId, hearingId: null, ...week });
    const rooms = ['第一仲裁庭', '第二仲裁庭'].map((name) => court.roomId(name));
    const arbitrators = ['高天平', '林远'].map((name) => court.staffId(name));
    let refused = 0;
    let compared = 0;
    for (const date of ['2026-03-16', '2026-03-18', '2026-03-21'].map(toLegalDate)) {
      for (const roomId of rooms) {
        for (const staffId of arbitrators) {
          const column = columnPlaces({ date, roomId, staffId, clerkId: null }, places);
          for (const minute of [8 * 60, 9 * 60, 10 * 60 + 30, 11 * 60, 11 * 60 + 30, 14 * 60 + 30]) {
            const startsAt = toLocalDateTime(`${date}T${clockOf(minute)}`);
            const endsAt = toLocalDateTime(`${date}T${clockOf(minute + 60)}`);
            const plan = planOf(court, { roomId, arbitratorIds: [staffId], startsAt, endsAt });
            const check = await clerk.docket.check.query({ caseId: second.caseId, hearingId: null, plan });
            const verdict = verdictAt(column, minute, 60);
            const found = (breaches: readonly { rule: string; force: string }[]) =>
              [...new Set(breaches.map(({ rule, force }) => `${force} ${rule}`))].toSorted();
            expect
              .soft(found(verdict.blocks.map(({ breach }) => breach)), `${startsAt} ${roomId}`)
              .toEqual(found(check.breaches));
            expect.soft(verdict.isRefused).toBe(check.breaches.some(({ force }) => force === 'refused'));
            compared += 1;
            refused += verdict.isRefused ? 1 : 0;
          }
        }
      }
    }
    expect(compared).toBe(72);
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThan(compared);
  });

  it('name the other case, and let a hearing lie where it lies', async () => {
    const { first, second, hearingId } = await busyWeek();
    const taken = await clerk.docket.places.query({ caseId: second.caseId, hearingId: null, ...week });
    const clashes = taken.blocks.filter(({ breach }) => breach.code === 'clash');
    expect(clashes).toContainEqual(
      expect.objectContaining({
        day: '2026-03-18',
        from: '09:00',
        to: '11:00',
        resource: null,
        breach: expect.objectContaining({ name: '样品有限公司', otherNumber: first.caseNumber }),
      }),
    );
    const own = await clerk.docket.places.query({ caseId: first.caseId, hearingId, ...week });
    expect(own.blocks.filter(({ breach }) => breach.code === 'clash')).toEqual([]);
    expect(own.plan).toMatchObject({ roomId: court.roomId('第一仲裁庭'), mode: 'inPerson' });
  });

  it('are refused to whoever does not keep the docket, and for too many days', async () => {
    const { first } = await busyWeek();
    const mediator = await court.as('mediator');
    const input = { caseId: first.caseId, hearingId: null, ...week };
    expect(await refusalOf(mediator.docket.places.query(input))).toMatchObject({ code: 'forbidden' });
    const long = { ...input, to: day('2026-05-16') };
    expect(await refusalOf(clerk.docket.places.query(long))).toMatchObject({ code: 'badInput' });
    const unknown = { ...input, hearingId: 'nobody' };
    expect(await refusalOf(clerk.docket.places.query(unknown))).toMatchObject({ code: 'notFound' });
  });

  it('know who is away and what hour is over', async () => {
    const { second } = await busyWeek();
    await clerk.availability.saveAbsence.mutate({
      kind: 'absence',
      staffId: court.staffId('林远'),
      startsAt: at('2026-03-19T09:00'),
      endsAt: at('2026-03-19T12:00'),
      reason: '年假',
    });
    const { blocks } = await clerk.docket.places.query({ caseId: second.caseId, hearingId: null, ...week });
    expect(blocks.filter(({ breach }) => breach.code === 'unavailable')).toMatchObject([
      { day: '2026-03-19', from: '09:00', to: '12:00', resource: `staff:${court.staffId('林远')}` },
    ]);
    const gaps = blocks.filter(
      ({ breach, day: on }) => breach.code === 'outsideSession' && on === '2026-03-18',
    );
    expect(gaps.map(({ from, to }) => `${from}-${to}`)).toEqual([
      '00:00-09:00',
      '12:00-14:30',
      '17:30-24:00',
    ]);
  });
});
