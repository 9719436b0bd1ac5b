import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Court, openCourt, refusalOf, setupInput } from './harness.ts';
import { acceptedCase, planOf } from './sample-case.ts';

describe('set-up of a new court', () => {
  let court: Court;
  beforeAll(async () => {
    court = await openCourt({ isSetUp: false });
  });
  afterAll(() => court.close());

  it('says that nothing is set up yet, and refuses what needs a person', async () => {
    const status = await court.client(null).setup.status.query();
    expect(status).toMatchObject({
      isSetUp: false,
      isPractice: false,
      courtName: null,
      needsAdministrator: false,
    });
    expect(await refusalOf(court.client(null).court.reference.query())).toMatchObject({
      code: 'notSignedIn',
    });
  });
  it('smoke', async () => {
    const c = await openCourt();
    const clerk = await c.as('clerk');
    const k = await acceptedCase(clerk);
    expect(k.caseNumber).toBe('南清劳人仲案〔2026〕1号');
    const r = await clerk.docket.schedule.mutate({ caseId: k.caseId, version: k.version, plan: planOf(c) });
    expect(r.warnings).toEqual([]);
    expect(setupInput().rooms.length).toBe(3);
    await c.close();
  });
});
