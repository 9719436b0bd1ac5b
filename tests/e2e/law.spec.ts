import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ask, tell } from './call.ts';
import { choose, expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { pictures, printed } from './paper.ts';

test.use({ isSample: true });

test('a date explains itself; service, suspension with its effect shown before, the life of the case on paper', async ({
  page,
  court,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '周明远');
  const caseId = await firstCase(page, { status: 'hearingScheduled' });

  await test.step('click on a date: article, trigger, every day, in words and as a picture', async () => {
    await page.goto(`${court.url}cases/${caseId}`);
    await page.getByRole('button', { name: /审限/ }).first().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('《劳动争议调解仲裁法》第43条');
    await expect(dialog).toContainText('期间为 45 日');
    await expect(dialog).toContainText('录入');
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'explanation.png') });
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('suspension: refused nothing, but the hearing and the dates it touches are named first', async () => {
    await page.goto(`${court.url}cases/${caseId}?action=suspend`);
    const dialog = page.getByRole('dialog');
    await choose(page, dialog.getByLabel('事由'), /工伤认定/);
    await expect(dialog).toContainText('下列庭期将不合法');
    await expect(dialog.getByRole('table')).toContainText('停止计算');
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'dialog-suspend.png') });
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('中止', { exact: true }).first()).toBeVisible();
  });

  await test.step('the whole life of the case on one page, printed', async () => {
    await page.goto(`${court.url}cases/${caseId}/explain`);
    await expect(page.getByRole('heading', { name: /历程/ }).first()).toBeVisible();
    await expect(page.getByText('中止审理').first()).toBeVisible();
    await expectAccessible(page);
    await printed(page, 'case-life', ['历程', '审限', '中止']);
  });

  expect(faults).toEqual([]);
});

test('a year that is not published: provisional on screen, until its file is imported in a dry run and then for good', async ({
  page,
  court,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '周明远');
  const year = 1 + (await publishedThrough(page));
  const address = `${court.url}calculator?from=${year - 1}-12-28&length=10&unit=working`;

  await test.step('the calculator says so', async () => {
    await page.goto(address);
    await expect(page.getByText(/暂定/).first()).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'calculator.png') });
  });

  await test.step('the file is tried, what moves is listed, then it is taken over', async () => {
    await page.goto(`${court.url}settings?tab=calendar`);
    const file = {
      year,
      notice: '测试通知',
      holidays: [{ name: '元旦', from: `${year}-01-01`, to: `${year}-01-03` }],
      makeUpWorkdays: [],
    };
    await page.getByLabel('放假安排（JSON）').fill(JSON.stringify(file));
    await page.getByRole('button', { name: '试算', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(`${year} 年`);
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'calendar-trial.png') });
    await dialog.getByRole('button', { name: '采用这份安排' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(new RegExp(`${year} 年放假安排已采用`))).toBeVisible();
  });

  await test.step('the mark is gone', async () => {
    await page.goto(address);
    await expect(page.getByText(/第 10 个工作日/).first()).toBeVisible();
    await expect(page.getByText(/暂定/)).toHaveCount(0);
  });

  await test.step('the court closes for a day: what moves is listed, and printed whole', async () => {
    await closeForADay(page);
    await page.goto(`${court.url}settings?tab=calendar`);
    await page
      .getByRole('button', { name: /变动的日期：增加本院休息日/ })
      .first()
      .press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('table')).toContainText('推后');
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'recount-dialog.png') });
    await dialog.getByRole('button', { name: '打印全部变动' }).press('Enter');
    await expect(page.getByRole('button', { name: '打印', exact: true })).toBeEnabled();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'recount-page.png') });
    await printed(page, 'recount', ['期限变动清单', '增加本院休息日', '推后']);
  });

  expect(faults).toEqual([]);
});

