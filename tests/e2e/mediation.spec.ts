import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { choose, expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { pictures } from './paper.ts';

test.use({ isSample: true });

test('the director names a mediator; the mediator alone sees the offers, and the director who looked', async ({
  page,
  court,
}) => {
  test.setTimeout(240_000);
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  const dialog = page.getByRole('dialog');
  const shot = (name: string) => page.screenshot({ path: path.join(pictures, `mediation-${name}.png`) });
  await page.goto(court.url);
  await signIn(page, '周明远');
  const mediationId = await entrusted(page);

  await test.step('the roster of mediators', async () => {
    await page.goto(`${court.url}mediation?tab=roster`);
    await page.getByRole('button', { name: '添加调解员' }).press('Enter');
    await dialog.getByLabel('姓名').fill('谢婉君');
    await dialog.getByLabel('所在组织').fill('示例区总工会');
    await choose(page, dialog.getByLabel('本院人员'), '谢婉君');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '保存' }).press('Enter');
    await expect(page.getByRole('row', { name: /谢婉君/ })).toContainText('示例区总工会');
  });

  await test.step('the register, and who mediates', async () => {
    await page.goto(`${court.url}mediation?tab=register&state=open`);
    await expect(page.getByRole('row', { name: /示例区总工会/ })).toContainText('进行中');
    await expectAccessible(page);
    await shot('register');
    await page.goto(`${court.url}mediation/${mediationId}`);
    await page.getByRole('button', { name: '移送与调解员' }).press('Enter');
    await choose(page, dialog.getByLabel('由谁移送'), '工会');
    const mediators = dialog.getByRole('combobox', { name: '调解员' });
    await mediators.press('ArrowDown');
    await page.getByRole('option', { name: /谢婉君/ }).click();
    await expect(dialog.getByText('谢婉君（示例区总工会）').first()).toBeVisible();
    await dialog.getByRole('button', { name: '保存' }).press('Enter');
    await expect(page.getByText('调解员：谢婉君（示例区总工会）')).toBeVisible();
    await expect(page.getByRole('heading', { name: '出价与私记' })).toHaveCount(0);
  });

  await test.step('the mediator records an offer and a note that stay with her', async () => {
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(court.url);
    await signIn(page, '谢婉君');
    await page.goto(`${court.url}mediation/${mediationId}`);
    await page.getByRole('button', { name: '记一次出价' }).press('Enter');
    await dialog.getByLabel('金额').fill('8000');
    await dialog.getByLabel('条件').fill('一次付清');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '保存' }).press('Enter');
    await expect(page.getByRole('row', { name: /8,000.00/ })).toContainText('一次付清');
    await page.getByRole('button', { name: '写私记' }).press('Enter');
    await dialog.getByLabel('私记').fill('申请人底线九千');
    await dialog.getByRole('button', { name: '保存' }).press('Enter');
    await expect(page.getByText('申请人底线九千')).toBeVisible();
    await expectAccessible(page);
    await shot('private');
  });

  await test.step('the director sees who looked, in English and dark', async () => {
    await page.evaluate(() => {
      sessionStorage.clear();
    });
    await page.goto(court.url);
    await signIn(page, '周明远');
    await page.goto(`${court.url}mediation/${mediationId}`);
    await expect(page.getByRole('heading', { name: '调解会' })).toBeVisible();
    await expect(page.getByText('申请人底线九千')).toHaveCount(0);
    await page.evaluate(() => {
      localStorage.setItem('tingwu.language', 'en');
      localStorage.setItem('tingwu.theme', 'dark');
    });
    await page.goto(`${court.url}mediation?tab=access`);
    await expect(page.getByRole('row', { name: /谢婉君 Wrote a note/ })).toBeVisible();
    await expectAccessible(page);
    await shot('access-en-dark');
  });
  expect(faults).toEqual([]);
});

/** A case just accepted whose parties agreed to entrusted mediation. */
async function entrusted(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const headers = {
      authorization: `Bearer ${sessionStorage.getItem('tingwu.token')}`,
      'content-type': 'application/json',
    };
    const ask = async (procedure: string, body: object | null, input: object | null = null) => {
      const query = input === null ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
      const init = body === null ? { headers } : { headers, method: 'POST', body: JSON.stringify(body) };
      return (await (await fetch(`/api/trpc/${procedure}${query}`, init)).json()).result.data;
    };
    const { today } = await ask('court.reference', null);
    const on = today.date;
    const party = { identifier: null, identifierOverride: null, phone: null, address: null };
    const { caseId } = await ask('intake.receive', {
      application: {
        receivedOn: on,
        source: 'counter',
        causeCode: 'B1',
        procedure: 'ordinary',
        isGreenChannel: false,
        greenChannelReason: null,
        facts: '被申请人拖欠工资。',
        materials: ['仲裁申请书'],
        parties: [
          {
            ...party,
            id: 'w1',
            role: 'applicant',
            kind: 'worker',
            name: '何小雨',
            legalRepresentative: null,
            isMigrantWorker: false,
          },
          {
            ...party,
            id: 'e1',
            role: 'respondent',
            kind: 'employer',
            name: '澄光贸易有限公司',
            legalRepresentative: null,
            isMigrantWorker: false,
          },
        ],
        agents: [],
        claims: [
          {
            id: 'c1',
            claimantId: 'w1',
            kind: 'B1',
            text: '支付工资',
            periodFrom: null,
            periodTo: null,
            amountFen: 1_000_000,
          },
        ],
        statedWorkerCount: null,
      },
      decision: { step: 'accept', on },
      draftKey: null,
    });
    const { version } = await ask('cases.get', null, { caseId });
    await ask('lifecycle.record', {
      caseId,
      version,
      on,
      entry: { step: 'startEntrustedMediation', organisation: '示例区总工会' },
    });
    const { rows } = await ask('mediation.register', null, { state: 'open', limit: 200 });
    return rows.find((row: { caseId: string }) => row.caseId === caseId).mediationId;
  });
}
