import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { plannedHearing } from './async-data.ts';
import { ask } from './call.ts';
import { expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { pictures, printed } from './paper.ts';

test.use({ isSample: true });

test('the office invites a party at the opening, prints its sheet, and takes an answer file of the other back', async ({
  page,
  court,
  browser,
}) => {
  test.setTimeout(300_000);
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);

  await test.step('the administrator gives the court its public address', async () => {
    await page.goto(court.url);
    await signIn(page, '周明远');
    await page.goto(`${court.url}settings`);
    const field = page.getByLabel('本院服务器的公开地址');
    await field.fill('nonsense');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('只写网址的开头')).toBeVisible();
    await field.fill('https://zc.example.gov.cn/');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('status').first()).toBeVisible();
    await shot(page, 'portal-desk-settings');
  });

  const desk = await (await browser.newContext()).newPage();
  faults.push(...watchPage(desk));
  await desk.goto(court.url);
  await signIn(desk, '何静');
  const hearingId = await plannedHearing(desk);
  await desk.goto(`${court.url}online/${hearingId}`);

  await test.step('opening with an invitation is one save; the sheet is there to be printed', async () => {
    for (const name of ['何小雨', '澄光贸易有限公司']) await desk.getByLabel(`${name}同意异步开庭`).check();
    // Both have a mobile number: both ticks are set.
    await expect(desk.getByLabel('邀请何小雨从网上答复')).toBeChecked();
    await desk.getByLabel('邀请澄光贸易有限公司从网上答复').uncheck();
    await desk.getByLabel('同意的方式').fill('电话核实');
    await desk.getByLabel('书面申请（谁、何时）').fill('申请人书面申请');
    await desk.getByLabel('证据交换（何时、如何）').fill('当面交换');
    await shot(desk, 'portal-desk-start');
    await desk.getByRole('button', { name: '开始异步庭审' }).click();
    const sheet = desk.getByRole('article', { name: '何小雨的邀请单' });
    await expect(sheet).toContainText('https://zc.example.gov.cn/portal/#i=');
    await expect(sheet).toContainText('登记电话的最后 4 位');
    await expectAccessible(desk);
    await shot(desk, 'portal-desk-invitation');
    const text = await printed(desk, 'portal-invitation', ['网上答复邀请单']);
    expect(text).not.toContain('开始前的条件');
    const pdf = path.join(pictures, 'portal-invitation.pdf');
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/);
    await desk.getByRole('button', { name: '关闭' }).click();
  });

  await test.step('a party without the portal takes a page home and fills it in offline', async () => {
    const portal = desk.getByRole('region', { name: '网上答复' });
    await expect(portal.getByText('已邀请')).toBeVisible();
    const saved = desk.waitForEvent('download');
    await portal.getByRole('button', { name: '给澄光贸易有限公司导出答复页' }).click();
    const handedOut = path.join(pictures, 'portal-round-file.html');
    await (await saved).saveAs(handedOut);

    const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, offline: true });
    const home = await phone.newPage();
    faults.push(...watchPage(home));
    await home.goto(`file://${handedOut}`);
    await expect(home.getByText('澄光贸易有限公司').first()).toBeVisible();
    await expectAccessible(home);
    await home.getByRole('button', { name: '生成答复文件' }).click();
    await expect(home.getByRole('status')).toContainText('请先勾选');
    await home.getByLabel('我已阅读并知悉以上权利义务').check();
    await home.getByLabel('您的答复').fill('公司到庭，由法定代表人参加。');
    await home.screenshot({ path: path.join(pictures, 'portal-round-file.png'), fullPage: true });
    const written = home.waitForEvent('download');
    await home.getByRole('button', { name: '生成答复文件' }).click();
    const answer = path.join(pictures, 'portal-answer.json');
    await (await written).saveAs(answer);
    expect(readFileSync(answer, 'utf8')).toContain('公司到庭');
    await phone.close();

    const bring = async () => {
      const chosen = desk.waitForEvent('filechooser');
      await portal.getByRole('button', { name: '收回答复文件：澄光贸易有限公司' }).click();
      await (await chosen).setFiles(answer);
    };
    await bring();
    await expect(desk.getByText('已记入澄光贸易有限公司的答复')).toBeVisible();
    const view = await ask<{ waitedFor: { partyId: string }[] }>(desk, 'online.get', { hearingId });
    expect(view.waitedFor.map(({ partyId }) => partyId)).toEqual(['w1']);
    await bring();
    await expect(portal.getByRole('alert')).toContainText('已经收过');
  });

  await test.step('the log, a new invitation, and taking it back', async () => {
    const portal = desk.getByRole('region', { name: '网上答复' });
    await portal.getByText(/网上答复的记录/).click();
    await expect(portal.getByRole('row', { name: /导出答复页/ })).toBeVisible();
    await expectAccessible(desk);
    await desk.screenshot({ path: path.join(pictures, 'portal-desk-panel.png'), fullPage: true });
    await portal.getByRole('button', { name: '给何小雨重新开具邀请' }).click();
    await expect(desk.getByRole('article', { name: '何小雨的邀请单' })).toBeVisible();
    await desk.getByRole('button', { name: '关闭' }).click();
    await portal.getByRole('button', { name: '收回何小雨的邀请' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '收回' }).click();
    await expect(portal.getByText('没有邀请').first()).toBeVisible();
  });

  await test.step('in English, in the dark and at 200 %', async () => {
    await desk.evaluate(() => {
      localStorage.setItem('tingwu.language', 'en');
      localStorage.setItem('tingwu.theme', 'dark');
    });
    await desk.setViewportSize({ width: 640, height: 400 });
    await desk.reload();
    const portal = desk.getByRole('region', { name: 'Answers online' });
    await expect(portal).toBeVisible();
    await expectAccessible(desk);
    const isWider = await desk.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect.soft(isWider, 'at 200 %').toBe(false);
    await portal.scrollIntoViewIfNeeded();
    await shot(desk, 'portal-desk-en-dark-zoomed');
  });
  expect(faults).toEqual([]);
});

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}
