import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { plannedHearing } from './async-data.ts';
import { ask } from './call.ts';
import { choose, expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { pictures, printed } from './paper.ts';

test.use({ isSample: true });

/** What the clerk may do at most in a whole hearing, reading not counted. */
const budget = 12;
const applicant = '何小雨';
const respondent = '澄光贸易有限公司';

test('an asynchronous hearing: the applicant on a phone, the respondent by telephone, three rounds of questions, more time, the confirmed record on paper', async ({
  court,
  browser,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults: string[] = [];
  const open = async (options = {}) => {
    const page = await (await browser.newContext(options)).newPage();
    faults.push(...watchPage(page));
    return page;
  };
  const desk = await open();
  await desk.goto(court.url);
  await signIn(desk, '周明远');
  await makePublic(desk);
  await desk.evaluate(() => sessionStorage.clear());
  await desk.goto(court.url);
  await signIn(desk, '何静');
  const hearingId = await plannedHearing(desk);
  const { staff } = await ask<{ staff: { name: string; functions: string[] }[] }>(
    desk,
    'court.reference',
    null,
  );
  const bench = await open();
  await bench.goto(court.url);
  await signIn(bench, staff.find(({ functions }) => functions.join() === 'arbitrator')?.name ?? '');
  await bench.goto(`${court.url}online/${hearingId}`);
  const phone = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  let home = await phone.newPage();
  faults.push(...watchPage(home));
  const stranger = await open();
  const button = (name: string) => home.getByRole('button', { name, exact: true });
  let acts = 0;

  const { token, code } =
    await test.step('the clerk opens the hearing and hands out the invitation', async () => {
      await desk.goto(`${court.url}online/${hearingId}`);
      for (const name of [applicant, respondent]) await desk.getByLabel(`${name}同意异步开庭`).check();
      await desk.getByLabel(`邀请${respondent}从网上答复`).uncheck();
      await desk.getByLabel('同意的方式').fill('电话核实');
      await desk.getByLabel('书面申请（谁、何时）').fill('申请人书面申请');
      await desk.getByLabel('证据交换（何时、如何）').fill('当面交换');
      await desk.getByRole('button', { name: '开始异步庭审' }).press('Enter');
      acts += 1;
      const sheet = await desk.getByRole('article', { name: `${applicant}的邀请单` }).innerText();
      return {
        token: /#i=([\w-]+)/.exec(sheet)?.[1] ?? '',
        code: /[A-Z0-9]{4} [A-Z0-9]{4}/.exec(sheet)?.[0] ?? '',
      };
    });

  await test.step('the respondent never logs in: without an invitation nothing is to be seen', async () => {
    await stranger.goto(`${court.url}portal/`);
    await expect(stranger.getByText('请用邀请单进入')).toBeVisible();
    expect((await stranger.request.get(`${court.url}api/portal/view`)).status()).toBe(401);
  });

  await test.step('the applicant enters with the printed code', async () => {
    await home.goto(`${court.url}portal/#i=${token}`);
    await home.getByLabel('邀请单上的验证码').fill(code);
    await home.getByLabel('您的姓名').fill(applicant);
    await home.getByLabel('登记电话的最后 4 位').fill('0000');
    await button('进入').click();
    await expect(home.getByRole('alert')).toContainText('核对不上');
    await looks(home, 'enter');
    await home.getByLabel('登记电话的最后 4 位').fill('9000');
    await button('进入').click();
    await expectHome(home);
    expect(home.url()).not.toContain(token);
    await looks(home, 'home');
  });

  await test.step('rights are read; what was sent on a dead line goes out by itself after the browser was closed', async () => {
    await button('去办理').click();
    await button('确认并送交').click();
    await expect(home.getByRole('alert')).toContainText('请先阅读并勾选');
    await home.getByLabel('我已经阅读').check();
    await expect(home.getByRole('alert')).toHaveCount(0);
    await home.getByLabel('要求回避', { exact: true }).check();
    await expect(home.getByLabel('要求谁回避，理由是什么')).toBeVisible();
    await looks(home, 'rights');
    await home.getByLabel('不要求回避', { exact: true }).check();
    await phone.setOffline(true);
    await button('确认并送交').click();
    await expect(home.getByText('未送达')).toBeVisible();
    await shot(home, 'undelivered');
    await home.close();
    await phone.setOffline(false);
    home = await phone.newPage();
    faults.push(...watchPage(home));
    await home.goto(`${court.url}portal/`);
    await expect(home.getByText('已送达仲裁院')).toBeVisible();
    const { waitedFor } = await ask<{ waitedFor: { partyId: string }[] }>(desk, 'online.get', { hearingId });
    expect(waitedFor.map(({ partyId }) => partyId)).toEqual(['e1']);
  });

  /** The applicant's answer from the phone; `during`: what else happens on the page before it is sent. */
  const answer = async (text: string, during: () => Promise<void> = async () => {}) => {
    await button('刷新').click();
    await button('去办理').press('Enter');
    await home.getByLabel('您的答复').fill(text);
    await during();
    await button('送交仲裁院').press('Enter');
    await expectHome(home);
    await expect(home.getByText('已送达仲裁院')).toBeVisible();
  };
  /** One call: from the call list to what the respondent said, one save. */
  const call = async (phase: string, text: string) => {
    await desk.goto(`${court.url}online`);
    const calls = desk.getByRole('region', { name: /今天要联系的当事人/ });
    const row = calls.getByRole('row', { name: new RegExp(respondent) });
    await row.press('Enter');
    const form = desk.getByRole('region', { name: `记入答复：${phase}` });
    const group = form.getByRole('group', { name: `被申请人 ${respondent}` });
    if (phase === '笔录确认') await choose(desk, group.getByLabel('对笔录'), '确认无误');
    else await group.getByLabel('内容').fill(text);
    await desk.keyboard.press('Control+Enter');
    acts += 1;
    await expect(desk.getByRole('status').filter({ hasText: '已记入' })).toBeVisible();
  };

  await test.step('statement, defence, evidence with a photo and a PDF, what each may see of the other', async () => {
    await call('身份、权利与回避', '身份无误，不申请回避。');
    await answer('坚持仲裁请求：支付拖欠的工资。');
    await call('答辩', '工资已足额支付。');
    await answer('银行流水，证明工资没有发足。', async () => {
      await home.getByLabel('选照片或 PDF').setInputFiles([
        { name: '工资条.png', mimeType: 'image/png', buffer: await desk.screenshot() },
        { name: '合同.pdf', mimeType: 'application/pdf', buffer: onePagePdf },
        { name: '坏文件.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>not a PDF</html>') },
      ]);
      await expect(home.getByText('已传到')).toHaveCount(2);
      await expect(home.getByText('只收 JPEG、PNG 照片和 PDF')).toBeVisible();
      await looks(home, 'answer');
      await home.getByRole('button', { name: /去掉\s*坏文件.pdf/ }).click();
    });
    await button('看已经说过的').click();
    await expect(home.getByText('对方的答复在这个阶段结束后可以看到。')).toBeVisible();
    await looks(home, 'said');
    const download = home.waitForEvent('download');
    await home.getByRole('link', { name: '下载 合同.pdf' }).click();
    expect(readFileSync(await (await download).path()).equals(onePagePdf)).toBe(true);
    await button('返回').click();
    await call('举证', '提交工资表，证明工资已经发足。');
    await button('刷新').click();
    await button('看已经说过的').click();
    await expect(home.getByText('提交工资表，证明工资已经发足。')).toBeVisible();
    await button('返回').click();
    await answer('对工资表的真实性不认可。');
    await call('质证', '对银行流水的真实性无异议。');
  });

  for (const [round, question] of ['何时入职？', '工资如何约定？', '何时离职？'].entries()) {
    await test.step(`question round ${round + 1}`, async () => {
      await expect(bench.getByRole('region', { name: `第 ${round + 1} 轮询问` })).toBeVisible();
      await bench.getByLabel('问题').fill(question);
      const last = bench.getByLabel('这是最后一轮');
      if (round < 2) await last.uncheck();
      else await expect(last).toBeChecked();
      await bench.getByRole('button', { name: '发出问题' }).press('Enter');
      await expect(bench.getByRole('status').filter({ hasText: '问题已发出' })).toBeVisible();
      if (round === 1) await moreTime();
      await answer(`答：${question}`, async () => {
        await expect(home.getByText(question, { exact: true })).toBeVisible();
      });
      await call(`询问（第 ${round + 1} 轮）`, '按合同约定。');
    });
  }

  /** Asked for on the phone, granted by the arbitrator with the effect on the award period in view. */
  async function moreTime(): Promise<void> {
    await button('刷新').click();
    await button('申请延长时间').click();
    await home.getByLabel('为什么需要更多时间').fill('要到银行打印流水');
    await looks(home, 'more-time');
    await button('送交申请').press('Enter');
    await expect(home.getByText('您申请延长时间，等仲裁庭决定。')).toBeVisible();
    await expect(bench.getByText('有延长申请待决定')).toBeVisible();
    await bench.getByRole('button', { name: `延长期限：${applicant}` }).press('Enter');
    const dialog = bench.getByRole('dialog');
    await expect(dialog).toContainText('要到银行打印流水');
    await expect(dialog).toContainText('不因此延长');
    await dialog.getByLabel('决定的理由').fill('理由正当');
    await expectAccessible(bench);
    await bench.screenshot({ path: path.join(pictures, 'portal-extension-decided.png') });
    await dialog.getByRole('button', { name: '保存' }).press('Enter');
    await expect(dialog).toHaveCount(0);
    await button('刷新').click();
    await expect(home.getByText('仲裁庭已经同意延长')).toBeVisible();
  }

  await test.step('debate, last word, mediation', async () => {
    for (const phase of ['辩论', '最后意见', '调解']) {
      await answer(`${phase}：坚持请求。`);
      await call(phase, `${phase}：坚持答辩。`);
    }
  });

  await test.step('the applicant confirms the record on the phone; the respondent on the telephone: the hearing ends with it', async () => {
    await button('刷新').click();
    await button('去办理').press('Enter');
    const record = home.getByRole('article');
    await expect(record).toContainText('对工资表的真实性不认可。');
    await button('送交仲裁院').click();
    await expect(home.getByRole('alert')).toContainText('请选择一项');
    await home.getByLabel('一致，确认无误').check();
    await looks(home, 'record');
    await button('送交仲裁院').press('Enter');
    await expectHome(home);
    await expect(home.getByText('已送达仲裁院')).toBeVisible();
    await call('笔录确认', '');
    await expect(desk.getByText('已结束', { exact: true })).toBeVisible();
    await button('刷新').click();
    await expect(home.getByText('庭审已经结束')).toBeVisible();
    await looks(home, 'ended');
    expect(acts).toBeLessThanOrEqual(budget);
    const { touches, steps } = await ask<{
      touches: { count: number };
      steps: { phase: string; windows: object[] }[];
    }>(desk, 'online.get', { hearingId });
    expect(steps.filter(({ phase, windows }) => phase === 'question' && windows.length > 0)).toHaveLength(3);
    // The program's own count has the arbitrator's acts too: three rounds posed, one extension decided.
    expect(touches.count).toBe(acts + 4);
  });

  await test.step('the combined record on paper', async () => {
    await desk.getByRole('button', { name: '印制笔录' }).press('Enter');
    await expect(desk).toHaveURL(/papers\/print/);
    await expect(desk.getByRole('button', { name: '打印' })).toBeEnabled();
    await printed(desk, 'portal-record', [
      '异步庭审笔录',
      '对工资表的真实性不认可。',
      '何时离职？',
      '要到银行打印流水',
      '合同.pdf',
      '确认无误',
    ]);
  });
  expect(faults).toEqual([]);
});

/** A page of the smallest PDF there is. */
const onePagePdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

async function expectHome(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: `${applicant}，您好` })).toBeVisible();
}

/** The administrator gives the court its public address. */
async function makePublic(page: Page): Promise<void> {
  await page.goto(new URL('settings', page.url()).href);
  await page.getByLabel('本院服务器的公开地址').fill('https://zc.example.gov.cn/');
  await page.getByRole('button', { name: '保存' }).press('Enter');
  await expect(page.getByRole('status').first()).toBeVisible();
}

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(pictures, `portal-${name}.png`), fullPage: true });
}

/** Light and dark, both languages, and no wider than the narrowest phone. */
async function looks(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await shot(page, name);
  await page.getByRole('button', { name: 'English' }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await shot(page, `${name}-en-dark`);
  const size = page.viewportSize() ?? { width: 360, height: 740 };
  await page.setViewportSize({ width: 240, height: 400 });
  const isWider = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect.soft(isWider, `${name} on the narrowest screen`).toBe(false);
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: '中文' }).click();
}
