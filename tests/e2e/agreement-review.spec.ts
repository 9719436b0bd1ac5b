import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ask, tell } from './call.ts';
import { choose, expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { hearingToKeep } from './record-data.ts';

const pictures = path.resolve(import.meta.dirname, '../../test-results/pictures');

test.use({ isSample: true });

test('an agreement is put before the commission and accepted; an element sheet gives its words to the record by one key', async ({
  page,
  court,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  const shot = (name: string) =>
    page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
  await page.goto(court.url);
  await signIn(page, '何静');

  await test.step('the application, its clock and its acceptance', async () => {
    await page.goto(`${court.url}mediation?tab=reviews`);
    await page.getByRole('link', { name: '登记审查申请' }).press('Enter');
    const today = (await ask<{ today: string }>(page, 'reviews.list', {})).today;
    await page.getByLabel('协议生效日期').fill(today);
    await page.getByLabel('调解组织').fill('街口街人民调解委员会');
    await page.getByLabel('调解员').fill('何婉仪');
    await choose(page, page.getByLabel('案由'), /劳动报酬/);
    await page.getByLabel('协议内容').fill('甲公司支付江海子工资差额。');
    await page.getByRole('group', { name: '劳动者' }).getByLabel('劳动者').fill('江海子');
    await page.getByRole('group', { name: '用人单位' }).getByLabel('用人单位').fill('示例公司');
    for (const box of await page.getByLabel('已在申请书上签名（盖章）').all()) await box.check();
    await expectAccessible(page);
    await shot('review-new');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('待受理')).toBeVisible();
    await expectAccessible(page);
    await shot('review');
  });

  await test.step('the element sheet and the record', async () => {
    const { hearingId, caseId, parties } = await hearingToKeep(page);
    const { version } = await ask<{ version: number }>(page, 'elements.get', { caseId });
    await tell(page, 'elements.state', {
      caseId,
      version,
      workerId: parties.find(({ role }) => role === 'applicant')?.id,
      rows: [
        { code: 'startDate', worker: '2020年3月1日', employer: '2020年3月1日' },
        { code: 'endedBy', worker: '公司口头辞退', employer: '自动离职' },
      ],
    });
    await page.goto(`${court.url}cases/${caseId}?tab=hearings`);
    await page.getByRole('link', { name: '要素表' }).click();
    await expect(page.getByText('无争议 1 项，有争议 1 项')).toBeVisible();
    await expectAccessible(page);
    await shot('elements');
    await page.goto(`${court.url}hearings/${hearingId}/record`);
    await page.getByRole('tab', { name: '要素', exact: true }).click();
    await expect(page.getByText('自动离职')).toBeVisible();
    await page.keyboard.press('Alt+y');
    await expect(page.locator('textarea:focus')).toHaveValue(
      /双方对下列事实无争议.*入职时间：2020年3月1日。$/,
    );
    await shot('record-elements');
  });
  expect(faults).toEqual([]);
});
