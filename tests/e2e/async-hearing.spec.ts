import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { plannedHearing } from './async-data.ts';
import { ask } from './call.ts';
import { type Court, choose, expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { pictures, printed } from './paper.ts';

test.use({ isSample: true });

test('a clerk runs an asynchronous hearing with a respondent reached by telephone only, from consent to the confirmed record', async ({
  page,
  court,
}) => {
  test.setTimeout(300_000);
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '何静');
  const hearingId = await plannedHearing(page);
  let acts = 0;
  const save = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    acts += 1;
  };
  const answer = async (party: string, text: string, origin = '电话') => {
    const row = page.getByRole('group', { name: party });
    await row.getByLabel('内容').fill(text);
    if (origin === '电话') return;
    await choose(page, row.getByLabel('方式'), origin);
  };
  const form = (phase: string) => page.getByRole('region', { name: `记入答复：${phase}` });

  await test.step('the room is one key away; the hearing waits to be opened', async () => {
    await page.keyboard.press('Alt+5');
    await expect(page.getByRole('heading', { level: 1, name: '在线庭审' })).toBeVisible();
    await expect(page.getByRole('row', { name: /何小雨/ })).toContainText('待开始');
    await expectAccessible(page);
    await page.goto(`${court.url}online/${hearingId}`);
    await expect(page.getByText('在线庭审规则（试行）').first()).toBeVisible();
    await expectAccessible(page);
    await shot(page, 'async-start');
  });

  await test.step('opening without a consent is refused; with it, consent is recorded in the same save', async () => {
    await page.getByLabel('何小雨同意异步开庭').check();
    await page.getByLabel('同意的方式').fill('电话核实');
    await page.getByLabel('书面申请（谁、何时）').fill('申请人书面申请');
    await page.getByLabel('证据交换（何时、如何）').fill('当面交换');
    await page.getByRole('button', { name: '开始异步庭审' }).click();
    await expect(page.getByRole('alert')).toContainText('还有当事人没有同意异步开庭');
    await page.getByLabel('澄光贸易有限公司同意异步开庭').check();
    await save('开始异步庭审');
    await expect(form('身份、权利与回避')).toBeVisible();
  });

  await test.step('the call list: the outcome of a call by one key', async () => {
    await page.goto(`${court.url}online`);
    const calls = page.getByRole('region', { name: /今天要联系的当事人/ });
    const row = calls.getByRole('row', { name: /澄光贸易有限公司/ });
    await expect(row).toContainText('13800138000');
    await expect(row).toContainText('截止');
    await shot(page, 'async-board');
    await expectAccessible(page);
    await row.focus();
    await page.keyboard.press('3');
    await expect(page.getByRole('status').filter({ hasText: '没联系上' })).toBeVisible();
    await expect(row).toBeVisible();
  });

  await test.step('phase by phase, both sides in one save', async () => {
    await page.goto(`${court.url}online/${hearingId}`);
    await answer('申请人 何小雨', '身份无误，不申请回避。', '当面');
    await answer('被申请人 澄光贸易有限公司', '身份无误，不申请回避。');
    await shot(page, 'async-answer');
    await expectAccessible(page);
    await save('保存答复');
    await expect(form('陈述请求')).toBeVisible();
    await answer('申请人 何小雨', '坚持仲裁请求：支付工资差额。');
    // By keyboard: Ctrl+Enter saves.
    await page.keyboard.press('Control+Enter');
    acts += 1;
    await expect(form('答辩')).toBeVisible();
    await answer('被申请人 澄光贸易有限公司', '工资已足额支付。');
    await save('保存答复');
    for (const [phase, next] of [
      ['举证', '质证'],
      ['质证', null],
    ] as const) {
      await expect(form(phase)).toBeVisible();
      await answer('申请人 何小雨', `${phase}：银行流水`);
      await answer('被申请人 澄光贸易有限公司', `${phase}：工资表`);
      await save('保存答复');
      if (next !== null) await expect(form(next)).toBeVisible();
    }
  });

  await test.step('a round of questions', async () => {
    await expect(page.getByRole('region', { name: '第 1 轮询问' })).toBeVisible();
    await page.getByLabel('问题').fill('工资是否现金发放？');
    await shot(page, 'async-question');
    await expectAccessible(page);
    await save('发出问题');
    await expect(form('询问（第 1 轮）')).toBeVisible();
    await answer('申请人 何小雨', '转账发放。');
    await answer('被申请人 澄光贸易有限公司', '部分现金。');
    await save('保存答复');
  });

  await test.step('debate, last word, mediation, and the record is confirmed: the hearing is recorded with it', async () => {
    for (const phase of ['辩论', '最后意见', '调解']) {
      await expect(form(phase)).toBeVisible();
      await answer('申请人 何小雨', `${phase}：坚持请求`);
      await answer('被申请人 澄光贸易有限公司', `${phase}：坚持答辩`);
      await save('保存答复');
    }
    await expect(form('笔录确认')).toBeVisible();
    for (const party of ['申请人 何小雨', '被申请人 澄光贸易有限公司']) {
      await choose(page, page.getByRole('group', { name: party }).getByLabel('对笔录'), '确认无误');
    }
    await shot(page, 'async-confirm');
    // A hearing takes a minute at least.
    const opened = await ask<{ openedAt: string }>(page, 'online.get', { hearingId });
    await expect
      .poll(async () => (await ask<{ now: string }>(page, 'online.get', { hearingId })).now, {
        timeout: 70_000,
      })
      .not.toBe(opened.openedAt);
    await save('保存答复');
    await expect(page.getByText('已结束', { exact: true })).toBeVisible();
    expect(acts).toBeLessThanOrEqual(12);
    const { touches } = await ask<{ touches: { count: number } }>(page, 'online.get', { hearingId });
    // The call that reached nobody is one more act than the journey needs.
    expect(touches.count).toBe(acts + 1);
  });

  await test.step('the combined record on paper', async () => {
    await page.getByRole('button', { name: '印制笔录' }).click();
    await expect(page).toHaveURL(/papers\/print/);
    await expect(page.getByText('确认无误').first()).toBeVisible();
    await expect(page.getByRole('button', { name: '打印' })).toBeEnabled();
    await printed(page, 'async-record', [
      '异步庭审笔录',
      '澄光贸易有限公司',
      '电话',
      '仲裁庭问',
      '确认无误',
      '庭审于',
    ]);
  });

  await looks(page, court, { board: 'online?view=ended', hearing: `online/${hearingId}` });
  expect(faults).toEqual([]);
});

/** Both languages, light and dark, and 200 %. */
async function looks(page: Page, { url }: Court, screens: Record<string, string>): Promise<void> {
  for (const [language, theme] of [
    ['zh-CN', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const) {
    await page.evaluate(
      ([spoken, look]) => {
        localStorage.setItem('tingwu.language', spoken);
        localStorage.setItem('tingwu.theme', look);
      },
      [language, theme] as const,
    );
    for (const [name, address] of Object.entries(screens)) {
      await page.goto(`${url}${address}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('table').or(page.getByRole('list')).first()).toBeVisible();
      await expectAccessible(page);
      await shot(page, `async-${name}-${language}-${theme}`);
    }
  }
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: size.width / 2, height: size.height / 2 });
  for (const [name, address] of Object.entries(screens)) {
    await page.goto(`${url}${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const isWider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect.soft(isWider, `${name} at 200 %`).toBe(false);
    await shot(page, `async-${name}-zoomed`);
  }
  await page.setViewportSize(size);
}

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}
