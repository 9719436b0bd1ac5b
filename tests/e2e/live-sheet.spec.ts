import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { plannedHearing } from './async-data.ts';
import { choose, expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { pictures, printed } from './paper.ts';

test.use({ isSample: true });

test('a hearing moves to another platform, and the sheet on how to join it is printed on one page', async ({
  page,
  court,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  const field = (name: string) => page.getByRole('textbox', { name });
  await page.goto(court.url);
  await signIn(page, '何静');
  const hearingId = await plannedHearing(page, 'sync');
  await page.goto(`${court.url}live/${hearingId}`);
  await expect(page.getByText('在本院的庭审室。')).toBeVisible();
  await expect(page.getByText(/没有按时检测设备/)).toBeVisible();

  await test.step('without number and link nobody could join: refused', async () => {
    await page.getByRole('button', { name: '改用其他平台' }).press('Enter');
    await field('平台').fill('腾讯会议');
    await field('平台').press('Enter');
    await expect(field('会议号')).toHaveAttribute('aria-invalid', 'true');
  });
  await field('会议号').fill('123 456 789');
  await field('密码').fill('0427');
  await field('链接').fill('https://meeting.example.com/m/123456789');
  await field('链接').press('Enter');
  await expect(page.getByText('会议号：123 456 789')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: path.join(pictures, 'live-meeting.png'), fullPage: true });

  await page.getByRole('link', { name: '打印参加须知' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await choose(page, dialog.getByLabel('发给'), '何小雨');
  const issue = dialog.getByRole('button', { name: '制发并预览' });
  await expect(issue).toBeEnabled();
  await issue.press('Enter');
  await expect(page).toHaveURL(/papers\/print/);
  await expect(page.getByRole('button', { name: '打印' })).toBeEnabled();
  await printed(page, 'joining-sheet', [
    '在线开庭参加须知',
    '123456789',
    '0427',
    '书记员何静',
    '掉线不算退庭',
  ]);
  const pages = readdirSync(pictures).filter((name) => /^joining-sheet-\d+\.png$/.test(name));
  expect(pages, 'one page').toEqual(['joining-sheet-1.png']);
  expect(faults).toEqual([]);
});
