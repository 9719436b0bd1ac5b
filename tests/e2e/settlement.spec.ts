import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { choose, expect, expectAccessible, signIn, test, watchPage } from './court.ts';

const pictures = path.resolve(import.meta.dirname, '../../test-results/pictures');

test.use({ isSample: true });

test('twelve workers settle by instalments, one of them is broken, and the certificate says what may be enforced', async ({
  page,
  court,
}) => {
  test.setTimeout(240_000);
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '何静');
  const { caseId, today } = await collectiveCase(page);
  const dialog = page.getByRole('dialog');

  await test.step('the settlement: one amount, divided among twelve and over three instalments by two buttons', async () => {
    await page.goto(`${court.url}cases/${caseId}?action=outcome`);
    await expect(dialog.getByText('标的额 144,000.00 元')).toBeVisible();
    await dialog.getByLabel('达成调解日期').fill(dayBefore(today, 40));
    await dialog.getByLabel('调解金额').fill('100000.07');
    await dialog.getByRole('button', { name: '按请求金额分到每个人' }).press('Enter');
    await expect(dialog.getByText('合计 100,000.07 元，与调解金额一致。')).toBeVisible();
    await dialog.getByRole('button', { name: '按月拆分' }).press('Enter');
    const split = page.getByRole('dialog', { name: '按月拆分' });
    await split.getByLabel('首期日期').fill(dayBefore(today, 35));
    await split.getByLabel('首期日期').press('Enter');
    await expect(split).toHaveCount(0);
    await dialog.getByLabel('违约责任').fill('逾期支付任一期的，全部余款立即到期');
    await dialog.getByLabel('任一期逾期，全部余款立即到期').check();
    await page.screenshot({ path: path.join(pictures, 'settlement-dialog.png') });
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '保存处理结果' }).press('Enter');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('the room is one key away: whom to ring, what is overdue', async () => {
    await page.goto(court.url);
    await expect(page.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible();
    await page.keyboard.press('Alt+6');
    await expect(page.getByRole('heading', { level: 1, name: '调解' })).toBeVisible();
    const calls = page.getByRole('region', { name: /今天要打的电话/ });
    const row = calls.getByRole('row', { name: /员工01/ }).first();
    await expect(row).toContainText('钱到了没有？');
    await page.screenshot({ path: path.join(pictures, 'settlement-room.png') });
    await expectAccessible(page);
    await row.focus();
    await page.keyboard.press('2');
    await expect(page.getByRole('status').filter({ hasText: '没到账' })).toBeVisible();
    await expect(calls.getByRole('row', { name: /样品纺织/ }).first()).toContainText('为什么没付？');
  });

  await test.step('a payment for all in one save, proposed in full for the earliest open instalment', async () => {
    await page.goto(`${court.url}mediation/settlements/${caseId}`);
    await page.getByRole('button', { name: '登记付款' }).press('Enter');
    await expect(dialog.getByText(/合计 33,333\.00 元/)).toBeVisible();
    await choose(page, dialog.getByLabel('怎样得知'), '收条');
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'settlement-payment.png') });
    await dialog.getByRole('button', { name: '保存付款' }).press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('row', { name: /^合计/ })).toContainText('已付');
  });

  await test.step('the rest is broken: by the clause everything open may be enforced', async () => {
    await page.getByRole('button', { name: '登记不履行' }).press('Enter');
    await dialog.getByRole('button', { name: '保存' }).press('Enter');
    await expect(dialog.getByLabel('对方怎么说')).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByLabel('对方怎么说').fill('公司称已停业，无力支付');
    await dialog.getByRole('button', { name: '保存' }).press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText('今天可以申请强制执行的金额：66,667.07 元。')).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'settlement-page.png'), fullPage: true });
  });

  await test.step('the certificate as pages', async () => {
    await page.getByRole('link', { name: '出具履行情况证明' }).press('Enter');
    await expect(dialog.getByText('内容齐全', { exact: false })).toBeVisible();
    await dialog.getByRole('button', { name: '制发并预览' }).click();
    await page.waitForURL(/papers\/print\//);
    await expect(page.getByText('66,667.07元').first()).toBeVisible();
    await page.screenshot({ path: path.join(pictures, 'settlement-certificate.png'), fullPage: true });
  });

  await test.step('English and dark', async () => {
    await page.evaluate(() => {
      localStorage.setItem('tingwu.language', 'en');
      localStorage.setItem('tingwu.theme', 'dark');
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${court.url}mediation?view=all`);
    await expect(page.getByRole('heading', { level: 1, name: /Mediation|调解/ })).toBeVisible();
    await page.screenshot({ path: path.join(pictures, 'settlement-room-en-dark.png') });
    await page.goto(`${court.url}figures`);
    await expect(
      page.getByRole('region', { name: /Settlements performed in time|调解按期履行/ }),
    ).toBeVisible();
  });
  expect(faults).toEqual([]);
});

/** A collective case of twelve workers, accepted sixty days ago, ready for its outcome. */
async function collectiveCase(page: Page): Promise<{ caseId: string; today: string }> {
  const { today } = await ask<{ today: { date: string } }>(page, 'court.reference', null);
  const on = dayBefore(today.date, 60);
  const party = (id: string, role: string, kind: string, name: string) => ({
    id,
    role,
    kind,
    name,
    identifier: null,
    identifierOverride: null,
    phone: `139${id.length}${String(name.length).padStart(7, '0')}`,
    address: null,
    legalRepresentative: null,
    isMigrantWorker: false,
  });
  const workers = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const { caseId } = await ask<{ caseId: string }>(
    page,
    'intake.receive',
    {
      application: {
        receivedOn: on,
        source: 'counter',
        causeCode: 'B1',
        procedure: 'ordinary',
        isGreenChannel: true,
        greenChannelReason: 'collective',
        facts: '被申请人拖欠工资。',
        materials: ['仲裁申请书'],
        parties: [
          ...workers.map((n) => party(`w${n}`, 'applicant', 'worker', `员工${n}`)),
          party('e1', 'respondent', 'employer', '样品纺织有限公司'),
        ],
        agents: [],
        claims: workers.map((n) => ({
          id: `c${n}`,
          claimantId: `w${n}`,
          kind: 'B1',
          text: '支付拖欠的工资',
          periodFrom: null,
          periodTo: null,
          amountFen: 1_200_000,
        })),
        statedWorkerCount: null,
      },
      decision: { step: 'accept', on },
      draftKey: null,
    },
    'POST',
  );
  return { caseId, today: today.date };
}

function dayBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Asks the desk's own contract from within the page. */
async function ask<T>(
  page: Page,
  procedure: string,
  input: unknown,
  method: 'GET' | 'POST' = 'GET',
): Promise<T> {
  return page.evaluate(
    async ([name, body, how]) => {
      const query =
        how === 'GET' && body !== null ? `?input=${encodeURIComponent(JSON.stringify(body))}` : '';
      const response = await fetch(`/api/trpc/${name}${query}`, {
        method: how,
        headers: {
          authorization: `Bearer ${sessionStorage.getItem('tingwu.token')}`,
          'content-type': 'application/json',
        },
        ...(how === 'POST' ? { body: JSON.stringify(body) } : {}),
      });
      return (await response.json()).result.data;
    },
    [procedure, input, method] as const,
  );
}
