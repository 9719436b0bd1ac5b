import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ask } from './call.ts';
import { choose, expect, expectAccessible, signIn, test, watchPage } from './court.ts';

const pictures = path.resolve(import.meta.dirname, '../../test-results/pictures');

test.use({ isSample: true });

test('a collective dispute is discussed because the court says so: recorded by keyboard, read by whom it concerns, printed', async ({
  page,
  court,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  const shot = (name: string) =>
    page.screenshot({ path: path.join(pictures, `discussion-${name}.png`), fullPage: true });
  await page.goto(court.url);
  await signIn(page, '周明远');
  await page.goto(`${court.url}settings?tab=approvals`);
  const collective = page.getByRole('switch', { name: /^十人以上集体争议/ });
  await collective.press('Space');
  await expect(collective).toBeChecked();

  const { rows } = await ask<{ rows: { caseId: string }[] }>(page, 'cases.list', {
    offset: 0,
    limit: 1,
    view: 'collective',
    status: 'defence',
  });
  await page.goto(`${court.url}cases/${rows[0]?.caseId ?? ''}`);
  await expect(page.getByText('裁决前应当讨论：十人以上集体争议')).toBeVisible();
  await page.getByRole('link', { name: '去集体讨论' }).press('Enter');
  const save = page.getByRole('button', { name: '登记', exact: true });
  await save.press('Enter');
  await expect(page.getByText('必填').first()).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('讨论的问题').fill('加班事实由谁举证\n经济补偿的基数');
  await choose(page, page.getByRole('combobox', { name: '汇报人' }), '周明远');
  await choose(page, page.getByRole('combobox', { name: '到会人员 2' }), '邝慧敏');
  await choose(page, page.getByRole('combobox', { name: '到会人员 3' }), '禤晓东');
  await choose(page, page.getByRole('combobox', { name: '与结论' }).nth(2), '不同意');
  for (const [index, words] of ['应当支持', '同意', '证据不足，应当驳回'].entries())
    await page.getByLabel('意见（逐字记录）').nth(index).fill(words);
  await page.getByRole('textbox', { name: '讨论结论' }).fill('支持加班工资的请求。');
  await save.press('Enter');
  await expect(page.getByText('已登记讨论笔录')).toBeVisible();

  await page.getByRole('button', { name: /^阅读笔录/ }).press('Enter');
  const record = page.getByRole('region', { name: '案件讨论笔录' });
  await expect(record).toContainText('禤晓东（少数意见）');
  await expect(record).toContainText('阅读记录：周明远');
  await expectAccessible(page);
  await shot('record');
  await page.emulateMedia({ media: 'print' });
  await expect(record.getByText('参加讨论人员签名：')).toBeVisible();
  await expect(page.getByRole('heading', { name: '登记讨论笔录' })).toBeHidden();
  await shot('print');
  expect(faults).toEqual([]);
});
