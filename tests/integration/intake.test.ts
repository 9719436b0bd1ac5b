import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import {
  type ApplicationInput,
  acceptedCase,
  applicationOf,
  day,
  employer,
  receivedCase,
  residentId,
  uscc,
  versionOf,
  worker,
} from './sample-case.ts';

let court: Court;
let clerk: Client;
beforeAll(async () => {
  court = await openCourt();
  clerk = await court.as('clerk');
});
afterAll(() => court.close());

const receive = (application: ApplicationInput) =>
  clerk.intake.receive.mutate({ application, decision: { step: 'receive' }, draftKey: null });
const fieldsOf = async (call: Promise<unknown>) => {
  const { code, fields } = await refusalOf(call);
  return { code, fields: fields?.map((field) => `${field.path}: ${field.reason}`) };
};
const eventTypes = (caseId: string) =>
  court.sql((raw) =>
    raw.prepare('select type from case_event where case_id = ? order by seq').pluck().all(caseId),
  );
const eventCount = () => court.sql((raw) => raw.prepare('select count(*) from case_event').pluck().get());

describe('taking an application in', () => {
  it('receives it and leaves the decision open', async () => {
    const { caseId, caseNumber } = await receive(applicationOf(1));
    expect(caseNumber).toBeNull();
    const view = await clerk.cases.get.query({ caseId });
    expect(view.application).toEqual(applicationOf(1));
    expect(view.summary).toMatchObject({
      status: 'received',
      number: null,
      amountClaimedFen: 1_234_567,
      dueOn: '2026-03-09',
    });
    expect(eventTypes(caseId)).toEqual(['received']);
  });

  it('receives and accepts in one save', async () => {
    const { caseId } = await acceptedCase(clerk, applicationOf(2));
    expect(eventTypes(caseId)).toEqual(['received', 'accepted']);
    expect((await clerk.cases.get.query({ caseId })).summary.status).toBe('accepted');
  });

  it('receives and rejects in one save', async () => {
    const { caseId } = await clerk.intake.receive.mutate({
      application: applicationOf(3),
      decision: { step: 'reject', on: day('2026-03-02'), ground: 'outOfScope', reason: '不属于受案范围' },
      draftKey: null,
    });
    const view = await clerk.cases.get.query({ caseId });
    expect(view.summary.status).toBe('rejected');
    expect(view.rejection).toEqual({ ground: 'outOfScope', reason: '不属于受案范围' });
    expect(
      (await refusalOf(clerk.cases.accept.mutate({ caseId, version: view.version, on: day('2026-03-02') })))
        .code,
    ).toBe('stepNotAllowed');
  });

  it('keeps nothing of a save of which the second half is refused', async () => {
    const before = eventCount();
    const { fields } = await fieldsOf(
      clerk.intake.receive.mutate({
        application: applicationOf(4),
        decision: { step: 'accept', on: day('2026-03-03') },
        draftKey: null,
      }),
    );
    expect(fields).toEqual(['on: inTheFuture']);
    expect(eventCount()).toBe(before);
    expect(await clerk.cases.search.query({ text: '申请人4' })).toEqual([]);
  });
});

describe('fields that cannot be right', () => {
  const noClaim = applicationOf(10, { claims: [] });
  const claim = applicationOf(10).claims[0];
  const cases: [string, ApplicationInput, string][] = [
    [
      'nobody applies',
      applicationOf(10, { parties: [employer('e1', '样品公司')], claims: [] }),
      'application.parties: applicantMissing',
    ],
    [
      'nobody answers',
      applicationOf(10, { parties: [worker('w1', '甲')] }),
      'application.parties: respondentMissing',
    ],
    [
      'two employers',
      applicationOf(10, {
        parties: [{ ...employer('w1', '甲公司'), role: 'applicant' }, employer('e1', '乙公司')],
      }),
      'application.parties: workerMissing',
    ],
    ['no claim', noClaim, 'application.claims: claimMissing'],
    [
      'a claim of a stranger',
      applicationOf(10, { claims: claim ? [{ ...claim, claimantId: 'x' }] : [] }),
      'application.claims.0.claimantId: unknownParty',
    ],
    [
      'a claim over a period that ends first',
      applicationOf(10, { claims: claim ? [{ ...claim, periodTo: day('2025-10-01') }] : [] }),
      'application.claims.0.periodTo: endBeforeStart',
    ],
    [
      'a name of spaces',
      applicationOf(10, { parties: [worker('w1', '  '), employer('e1', '样品公司')] }),
      'application.parties.0.name: required',
    ],
    [
      'a negative amount',
      applicationOf(10, { claims: claim ? [{ ...claim, amountFen: -1 }] : [] }),
      'application.claims.0.amountFen: badAmount',
    ],
    [
      'half a fen',
      applicationOf(10, { claims: claim ? [{ ...claim, amountFen: 0.5 }] : [] }),
      'application.claims.0.amountFen: badAmount',
    ],
    [
      'received tomorrow',
      applicationOf(10, { receivedOn: day('2026-03-03') }),
      'application.receivedOn: inTheFuture',
    ],
    ['an unknown cause', applicationOf(10, { causeCode: 'none' }), 'application.causeCode: unknownCause'],
    [
      'the same party twice',
      applicationOf(10, { parties: [worker('w1', '甲'), worker('w1', '乙'), employer('e1', '样品公司')] }),
      'application.parties: duplicateId',
    ],
    [
      'an agent of a stranger',
      applicationOf(10, {
        agents: [
          {
            id: 'g1',
            partyIds: ['x'],
            name: '律师',
            kind: 'lawyer',
            firm: null,
            licence: null,
            phone: null,
            authority: 'general',
          },
        ],
      }),
      'application.agents.0.partyIds: unknownParty',
    ],
  ];
  it.each(cases)('%s', async (_, application, expected) => {
    const { code, fields } = await fieldsOf(receive(application));
    expect(code).toBe('badInput');
    expect(fields).toContain(expected);
  });

  it('a date that does not exist', async () => {
    const application = { ...applicationOf(10), receivedOn: '2026-02-30' };
    const answer = await court.fetch('/api/trpc/intake.receive', {
      method: 'POST',
      token: await court.tokenOf('clerk'),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ application, decision: { step: 'receive' }, draftKey: null }),
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      error: {
        data: {
          refusal: { code: 'badInput', fields: [{ path: 'application.receivedOn', reason: 'badDate' }] },
        },
      },
    });
  });
});

