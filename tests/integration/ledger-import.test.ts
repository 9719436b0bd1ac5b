import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, password, refusalOf, setupInput } from './harness.ts';
import { applicationOf, day } from './sample-case.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const workbook = readFileSync(new URL('ledger-2021.xlsx', fixtures));
const { rowsToReport, ...figures } = JSON.parse(
  readFileSync(new URL('ledger-2021.expected.json', fixtures), 'utf8'),
) as {
  rowsToReport: object[];
};

let court: Court;
let clerk: Client;
beforeAll(async () => {
  court = await openCourt();
  clerk = await court.as('clerk');
});
afterAll(() => court.close());

async function upload(): Promise<{ uploadId: string; fileName: string }> {
  const answer = await court.fetch('/api/files/ledger', {
    method: 'POST',
    token: await court.tokenOf('clerk'),
    body: workbook,
  });
  return { ...((await answer.json()) as { uploadId: string }), fileName: 'ledger-2021.xlsx' };
}

async function finished(jobId: string) {
  for (;;) {
    const job = await clerk.ledger.job.query({ jobId });
    if (job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function run(kind: 'dryRun' | 'import') {
  const { jobId } = await clerk.ledger[kind].mutate(await upload());
  const job = await finished(jobId);
  expect(job).toMatchObject({ state: 'done', error: null });
  if (job.result === null) throw new Error('a finished job has no result');
  return { jobId, ...job.result };
}

const events = () => court.sql((raw) => raw.prepare('select count(*) from case_event').pluck().get());
const verify = async () => (await court.as('administrator')).system.verify.mutate();
let importId = '';

// One court, one story, in this order.
describe('the ledger of 2021', { timeout: 120_000 }, () => {
  it('a dry run reports everything and keeps nothing', async () => {
    const dry = await run('dryRun');
    expect(dry.importId).toBeNull();
    expect(dry.imported.cases).toBeGreaterThan(500);
    expect(events()).toBe(0);
    expect((await clerk.cases.list.query({})).total).toBe(0);
    expect(await clerk.ledger.imports.query()).toEqual([]);
  });

  it('an import that is cancelled leaves nothing', async () => {
    const { jobId } = await clerk.ledger.import.mutate(await upload());
    await clerk.ledger.cancel.mutate({ jobId });
    expect((await finished(jobId)).state).toBe('cancelled');
    expect(events()).toBe(0);
    expect(await clerk.ledger.imports.query()).toEqual([]);
  });

  it('two imports do not run at once', async () => {
    const input = await upload();
    const { jobId } = await clerk.ledger.dryRun.mutate(input);
    expect((await refusalOf(clerk.ledger.import.mutate(input))).code).toBe('jobRunning');
    await clerk.ledger.cancel.mutate({ jobId });
    await finished(jobId);
  });

  it('reports exactly the expected rows and gives the rejected ones back', async () => {
    const done = await run('import');
    importId = done.importId ?? '';
    const reported = done.reported.map(({ sheet, row, column, code, severity }) => ({
      sheet,
      row,
      column,
      code,
      severity,
    }));
    const order = (rows: object[]) => rows.map((row) => JSON.stringify(row)).toSorted();
    expect(order(reported)).toEqual(order(rowsToReport.map((row) => ({ ...row }))));
    expect(done.rejectedRows).toBe(8);
    const rejects = await court.fetch(`/api/files/rejects/${importId}`, {
      token: await court.tokenOf('clerk'),
    });
    expect(rejects.status).toBe(200);
    expect((await rejects.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  it('gives the figures of the year, and a sound store', async () => {
    expect(await clerk.figures.year.query({ year: 2021 })).toEqual(figures);
    expect(await verify()).toMatchObject({ isSound: true, faults: [] });
  });

  it('adds nothing the second time', async () => {
    const before = events();
    const again = await run('import');
    expect(again.importId).toBeNull();
    expect(again.imported).toMatchObject({
      cases: 0,
      preFilingMediations: 0,
      mediations: 0,
      hearings: 0,
      closings: 0,
    });
    expect(events()).toBe(before);
  });

  it('is undone whole: its cases are invisible everywhere, its history stays', async () => {
    const before = Number(events());
    const [found] = await clerk.cases.search.query({ text: '2021〕587号' });
    const caseId = found?.caseId ?? '';
    const { cases } = await clerk.ledger.undo.mutate({ importId, reason: '导错年份' });
    expect(cases).toBeGreaterThan(500);
    expect(Number(events())).toBe(before + cases);
    expect((await clerk.cases.list.query({})).total).toBe(0);
    expect(await clerk.cases.search.query({ text: '2021' })).toEqual([]);
    expect(await clerk.intake.knownParties.query({ kind: 'employer', text: '公司' })).toEqual([]);
    expect(
      (await clerk.docket.list.query({ from: day('2021-05-01'), to: day('2021-06-30') })).entries,
    ).toEqual([]);
    expect((await clerk.figures.year.query({ year: 2021 })).disputesHandled).toBe(0);
    expect((await refusalOf(clerk.cases.get.query({ caseId }))).code).toBe('notFound');
    expect(await verify()).toMatchObject({ isSound: true });
    expect((await refusalOf(clerk.ledger.undo.mutate({ importId, reason: '再来' }))).code).toBe(
      'entryAlreadyRevoked',
    );
  });

  it('comes in again after it was undone, with the same figures', async () => {
    importId = (await run('import')).importId ?? '';
    expect(await clerk.figures.year.query({ year: 2021 })).toEqual(figures);
  });

  it('is not undone over somebody’s work', async () => {
    const open = (await clerk.cases.list.query({ view: 'open', sort: 'number' })).rows[0];
    const caseId = open?.caseId ?? '';
    const { version } = await clerk.cases.get.query({ caseId });
    const outcome = { method: 'withdrawn' as const, decidedOn: day('2026-03-02'), reason: '申请人撤回' };
    await clerk.outcome.record.mutate({ caseId, version, outcome, closeOn: null });
    const refusal = await refusalOf(clerk.ledger.undo.mutate({ importId, reason: '误' }));
    expect(refusal).toMatchObject({ code: 'importNotUndoable', details: { cases: [open?.number] } });
    expect((await clerk.ledger.imports.query()).map((item) => item.undoneAt === null)).toContain(true);
  });

  it('new numbers go on after the imported ones', async () => {
    const pattern = court.sql((raw) => raw.prepare('select case_number_pattern from court').pluck().get());
    const { caseNumber } = await clerk.intake.receive.mutate({
      application: applicationOf(1, { receivedOn: day('2021-12-31') }),
      decision: { step: 'accept', on: day('2021-12-31') },
      draftKey: null,
    });
    const last = court.sql((raw) =>
      raw.prepare("select last from number_series where series = 'case' and year = 2021").pluck().get(),
    );
    expect(caseNumber).toBe(String(pattern).replace('{year}', '2021').replace('{seq}', String(last)));
  });
});

describe('what is no ledger', () => {
  it('fails by name', async () => {
    const answer = await court.fetch('/api/files/ledger', {
      method: 'POST',
      token: await court.tokenOf('clerk'),
      body: 'not a workbook',
    });
    const { uploadId } = (await answer.json()) as { uploadId: string };
    const { jobId } = await clerk.ledger.dryRun.mutate({ uploadId, fileName: 'x.xlsx' });
    expect(await finished(jobId)).toMatchObject({ state: 'failed', error: { code: 'badWorkbook' } });
    expect((await refusalOf(clerk.ledger.dryRun.mutate({ uploadId: 'none', fileName: 'x' }))).code).toBe(
      'notFound',
    );
  });
});

describe('a court that came from a ledger at the command line', { timeout: 120_000 }, () => {
  it('asks for its first administrator, and keeps its people', async () => {
    const fresh = await openCourt({ isSetUp: false });
    // What the command line leaves: the court's row and its people, none of whom can sign in.
    fresh.sql((raw) => {
      raw
        .prepare(
          `insert into court (id, name, commission_name, case_number_pattern, mediation_number_pattern,
             address, phone, is_practice, limit_scope) values (1, ?, ?, ?, ?, ?, ?, 0, ?)`,
        )
        .run('台账院', '台账委', '案〔{year}〕{seq}号', '调〔{year}〕{seq}号', '', '', 'guangdong');
      raw
        .prepare("insert into staff values ('s1', '何静', '[\"clerk\"]', 1, null, null, 1, null, 0, '[]')")
        .run();
    });
    const nobody = fresh.client(null);
    expect(await nobody.setup.status.query()).toMatchObject({
      isSetUp: false,
      needsAdministrator: true,
      knownStaff: [{ id: 's1', name: '何静' }],
    });
    const input = setupInput();
    await nobody.setup.complete.mutate({
      ...input,
      staff: [],
      administrator: { name: '何静', functions: [], loginName: 'he', password },
    });
    const { me } = await nobody.session.signIn.mutate({ loginName: 'he', password });
    expect(me).toMatchObject({ staffId: 's1', functions: ['clerk', 'administrator'] });
    expect(await nobody.setup.status.query()).toMatchObject({ isSetUp: true, needsAdministrator: false });
    await fresh.close();
  });
});
