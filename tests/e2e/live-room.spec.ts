import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { findBrowser } from '../../electron/start/find-browser.ts';
import { plannedHearing } from './async-data.ts';
import { ask } from './call.ts';
import { expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { writeMadeCamera } from './made-camera.ts';

const pictures = path.resolve(import.meta.dirname, '../../test-results/pictures');
const browserPath = findBrowser();
const camera = path.join(pictures, 'made-camera.y4m');
mkdirSync(pictures, { recursive: true });
writeMadeCamera(camera);

test.use({
  isSample: true,
  launchOptions: {
    ...(browserPath === null ? {} : { executablePath: browserPath }),
    // A made picture that moves and a tone, instead of a camera and a microphone.
    args: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${camera}`,
    ],
  },
});

const watched: string[][] = [];
async function opened(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    permissions: ['camera', 'microphone'],
    viewport: { width: 1000, height: 640 },
    ...options,
  });
  const page = await context.newPage();
  watched.push(watchPage(page));
  return page;
}

/** The pictures of so many others on the page, and in each of them frames go on being decoded. */
async function seesMoving(page: Page, pictureCount: number): Promise<void> {
  const frames = () =>
    page
      .locator('li:not(:first-child) video')
      .evaluateAll((videos) =>
        videos.map((video) => (video as HTMLVideoElement).getVideoPlaybackQuality().totalVideoFrames),
      );
  await expect.poll(async () => (await frames()).length, { timeout: 60_000 }).toBe(pictureCount);
  const before = await frames();
  await expect
    .poll(async () => (await frames()).every((count, index) => count > (before[index] ?? 0) + 2), {
      timeout: 60_000,
    })
    .toBe(true);
}

test('four seats see each other in the live room, one drops and returns, and the recording comes into the case', async ({
  page,
  court,
  browser,
}) => {
  watched.length = 0;
  const shot = (of: Page, name: string) =>
    of.screenshot({ path: path.join(pictures, `live-${name}.png`), fullPage: true });
  await page.goto(court.url);
  await signIn(page, '周明远');
  await page.goto(`${court.url}settings`);
  await page.getByLabel('本院服务器的公开地址').fill('https://zc.example.gov.cn/');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('status').first()).toBeVisible();

  const desk = await opened(browser);
  await desk.goto(court.url);
  await signIn(desk, '何静');
  const hearingId = await plannedHearing(desk, 'sync');
  await desk.goto(`${court.url}online`);
  const way = desk.getByRole('region', { name: '同步开庭' }).locator(`a[href="/live/${hearingId}"]`);
  await way.focus();
  await way.press('Enter');
  await expect(desk.getByRole('heading', { name: '开庭前' })).toBeVisible();

  const parties = [
    { name: '何小雨', digits: '9000' },
    { name: '澄光贸易有限公司', digits: '8000' },
  ];
  const homes: Page[] = [];
  for (const { name, digits } of parties) {
    await desk.getByRole('button', { name: `发邀请单：${name}` }).press('Enter');
    const sheet = await desk.getByRole('article', { name: `${name}的邀请单` }).innerText();
    await desk.getByRole('button', { name: '关闭' }).press('Enter');
    const token = /#i=([\w-]+)/.exec(sheet)?.[1] ?? '';
    const code = /[A-Z0-9]{4} [A-Z0-9]{4}/.exec(sheet)?.[0] ?? '';
    const home = await opened(browser, { viewport: { width: 360, height: 640 } });
    await home.goto(`${court.url}portal/#i=${token}`);
    await home.getByLabel('邀请单上的验证码').fill(code);
    await home.getByLabel('您的姓名').fill(name);
    await home.getByLabel('登记电话的最后 4 位').fill(digits);
    await home.getByRole('button', { name: '进入' }).press('Enter');
    await home.getByRole('link', { name: '进入庭审' }).press('Enter');
    await expect(home.getByRole('heading', { level: 1, name: '在线庭审' })).toBeVisible();
    await home.getByRole('button', { name: '打开摄像头和麦克风' }).press('Enter');
    await expect(home.getByText('请等候，书记员会请您入庭。')).toBeVisible();
    await home.getByRole('button', { name: '我已经阅读，会遵守' }).press('Enter');
    await expect(home.getByText('已确认阅读')).toBeVisible();
    homes.push(home);
  }
  const [applicant, respondent] = homes as [Page, Page];

  const { staff } = await ask<{ staff: { name: string; isClerk: boolean }[] }>(desk, 'live.get', {
    hearingId,
  });
  const arbitrator = await opened(browser);
  await arbitrator.goto(court.url);
  await signIn(arbitrator, staff.find(({ isClerk }) => !isClerk)?.name ?? '');
  await arbitrator.evaluate(() => {
    localStorage.setItem('tingwu.language', 'en');
    localStorage.setItem('tingwu.theme', 'dark');
  });
  await arbitrator.goto(`${court.url}live/${hearingId}`);
  await arbitrator.getByRole('button', { name: 'Enter the hearing room' }).press('Enter');
  await desk.getByRole('button', { name: '进入庭审室' }).press('Enter');
  for (const { name } of parties) {
    await desk.getByRole('button', { name: `准予入庭：${name}` }).press('Enter');
    await desk.getByRole('button', { name: `身份相符：${name}` }).press('Enter');
  }
  for (const seat of [desk, arbitrator, applicant, respondent]) await seesMoving(seat, 3);

  await desk.getByRole('button', { name: '开始录像' }).press('Enter');
  await expect(applicant.getByText('正在录音录像')).toBeVisible();
  await applicant.getByRole('button', { name: '举手' }).press('Enter');
  await expect(desk.getByText('✋ 举手')).toBeVisible();

  // One drops: its seat is kept, and it needs no second admission.
  await respondent.close();
  await expect(desk.getByText('掉线，席位保留').first()).toBeVisible({ timeout: 60_000 });
  await desk.getByRole('button', { name: '记录中断' }).press('Enter');
  await expect(desk.getByText(/全庭中断 \d+ 分/)).toBeVisible();
  const back = await respondent.context().newPage();
  watched.push(watchPage(back));
  await back.goto(`${court.url}portal/live`);
  await back.getByRole('button', { name: '打开摄像头和麦克风' }).press('Enter');
  await desk.getByRole('button', { name: '全庭的中断已恢复' }).press('Enter');
  await expect(desk.getByText('掉线，席位保留')).toHaveCount(0);
  for (const seat of [desk, arbitrator, applicant, back]) await seesMoving(seat, 3);

  await expectAccessible(desk);
  await expectAccessible(applicant);
  await shot(desk, 'desk-zh');
  await shot(arbitrator, 'desk-en-dark');
  await applicant.emulateMedia({ colorScheme: 'dark' });
  await shot(applicant, 'phone-dark');

  interface Recorded {
    recordings: { id: string; seconds: number; sha256: string | null; bytes: number }[];
  }
  const recorded = async () => (await ask<Recorded>(desk, 'live.get', { hearingId })).recordings[0];
  await expect.poll(async () => (await recorded())?.seconds ?? 0, { timeout: 60_000 }).toBeGreaterThan(9);
  await desk.getByRole('button', { name: '停止录像并入卷' }).press('Enter');
  await expect(desk.getByText(/sha256：[0-9a-f]{64}/)).toBeVisible();
  const taken = await recorded();
  await desk.getByRole('button', { name: /^播放/ }).press('Enter');
  const player = desk.locator('video[controls]');
  await player.evaluate((video: HTMLVideoElement) => video.play());
  await expect
    .poll(() => player.evaluate((video: HTMLVideoElement) => video.currentTime))
    .toBeGreaterThan(0.5);
  // The file does not tell its length until its end was read.
  await player.evaluate((video: HTMLVideoElement) => {
    video.currentTime = 1e6;
  });
  await expect
    .poll(() => player.evaluate((video: HTMLVideoElement) => Number.isFinite(video.duration)))
    .toBe(true);
  const length = await player.evaluate((video: HTMLVideoElement) => video.duration);
  expect(Math.abs(length - (taken?.seconds ?? 0))).toBeLessThan(3);
  expect(watched.flat()).toEqual([]);
});