describe('check digits', () => {
  const wrongId = residentId(20).replace(/.$/, (last) => (last === '1' ? '2' : '1'));
  const wrongUscc = uscc(20).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));

  it('that fail are refused by field', async () => {
    const parties = [worker('w1', '甲', wrongId), employer('e1', '样品公司', wrongUscc)];
    const refused = await fieldsOf(receive(applicationOf(20, { parties })));
    expect(refused).toEqual({
      code: 'identifierFault',
      fields: ['application.parties.0.identifier: checksum', 'application.parties.1.identifier: checksum'],
    });
  });

  it('that fail are kept with the reason somebody gives; a reason for a sound number is dropped', async () => {
    const parties = [
      { ...worker('w1', '甲', wrongId), identifierOverride: '原件如此' },
      { ...employer('e1', '样品公司', uscc(21)), identifierOverride: '多余的理由' },
    ];
    const { caseId } = await receive(applicationOf(20, { parties }));
    const { application } = await clerk.cases.get.query({ caseId });
    expect(application.parties.map((party) => party.identifierOverride)).toEqual(['原件如此', null]);
  });

  it('are read and kept in one writing', async () => {
    const id = residentId(2);
    const loose = ` ${id.slice(0, 6)} ${id.slice(6, 14)}-${id.slice(14).toLowerCase()} `;
    const parties = [worker('w1', '甲', loose), employer('e1', '样品公司')];
    const { caseId } = await receive(applicationOf(22, { parties }));
    expect((await clerk.cases.get.query({ caseId })).application.parties[0]?.identifier).toBe(id);
  });
});

describe('after the intake', () => {
  it('a correction replaces the application with a reason and keeps the old one in the history', async () => {
    const { caseId, version } = await receivedCase(clerk, applicationOf(30));
    const application = applicationOf(30, {
      parties: [worker('w1', '更名', residentId(30)), employer('e1', '样品30有限公司')],
    });
    const corrected = await clerk.cases.correct.mutate({ caseId, version, application, reason: '姓名有误' });
    expect(corrected.version).toBe(version + 1);
    expect((await clerk.cases.get.query({ caseId })).summary.applicants).toBe('更名');
    expect(await clerk.cases.search.query({ text: '申请人30' })).toEqual([]);
    expect(await clerk.cases.search.query({ text: '更名' })).toHaveLength(1);
    expect((await clerk.cases.history.query({ caseId })).map((entry) => entry.type)).toEqual([
      'received',
      'applicationCorrected',
    ]);
  });

  it('a command that saw an older version is refused with the current one, and changes nothing', async () => {
    const { caseId, version } = await receivedCase(clerk, applicationOf(31));
    await clerk.cases.correct.mutate({ caseId, version, application: applicationOf(31), reason: '补正' });
    const refusal = await refusalOf(clerk.cases.accept.mutate({ caseId, version, on: day('2026-03-02') }));
    expect(refusal).toEqual({ code: 'conflict', details: { seen: version, current: version + 1 } });
    expect(await versionOf(clerk, caseId)).toBe(version + 1);
  });

  it('accepts and rejects within the days that are possible, once', async () => {
    const { caseId, version } = await receivedCase(clerk, applicationOf(32));
    const early = await fieldsOf(clerk.cases.accept.mutate({ caseId, version, on: day('2026-03-01') }));
    expect(early.fields).toEqual(['on: beforeReceived']);
    const { version: next } = await clerk.cases.accept.mutate({ caseId, version, on: day('2026-03-02') });
    const again = await refusalOf(
      clerk.cases.accept.mutate({ caseId, version: next, on: day('2026-03-02') }),
    );
    expect(again).toMatchObject({
      code: 'stepNotAllowed',
      details: { step: 'accept', rule: 'alreadyAccepted' },
    });
    const reject = {
      caseId,
      version: next,
      on: day('2026-03-02'),
      ground: 'noStanding' as const,
      reason: '主体不适格',
    };
    expect((await refusalOf(clerk.cases.reject.mutate(reject))).code).toBe('stepNotAllowed');
  });

  it('says that there is no such case', async () => {
    expect(await refusalOf(clerk.cases.get.query({ caseId: 'none' }))).toEqual({
      code: 'notFound',
      details: { caseId: 'none' },
    });
    expect((await refusalOf(clerk.cases.history.query({ caseId: 'none' }))).code).toBe('notFound');
  });
});

