import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { addDays, shanghaiDate } from '../../electron/backend/domain/dates.ts';
import { ask, tell } from './call.ts';
import { type Court, choose, expect, expectAccessible, signIn, test, watchPage } from './court.ts';

const pictures = path.resolve(import.meta.dirname, '../../test-results/pictures');
const names = ['周明远', '邝慧敏', '骆海燕'] as const;

test.use({ isSample: true });

test('a panel of three votes unseen, splits, and the presiding arbitrator forms the opinion that the award takes over', async ({
  page,
  court,
  browser,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, names[0]);
  const caseId = await heardByPanel(page);
  const members = [
    page,
    await memberPage(browser, court, names[1]),
    await memberPage(browser, court, names[2]),
  ];

  await test.step('the step leads to the page; a vote without reasons is refused at the field', async () => {
    await page.goto(`${court.url}cases/${caseId}?action=formOpinion`);
    await page.getByRole('button', { name: '去合议' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /^合议/ })).toBeVisible();
    await expect(page.getByText('全体成员表决之前', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: '表决', exact: true }).press('Enter');
    await expect(page.getByLabel('意见和理由')).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);
  });

  await test.step('each votes alone', async () => {
    for (const [index, [result, words]] of (
      [
        ['驳回', '证据不足，应予驳回。'],
        ['支持', '工资台账足以证明，应予支持。'],
      ] as const
    ).entries()) {
      await vote(members[index + 1] as Page, court, caseId, result, words);
      await expect((members[index + 1] as Page).getByText('已表决，等待其他成员')).toBeVisible();
    }
    await page.reload();
    await expect(page.getByText(`${names[1]}：已表决`)).toBeVisible();
    await expect(page.getByText('证据不足')).toHaveCount(0);
    await page.screenshot({ path: path.join(pictures, 'deliberation-vote.png'), fullPage: true });
    await vote(page, court, caseId, '支持', '同意支持。');
  });

  await test.step('now all is shown; the opinion is formed, with the minority word by word', async () => {
    const votes = page.getByRole('region', { name: '各人意见与结果' });
    await expect(votes).toContainText('多数意见');
    await expect(page.getByRole('region', { name: names[1] })).toContainText('（少数意见）');
    await expect(page.getByRole('region', { name: names[1] })).toContainText('证据不足，应予驳回。');
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'deliberation-votes.png'), fullPage: true });
    await page.getByRole('button', { name: '形成合议意见' }).press('Enter');
    await expect(page.getByText(/合议意见已于 .* 形成/)).toBeVisible();
    await page.pdf({ path: path.join(pictures, 'deliberation.pdf'), preferCSSPageSize: true });
  });

  await test.step('in English and dark; then the award takes it over', async () => {
    await page.evaluate(() => {
      localStorage.setItem('tingwu.language', 'en');
      localStorage.setItem('tingwu.theme', 'dark');
    });
    await page.reload();
    await expect(page.getByRole('region', { name: 'Votes and result' })).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'deliberation-en-dark.png'), fullPage: true });
    await page.evaluate(() => localStorage.clear());
    await page.goto(`${court.url}cases/${caseId}?action=outcome`);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: '裁决' }).press('Space');
    await dialog.getByRole('button', { name: '按合议结果填写' }).press('Enter');
    await expect(dialog.getByRole('combobox', { name: /第 1 项|1/ }).first()).toContainText('支持');
  });

  await test.step('an amount is worked out step by step and taken over; an item departs from the derived kind', async () => {
    const dialog = page.getByRole('dialog', { name: /^处理结果/ });
    await dialog.getByRole('button', { name: '计算第 1 项' }).press('Enter');
    const calculator = page.getByRole('dialog', { name: '计算第 1 项' });
    await choose(page, calculator.getByRole('combobox', { name: '算什么' }), '拖欠工资');
    await calculator.getByLabel('月份（1）').fill('2026-01');
    await calculator.getByLabel('应付工资（1）').fill('3000');
    await calculator.getByRole('button', { name: '下一个月' }).press('Enter');
    await expect(calculator.getByLabel('月份（2）')).toHaveValue('2026-02');
    await expect(calculator.getByRole('status')).toContainText('合计 6,000.00 元');
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'calculator-dialog.png') });
    await calculator.getByLabel('应付工资（2）').press('Enter');
    await expect(calculator).toBeHidden();
    await expect(dialog.getByRole('button', { name: '计算第 1 项：6,000.00 元' })).toBeVisible();
    await dialog.getByRole('button', { name: /第 1 项改为/ }).press('Enter');
    await dialog.getByLabel(/第 1 项定为.*的理由/).fill('涉及劳动关系的确认');
    await expectAccessible(page);
    await dialog.getByLabel(/第 1 项定为.*的理由/).scrollIntoViewIfNeeded();
    await page.screenshot({ path: path.join(pictures, 'outcome-finality.png') });
  });

  for (const member of members.slice(1)) await member.context().close();
  expect(faults).toEqual([]);
});

