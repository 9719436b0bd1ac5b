import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ask, tell } from './call.ts';
import { choose, expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { hearingToKeep } from './record-data.ts';

const pictures = path.resolve(import.meta.dirname, '../../test-results/pictures');
const secret = '私人札记：申请人陈述前后不一';

test.use({ isSample: true });

test('a hearing is kept from roll call to lock by keys, shown to the parties, corrected, signed, printed and ended', async ({
  page,
  court,
}) => {
  test.setTimeout(300_000);
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '何静');
  const { hearingId, caseId, caseNumber, parties, staff } = await hearingToKeep(page);
  const [applicant, respondent] = parties;
  if (applicant === undefined || respondent === undefined) throw new Error('two parties');
  const applicantName = `申请人 ${applicant.name}`;
  const respondentName = `被申请人 ${respondent.name}`;
  const press = (key: string) => page.keyboard.press(key);
  const save = async () => {
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
  const speak = (name: string) =>
    page.getByRole('toolbar', { name: '发言人' }).getByRole('button', { name }).click();
  const toPhase = (name: string) => page.getByRole('button', { name: new RegExp(`^\\d+ ${name}`) }).click();
  /** Types in the line that has the caret; two letters and Tab are a phrase. */
  const type = async (text: string) => {
    await expect(page.locator('textarea:focus')).toHaveValue('');
    await page.keyboard.type(text);
  };
  const isSaved = () => expect(page.getByText(/^已保存 \d\d:\d\d:\d\d$/)).toBeVisible();
  // The clerk came in ten minutes before: the hearing's times are taken from the record.
  const { now } = await ask<{ now: string }>(page, 'hearingRecord.get', { hearingId });
  const tenBefore = new Date(Date.parse(`${now}:00Z`) - 600_000).toISOString().slice(0, 16);
  const speaker = { role: 'clerk', refId: staff.find(({ isClerk }) => isClerk)?.id, name: '书记员' };
  await tell(page, 'hearingRecord.saveLine', {
    hearingId,
    lineId: 'first',
    seen: 0,
    phase: 'rollCall',
    position: 1,
    at: tenBefore,
    body: { kind: 'speech', speaker, text: '现在核对到庭人员身份。' },
  });

  await test.step('opened from the case; roll call', async () => {
    await page.goto(`${court.url}cases/${caseId}?tab=hearings`);
    await page.getByRole('link', { name: '庭审笔录' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: /庭审笔录/ })).toBeVisible();
    for (const name of [applicantName, respondentName]) {
      const group = page.getByRole('group', { name, exact: true });
      await group.getByRole('button', { name: '登记到庭' }).click();
      await expect(page.getByLabel('到庭人姓名')).not.toHaveValue('');
      await save();
      await expect(group).toContainText('身份已核对');
    }
    await expectAccessible(page);
  });

  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: '大屏显示' }).click();
  const live = await popup;

  await test.step('a phrase by two letters, with the facts of the case; the parties see it', async () => {
    await press('Alt+ArrowDown');
    await press('F2');
    await type('kt');
    await press('Tab');
    const line = page.locator('textarea:focus');
    await expect(line).toHaveValue(new RegExp(`现在开庭。.*${applicant.name}.*${caseNumber}`));
    await isSaved();
    await expect(live.getByText('现在开庭。')).toBeVisible();
    await live.screenshot({ path: path.join(pictures, 'record-live.png') });
    await expectAccessible(live);
  });

  await test.step('one’s own note is kept and shown to nobody', async () => {
    await tab('札记');
    await page.getByLabel('我的札记').fill(secret);
    await expect
      .poll(async () => (await ask<{ text: string }>(page, 'hearingRecord.note', { hearingId })).text)
      .toBe(secret);
  });

  await test.step('rights, recusal, claims', async () => {
    await press('Alt+ArrowDown');
    await press('F2');
    await type('ql');
    await press('Tab');
    await tab('到庭');
    for (const name of [applicantName, respondentName]) {
      await page.getByRole('group', { name, exact: true }).getByRole('button', { name: '回避答复' }).click();
      await save();
    }
    await toPhase('申请人陈述');
    await speak(applicantName);
    await type('请求支付2026年3月工资。');
    await press('Enter');
    await type('事实与申请书一致。');
    await expect(live.getByText('事实与申请书一致。')).toBeVisible();
  });

  await test.step('an input method composes while a save arrives: neither disturbs the other', async () => {
    await press('Enter');
    await type('每月');
    const keyboard = await page.context().newCDPSession(page);
    const composing = { text: 'gongzi', selectionStart: 6, selectionEnd: 6 };
    await keyboard.send('Input.imeSetComposition', composing);
    await isSaved();
    await expect(live.getByText('每月')).toBeVisible();
    await expect(page.locator('textarea:focus')).toHaveValue('每月gongzi');
    await keyboard.send('Input.insertText', { text: '工资' });
    await expect(live.getByText('每月工资')).toBeVisible();
    await expect(page.locator('textarea:focus')).toHaveValue('每月工资');
  });

  await test.step('a colleague changed the same line: both texts are shown, one is chosen', async () => {
    // This desk does not hear of the change before the clerk types on.
    await page.route(/hearingRecord\.get/, (route) => route.abort());
    const { lines } = await ask<{ lines: { id: string; body: { text?: string } }[] }>(
      live,
      'hearingRecord.get',
      { hearingId },
    );
    const line = lines.find(({ body }) => body.text === '每月工资');
    if (line === undefined) throw new Error('the line is saved');
    const body = { ...line.body, text: '每月工资五千元' };
    await tell(live, 'hearingRecord.saveLine', {
      hearingId,
      lineId: line.id,
      ...line,
      seen: Reflect.get(line, 'version'),
      body,
    });
    await page.keyboard.type('三千元');
    const quarrel = page.getByRole('alert').filter({ hasText: '两份文字都在' });
    await expect(quarrel).toContainText('每月工资五千元');
    await expect(quarrel).toContainText('每月工资三千元');
    await page.screenshot({ path: path.join(pictures, 'record-stale.png') });
    await expectAccessible(page);
    await page.unroute(/hearingRecord\.get/);
    await quarrel.getByRole('button', { name: '用我写的' }).click();
    await expect(quarrel).toHaveCount(0);
    await expect(live.getByText('每月工资三千元')).toBeVisible();
  });

  await test.step('typed while the line is cut: kept here, sent when it is back', async () => {
    await page.context().setOffline(true);
    await speak(applicantName);
    await type('断线时记下的话。');
    await expect(page.getByText(/连接断开，1 行先存在本机/)).toBeVisible();
    await page.context().setOffline(false);
    await isSaved();
    await page.reload();
    await expect(page.getByText('断线时记下的话。')).toBeVisible();
  });

  await test.step('an exhibit with the other side’s opinion', async () => {
    await tab('证据');
    await page.getByRole('button', { name: '添加证据' }).click();
    await page.getByLabel('证据名称').fill('工资条');
    await page.getByLabel('证明目的').fill('每月工资数额');
    await page.getByLabel('已核对原件').check();
    const opinion = page.getByRole('group', { name: `${respondentName} 质证意见` });
    await choose(page, opinion.getByLabel('关联性'), '不认可');
    await opinion.getByLabel('意见', { exact: true }).fill('与本案无关');
    await page.screenshot({ path: path.join(pictures, 'record-evidence.png') });
    await expectAccessible(page);
    await save();
    await expect(page.getByRole('table', { name: '证据' })).toContainText('关联性不认可');
  });

  await test.step('final statements and mediation; what is missing is named', async () => {
    await toPhase('最后意见');
    await speak(applicantName);
    await type('jc');
    await press('Tab');
    await speak(respondentName);
    await type('bh');
    await press('Tab');
    await tab('核对');
    await expect(page.getByText('没有征询调解')).toBeVisible();
    await toPhase('调解');
    await press('F2');
    await type('tj');
    await press('Tab');
    await expect(page.getByText('没有征询调解')).toHaveCount(0);
    await page.screenshot({ path: path.join(pictures, 'record-writing.png') });
  });

  await test.step('a correction asked and refused: with a reason, and on record', async () => {
    await page.getByRole('button', { name: '转入核对签名' }).click();
    await page.getByRole('button', { name: '记更正申请' }).click();
    await page.getByLabel('要求更正的内容').fill('应记为二月工资');
    await save();
    await page.getByRole('button', { name: '作出决定' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('dialog').getByText('必填').first()).toBeVisible();
    await page.getByLabel(/^理由/).fill('与录音不符');
    await save();
    await expect(page.getByText(/应记为二月工资（不予更正）/).first()).toBeVisible();
  });

  await test.step('not locked before everybody has signed or refused', async () => {
    const lock = async () => {
      await page.getByRole('button', { name: '锁定笔录' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '锁定笔录' }).click();
    };
    await lock();
    await expect(page.getByRole('alert')).toContainText('还缺应有的内容');
    await expectAccessible(page);
    const names = [
      applicantName,
      respondentName,
      ...staff.map(({ name, isClerk }) => `${isClerk ? '书记员' : '仲裁员'} ${name}`),
    ];
    for (const name of names) {
      const group = page.getByRole('group', { name, exact: true });
      await group.getByRole('button', { name: '登记签名' }).click();
      if (name === respondentName) {
        await page.getByRole('checkbox', { name: '拒绝签名' }).check();
        await page.getByLabel(/^备注/).fill('认为记录不全');
      }
      await save();
      await expect(group).not.toContainText('未签名');
    }
    await lock();
    await expect(page.getByText('已锁定', { exact: true })).toBeVisible();
    await page.screenshot({ path: path.join(pictures, 'record-locked.png') });
  });

  await test.step('the hearing ends in one panel that knows what the record knows', async () => {
    await page.getByRole('button', { name: '结束庭审' }).click();
    const panel = page.getByRole('dialog');
    await expect(panel.getByText('到庭').first()).toBeVisible();
    await page.screenshot({ path: path.join(pictures, 'record-end.png') });
    await panel.getByRole('button', { name: /保存/ }).click();
    await expect(page.getByRole('button', { name: '结束庭审' })).toHaveCount(0);
    const { hearings } = await ask<{
      hearings: { id: string; status: string; openedAt: string; attendance: object[] }[];
    }>(page, 'cases.get', { caseId });
    const ended = hearings.find(({ id }) => id === hearingId);
    expect(ended).toMatchObject({ status: 'held', openedAt: tenBefore });
    expect(ended?.attendance).toHaveLength(2);
  });

  await test.step('the note is on no screen of the parties', async () => {
    await expect(live.getByText(/应记为二月工资/)).toBeVisible();
    expect(await live.content()).not.toContain(secret);
    await live.close();
  });

  await looks(page, `${court.url}hearings/${hearingId}`);
  expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);

  await test.step('on paper', async () => {
    await page.goto(`${court.url}hearings/${hearingId}/record`);
    await page.getByRole('button', { name: '印制笔录' }).click();
    await expect(page).toHaveURL(/papers\/print/);
    await expect(page.getByRole('button', { name: '打印' })).toBeEnabled();
    const pdf = path.join(pictures, 'hearing-record.pdf');
    await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).replace(/\s/g, '');
    for (const word of [
      '庭审笔录',
      '断线时记下的话',
      '与本案无关',
      '不予更正',
      '认为记录不全',
      '已核对锁定',
      '校验值',
    ])
      expect(text).toContain(word);
    expect(text).not.toMatch(/undefined|null|\{\{|私人札记/);
    execFileSync('pdftoppm', ['-png', '-r', '70', pdf, pdf.replace('.pdf', '')]);
  });
});

/** Both languages, light and dark, and 200 %. */
async function looks(page: Page, hearing: string): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  for (const [language, theme] of [
    ['en', 'dark'],
    ['zh-CN', 'light'],
  ] as const) {
    await page.evaluate(
      ([spoken, look]) => {
        localStorage.setItem('tingwu.language', spoken);
        localStorage.setItem('tingwu.theme', look);
      },
      [language, theme] as const,
    );
    for (const screen of ['record', 'live']) {
      await page.goto(`${hearing}/${screen}`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expectAccessible(page);
      await page.screenshot({ path: path.join(pictures, `record-${screen}-${language}-${theme}.png`) });
    }
  }
  await page.setViewportSize({ width: size.width / 2, height: size.height / 2 });
  await page.goto(`${hearing}/record`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const isWider = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect.soft(isWider, 'wider than the window at 200 %').toBe(false);
  await page.screenshot({ path: path.join(pictures, 'record-zoomed.png') });
  await page.setViewportSize(size);
}
