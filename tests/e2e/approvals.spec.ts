import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ask } from './call.ts';
import { choose, expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { pictures } from './paper.ts';

test.use({ isSample: true });

test('closing and papers are approved in the program: asked for, returned with a fault, passed, by a deputy too', async ({
  page,
  court,
  browser,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  const shot = (on: Page, name: string) =>
    on.screenshot({ path: path.join(pictures, `approvals-${name}.png`) });
  await page.goto(court.url);
  await signIn(page, '周明远');
  const caseId = await caseWith(page, 'mediation');
  const { staff } = await ask<{ staff: { id: string; name: string; functions: string[] }[] }>(
    page,
    'court.reference',
    null,
  );
  const view = await ask<{ tribunal: { arbitratorIds: string[]; clerkId: string } | null }>(
    page,
    'cases.get',
    {
      caseId,
    },
  );
  const isOnIt = (id: string) =>
    view.tribunal?.arbitratorIds.includes(id) === true || view.tribunal?.clerkId === id;
  const reviewer = staff.find(({ id, functions }) => functions.join() === 'arbitrator' && !isOnIt(id));

  await test.step('the director says what is approved in the program, and who stands in', async () => {
    await page.goto(`${court.url}settings?tab=approvals`);
    await page.getByLabel('裁决书、调解书：仲裁庭以外的人核阅后才能制发').press('Space');
    await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
    await page.getByLabel('结案：院领导批准后才能结案').press('Space');
    await expect(page.getByLabel('结案：院领导批准后才能结案')).toBeChecked();
    await page.getByRole('button', { name: '指定代行人' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await choose(page, dialog.getByLabel('代行人'), reviewer?.name ?? '');
    await dialog.getByLabel('至').fill('2099-12-31');
    await dialog.getByLabel('事由').fill('外出学习');
    await expectAccessible(page);
    await shot(page, 'deputy');
    await dialog.getByRole('button', { name: '指定' }).press('Enter');
    await expect(page.getByRole('row', { name: /外出学习/ })).toBeVisible();
    await expectAccessible(page);
    await shot(page, 'settings');
  });

  const desk = await (await browser.newContext()).newPage();
  faults.push(...watchPage(desk));
  await desk.goto(court.url);
  await signIn(desk, '何静');
  const panel = desk.getByRole('region', { name: '审批' });

  await test.step('the clerk cannot issue the paper; asks for its review', async () => {
    await desk.goto(`${court.url}cases/${caseId}`);
    await expect(panel).toContainText('文书核阅');
    await panel.getByRole('button', { name: '申请审批' }).press('Enter');
    const dialog = desk.getByRole('dialog');
    await choose(desk, dialog.getByLabel('事项'), '文书核阅');
    await dialog.getByLabel('说明').fill('请核阅调解书');
    await expectAccessible(desk);
    await shot(desk, 'request');
    await dialog.getByRole('button', { name: '提出申请' }).press('Enter');
    await expect(panel).toContainText('等待审批');
    await expect(panel.getByRole('button', { name: '办理' })).toHaveCount(0);
  });

  const bench = await (await browser.newContext()).newPage();
  faults.push(...watchPage(bench));
  await bench.goto(court.url);
  await signIn(bench, reviewer?.name ?? '');

  await test.step('somebody outside the tribunal finds a fault and returns it; then passes it', async () => {
    await bench.getByRole('link', { name: '审批（1）' }).press('Enter');
    await expect(bench.getByRole('heading', { level: 1, name: '审批' })).toBeVisible();
    await expect(bench.getByRole('row', { name: /文书核阅/ })).toContainText('今天提出');
    await expectAccessible(bench);
    await shot(bench, 'list');
    await bench.getByRole('button', { name: /^办理：/ }).press('Enter');
    const dialog = bench.getByRole('dialog');
    await choose(bench, dialog.getByLabel('金额一致'), '不符');
    await dialog.getByLabel('不符之处').fill('分期合计与总额差一元');
    await dialog.getByRole('button', { name: '保存' }).press('Enter');
    await expect(dialog.getByText('有不符之处，应当退回')).toBeVisible();
    await choose(bench, dialog.getByLabel('决定'), '退回');
    await dialog.getByLabel('意见').fill('请核对金额');
    await expectAccessible(bench);
    await shot(bench, 'review');
    await dialog.getByRole('button', { name: '保存' }).press('Enter');
    await expect(bench.getByText('没有等您审批的事项。')).toBeVisible();
    await expect(panel).toContainText('请核对金额');
    await expect(panel).toContainText('不符：金额一致（分期合计与总额差一元）');
    await panel.getByRole('button', { name: '申请审批' }).press('Enter');
    const again = desk.getByRole('dialog');
    await choose(desk, again.getByLabel('事项'), '文书核阅');
    await again.getByRole('button', { name: '提出申请' }).press('Enter');
    await bench.getByRole('button', { name: /^办理：/ }).press('Enter');
    await dialog.getByRole('button', { name: '保存' }).press('Enter');
    await expect(panel).toContainText('批准');
    await expectAccessible(desk);
    await shot(desk, 'case');
  });

  await test.step('the closing is approved by the deputy, in the place of the director', async () => {
    await panel.getByRole('button', { name: '申请审批' }).press('Enter');
    await desk.getByRole('dialog').getByRole('button', { name: '提出申请' }).press('Enter');
    await bench.getByRole('button', { name: /^办理：.*结案/ }).press('Enter');
    await bench.getByRole('dialog').getByRole('button', { name: '保存' }).press('Enter');
    await expect(panel).toContainText(/代周明远|代/);
    await desk.goto(`${court.url}cases/${caseId}?tab=history`);
    await expect(desk.getByText(/结案 · 批准|批准 · 代/).first()).toBeVisible();
  });

  await desk.evaluate(() => {
    localStorage.setItem('tingwu.language', 'en');
    localStorage.setItem('tingwu.theme', 'dark');
  });
  for (const [name, address] of [
    ['case-en-dark', `cases/${caseId}`],
    ['list-en-dark', 'approvals?all=true'],
    ['settings-en-dark', 'settings?tab=approvals'],
  ] as const) {
    await desk.goto(`${court.url}${address}`);
    await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(desk.locator('.MuiSkeleton-root')).toHaveCount(0);
    await expectAccessible(desk);
    await shot(desk, name);
  }
  expect(faults).toEqual([]);
});

/** A case whose outcome is recorded so and that is not closed yet. */
async function caseWith(page: Page, method: string): Promise<string> {
  const { rows } = await ask<{ rows: { caseId: string }[] }>(page, 'cases.list', {
    offset: 0,
    limit: 200,
    status: 'servingOutcome',
  });
  const drafting = await ask<{ rows: { caseId: string }[] }>(page, 'cases.list', {
    offset: 0,
    limit: 200,
    status: 'drafting',
  });
  for (const { caseId } of [...drafting.rows, ...rows]) {
    const { outcome } = await ask<{ outcome: { method: string } | null }>(page, 'cases.get', { caseId });
    if (outcome?.method === method) return caseId;
  }
  throw new Error(`no case with an outcome of ${method}`);
}