async function vote(page: Page, court: Court, caseId: string, result: string, words: string): Promise<void> {
  if (!page.url().includes('/deliberation')) await page.goto(`${court.url}cases/${caseId}/deliberation`);
  const form = page.getByRole('region', { name: '我的意见' });
  await expect(form).toBeVisible();
  for (const select of await form.getByRole('row').getByRole('combobox').all())
    await choose(page, select, new RegExp(`^${result}$`));
  await form.getByLabel('意见和理由').fill(words);
  await form.getByRole('button', { name: '表决', exact: true }).press('Enter');
}

async function memberPage(browser: Browser, court: Court, name: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await page.goto(court.url);
  await signIn(page, name);
  return page;
}

/** A case whose hearing before a panel is over. */
async function heardByPanel(page: Page): Promise<string> {
  const { staff, rooms } = await ask<{
    staff: readonly { id: string; name: string; functions: readonly string[] }[];
    rooms: readonly { id: string; kind: string }[];
  }>(page, 'court.reference', null);
  const idOf = (name: string) => staff.find((person) => person.name === name)?.id ?? '';
  const { rows } = await ask<{ rows: readonly { caseId: string }[] }>(page, 'cases.list', {
    offset: 0,
    limit: 1,
    view: 'unlisted',
    isCollective: false,
  });
  const caseId = rows[0]?.caseId ?? '';
  const today = shanghaiDate(Date.now());
  const { version } = await ask<{ version: number }>(page, 'cases.get', { caseId });
  const clerkId = idOf('何静');
  const arbitratorIds = names.map(idOf);
  const formed = await tell<{ version: number }>(page, 'tribunal.assign', {
    caseId,
    version,
    on: today,
    arbitratorIds,
    clerkId,
    reason: '案情复杂',
    approverId: idOf(names[0]),
  });
  // Early yesterday nobody sits.
  const startsAt = `${addDays(today, -1)}T06:00`;
  const endsAt = `${addDays(today, -1)}T06:50`;
  const overrides = ['noticePeriod', 'defencePeriod', 'session', 'workingDay'].map((rule) => ({
    rule,
    reason: '双方同意',
  }));
  const roomId = rooms.find(({ kind }) => kind === 'courtroom')?.id ?? '';
  const plan = { mode: 'inPerson', roomId, platform: null, startsAt, endsAt, arbitratorIds, clerkId };
  const booked = await tell<{ version: number; hearingId: string }>(page, 'docket.schedule', {
    caseId,
    version: formed.version,
    plan,
    overrides,
  });
  await tell(page, 'docket.record', {
    caseId,
    version: booked.version,
    hearingId: booked.hearingId,
    result: 'held',
    openedAt: startsAt,
    endedAt: endsAt,
    attendance: [],
    note: '',
  });
  return caseId;
}
