import { expect, it } from 'vitest';
import { outboxOf } from '../../renderer/portal/use-outbox.ts';

const of = (id: string, name: string) =>
  outboxOf({ hearing: { id }, me: { name } } as Parameters<typeof outboxOf>[0]);

it('what one party of one hearing has not sent yet waits for that party alone', () => {
  const names = [of('h1', '何小雨'), of('h2', '何小雨'), of('h1', '澄光贸易有限公司')];
  expect(new Set(names).size).toBe(3);
  expect(of('h1', '何小雨')).toBe(names[0]);
});
