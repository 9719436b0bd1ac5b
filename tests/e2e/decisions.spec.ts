import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ask, tell } from './call.ts';
import { expect, expectAccessible, signIn, test, watchPage } from './court.ts';
import { pictures, printed } from './paper.ts';

test.use({ isSample: true });

interface Seen {
  version: number;
  application: { claims: { id: string; amountFen: number | null }[] };
  steps: { step: string; refusal: { rule: string } | null }[];
  partialAwards: { id: string }[];
  documents: { id: string; kind: string }[];
}

test('a case is decided in part, then the rest, and a slip is put right: each paper by itself', async ({
  page,
  court,
}) => {
  mkdirSync(pictures, { recursive: true });
  const faults = watchPage(page);
  await page.goto(court.url);
  await signIn(page, '周明远');
  const { rows } = await ask<{ rows: { caseId: string }[] }>(page, 'cases.list', {
    view: 'open',
    limit: 100,
  });
  let caseId = '';
  const view = () => ask<Seen>(page, 'cases.get', { caseId });
  for (const row of rows) {
    caseId = row.caseId;
    const { steps } = await view();
    // Heard, with one claim: there is nothing to go on over yet.
    if (steps.some(({ step, refusal }) => step === 'makePartialAward' && refusal?.rule === 'nothingLeftOpen'))
      break;
  }
  const { application, version: before } = await view();
  const more = application.claims.map((claim) => ({ ...claim, id: `${claim.id}-2` }));
  const both = { ...application, claims: [...application.claims, ...more] };
  await tell(page, 'cases.correct', { caseId, version: before, application: both, reason: '漏录一项请求' });
  const { claims } = (await view()).application;
  const today = (await ask<{ today: { date: string } }>(page, 'court.reference', null)).today.date;
  const grant = ({ id, amountFen }: { id: string; amountFen: number | null }) => ({
    claimId: id,
    result: 'supported',
    amountFen,
  });
  const awardOf = (decided: typeof claims) => ({
    method: 'award',
    decidedOn: today,
    finality: null,
    decisions: decided.map(grant),
    amountFen: null,
    findings: '经审理查明，被申请人未足额支付工资。\n被申请人应当支付。',
    performanceDays: 10,
  });
  const issue = async (kind: string) => {
    const { version } = await view();
    const input = { caseId, version, kind, hearingId: null, partyId: null, part: null };
    const issued = await tell<{ document: { id: string } }>(page, 'papers.issue', input);
    await page.goto(`${court.url}papers/print/${issued.document.id}`);
    await expect(page.getByRole('button', { name: '打印' })).toBeEnabled();
    return printed(page, `decisions-${kind}`, []);
  };

  await test.step('in part: the dialog, then its paper', async () => {
    await page.goto(`${court.url}cases/${caseId}?action=makePartialAward`);
    await expect(page.getByRole('dialog').getByText('继续审理').first()).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'decisions-partial-dialog.png') });
    const { version } = await view();
    await tell(page, 'outcome.makePartialAward', { caseId, version, award: awardOf(claims.slice(0, 1)) });
    expect(await issue('partialAward')).toContain('先行裁决');
  });

  await test.step('the rest, and a slip put right', async () => {
    const { version } = await view();
    await tell(page, 'outcome.record', { caseId, version, outcome: awardOf(claims), closeOn: null });
    expect(await issue('award')).toContain('先行裁决书');
    await page.goto(`${court.url}cases/${caseId}?action=correctInstrument`);
    await expect(page.getByRole('dialog').getByLabel(/第 1 处：位置/)).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'decisions-correction-dialog.png') });
    const seen = await view();
    await tell(page, 'outcome.correctInstrument', {
      caseId,
      version: seen.version,
      on: today,
      documentId: seen.documents.findLast(({ kind }) => kind === 'award')?.id,
      correction: {
        ground: 'clerical',
        places: [{ place: '首部', wrong: '有限公司', right: '有限责任公司' }],
        reason: '打印时将名称写错。',
        amounts: [],
      },
    });
    expect(await issue('correctionDecision')).toContain('补正');
    await page.goto(`${court.url}cases/${caseId}?tab=papers`);
    await expect(page.getByText(/已补正/)).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'decisions-papers.png') });
    await page.goto(`${court.url}papers?kind=award`);
    await expect(page.getByText(/^已补正/)).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'decisions-register.png') });
    const corrected = (await view()).documents.findLast(({ kind }) => kind === 'award')?.id;
    await page.goto(`${court.url}papers/print/${corrected}`);
    await expect(page.getByRole('alert').filter({ hasText: '已于' })).toContainText('补正决定书一并使用');
    await expect(page.getByRole('button', { name: '打印' })).toBeEnabled();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'decisions-print-corrected.png') });
    // What was issued is printed as it was issued.
    expect(await printed(page, 'decisions-award-corrected', [])).not.toContain('已补正');
    await page.goto(`${court.url}cases/${caseId}`);
    await expect(page.getByText(/先行裁决书之一/).first()).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: path.join(pictures, 'decisions-case.png'), fullPage: true });
  });
  expect(faults).toEqual([]);
});
