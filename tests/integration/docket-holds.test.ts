import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import {
  acceptedCase,
  applicationOf,
  at,
  day,
  type OpenCase,
  type PlanInput,
  planOf,
} from './sample-case.ts';

let court: Court;
let clerk: Client;
let arbitrator: Client;
let mine: OpenCase;
let theirs: OpenCase;
beforeEach(async () => {
  court = await openCourt();
  clerk = await court.as('clerk');
  arbitrator = await court.as('arbitrator');
  mine = await acceptedCase(clerk, applicationOf(1));
  theirs = await acceptedCase(clerk, applicationOf(2));
});
afterEach(() => court.close());

const until = at('2026-03-03T18:00');
const hold = (client: Client, { caseId }: OpenCase, plan: PlanInput = planOf(court), expiresAt = until) =>
  client.docket.hold.mutate({ caseId, hearingId: null, plan, expiresAt });
const schedule = (client: Client, { caseId, version }: OpenCase, plan: PlanInput = planOf(court)) =>
  client.docket.schedule.mutate({ caseId, version, plan });
const inForce = () => clerk.docket.holds.query({ from: day('2026-03-18'), to: day('2026-03-18') });

describe('a slot put aside', () => {
  it('stands against others, by name and until when, and is used up by its holder', async () => {
    await hold(clerk, mine);
    const refusal = await refusalOf(schedule(arbitrator, theirs));
    expect(refusal).toMatchObject({ code: 'held' });
    expect(refusal.details?.['breaches']).toMatchObject([
      { code: 'held', name: '第一仲裁庭', heldBy: '何静', expiresAt: until },
      { code: 'held', name: '高天平' },
      { code: 'held', name: '何静' },
    ]);
    expect((await inForce()).map(({ heldByName }) => heldByName)).toEqual(['何静']);
    await schedule(clerk, mine);
    expect(await inForce()).toEqual([]);
  });

  it('is for one case: neither its holder’s other case nor the case in other hands may take it', async () => {
    await hold(clerk, mine);
    expect((await refusalOf(schedule(clerk, theirs))).code).toBe('held');
    expect((await refusalOf(schedule(arbitrator, mine))).code).toBe('held');
    expect((await refusalOf(hold(arbitrator, theirs))).code).toBe('held');
    // Elsewhere the same hour is free.
    const elsewhere = planOf(court, {
      roomId: court.roomId('第二仲裁庭'),
      arbitratorIds: [court.staffId('林远')],
      clerkId: court.staffId('郑和'),
    });
    await schedule(clerk, theirs, elsewhere);
  });

  it('runs out by itself', async () => {
    await hold(clerk, mine, planOf(court), at('2026-03-02T09:20'));
    court.setNow('2026-03-02T09:19');
    expect((await refusalOf(schedule(arbitrator, theirs))).code).toBe('held');
    court.setNow('2026-03-02T09:20');
    expect(await inForce()).toEqual([]);
    await schedule(arbitrator, theirs);
  });

  it('is replaced by the next one for the case, and lifted by its holder or a director', async () => {
    await hold(clerk, mine);
    const moved = planOf(court, { startsAt: at('2026-03-18T14:30'), endsAt: at('2026-03-18T16:00') });
    const { holdId } = await hold(clerk, mine, moved);
    expect((await inForce()).map(({ startsAt }) => startsAt)).toEqual(['2026-03-18T14:30']);
    expect((await refusalOf(arbitrator.docket.releaseHold.mutate({ holdId }))).code).toBe('forbidden');
    await (await court.as('director')).docket.releaseHold.mutate({ holdId });
    expect((await refusalOf(clerk.docket.releaseHold.mutate({ holdId }))).code).toBe('notFound');
    await schedule(arbitrator, theirs, moved);
  });

  it('is not had of what nobody could book, nor for ever, nor for hours that are past', async () => {
    await schedule(clerk, mine);
    expect((await refusalOf(hold(clerk, theirs))).code).toBe('clash');
    const reasons = async (expiresAt: typeof until, plan = planOf(court)) =>
      (await refusalOf(hold(clerk, theirs, plan, expiresAt))).fields?.map(({ reason }) => reason);
    expect(await reasons(at('2026-03-02T09:00'))).toEqual(['inThePast']);
    expect(await reasons(at('2026-03-17T09:00'))).toEqual(['tooLate']);
    const async = planOf(court, { mode: 'async', roomId: null, endsAt: at('2026-03-20T18:00') });
    expect(await reasons(until, async)).toEqual(['nothingToHold']);
  });

  it('of two who reach for one slot at once one gets it', async () => {
    const both = await Promise.allSettled([hold(clerk, mine), schedule(arbitrator, theirs)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const holders = await Promise.allSettled([
      hold(clerk, mine, planOf(court, { startsAt: at('2026-03-19T09:00'), endsAt: at('2026-03-19T10:00') })),
      hold(
        arbitrator,
        theirs,
        planOf(court, { startsAt: at('2026-03-19T09:30'), endsAt: at('2026-03-19T11:00') }),
      ),
    ]);
    expect(holders.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is no part of the history: the store stays sound', async () => {
    await hold(clerk, mine);
    const admin = await court.as('administrator');
    expect((await admin.system.verify.mutate()).isSound).toBe(true);
    expect((await clerk.cases.history.query({ caseId: mine.caseId })).map(({ type }) => type)).toEqual([
      'received',
      'accepted',
    ]);
  });
});
