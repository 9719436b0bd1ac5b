import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { freeWorkday } from './docket-data.ts';
import { pictures } from './paper.ts';

test.use({ isSample: true });

test('a day planned by keyboard alone: three hearings booked, one moved, one made longer', async ({
  page,
  court,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '何静');
  const day = await freeWorkday(page);
  await page.goto(`${court.url}docket?view=day&date=${day}`);
  await expect(page.getByRole('grid')).toBeVisible();
  const status = page.getByRole('status').filter({ hasText: /./ }).last();
  const cards = page.getByRole('grid').getByRole('link');

  await test.step('what is in hand says where it may lie, and why not', async () => {
    await tabTo(page, waiting(page));
    await page.keyboard.press('Enter');
    await expect(page.locator(':focus')).toHaveRole('gridcell');
    await expect(status).toContainText('08:30–09:30');
    await expect(status).toContainText('不在本院的开庭时段里');
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'board-in-hand.png') });
    await page.keyboard.press('Escape');
    await expect(page.locator(':focus')).toHaveText(/劳人仲案/);
  });

  for (const [index, rows] of [1, 12, 15].entries()) {
    await test.step(`hearing ${index + 1} goes from the queue to the board`, async () => {
      await tabTo(page, waiting(page));
      await page.keyboard.press('Enter');
      await expect(page.locator(':focus')).toHaveRole('gridcell');
      // From the top of the first room, whatever was there before.
      for (let up = 0; up < 24; up += 1) await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Home');
      for (let row = 0; row < rows; row += 1) await page.keyboard.press('ArrowDown');
      await expect(status).toContainText(clockOfRow(rows));
      await page.keyboard.press('Enter');
      await fillDialog(page);
      await expect(cards).toHaveCount(index + 1);
    });
  }
  await page.screenshot({ path: path.join(pictures, 'board-planned.png') });

  await test.step('the first hearing moves to another room by the key M', async () => {
    await tabTo(page, cards.first());
    await page.keyboard.press('m');
    await expect(status).toContainText('09:00–10:00');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(status).toContainText('09:30–10:30');
    await page.keyboard.press('Enter');
    await fillDialog(page);
    await expect(cards.first()).toContainText('09:30');
  });

  await test.step('it becomes half an hour longer by Shift and arrow', async () => {
    await tabTo(page, cards.first());
    await page.keyboard.press('m');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(status).toContainText('09:30–11:00');
    await page.keyboard.press('Enter');
    await fillDialog(page);
    await expect(page.getByRole('link', { name: /09:30–11:00/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the month counts them and Enter leads back to the day', async () => {
    await page.goto(`${court.url}docket?view=month&date=${day}`);
    const planned = new RegExp(`月${Number(day.slice(8))}日 .*线下\\s*3`);
    await expect(page.getByRole('gridcell', { name: planned })).toBeVisible();
    await expectAccessible(page);
    await tabTo(page, page.getByRole('gridcell').first());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/view=day/);
  });
  expect(faults).toEqual([]);
});

test('with the mouse: dragged to a free place it asks, on a taken one it says why not', async ({
  page,
  court,
}) => {
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '何静');
  const day = await freeWorkday(page);
  await page.goto(`${court.url}docket?view=day&date=${day}`);
  const item = waiting(page);
  const ten = page.getByRole('gridcell', { name: /10:00/ }).first();
  const drag = async (from: Locator, to: Locator, at: { x: number; y: number }) => {
    await from.hover();
    await page.mouse.down();
    await to.hover({ position: at, force: true });
    await expect(page.getByRole('status').filter({ hasText: '–' }).last()).not.toContainText('正在核对');
    await to.hover({ position: { x: at.x + 2, y: at.y }, force: true });
    await page.mouse.up();
  };
  await drag(item, ten, { x: 30, y: 4 });
  await fillDialog(page);
  const card = page.getByRole('grid').getByRole('link').first();
  await expect(card).toContainText('10:00');
  // The lower edge is drawn down by an hour.
  await card.hover();
  await drag(page.locator('.card-end').first(), page.getByRole('gridcell', { name: /12:00/ }).first(), {
    x: 30,
    y: 1,
  });
  await fillDialog(page);
  await expect(page.getByRole('link', { name: /10:00–12:00/ })).toBeVisible();
  // The next case cannot lie there.
  await drag(item, card, { x: 30, y: 20 });
  await expect(page.getByText(/不能放在这里/).last()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(faults).toEqual([]);
});

/** The first case of the queue that one arbitrator can hear. */
function waiting(page: Page): Locator {
  return page
    .getByRole('region', { name: '未排庭' })
    .getByRole('button')
    .filter({ hasText: / 诉 / })
    .filter({ hasNotText: /等\d+人/ })
    .first();
}

/** Tab, as somebody without a mouse would, until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached by the Tab key');
}

/** Completes the dialog that a drop opened, by keyboard: who sits, why it moves, why a rule is passed; then past the notices. */
async function fillDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const sole = dialog.getByRole('combobox', { name: '独任仲裁员' });
  await expect(sole).toBeVisible();
  if (/^[\s\u200b]*$/.test(await sole.innerText())) {
    await sole.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('option')).toHaveCount(0);
  }
  await expect(dialog.getByText('正在核对庭期…')).toHaveCount(0);
  for (const reason of await dialog.getByRole('textbox', { name: /理由/ }).all()) {
    await reason.focus();
    await page.keyboard.type('双方同意');
  }
  const accept = dialog.getByRole('checkbox');
  if ((await accept.count()) > 0) await accept.first().press('Space');
  const save = dialog.getByRole('button', { name: /^(安排开庭|改期)$/ });
  await expect(save).toBeEnabled();
  await save.press('Enter');
  await expect(save).toHaveCount(0);
  // Who must be told comes next; it can be done later.
  await dialog.getByRole('button', { name: '以后再办' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}

/** `HH:MM` of a row of the board, which begins at 08:30. */
function clockOfRow(row: number): string {
  const minute = 510 + row * 30;
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
