import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ask, tell } from './call.ts';
import { choose, expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { pictures, printed } from './paper.ts';
import { hearingToKeep } from './record-data.ts';

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

  await test.step('its clock in the work lists, and its number in the figures', async () => {
    const panel = page.getByRole('region', { name: /^调解协议仲裁审查/ });
    for (const [name, address] of [
      ['desk', ''],
      ['worklist', 'worklist?person=nobody'],
    ] as const) {
      await page.goto(`${court.url}${address}`);
      await expect(panel.getByText(/江海子、示例公司/)).toBeVisible();
      await expectAccessible(page);
      await shot(`review-${name}`);
    }
    await page.goto(`${court.url}worklist?person=nobody`);
    await panel.getByRole('link', { name: '调解协议仲裁审查', exact: true }).press('Enter');
    await expect(page.getByText('待受理')).toBeVisible();
    await page.goto(`${court.url}figures`);
    const figure = page.getByRole('link', { name: '收到审查申请 1 件，看清单' });
    await expect(figure).toBeVisible();
    await expectAccessible(page);
    await shot('review-figures');
    await figure.press('Enter');
    await expect(page.getByRole('button', { name: /年：申请/ })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: '江海子' })).toHaveCount(1);
    await expect(page.getByText('待立案')).toHaveCount(0);
    await expectAccessible(page);
    await shot('review-figure-list');
    // On paper stands what presses: five days are left to this one.
    await received(page, { appliedOn: -10, effectiveOn: -12, worker: '陆小雨' });
    await page.goto(`${court.url}print/morning`);
    const pressing = page.getByRole('table', { name: '调解协议仲裁审查 · 1 项' });
    await expect(pressing.getByRole('row').filter({ hasText: '陆小雨' })).toContainText('待受理');
    await expectAccessible(page);
    await shot('review-morning');
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

test('a review that is refused: its page in English, dark and at 200 %, and the letter that says why', async ({
  page,
  court,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '何静');
  const reviewId = await refused(page);

  await test.step('the page', async () => {
    await page.evaluate(() => {
      localStorage.setItem('tingwu.language', 'en');
      localStorage.setItem('tingwu.theme', 'dark');
    });
    await page.goto(`${court.url}mediation/reviews/${reviewId}`);
    await expect(page.getByText('Not accepted').first()).toBeVisible();
    await expect(page.getByText(/together \(Case Handling Rules, art\. 74\)/)).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'review-en-dark.png'), fullPage: true });
    // A 1366×768 screen at 200 %.
    await page.setViewportSize({ width: 683, height: 384 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'review-zoom.png'), fullPage: true });
  });

  await test.step('the letter', async () => {
    await page.getByRole('button', { name: /Print/ }).last().press('Enter');
    await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeEnabled();
    await printed(page, 'review-refusal', [
      '不予受理通知书',
      '江海子：你方于',
      '（二）不是双方当事人共同申请。',
      '《劳动人事争议仲裁办案规则》第七十四条、第七十五条',
    ]);
  });
  expect(faults).toEqual([]);
});

/** An application of one worker; days are counted from today. */
async function received(
  page: Page,
  { appliedOn, effectiveOn, worker }: { appliedOn: number; effectiveOn: number; worker: string },
) {
  const { today } = await ask<{ today: string }>(page, 'reviews.list', {});
  const daysFrom = (days: number) =>
    new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  const party = { identifier: null, phone: '13800000000', address: '从化区街口街', representative: null };
  const application = {
    appliedOn: daysFrom(appliedOn),
    effectiveOn: daysFrom(effectiveOn),
    organisation: '街口街人民调解委员会',
    mediator: '何婉仪',
    agreementNumber: '街调〔2026〕8号',
    causeCode: 'B1',
    parties: [
      { ...party, id: 'w1', side: 'worker', name: worker, hasSigned: true },
      { ...party, id: 'e1', side: 'employer', name: '示例制衣有限公司', hasSigned: false },
    ],
    terms: `示例制衣有限公司支付${worker}工资差额12,000.00元，分两期付清。\n双方再无其他争议。`,
    amountFen: 1_200_000,
    instalments: [
      { dueOn: daysFrom(10), amountFen: 500_000 },
      { dueOn: daysFrom(40), amountFen: 700_000 },
    ],
    penalty: { text: '一期逾期，其余全部到期。', isAccelerating: true },
    materials: ['调解协议书'],
  };
  const saved = await tell<{ reviewId: string; version: number }>(page, 'reviews.receive', { application });
  return { ...saved, today };
}

/** An application that came too late and for one side alone, and is refused for both. */
async function refused(page: Page): Promise<string> {
  const { reviewId, version, today } = await received(page, {
    appliedOn: 0,
    effectiveOn: -40,
    worker: '江海子',
  });
  const entry = {
    kind: 'notAccepted',
    grounds: ['notJoint', 'late'],
    reason: '用人单位未在申请书上盖章，经告知后仍未补正。',
  };
  const refusal = await tell<{ version: number }>(page, 'reviews.record', {
    reviewId,
    version,
    on: today,
    entry,
  });
  await tell(page, 'reviews.issue', { reviewId, version: refusal.version, paper: 'reviewApplication' });
  return reviewId;
}
