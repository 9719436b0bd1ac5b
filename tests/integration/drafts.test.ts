import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Court, openCourt, refusalOf } from './harness.ts';
import { applicationOf } from './sample-case.ts';

describe('drafts', () => {
  let court: Court;
  beforeAll(async () => {
    court = await openCourt();
  });
  afterAll(() => court.close());

  it('keep typing as it is, per person and key, over a restart', async () => {
    const clerk = await court.as('clerk');
    const body = { name: '叶', list: [1, null, true], deep: { text: '半句' } };
    expect(await clerk.drafts.get.query({ key: 'intake' })).toBeNull();
    await clerk.drafts.save.mutate({ key: 'intake', body: {} });
    await clerk.drafts.save.mutate({ key: 'intake', body });
    await court.reopen();
    expect(await clerk.drafts.get.query({ key: 'intake' })).toEqual({
      body,
      savedAt: '2026-03-02T01:00:00.000Z',
    });
    expect(await clerk.drafts.get.query({ key: 'other' })).toBeNull();
  });

  // The attack: read what a colleague is typing, by using the same key.
  it('are nobody else’s', async () => {
    const director = await court.as('director');
    expect(await director.drafts.get.query({ key: 'intake' })).toBeNull();
    await director.drafts.remove.mutate({ key: 'intake' });
    expect(await (await court.as('clerk')).drafts.get.query({ key: 'intake' })).not.toBeNull();
  });

  it('go in the same transaction as what they became, and stay when that is refused', async () => {
    const clerk = await court.as('clerk');
    const decision = { step: 'receive' as const };
    const broken = { ...applicationOf(1), causeCode: 'none' };
    await refusalOf(clerk.intake.receive.mutate({ application: broken, decision, draftKey: 'intake' }));
    expect(await clerk.drafts.get.query({ key: 'intake' })).not.toBeNull();
    await clerk.intake.receive.mutate({ application: applicationOf(1), decision, draftKey: 'intake' });
    expect(await clerk.drafts.get.query({ key: 'intake' })).toBeNull();
  });

  // The attack: fill the disk with one endless draft.
  it('have an end', async () => {
    const clerk = await court.as('clerk');
    const refusal = await refusalOf(clerk.drafts.save.mutate({ key: 'big', body: '长'.repeat(4_000_001) }));
    expect(refusal.code).toBe('tooLarge');
  });
});
