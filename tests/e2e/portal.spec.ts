import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { plannedHearing } from './async-data.ts';
import { ask } from './call.ts';
import { expect, expectAccessible, signIn, test, watchPage } from './court.ts';

const pictures = path.resolve(import.meta.dirname, '../../test-results/pictures');

test.use({ isSample: true });

test('a party enters with the printed code on a phone, reads its rights and answers; what it typed survives a dead line', async ({
  page,
  court,
  browser,
}) => {
  test.setTimeout(300_000);
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '周明远');
  await page.goto(`${court.url}settings`);
  await page.getByLabel('本院服务器的公开地址').fill('https://zc.example.gov.cn/');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('status').first()).toBeVisible();

  const desk = await (await browser.newContext()).newPage();
  const deskFaults = watchPage(desk);
  await desk.goto(court.url);
  await signIn(desk, '何静');
  const hearingId = await plannedHearing(desk);
  await desk.goto(`${court.url}online/${hearingId}`);
  for (const name of ['何小雨', '澄光贸易有限公司']) await desk.getByLabel(`${name}同意异步开庭`).check();
  await desk.getByLabel('邀请澄光贸易有限公司从网上答复').uncheck();
  await desk.getByLabel('同意的方式').fill('电话核实');
  await desk.getByLabel('书面申请（谁、何时）').fill('申请人书面申请');
  await desk.getByLabel('证据交换（何时、如何）').fill('当面交换');
  await desk.getByRole('button', { name: '开始异步庭审' }).click();
  const sheet = await desk.getByRole('article', { name: '何小雨的邀请单' }).innerText();
  const token = /#i=([\w-]+)/.exec(sheet)?.[1] ?? '';
  const code = /[A-Z0-9]{4} [A-Z0-9]{4}/.exec(sheet)?.[0] ?? '';

  const phone = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  let home = await phone.newPage();
  const phoneFaults = watchPage(home);
  const shot = (name: string) =>
    home.screenshot({ path: path.join(pictures, `portal-${name}.png`), fullPage: true });
  await home.goto(`${court.url}portal/#i=${token}`);
  await home.getByLabel('邀请单上的验证码').fill(code);
  await home.getByLabel('您的姓名').fill('何小雨');
  await home.getByLabel('登记电话的最后 4 位').fill('0000');
  await home.getByRole('button', { name: '进入' }).click();
  await expect(home.getByRole('alert')).toContainText('核对不上');
  await expectAccessible(home);
  await shot('enter');
  await home.getByLabel('登记电话的最后 4 位').fill('9000');
  await home.getByRole('button', { name: '进入' }).click();
  await expect(home.getByRole('heading', { level: 1, name: '何小雨，您好' })).toBeVisible();
  expect(home.url()).not.toContain(token);
  await expectAccessible(home);
  await shot('home');

  await home.getByRole('button', { name: '去办理' }).click();
  await home.getByRole('button', { name: '确认并送交' }).click();
  await expect(home.getByRole('alert')).toContainText('请先阅读并勾选');
  await home.getByLabel('我已经阅读').check();
  await home.getByLabel('要求回避', { exact: true }).check();
  await home.getByLabel('要求谁回避，理由是什么').fill('书记员是对方的亲属');
  await expectAccessible(home);
  await shot('rights');
  // A dead line and a closed browser: the draft is there, and what was sent goes out by itself.
  await phone.setOffline(true);
  await home.getByRole('button', { name: '确认并送交' }).click();
  await expect(home.getByText('未送达')).toBeVisible();
  await shot('undelivered');
  await home.close();
  await phone.setOffline(false);
  home = await phone.newPage();
  const laterFaults = watchPage(home);
  await home.goto(`${court.url}portal/`);
  await expect(home.getByText('已送达仲裁院')).toBeVisible();
  const { waitedFor } = await ask<{ waitedFor: { partyId: string }[] }>(desk, 'online.get', { hearingId });
  expect(waitedFor.map(({ partyId }) => partyId)).toEqual(['e1']);
  await home.getByRole('button', { name: 'English' }).click();
  await home.emulateMedia({ colorScheme: 'dark' });
  await expect(home.getByText('Delivered to the court')).toBeVisible();
  await expectAccessible(home);
  await shot('home-en-dark');
  expect([...faults, ...deskFaults, ...phoneFaults, ...laterFaults]).toEqual([]);
});