test('the effect of an award, party by party; a certificate of it; a suit and what the court came to', async ({
  page,
  court,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '周明远');

  const caseId = await caseStanding(page, 'inForce', 'award');

  await test.step('a certificate of effect', async () => {
    await page.goto(`${court.url}cases/${caseId}`);
    await expect(page.getByText(/起发生法律效力/)).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'effect-in-force.png'), fullPage: true });
    await page.goto(`${court.url}cases/${caseId}?action=issue-effectCertificate`);
    const dialog = page.getByRole('dialog');
    const issue = dialog.getByRole('button', { name: '制发并预览' });
    // A key on a button that is not ready yet goes to the field before it.
    await expect(issue).toBeEnabled();
    await issue.press('Enter');
    await expect(page).toHaveURL(/papers\/print/);
    await expect(page.getByRole('button', { name: '打印' })).toBeEnabled();
    await printed(page, 'effect-certificate', ['生效证明', '发生法律效力，特此证明', '收到日期']);
  });

  await test.step('a party sues; the suit is withdrawn', async () => {
    await page.goto(`${court.url}cases/${caseId}?action=suit`);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('人民法院').fill('广州市示例区人民法院');
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'effect-suit.png') });
    await dialog.getByRole('button', { name: '保存起诉' }).press('Enter');
    // The period was over: the award stays in force, the suit waits for its result.
    await expect(page.getByRole('table', { name: '各当事人的救济与生效' })).toContainText('未有结果');
    await expect(page.getByText(/起发生法律效力/)).toBeVisible();
    await page.getByRole('link', { name: '记录法院结果' }).press('Enter');
    await choose(page, dialog.getByLabel('结果'), '撤诉（撤回申请）');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '保存' }).press('Enter');
    await expect(page.getByRole('table', { name: '各当事人的救济与生效' })).toContainText('撤诉');
    await page.screenshot({ path: path.join(pictures, 'effect-withdrawn.png'), fullPage: true });
  });
  expect(faults).toEqual([]);
});

test('a tribunal is drawn, the draw repeats; the work list and the morning page', async ({ page, court }) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '周明远');
  const caseId = await firstCase(page, { view: 'unlisted' });

  await test.step('drawn at random, with the record that repeats it', async () => {
    await page.goto(`${court.url}cases/${caseId}?action=formTribunal`);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('table').first()).toBeVisible();
    await dialog.getByLabel('书记员').click();
    await page.getByRole('option').nth(1).click();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'dialog-tribunal.png') });
    await dialog.getByRole('button', { name: '随机抽取' }).last().click();
    await expect(dialog.getByText(/种子|seed/i).first()).toBeVisible();
    await page.screenshot({ path: path.join(pictures, 'dialog-drawn.png') });
  });

  await test.step('the work list holds what is due; the morning page prints', async () => {
    await page.goto(`${court.url}worklist`);
    await expect(page.getByRole('heading', { level: 1, name: '待办期限' })).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'worklist.png') });
    await page.goto(`${court.url}print/morning`);
    await expect(page.getByRole('heading', { name: /晨间清单/ }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: '打印' })).toBeEnabled();
    await printed(page, 'morning', ['晨间清单']);
  });

  expect(faults).toEqual([]);
});

/** A closed case whose outcome stands so. */
async function caseStanding(page: Page, kind: string, method: string): Promise<string> {
  for (let offset = 0; ; offset += 100) {
    const { rows } = await ask<{ rows: { caseId: string }[] }>(page, 'cases.list', {
      offset,
      limit: 100,
      status: 'closed',
    });
    if (rows.length === 0) throw new Error(`no case that is ${kind}`);
    for (const { caseId } of rows) {
      const { effects, outcome } = await ask<{
        effects: { standing: { kind: string } }[];
        outcome: { method: string } | null;
      }>(page, 'cases.get', { caseId });
      if (effects[0]?.standing.kind === kind && outcome?.method === method) return caseId;
    }
  }
}

async function firstCase(page: Page, filter: object): Promise<string> {
  const found = await ask<{ rows: { caseId: string }[] }>(page, 'cases.list', {
    offset: 0,
    limit: 1,
    ...filter,
  });
  return found.rows[0]?.caseId ?? '';
}

/** Closes the court on the first coming day that moves a date. */
async function closeForADay(page: Page): Promise<void> {
  const { today } = await ask<{ today: { date: string } }>(page, 'court.reference', null);
  for (let days = 1; days <= 10; days += 1) {
    const on = new Date(Date.parse(today.date) + days * 86_400_000).toISOString().slice(0, 10);
    const change = { on, reason: '台风', isDryRun: true };
    const { movedTotal } = await tell<{ movedTotal: number }>(page, 'law.saveClosingDay', change);
    if (movedTotal === 0) continue;
    await tell(page, 'law.saveClosingDay', { ...change, isDryRun: false });
    return;
  }
  throw new Error('no day of the next ten moves a date');
}

async function publishedThrough(page: Page): Promise<number> {
  const found = await ask<{ calendar: { years: { year: number }[] } }>(page, 'court.reference', null);
  return Math.max(...found.calendar.years.map(({ year }) => year));
}
