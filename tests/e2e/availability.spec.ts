import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { choose, expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { pictures } from './paper.ts';

test.use({ isSample: true });

interface Entry {
  readonly caseId: string;
  readonly startsAt: string;
  readonly arbitratorIds: readonly string[];
  readonly roomId: string | null;
  readonly mode: string;
  readonly status: string;
}

test('leave, a pattern, a closed room and the sessions by keyboard; what they hit is shown before and after', async ({
  page,
  court,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '周明远');
  const hearing = await nextHearing(page);
  const [day, arbitrator] = [hearing.startsAt.slice(0, 10), await staffName(page, hearing.arbitratorIds[0])];
  const dialog = page.getByRole('dialog');

  await test.step('leave that hits a hearing: named before saving, listed after with the way to the case', async () => {
    await page.goto(`${court.url}settings?tab=availability`);
    const add = page.getByRole('button', { name: '登记请假或公务' });
    await expect(page.getByRole('heading', { name: '请假和其他公务' })).toBeVisible();
    await expectAccessible(page);
    await add.focus();
    await page.keyboard.press('Enter');
    await chooseIn(page, '人员', arbitrator);
    await typeDate(page, '开始日期', day);
    await typeDate(page, '结束日期', day);
    await expect(dialog.getByText(/会使 \d+ 场已排的庭期办不成/)).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'availability-leave.png') });
    // Without a reason nothing is saved.
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('必填').first()).toBeVisible();
    await dialog.getByLabel('原因').fill('年休假');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(/下列 \d+ 场庭期须改期/)).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'availability-hits.png') });
    await expect(dialog.getByRole('link').first()).toHaveAttribute('href', /\/cases\/.+tab=hearings/);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    const table = page.getByRole('region', { name: '请假和其他公务' }).getByRole('table');
    await expect(table).toContainText('年休假');
  });

  await test.step('a part-time arbitrator sits on two mornings', async () => {
    await page.getByRole('button', { name: '新增每周安排' }).focus();
    await page.keyboard.press('Enter');
    await chooseIn(page, '人员', arbitrator);
    await chooseIn(page, '种类', '只在此时开庭');
    await dialog.getByLabel('星期').click();
    await page.getByRole('option', { name: '周二' }).click();
    await page.getByRole('option', { name: '周四' }).click();
    await page.keyboard.press('Escape');
    await dialog.getByLabel('开始时间').fill('09:00');
    await dialog.getByLabel('结束时间').fill('12:00');
    await dialog.getByLabel('原因').fill('兼职');
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'availability-pattern.png') });
    await dialog.getByRole('button', { name: '保存', exact: true }).click();
    await expect(dialog.getByRole('button', { name: '保存', exact: true })).toHaveCount(0);
    await closeHits(page);
    await expect(page.getByRole('region', { name: '每周安排' }).getByRole('table')).toContainText(
      '周二、周四 09:00–12:00',
    );
  });

  await test.step('a room is closed for part of a day', async () => {
    await page.getByRole('button', { name: '登记停用时段' }).focus();
    await page.keyboard.press('Enter');
    await chooseIn(page, '庭室', /仲裁庭/);
    await dialog.getByLabel('整天').uncheck();
    await typeDate(page, '开始日期', day);
    await dialog.getByLabel('开始时间').fill('08:00');
    await typeDate(page, '结束日期', day);
    await dialog.getByLabel('结束时间').fill('08:00');
    await dialog.getByLabel('原因').fill('空调维修');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('结束早于开始').first()).toBeVisible();
    await dialog.getByLabel('结束时间').fill('18:00');
    await page.keyboard.press('Enter');
    await expect(dialog.getByLabel('整天')).toHaveCount(0);
    await closeHits(page);
    await expect(page.getByRole('region', { name: '庭室停用时段' }).getByRole('table')).toContainText(
      '空调维修',
    );
  });

  await test.step('the sessions change from a day on', async () => {
    await page.getByRole('button', { name: '改变开庭时段' }).focus();
    await page.keyboard.press('Enter');
    await typeDate(page, '起用日期', '2027-06-01');
    await dialog.getByLabel('下午开始').fill('11:00');
    await dialog.getByLabel('原因').fill('夏令作息');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('下午应当在上午结束之后开始')).toBeVisible();
    await dialog.getByLabel('下午开始').fill('15:00');
    await dialog.getByLabel('下午结束').fill('18:00');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('region', { name: '开庭时段' }).getByRole('table')).toContainText(
      '15:00–18:00',
    );
    await expectAccessible(page);
    await page.setViewportSize({ width: 1366, height: 1200 });
    await page.screenshot({ path: path.join(pictures, 'availability.png') });
  });

  expect(faults).toEqual([]);
});

