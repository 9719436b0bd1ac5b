import type { Page } from '@playwright/test';

/** What the court answers to the person signed in on this page. */
export async function ask<T>(page: Page, procedure: string, input: object | null): Promise<T> {
  const query = input === null ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  return call(page, `${procedure}${query}`, null);
}

/** Does something as the person signed in on this page. */
export async function tell<T>(page: Page, procedure: string, input: object): Promise<T> {
  return call(page, procedure, JSON.stringify(input));
}

async function call<T>(page: Page, address: string, body: string | null): Promise<T> {
  const { ok, answer } = await page.evaluate(
    async ([path, sent]) => {
      const headers = {
        authorization: `Bearer ${sessionStorage.getItem('tingwu.token')}`,
        'content-type': 'application/json',
      };
      const response = await fetch(`/api/trpc/${path}`, {
        headers,
        ...(sent === null ? {} : { method: 'POST', body: sent }),
      });
      return { ok: response.ok, answer: await response.json() };
    },
    [address, body] as const,
  );
  if (!ok) throw new Error(`${address}: ${JSON.stringify(answer)}`);
  return answer.result.data as T;
}
