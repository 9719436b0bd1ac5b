import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { choose, expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { pictures } from './paper.ts';

test.use({ isSample: true });

test('a slot held and used, a rule passed with a reason, a postponement until something is done, and the people told', async ({
  page,
  court,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  const picture = (name: string) => page.screenshot({ path: path.join(pictures, `${name}.png`) });
  await page.goto(court.url);
  await signIn(page, '何静');
  const { caseId, earliest } = await readyCase(page);
  const dialog = page.getByRole('dialog');

  await test.step('a day too early is refused until a ground is given', async () => {
    await page.goto(`${court.url}cases/${caseId}?tab=hearings&action=schedule`);
    await fillPlan(page, previousWorkday(earliest));
    await expect(dialog).toContainText('不合规定，须有依据才能保存');
    await expect(dialog.getByLabel('依据或者理由')).toBeVisible();
    await press(page, dialog.getByRole('button', { name: '安排开庭' }));
    await expect(dialog.getByLabel('依据或者理由')).toBeFocused();
    await expectAccessible(page);
    await picture('plan-needs-reason');
  });

  await test.step('the slot is held while the parties are asked, by keyboard', async () => {
    await press(page, dialog.getByRole('button', { name: '暂留这个时段' }));
    await expect(dialog.getByText(/已暂留/)).toBeVisible();
    await expectAccessible(page);
    await picture('plan-held');
  });

  await test.step('with the ground it is saved; everybody to be told is listed and the papers are made at once', async () => {
    await dialog.getByLabel('依据或者理由').fill('双方当事人书面同意提前开庭');
    const tick = dialog.getByRole('checkbox', { name: /仍然安排/ });
    if ((await tick.count()) > 0) await tick.check();
    await press(page, dialog.getByRole('button', { name: '安排开庭' }));
    const notices = page.getByRole('dialog', { name: '通知' });
    await expect(notices.getByRole('table', { name: '要通知的人' })).toBeVisible();
    await expect(notices).toContainText('未通知');
    await expectAccessible(page);
    await picture('notices');
    await press(page, notices.getByRole('button', { name: /一次出具 \d+ 份文书/ }));
    await expect(page).toHaveURL(/\/papers\/print\//);
    await expect(page.getByText('开庭通知书').first()).toBeVisible();
  });

  await test.step('the case says whether it may go ahead, and which rule was passed', async () => {
    await page.goto(`${court.url}cases/${caseId}?tab=hearings`);
    await expect(page.getByText('尚有欠缺').first()).toBeVisible();
    await expect(page.getByText(/双方当事人书面同意提前开庭/)).toBeVisible();
    await expectAccessible(page);
    await picture('hearing-light');
  });

  await test.step('postponed until something is done: request, dates and people shown before', async () => {
    await press(page, page.getByRole('button', { name: '延期' }));
    await dialog.getByLabel('延期理由').fill('申请人住院，提交了诊断证明');
    await press(page, dialog.getByRole('button', { name: '先办一事' }));
    await dialog.getByLabel('先要办什么').fill('向社保中心调取缴费记录');
    await choose(page, dialog.getByLabel('由谁办'), '何静');
    await expect(dialog).toContainText('已经知道原日期的');
    await expect(dialog).toContainText('变动的期限');
    const late = dialog.getByLabel('准许的理由');
    if ((await late.count()) > 0) await late.fill('病情属实，准许延期');
    await expectAccessible(page);
    await picture('postpone');
    await press(page, dialog.getByRole('button', { name: '延期', exact: true }));
    const notices = page.getByRole('dialog', { name: '通知' });
    await expect(notices).toContainText('已延期，请逐一告知');
    await picture('notices-postponed');
    await press(page, notices.getByRole('button', { name: '以后再办' }));
  });

  await test.step('the queue says what the case waits for; done, it waits no more', async () => {
    await page.goto(`${court.url}cases/${caseId}?tab=hearings`);
    await expect(page.getByText(/延期 1 次/)).toBeVisible();
    await press(page, page.getByRole('button', { name: '办完延期前置事项' }));
    await expect(dialog).toContainText('向社保中心调取缴费记录');
    await expectAccessible(page);
    await press(page, dialog.getByRole('button', { name: '保存' }));
    await expect(dialog).toBeHidden();
    const queue = await ask<{ rows: { caseId: string; blockers: { code: string }[] }[] }>(
      page,
      'docket.queue',
      {
        limit: 200,
      },
    );
    const blockers = queue.rows.find((row) => row.caseId === caseId)?.blockers.map(({ code }) => code);
    expect(blockers).not.toContain('actionOpen');
  });

  expect(faults).toEqual([]);
});

/** A case of the queue whose only bar is its defence period, so that the day before the earliest wants a ground. */
async function readyCase(page: Page): Promise<{ caseId: string; earliest: string }> {
  const { rows } = await ask<{
    rows: { caseId: string; earliest: string; isCollective: boolean; blockers: { code: string }[] }[];
  }>(page, 'docket.queue', { limit: 200 });
  const found = rows.find(
    ({ isCollective, blockers }) =>
      !isCollective && blockers.every(({ code }) => code === 'noTribunal' || code === 'defenceUntil'),
  );
  if (found === undefined) throw new Error('the sample court has no case that could be listed');
  return found;
}

async function fillPlan(page: Page, on: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('日期').fill(on);
  // An odd hour at the end of the day: no sample hearing is there.
  await dialog.getByLabel('开始').fill('17:00');
  await dialog.getByLabel('结束').fill('17:20');
  await choose(page, dialog.getByLabel('庭室'), '第一仲裁庭');
  await choose(page, dialog.getByLabel('独任仲裁员'), '邝慧敏');
  await choose(page, dialog.getByLabel('书记员'), '何静');
}

/** Reached and pressed by keyboard. */
async function press(page: Page, button: ReturnType<Page['getByRole']>): Promise<void> {
  await button.first().focus();
  await page.keyboard.press('Enter');
}

function previousWorkday(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  do date.setUTCDate(date.getUTCDate() - 1);
  while (date.getUTCDay() === 0 || date.getUTCDay() === 6);
  return date.toISOString().slice(0, 10);
}

async function ask<T>(page: Page, procedure: string, input: unknown): Promise<T> {
  return page.evaluate(
    async ([name, body]) => {
      const query = body === null ? '' : `?input=${encodeURIComponent(JSON.stringify(body))}`;
      const answer = await fetch(`/api/trpc/${name}${query}`, {
        headers: { authorization: `Bearer ${sessionStorage.getItem('tingwu.token')}` },
      });
      return (await answer.json()).result.data;
    },
    [procedure, input] as const,
  );
}
