import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ask } from './call.ts';
import { choose, expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { pictures } from './paper.ts';

test.use({ isSample: true });

test("an arbitrator's sick week is repaired by keyboard alone; whom to tell and what to issue is at hand", async ({
  page,
  court,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '周明远');
  const { id, name, from, to, hearings } = await busiest(page);
  expect(hearings).toBeGreaterThan(1);

  await test.step('say who is away and when', async () => {
    await page.goto(`${court.url}docket`);
    await page.getByRole('link', { name: '智能排期' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: '智能排期' })).toBeVisible();
    await page.getByRole('button', { name: '修复庭期' }).press('Enter');
    const start = page.getByRole('button', { name: '开始推演' });
    await expect(start).toBeDisabled();
    await choose(page, page.getByRole('combobox', { name: '人员' }), name);
    await page.getByLabel('从', { exact: true }).fill(from);
    await page.getByLabel('到（含）').fill(to);
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'planner-loss.png'), fullPage: true });
    await choose(page, page.getByRole('combobox', { name: '推演时限' }), '5 秒');
    await start.press('Enter');
  });

  let moved = 0;
  let leftOut = 0;
  const copy = page.getByRole('region', { name: '方案与今天的庭期比较' });
  await test.step('the copy beside today: every hearing hit is moved, and what the plan is worth', async () => {
    await expect(copy).toBeVisible({ timeout: 20_000 });
    await expect(copy).toContainText(/已证明最优|与最优最多差/);
    await expect(copy.getByRole('table', { name: '方案的改动' })).toContainText('仲裁员不在');
    moved = await copy.getByRole('checkbox').count();
    leftOut = await copy.getByRole('region', { name: '排不下的案件' }).getByRole('listitem').count();
    expect(moved + leftOut).toBeGreaterThanOrEqual(hearings);
    expect(moved).toBeGreaterThan(0);
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'planner-copy.png'), fullPage: true });
  });

  await test.step('all, none, one; then all are taken over', async () => {
    await copy.getByRole('button', { name: '全不选' }).press('Enter');
    await expect(copy.getByRole('button', { name: '采纳所选 0 件' })).toBeDisabled();
    await copy.getByRole('checkbox').first().press('Space');
    await expect(copy.getByRole('button', { name: '采纳所选 1 件' })).toBeEnabled();
    await copy.getByRole('button', { name: '全选' }).press('Enter');
    const reason = copy.getByLabel('改期原因');
    await expect(reason).toHaveValue(`${name}因故不能出庭`);
    await copy.getByRole('button', { name: `采纳所选 ${moved} 件` }).press('Enter');
    await expect(page.getByText(`排定 ${moved} 件，未能排定 0 件`)).toBeVisible();
    const still = (await hearingsIn(page, from, to)).filter(({ arbitratorIds }) =>
      arbitratorIds.includes(id),
    );
    expect(still.length).toBeLessThanOrEqual(hearings - 1);
    expect(still.length).toBe(leftOut);
  });

  await test.step('whom to tell, and the notice one key away', async () => {
    const told = copy.getByRole('table', { name: '要通知的人' });
    await expect(told.getByRole('row')).toHaveCount(moved + 1);
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'planner-told.png'), fullPage: true });
    await page.evaluate(() => {
      localStorage.setItem('tingwu.language', 'en');
      localStorage.setItem('tingwu.theme', 'dark');
    });
    await page.reload();
    await expect(page.getByRole('table', { name: 'People to tell' })).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'planner-told-en-dark.png'), fullPage: true });
    await page.evaluate(() => localStorage.setItem('tingwu.language', 'zh-CN'));
    await page.reload();
    await told.getByRole('link', { name: '制作通知书' }).first().press('Enter');
    await expect(page.getByRole('dialog')).toContainText('开庭通知书');
  });

  expect(faults).toEqual([]);
});

test('times are proposed for a case of the queue, and choosing one opens the dialog that books it', async ({
  page,
  court,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '周明远');
  await page.goto(`${court.url}docket`);
  await page
    .getByRole('button', { name: /^为 .* 推荐时间$/ })
    .first()
    .press('Enter');
  const panel = page.getByRole('dialog', { name: /推荐时间/ });
  await expect(panel.getByText('程序不代替随机分案', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  await page.goto(`${court.url}docket/plan`);
  await page.getByRole('button', { name: '推定组庭' }).press('Enter');
  const setting = page.getByRole('dialog');
  await setting.getByLabel('允许推定独任仲裁员').press('Space');
  await setting.getByLabel('理由').fill('全院轮休后补排');
  await setting.getByRole('button', { name: '保存' }).press('Enter');
  await expect(page.getByText('现在：推定', { exact: false })).toBeVisible();

  await page.goto(`${court.url}docket`);
  // The first of the queue may be a collective dispute, which wants a panel of three.
  await page
    .getByRole('button', { name: /^为 .* 推荐时间$/ })
    .nth(2)
    .press('Enter');
  await expect(panel.getByRole('button', { name: /^选用/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: path.join(pictures, 'planner-proposals.png') });
  const chosen = panel.getByRole('button', { name: /^选用/ }).first();
  const label = (await chosen.getAttribute('aria-label')) ?? '';
  const start = /(\d\d:\d\d)–/.exec(label)?.[1] ?? 'no time';
  await chosen.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(/开始/)).toHaveValue(start);
  await page.screenshot({ path: path.join(pictures, 'planner-chosen.png') });
  expect(faults).toEqual([]);
});

interface Entry {
  readonly mode: string;
  readonly status: string;
  readonly startsAt: string;
  readonly arbitratorIds: readonly string[];
}

/** The arbitrator with most hearings in the coming seven days, those days, and how many hearings that are. */
async function busiest(page: Page) {
  const { today, staff } = await ask<{
    today: { date: string };
    staff: readonly { id: string; name: string }[];
  }>(page, 'court.reference', null);
  const [from, to] = [dayAfter(today.date, 1), dayAfter(today.date, 7)];
  const entries = await hearingsIn(page, from, to);
  const counts = Map.groupBy(
    entries.flatMap(({ arbitratorIds }) => arbitratorIds),
    (id) => id,
  );
  const [id, own] = [...counts].sort((a, b) => b[1].length - a[1].length)[0] ?? ['', []];
  const name = staff.find((person) => person.id === id)?.name ?? '';
  return { id, name, from, to, hearings: own.length };
}

async function hearingsIn(page: Page, from: string, to: string): Promise<readonly Entry[]> {
  const { entries } = await ask<{ entries: readonly Entry[] }>(page, 'docket.list', { from, to });
  return entries.filter(({ mode, status }) => mode !== 'async' && status === 'scheduled');
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Asks the program as the page does, with the page's own session. */
