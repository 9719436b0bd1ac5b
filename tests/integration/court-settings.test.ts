import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';

let court: Court;
let administrator: Client;
let clerk: Client;

beforeAll(async () => {
  court = await openCourt();
  administrator = await court.as('administrator');
  clerk = await court.as('clerk');
});
afterAll(() => court.close());

const platform = async () => (await clerk.court.reference.query()).court.onlinePlatform;
const save = async (onlinePlatform: string | null | undefined, by = administrator) => {
  const { court: kept } = await clerk.court.reference.query();
  const { onlinePlatform: _, ...rest } = kept;
  return by.court.update.mutate(onlinePlatform === undefined ? rest : { ...rest, onlinePlatform });
};

describe('the platform a court usually hears on', () => {
  it('is nobody’s until the court names one, stays when left out, and goes when emptied', async () => {
    expect(await platform()).toBeNull();
    await save(' 广东省网上仲裁庭 ');
    expect(await platform()).toBe('广东省网上仲裁庭');
    await save(undefined);
    expect(await platform()).toBe('广东省网上仲裁庭');
    await court.reopen();
    expect(await platform()).toBe('广东省网上仲裁庭');
    await save('');
    expect(await platform()).toBeNull();
  });

  it('is the administrator’s to name, and no longer than a plan may say', async () => {
    expect((await refusalOf(save('平台', clerk))).code).toBe('forbidden');
    expect((await refusalOf(save('台'.repeat(501)))).fields).toEqual([
      { path: 'onlinePlatform', reason: 'tooLong' },
    ]);
    expect(await platform()).toBeNull();
  });
});
