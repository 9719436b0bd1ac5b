import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { portalHeader } from '../../electron/backend/api/contract/portal.ts';
import { plannedHearing } from './async-data.ts';
import { ask, tell } from './call.ts';
import { expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { busyDay } from './docket-data.ts';

const pictures = path.resolve(import.meta.dirname, '../../test-results/pictures');

test.use({ isSample: true });

/**
 * Contrast hangs on the theme and words on the language: two looks give axe both. The other two only make pictures for the
 * eye, with `LOOKS=all`.
 */
const looks = [
  { name: 'zh-light', language: 'zh-CN', theme: 'light', isChecked: true },
  { name: 'en-dark', language: 'en', theme: 'dark', isChecked: true },
  ...(process.env['LOOKS'] === 'all'
    ? [
        { name: 'zh-dark', language: 'zh-CN', theme: 'dark', isChecked: false },
        { name: 'en-light', language: 'en', theme: 'light', isChecked: false },
      ]
    : []),
];

for (const look of looks) {
  test(`every screen, ${look.name}: ${look.isChecked ? 'nothing for axe, ' : ''}no script error, one heading`, async ({
    page,
    court,
  }) => {
    mkdirSync(pictures, { recursive: true });
    const faults = watchPage(page);
    await page.goto(court.url);
    await signIn(page, '周明远');
    await page.evaluate(({ language, theme }) => {
      localStorage.setItem('tingwu.language', language);
      localStorage.setItem('tingwu.theme', theme);
    }, look);
    const caseId = await aCase(page);
    const live = await enteredLive(page, court.url);
    const screens = {
      desk: '',
      intake: 'intake',
      cases: 'cases',
      'case-overview': `cases/${caseId.scheduled}`,
      'case-parties': `cases/${caseId.collective}?tab=parties`,
      'case-hearings': `cases/${caseId.scheduled}?tab=hearings`,
      'case-papers': `cases/${caseId.scheduled}?tab=papers`,
      'case-history': `cases/${caseId.scheduled}?tab=history`,
      'dialog-schedule': `cases/${caseId.unlisted}?action=schedule`,
      'dialog-postpone': `cases/${caseId.scheduled}?action=postpone`,
      'dialog-reschedule': `cases/${caseId.scheduled}?action=reschedule`,
      'dialog-online-consent': `cases/${caseId.unlisted}?action=recordOnlineConsent`,
      'dialog-outcome': `cases/${caseId.unlisted}?action=outcome`,
      'dialog-record': `cases/${caseId.scheduled}?action=record`,
      'dialog-issue': `cases/${caseId.scheduled}?action=issue`,
      'hearing-record': `hearings/${caseId.hearing}/record`,
      'hearing-live': `hearings/${caseId.hearing}/live`,
      'dialog-accept': `cases/${caseId.received}?action=accept`,
      'case-date': `cases/${caseId.scheduled}?date=${encodeURIComponent(caseId.date)}`,
      'case-life': `cases/${caseId.suspended}/explain`,
      'case-suspended': `cases/${caseId.suspended}`,
      'dialog-suspend': `cases/${caseId.scheduled}?action=suspend`,
      'dialog-service': `cases/${caseId.scheduled}?action=startService`,
      'dialog-consent': `cases/${caseId.collective}?action=recordConsent`,
      'dialog-tribunal': `cases/${caseId.unlisted}?action=formTribunal`,
      calculator: 'calculator?from=2026-09-24&length=10&unit=working',
      'calculator-amounts': 'calculator?tab=amounts',
      worklist: 'worklist',
      board: 'board',
      morning: 'print/morning',
      'docket-day': `docket?view=day&date=${caseId.busyDay}`,
      'docket-week': `docket?view=week&date=${caseId.busyDay}`,
      'docket-month': `docket?view=month&date=${caseId.busyDay}`,
      'docket-by-arbitrator': `docket?view=day&by=arbitrator&date=${caseId.busyDay}`,
      'docket-list': 'docket?view=list',
      'docket-propose': `docket?propose=${caseId.unlisted}`,
      'docket-plan': 'docket/plan',
      'sheet-doors': `docket/print/doors?date=${caseId.busyDay}`,
      'sheet-week': `docket/print/week?date=${caseId.busyDay}`,
      'sheet-public': `docket/print/public?from=${caseId.busyDay}`,
      online: 'online',
      live: `live/${live}`,
      'portal-live': 'portal/live',
      mediation: 'mediation',
      'mediation-register': 'mediation?tab=register',
      'mediation-reviews': 'mediation?tab=reviews',
      'mediation-review-new': 'mediation/reviews/new',
      elements: `cases/${caseId.scheduled}/elements`,
      approvals: 'approvals?all=true',
      discussion: `cases/${caseId.collective}/discussion`,
      'docket-sheet': 'papers/docket-sheet',
      papers: 'papers',
      templates: 'papers/templates',
      figures: 'figures',
      ledger: 'ledger',
      'settings-court': 'settings?tab=court',
      'settings-rooms': 'settings?tab=rooms',
      'settings-staff': 'settings?tab=staff',
      'settings-availability': 'settings?tab=availability',
      'settings-approvals': 'settings?tab=approvals',
      'dialog-needs': `cases/${caseId.scheduled}?action=recordNeeds`,
      'settings-calendar': 'settings?tab=calendar',
      'sheet-recount': `print/recount?id=${caseId.recount}`,
      'settings-rules': 'settings?tab=rules',
      'settings-backup': 'settings?tab=backup',
      'settings-about': 'settings?tab=about',
    };
    for (const [name, address] of Object.entries(screens)) {
      await test.step(name, async () => {
        await page.goto(`${court.url}${address}`);
        await settled(page);
        await page.screenshot({ path: path.join(pictures, `${look.name}-${name}.png`), fullPage: false });
        await expect.soft(page.getByText(refused), name).toHaveCount(0);
        if (look.isChecked) await expectAccessible(page);
        // The headings of a case's life and the speakers of a record carry the names of their people; the portal has its own language.
        const isNamed = ['case-life', 'hearing-record', 'portal-live'].includes(name);
        if (look.language === 'en' && !isNamed) await expectNoStrayChinese(page, name);
      });
    }
    expect(faults).toEqual([]);
  });
}

test('at 200 % zoom no page is wider than the window and every room can be reached', async ({
  page,
  court,
}) => {
  // A 1366×768 screen at 200 %.
  await page.setViewportSize({ width: 683, height: 384 });
  await page.goto(court.url);
  await signIn(page, '周明远');
  const caseId = await aCase(page);
  const live = await enteredLive(page, court.url);
  const screens = {
    desk: '',
    intake: 'intake',
    cases: 'cases',
    case: `cases/${caseId.scheduled}`,
    'case-life': `cases/${caseId.suspended}/explain`,
    'hearing-record': `hearings/${caseId.hearing}/record`,
    'hearing-live': `hearings/${caseId.hearing}/live`,
    'docket-day': 'docket?view=day',
    'docket-week': 'docket?view=week',
    'docket-month': 'docket?view=month',
    'docket-plan': 'docket/plan',
    live: `live/${live}`,
    'portal-live': 'portal/live',
    discussion: `cases/${caseId.collective}/discussion`,
    papers: 'papers',
    figures: 'figures',
    ledger: 'ledger',
    worklist: 'worklist',
    board: 'board',
    calculator: 'calculator',
    rules: 'settings?tab=rules',
  };
  for (const [name, address] of Object.entries(screens)) {
    await page.goto(`${court.url}${address}`);
    await settled(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.screenshot({ path: path.join(pictures, `zoom-${name}.png`) });
    expect.soft(overflow, name).toBeLessThanOrEqual(0);
    await expect.soft(page.getByText(refused), name).toHaveCount(0);
    await expectAccessible(page);
  }
});

/** A synchronous hearing before the person signed in, whose applicant has entered the portal in this browser. */
async function enteredLive(page: Page, url: string): Promise<string> {
  const { court } = await ask<{ court: object }>(page, 'court.reference', null);
  await tell(page, 'court.update', { ...court, publicAddress: 'https://zc.example.gov.cn' });
  const hearingId = await plannedHearing(page, 'sync', '周明远');
  const { issued } = await tell<{ issued: { address: string; code: string; name: string }[] }>(
    page,
    'portal.invite',
    { hearingId, invitees: [{ partyId: 'w1', agentId: null }] },
  );
  const [{ address, code, name } = { address: '', code: '', name: '' }] = issued;
  const answer = await page.request.post(`${url}api/portal/enter`, {
    headers: { [portalHeader.name]: portalHeader.value },
    data: { token: address.split('#i=')[1], code, name, digits: '9000' },
  });
  expect(answer.status()).toBe(200);
  return hearingId;
}

/** What stands on a page that is not the one meant: nobody has looked at that one. */
const refused = /没有这一页|您的岗位不能办理这一步|找不到|No such page|does not allow this step|not found/;

/** The page has loaded: its heading stands, and nothing on it is waiting. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1, [role=dialog] h2, header').first()).toBeVisible();
  await expect(page.locator('.MuiSkeleton-root, [role=progressbar]')).toHaveCount(0);
  // The page that prints is laid out once its button is there.
  await expect(page.getByText(/正在排版|正在准备…|Setting the page|Preparing…/)).toHaveCount(0);
  const dialog = page.locator('.MuiDialog-container');
  if ((await dialog.count()) > 0) await expect(dialog).toHaveCSS('opacity', '1');
}

async function aCase(
  page: Page,
): Promise<
  Record<
    | 'scheduled'
    | 'collective'
    | 'unlisted'
    | 'received'
    | 'suspended'
    | 'date'
    | 'busyDay'
    | 'hearing'
    | 'recount',
    string
  >
> {
  const first = (filter: object) =>
    page.evaluate(async (input) => {
      const address = `/api/trpc/cases.list?input=${encodeURIComponent(JSON.stringify({ offset: 0, limit: 1, ...input }))}`;
      const headers = { authorization: `Bearer ${sessionStorage.getItem('tingwu.token')}` };
      const answer = await (await fetch(address, { headers })).json();
      return answer.result.data.rows[0].caseId as string;
    }, filter);
  const scheduled = await first({ status: 'hearingScheduled' });
  return {
    scheduled,
    hearing: await recordedHearing(page),
    suspended: await first({ view: 'suspended' }),
    date: await awardDate(page, scheduled),
    busyDay: await busyDay(page),
    recount: await lastRecount(page),
    collective: await first({ view: 'collective', status: 'defence' }),
    unlisted: await first({ view: 'unlisted' }),
    received: await first({ view: 'toAccept' }),
  };
}

/** A hearing still to come that people come to, before whoever is signed in, with the beginning of its record. */
async function recordedHearing(page: Page): Promise<string> {
  const { staffId } = await ask<{ staffId: string }>(page, 'session.me', null);
  const { rows } = await ask<{ rows: { caseId: string }[] }>(page, 'cases.list', {
    offset: 0,
    limit: 100,
    status: 'hearingScheduled',
  });
  for (const { caseId } of rows) {
    const { hearings } = await ask<{
      hearings: { id: string; status: string; plan: { mode: string; arbitratorIds: string[] } }[];
    }>(page, 'cases.get', { caseId });
    const hearing = hearings.find(
      ({ status, plan }) =>
        status === 'scheduled' && plan.mode !== 'async' && plan.arbitratorIds.includes(staffId),
    );
    if (hearing === undefined) continue;
    await firstLine(page, hearing.id);
    return hearing.id;
  }
  throw new Error('the sample court has no hearing that people come to before this arbitrator');
}

async function firstLine(page: Page, hearingId: string): Promise<void> {
  const { now, staff } = await ask<{
    now: string;
    staff: { id: string; name: string; isClerk: boolean }[];
  }>(page, 'hearingRecord.get', { hearingId });
  const clerk = staff.find(({ isClerk }) => isClerk);
  const speaker = { role: 'clerk', refId: clerk?.id, name: clerk?.name };
  await tell(page, 'hearingRecord.saveLine', {
    hearingId,
    lineId: 'first',
    seen: 0,
    phase: 'rollCall',
    position: 1,
    at: now,
    body: { kind: 'speech', speaker, text: '现在核对到庭人员身份。' },
  });
}

/** The recount made last; the sample court was counted by the program once. */
async function lastRecount(page: Page): Promise<string> {
  const { recounts } = await ask<{ recounts: { id: number }[] }>(page, 'law.rules', null);
  return String(recounts[0]?.id ?? 0);
}

/** The key of a case's award period. */
async function awardDate(page: Page, caseId: string): Promise<string> {
  return page.evaluate(async (id) => {
    const address = `/api/trpc/cases.get?input=${encodeURIComponent(JSON.stringify({ caseId: id }))}`;
    const headers = { authorization: `Bearer ${sessionStorage.getItem('tingwu.token')}` };
    const answer = await (await fetch(address, { headers })).json();
    const dates = answer.result.data.dueDates as { rule: string; key: string }[];
    return dates.find((date) => date.rule === 'L27')?.key ?? '';
  }, caseId);
}

/** In English every word of the program is English; what the court itself wrote (names, papers) stays Chinese. */
async function expectNoStrayChinese(page: Page, name: string): Promise<void> {
  const buttons = await page
    .getByRole('button')
    .or(page.getByRole('tab'))
    .or(page.getByRole('columnheader'))
    .or(page.getByRole('heading'))
    .allInnerTexts();
  const stray = buttons.filter((text) => /[\u4e00-\u9fff]/.test(text) && !own.test(text));
  expect.soft(stray, name).toEqual([]);
}

/** Names, case numbers and titles of papers in the sample court. */
const own =
  /示例|仲裁庭|劳人仲|诉|周明远|邝慧敏|骆海燕|温国栋|禤晓东|何静|巢雨桐|何小雨|黎俊豪|谢婉君|陈志华|中文|通知书|调解书|裁决书|庭期表|公司|厂|元旦|国办发/;
