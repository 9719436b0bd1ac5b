import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ask } from './call.ts';
import { expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { pictures } from './paper.ts';

test.use({ isSample: true });

test('the platform named in the settings stands in the plan of a synchronous hearing', async ({
  page,
  court,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '周明远');
  await page.goto(`${court.url}settings?tab=court`);
  await page.getByLabel('同步开庭常用的平台').fill('广东省网上仲裁庭');
  await page.getByRole('button', { name: '保存仲裁院设置' }).press('Enter');
  await expect(page.getByText('仲裁院设置已保存')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: path.join(pictures, 'platform-settings.png'), fullPage: true });

  const { rows } = await ask<{ rows: { caseId: string }[] }>(page, 'cases.list', {
    view: 'unlisted',
    limit: 1,
  });
  await page.goto(`${court.url}cases/${rows[0]?.caseId}?action=schedule`);
  const dialog = page.getByRole('dialog');
  const mode = (name: '在线同步开庭' | '在线异步开庭') => dialog.getByRole('button', { name });
  await mode('在线同步开庭').press('Enter');
  const platform = dialog.getByLabel('链接或平台');
  await expect(platform).toHaveValue('广东省网上仲裁庭');
  await expectAccessible(page);
  await page.screenshot({ path: path.join(pictures, 'platform-plan.png') });
  // What is typed for this hearing stays; the usual one is not left behind in another mode.
  await mode('在线异步开庭').press('Enter');
  await expect(platform).toHaveValue('');
  await mode('在线同步开庭').press('Enter');
  await platform.fill('腾讯会议 123');
  await mode('在线异步开庭').press('Enter');
  await mode('在线同步开庭').press('Enter');
  await expect(platform).toHaveValue('腾讯会议 123');
  expect(faults).toEqual([]);
});