describe('parties seen before', () => {
  it('are offered from one character, with their open cases only', async () => {
    const company = employer('e1', '回头客（清溪）有限公司', uscc(40));
    await acceptedCase(
      clerk,
      applicationOf(40, { parties: [worker('w1', '甲四十', residentId(40)), company] }),
    );
    await clerk.intake.receive.mutate({
      application: applicationOf(41, { parties: [worker('w1', '甲四一', residentId(41)), company] }),
      decision: { step: 'reject', on: day('2026-03-02'), ground: 'noStanding', reason: '不适格' },
      draftKey: null,
    });
    const [found, ...others] = await clerk.intake.knownParties.query({ kind: 'employer', text: '回' });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ name: '回头客（清溪）有限公司', identifier: uscc(40), caseCount: 2 });
    expect(found?.openCases.map((item) => item.applicants)).toEqual(['甲四十']);
    // Half-width brackets find full-width ones; an identifier is found by its beginning.
    expect(await clerk.intake.knownParties.query({ kind: 'employer', text: '客(清' })).toHaveLength(1);
    expect(
      await clerk.intake.knownParties.query({ kind: 'employer', text: uscc(40).slice(0, 15).toLowerCase() }),
    ).toHaveLength(1);
    expect(await clerk.intake.knownParties.query({ kind: 'worker', text: '回' })).toEqual([]);
  });

  // The attack: signs that mean "anything" to the database.
  it.each(['%', '_', '\\', "'", '""', '*'])('the sign %s is a sign', async (text) => {
    expect(await clerk.intake.knownParties.query({ kind: 'employer', text })).toEqual([]);
    expect(await clerk.cases.search.query({ text })).toEqual([]);
  });
});

describe('an application that is mediated first', () => {
  it('is registered and numbered in one save, and becomes a case with every typed word', async () => {
    const typed = applicationOf(77, { facts: '事实与理由，逐字保留。\n第二段　全角空格与“引号”。' });
    const made = await clerk.intake.receive.mutate({
      application: typed,
      decision: {
        step: 'mediate',
        on: day('2026-03-02'),
        organisation: '街道调解委员会',
        referredBy: 'union',
      },
      draftKey: null,
    });
    expect(made.caseNumber).toBeNull();
    expect(made.mediationNumber).toMatch(/调/);
    const { caseId } = made;
    const during = await clerk.cases.get.query({ caseId });
    expect(during.summary.status).toBe('preFilingMediation');
    expect(during.mediations).toMatchObject([{ isPreFiling: true, organisation: '街道调解委员会' }]);
    const register = await clerk.mediation.register.query({ offset: 0, limit: 50 });
    const mine = register.rows.find((row) => row.caseId === caseId);
    expect(mine?.number).toBe(made.mediationNumber);
    expect(await clerk.mediation.get.query({ mediationId: mine?.mediationId ?? '' })).toMatchObject({
      referredBy: 'union',
      kind: 'preFiling',
    });
    const before = during.application;
    const failed = await clerk.lifecycle.record.mutate({
      caseId,
      version: during.version,
      on: day('2026-03-02'),
      entry: { step: 'concludePreFilingMediation', isSuccessful: false, amountFen: null },
    });
    await clerk.cases.accept.mutate({ caseId, version: failed.version, on: day('2026-03-02') });
    const after = await clerk.cases.get.query({ caseId });
    expect(after.caseNumber).not.toBeNull();
    expect(after.application).toEqual(before);
    expect(after.application.facts).toBe(typed.facts);
    expect(after.application.claims).toEqual(typed.claims);
  });

  it('needs a mediating body and a day that has come', async () => {
    const decision = { step: 'mediate', organisation: '调解委员会', referredBy: null } as const;
    const sent = (changes: object) =>
      clerk.intake.receive.mutate({
        application: applicationOf(78),
        decision: { ...decision, on: day('2026-03-02'), ...changes },
        draftKey: null,
      });
    expect((await refusalOf(sent({ organisation: ' ' }))).fields).toEqual([
      { path: 'decision.organisation', reason: 'required' },
    ]);
    expect((await refusalOf(sent({ on: day('2026-12-01') }))).code).toBe('badInput');
    expect((await refusalOf(sent({ on: day('2026-03-01') }))).fields).toEqual([
      { path: 'on', reason: 'beforeReceived' },
    ]);
  });
});
