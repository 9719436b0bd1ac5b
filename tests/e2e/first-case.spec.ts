import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { addDays, shanghaiDate, weekday, yearOf } from '../../electron/backend/domain/dates.ts';
import { choose, expect, expectAccessible, test, watchPage } from './court.ts';

const pictures = path.resolve(import.meta.dirname, '../../test-results/pictures');

/** A valid resident ID and a valid credit code, from the published samples of GB 11643 and GB 32100. */
const today = shanghaiDate(Date.now());
const residentId = '11010519491231002X';
const uscc = '91350100M000100Y43';

test('set-up, intake, acceptance, a clash refused, a settlement in instalments, closing, a notice on paper', async ({
  page,
  court,
}) => {
  const faults = watchPage(page);
  mkdirSync(pictures, { recursive: true });

  await test.step('set-up', async () => {
    await page.goto(court.url);
    await expect(page.getByRole('heading', { level: 1, name: '首次设置' })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('仲裁院名称').fill('广州市从化区劳动人事争议仲裁院');
    await page.getByLabel('仲裁委员会名称').fill('广州市从化区劳动人事争议仲裁委员会');
    await page.getByLabel('仲裁案号格式').fill('穗从劳人仲案〔{year}〕{seq}号');
    await page.getByLabel('第 1 人姓名').fill('邝慧敏');
    await staffRow(page, 1).getByLabel('仲裁员').check();
    await page.getByLabel('第 2 人姓名').fill('何静');
    await staffRow(page, 2).getByLabel('书记员').check();
    await page.getByRole('button', { name: '删去第 3 人' }).click();
    const administrator = page.getByRole('region', { name: '第一名管理员' });
    await administrator.getByRole('textbox', { name: '姓名' }).fill('周明远');
    await administrator.getByLabel('登录名').fill('zhou');
    await administrator.getByRole('textbox', { name: '密码', exact: true }).fill('correct horse battery');
    await administrator.getByLabel('再输一次密码').fill('correct horse battery');
    await administrator.getByLabel('院领导').check();
    await page.getByRole('button', { name: '完成设置并登录' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('intake by keyboard, refused with the field named, then accepted', async () => {
    await page.keyboard.press('Alt+2');
    await expect(page.getByRole('heading', { level: 1, name: '收案' })).toBeVisible();
    await expectAccessible(page);
    await fillIntake(page, { worker: '江海子', employer: '广州市从化区信鑫物流厂' });
    await page.getByRole('button', { name: '登记并受理' }).click();
    await expect(page.getByText(`已受理，案号：${number(1)}`)).toBeVisible();
  });

  const second = await test.step('a second case of the same employer: it is known', async () => {
    await page.goto(`${court.url}intake`);
    await fillIntake(page, { worker: '黄文国', employer: '广州市从化区信鑫物流厂' });
    await expect(page.getByText(number(1)).first()).toBeVisible();
    await page.getByRole('button', { name: '登记并受理' }).click();
    await expect(page.getByText(`已受理，案号：${number(2)}`)).toBeVisible();
    return number(2);
  });

  await test.step('the first hearing', async () => {
    await openCase(page, '1号');
    await page.getByRole('button', { name: '排庭' }).click();
    await fillPlan(page, '09:00', '10:20');
    await saveDespiteWarnings(page);
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  await test.step('the second in the same room at the same hour: refused in words, then moved', async () => {
    await openCase(page, '2号');
    await page.getByRole('button', { name: '排庭' }).click();
    const dialog = page.getByRole('dialog');
    await fillPlan(page, '10:00', '11:00');
    await expect(dialog).toContainText('第一仲裁庭');
    await expect(dialog).toContainText(number(1));
    await expect(dialog.getByRole('button', { name: '安排开庭' })).toBeDisabled();
    await expectAccessible(page);
    await dialog.getByLabel('开始').fill('10:20');
    await dialog.getByLabel('结束').fill('11:20');
    await expect(dialog).not.toContainText(number(1));
    await saveDespiteWarnings(page);
    await expect(dialog).toBeHidden();
  });

  await test.step('the docket shows both, one click leads to the case', async () => {
    await page.goto(`${court.url}docket?view=day&date=${hearingDay}`);
    await expect(page.getByText('江海子').first()).toBeVisible();
    await expect(page.getByText('黄文国').first()).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'docket.png') });
  });

  await test.step('a settlement in three instalments whose sum is checked, and the case closed in the same save', async () => {
    await openCase(page, '2号');
    await page.getByRole('button', { name: '记录处理结果' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('调解金额').fill('10000');
    for (const [index, amount] of ['3000', '3000', '3000'].entries()) {
      await dialog.getByRole('button', { name: '添加一期' }).click();
      const row = dialog.getByRole('row').nth(index + 1);
      await row.getByLabel(/付款日期|日期/).fill(addDays(today, 30 * (index + 1)));
      await row.getByLabel(/金额/).fill(amount);
    }
    await dialog
      .getByLabel('调解协议内容')
      .fill('款项付至申请人原工资账户；任何一期逾期，可就全部未付款项申请强制执行。');
    await dialog.getByLabel('同时结案').check();
    await dialog.getByRole('button', { name: /保存处理结果|保存并结案/ }).click();
    await expect(dialog).toContainText('1,000.00');
    await dialog.getByRole('row').nth(3).getByLabel(/金额/).fill('4000');
    await dialog.getByRole('button', { name: /保存处理结果|保存并结案/ }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('已结案').first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the notice on paper', async () => {
    await page.getByRole('button', { name: '制作文书' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('内容齐全');
    await dialog.getByRole('button', { name: '制发并预览' }).click();
    await expect(page).toHaveURL(/\/papers\/print\//);
    await expect(page.getByText(second).first()).toBeVisible();
    await expect(page.getByRole('button', { name: '打印' })).toBeEnabled();
    const pdf = path.join(pictures, 'mediation-document.pdf');
    await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    expect(text.replace(/\s/g, '')).toContain('调解书');
    expect(text.replace(/\s/g, '')).toContain(number(2));
    expect(text).not.toMatch(/undefined|null|\{/);
    execFileSync('pdftoppm', ['-png', '-r', '70', pdf, pdf.replace('.pdf', '')]);
  });

  expect(faults).toEqual([]);
});

/** Far enough ahead for the notice period, on a weekday. */
const hearingDay =
  [21, 22, 23].map((days) => addDays(today, days)).find((day) => weekday(day) % 6 !== 0) ?? today;

function number(seq: number): string {
  return `穗从劳人仲案〔${yearOf(today)}〕${seq}号`;
}

function staffRow(page: Page, row: number): Locator {
  return page
    .getByRole('region', { name: '人员与岗位' })
    .getByRole('group')
    .nth(row - 1);
}

/** One worker against one employer; leaves the credit code wrong first, to see the field named. */
async function fillIntake(
  page: Page,
  { worker, employer }: { worker: string; employer: string },
): Promise<void> {
  await choose(page, page.getByLabel('案由').first(), '劳动报酬争议');
  const applicants = page.getByRole('region', { name: '申请人', exact: true });
  await applicants.getByLabel('姓名').fill(worker);
  if (worker === '江海子') await applicants.getByLabel('身份证件号码').fill(residentId);
  const respondents = page.getByRole('region', { name: '被申请人', exact: true });
  await respondents.getByLabel('名称').fill(employer);
  await page.keyboard.press('Escape');
  await respondents.getByLabel('统一社会信用代码').fill(uscc);
  const claims = page.getByRole('region', { name: '仲裁请求' });
  await choose(
    page,
    claims.getByLabel('类别').or(claims.getByLabel('请求类别')).or(claims.getByLabel('种类')).first(),
    '劳动报酬争议',
  );
  await claims.getByLabel(/请求内容|内容/).fill('支付拖欠的工资');
  await claims.getByLabel(/金额/).fill('12500.50');
}

async function openCase(page: Page, fragment: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page
    .getByRole('dialog')
    .getByRole('combobox')
    .or(page.getByRole('dialog').getByRole('textbox'))
    .first()
    .fill(fragment);
  await page.getByRole('option').filter({ hasText: fragment }).first().waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(fragment);
}

async function fillPlan(page: Page, from: string, to: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('日期').fill(hearingDay);
  await dialog.getByLabel('开始').fill(from);
  await dialog.getByLabel('结束').fill(to);
  await choose(page, dialog.getByLabel('庭室'), '第一仲裁庭');
  await choose(page, dialog.getByLabel('独任仲裁员'), '邝慧敏');
  await choose(page, dialog.getByLabel('书记员'), '何静');
}

/**
 * A day without a published calendar asks for a tick, a public holiday for a reason: it depends on when the test runs. Who must be told is
 * listed after the save.
 */
async function saveDespiteWarnings(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  const save = dialog.getByRole('button', { name: '安排开庭' });
  const agree = dialog.getByRole('checkbox', { name: /仍然安排/ });
  const reason = dialog.getByLabel('依据或者理由');
  const answered = dialog.getByText(/这个时间没有冲突|依法可排/);
  await answered.first().waitFor();
  if ((await reason.count()) > 0) await reason.fill('双方当事人书面同意');
  if ((await agree.count()) > 0) await agree.check();
  await save.click();
  const notices = page.getByRole('dialog', { name: '通知' });
  await expect(notices.getByRole('table', { name: '要通知的人' })).toBeVisible();
  await notices.getByRole('button', { name: '以后再办' }).click();
}
