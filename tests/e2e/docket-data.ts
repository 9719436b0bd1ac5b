import type { Page } from '@playwright/test';

/** The first working day from three weeks on without a hearing. */
export async function freeWorkday(page: Page): Promise<string> {
  const { days, hearings } = await docketFrom(page, 21);
  const free = days.find(
    ({ date, kind }) => kind === 'workday' && !hearings.some(({ startsAt }) => startsAt.startsWith(date)),
  );
  if (free === undefined) throw new Error('no free working day');
  return free.date;
}

/** The day with the most hearings. */
export async function busyDay(page: Page): Promise<string> {
  const { days, hearings } = await docketFrom(page, 0);
  const count = ({ date }: { date: string }) =>
    hearings.filter(({ startsAt, mode }) => mode !== 'async' && startsAt.startsWith(date)).length;
  return days.toSorted((a, b) => count(b) - count(a))[0]?.date ?? '';
}

interface Docket {
  readonly days: { date: string; kind: string }[];
  readonly hearings: { startsAt: string; mode: string }[];
}

async function docketFrom(page: Page, ahead: number): Promise<Docket> {
  return page.evaluate(async (start) => {
    const dayOf = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const input = { from: dayOf(start), to: dayOf(start + 40) };
    const headers = { authorization: `Bearer ${sessionStorage.getItem('tingwu.token')}` };
    const address = `/api/trpc/docket.list?input=${encodeURIComponent(JSON.stringify(input))}`;
    const { result } = await (await fetch(address, { headers })).json();
    return { days: result.data.days, hearings: result.data.entries };
  }, ahead);
}