test('a sheet of leave: wrong rows are named, nothing is saved until all are right', async ({
  page,
  court,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '周明远');
  const hearing = await nextHearing(page);
  const day = hearing.startsAt.slice(0, 10);
  const arbitrator = await staffName(page, hearing.arbitratorIds[0]);
  await page.goto(`${court.url}settings?tab=availability`);
  await page.getByRole('button', { name: '从 Excel 导入' }).click();
  const dialog = page.getByRole('dialog');
  const input = dialog.locator('input[type=file]');

  await input.setInputFiles(
    await sheet([
      [arbitrator, '病假', day, day, ''],
      ['无此人', '请假', '2026-02-30', '', ''],
    ]),
  );
  await expect(dialog).toContainText('第 3 行“人员”：“人员”里没有“无此人”');
  await expect(dialog).toContainText('第 3 行“开始”');
  await expect(dialog.getByRole('button', { name: '导入', exact: true })).toBeDisabled();
  await expectAccessible(page);
  await page.screenshot({ path: path.join(pictures, 'availability-import-faults.png') });

  await input.setInputFiles(await sheet([[arbitrator, '病假', day, day, '']]));
  await expect(dialog).toContainText(/会使 \d+ 场已排的庭期办不成/);
  await page.screenshot({ path: path.join(pictures, 'availability-import.png') });
  await dialog.getByRole('button', { name: '导入 1 条' }).click();
  await expect(dialog).toContainText('1 条请假或公务已导入');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '请假和其他公务' }).getByRole('table')).toContainText('病假');
  expect(faults).toEqual([]);
});

test('needs of a hearing: recorded with the case, shown there, and the room they do not fit is named', async ({
  page,
  court,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '周明远');
  const hearing = await nextHearing(page);
  await page.goto(`${court.url}cases/${hearing.caseId}?action=recordNeeds`);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('需要翻译的语言').fill('手语');
  await dialog.getByRole('checkbox', { name: '翻译席' }).check();
  await expect(dialog).toContainText('缺少：翻译席');
  await expectAccessible(page);
  await page.screenshot({ path: path.join(pictures, 'needs.png') });
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toBeHidden();
  const needs = page.getByRole('group', { name: '参审需求' });
  await expect(needs).toContainText('手语');
  await expect(needs).toContainText('翻译席');
  await expectAccessible(page);
  await page.screenshot({ path: path.join(pictures, 'needs-case.png') });
  await page.goto(`${court.url}cases/${hearing.caseId}?tab=history`);
  await expect(page.getByText(/需要翻译：手语/).first()).toBeVisible();

  await page.goto(`${court.url}settings?tab=rooms`);
  await page.getByRole('button', { name: /^修改/ }).first().click();
  await dialog.getByLabel('设施').click();
  await page.getByRole('option', { name: '翻译席' }).click();
  await page.keyboard.press('Escape');
  await dialog.getByLabel('每时段容量').fill('4');
  await expectAccessible(page);
  await page.screenshot({ path: path.join(pictures, 'room.png') });
  await dialog.getByRole('button', { name: '保存庭室' }).click();
  await closeHits(page);
  await expect(page.getByRole('table', { name: '庭室' })).toContainText('翻译席');
  await page.screenshot({ path: path.join(pictures, 'rooms.png') });
  expect(faults).toEqual([]);
});

/** The list of hearings to move, where there is one; a plain notice where there is none. */
async function closeHits(page: Page): Promise<void> {
  const hits = page.getByRole('dialog').filter({ hasText: /须改期或换人/ });
  await expect(hits.or(page.getByRole('status').filter({ hasText: /已保存|已登记/ })).first()).toBeVisible();
  if (await hits.isVisible()) await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function chooseIn(page: Page, label: string, option: string | RegExp): Promise<void> {
  await choose(page, page.getByRole('dialog').getByLabel(label), option);
}

async function typeDate(page: Page, label: string, day: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(label).fill(day);
}

async function sheet(rows: readonly (readonly string[])[]) {
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet('请假')
    .addRows([['人员', '类别', '开始', '结束', '原因'], ...rows.map((row) => [...row])]);
  return {
    name: '三月请假.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await workbook.xlsx.writeBuffer()),
  };
}

/** The first scheduled hearing in a room from tomorrow on. */
async function nextHearing(page: Page): Promise<Entry> {
  const { today } = await ask<{ today: { date: string } }>(page, 'court.reference', null);
  const to = new Date(Date.parse(`${today.date}T00:00:00Z`) + 60 * 86_400_000).toISOString().slice(0, 10);
  const { entries } = await ask<{ entries: Entry[] }>(page, 'docket.list', { from: today.date, to });
  const found = entries.find(
    ({ startsAt, mode, status }) =>
      status === 'scheduled' && mode === 'inPerson' && startsAt > `${today.date}T24`,
  );
  if (found === undefined) throw new Error('the sample court has no hearing ahead');
  return found;
}

async function staffName(page: Page, id: string | undefined): Promise<string> {
  const { staff } = await ask<{ staff: { id: string; name: string }[] }>(page, 'court.reference', null);
  return staff.find((person) => person.id === id)?.name ?? '';
}

async function ask<T>(page: Page, procedure: string, input: object | null): Promise<T> {
  return page.evaluate(
    async ([name, body]) => {
      const query = body === null ? '' : `?input=${encodeURIComponent(JSON.stringify(body))}`;
      const headers = { authorization: `Bearer ${sessionStorage.getItem('tingwu.token')}` };
      const answer = await (await fetch(`/api/trpc/${name}${query}`, { headers })).json();
      return answer.result.data;
    },
    [procedure, input] as const,
  );
}
