import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { permissions } from '../../electron/backend/domain/permissions.ts';
import { type Client, type Court, openCourt, origin, refusalOf } from './harness.ts';
import { acceptedCase, applicationOf, at, day, planOf } from './sample-case.ts';

/** What must never reach whoever decides: the offer's words, its sum, and the note. */
const markers = ['暗标底线甲', '987654321', '暗标私记乙'];

let court: Court;
let clerk: Client;
let mediator: Client;
let arbitrator: Client;
let director: Client;
let caseId: string;
let mediationId: string;
let hearingId: string;
let rosterId: string;

beforeAll(async () => {
  court = await openCourt({ now: '2026-03-10T09:00' });
  clerk = await court.as('clerk');
  mediator = await court.as('mediator');
  arbitrator = await court.as('arbitrator');
  director = await court.as('director');
  const saved = await director.mediation.saveMediator.mutate({
    id: null,
    name: '史磊',
    organisation: '清溪区总工会',
    kind: 'union',
    phone: null,
    staffId: court.staffId('史磊'),
    from: null,
    to: null,
  });
  rosterId = saved.id;
  const accepted = await acceptedCase(clerk, applicationOf(1));
  caseId = accepted.caseId;
  const started = await clerk.lifecycle.record.mutate({
    caseId,
    version: accepted.version,
    on: day('2026-03-10'),
    entry: { step: 'startEntrustedMediation', organisation: '清溪区总工会' },
  });
  mediationId = (await clerk.mediation.register.query({})).rows[0]?.mediationId ?? '';
  const arranged = await clerk.mediation.record.mutate({
    mediationId,
    version: started.version,
    on: day('2026-03-10'),
    entry: { kind: 'arranged', referredBy: 'union', mediatorIds: [rosterId] },
  });
  const on = day('2026-03-10');
  await mediator.mediation.addOffer.mutate({
    mediationId,
    on,
    offer: { partyId: 'e1', claimId: 'c1', amountFen: 987_654_321, terms: '暗标底线甲' },
  });
  await mediator.mediation.addNote.mutate({ mediationId, on, text: '暗标私记乙' });
  const plan = planOf(court, { startsAt: at('2026-04-01T09:00'), endsAt: at('2026-04-01T11:00') });
  const listed = await clerk.docket.schedule.mutate({ caseId, version: arranged.version, plan });
  hearingId = listed.hearingId;
});
afterAll(() => court.close());

describe('an arbitrator of the tribunal asks for what the parties told the mediator', () => {
  it('through every procedure there is, with every id he can know, and never sees a word of it', async () => {
    const inputs = [
      undefined,
      {},
      { caseId },
      { mediationId },
      { hearingId },
      { text: '暗标' },
      { key: `mediation:${mediationId}` },
      { caseId, on: '2026-03-10', change: { step: 'recordOutcome' } },
      { caseId, kind: 'mediationDocument', hearingId: null, partyId: null },
      { caseId, kind: 'award', hearingId: null, partyId: null },
      { caseId, limit: 100, offset: 0 },
      { text: '', kind: null, limit: 100, offset: 0 },
      { view: 'all', text: '', limit: 100, offset: 0 },
      { from: '2026-03-01', to: '2026-03-31' },
      { year: 2026 },
      { isEnded: false },
    ];
    const answers: string[] = [];
    for (const held of ['arbitrator', 'clerk', 'director'] as const) {
      const token = await court.tokenOf(held);
      for (const procedure of Object.keys(permissions).filter((name) => /^(?!files|step|setup)/.test(name))) {
        for (const input of inputs) {
          const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
          const response = await court.fetch(`/api/trpc/${procedure}${query}`, {
            token,
            headers: { origin },
          });
          answers.push(`${procedure} ${response.status} ${await response.text()}`);
        }
      }
    }
    expect(answers.filter((answer) => markers.some((marker) => answer.includes(marker)))).toEqual([]);
    // The sweep is worth nothing when its questions are not understood.
    for (const procedure of [
      'cases.get',
      'cases.history',
      'mediation.get',
      'mediation.register',
      'papers.prepare',
    ])
      expect(
        answers.some((answer) => answer.startsWith(`${procedure} 200 `)),
        procedure,
      ).toBe(true);
  });

  it('papers say nothing of it: the award and the history hold no marker', async () => {
    const history = JSON.stringify(await arbitrator.cases.history.query({ caseId }));
    const payloads = court.sql((raw) => raw.prepare('select payload from case_event').pluck().all().join());
    for (const marker of markers) {
      expect(history).not.toContain(marker);
      expect(payloads).not.toContain(marker);
    }
  });

  it('also with the mediator function, once he is listed to decide; and a mediator nobody named is turned away', async () => {
    const both = await court.as('administrator');
    await both.court.saveStaff.mutate({
      id: court.staffId('高天平'),
      name: '高天平',
      functions: ['arbitrator', 'mediator'],
      isActive: true,
      loginName: 'arbitrator',
      password: null,
    });
    const own = await director.mediation.saveMediator.mutate({
      id: null,
      name: '高天平',
      organisation: '清溪区劳动人事争议仲裁院',
      kind: 'arbitration',
      phone: null,
      staffId: court.staffId('高天平'),
      from: null,
      to: null,
    });
    const refused = await refusalOf(arbitrator.mediation.private.query({ mediationId }));
    expect(refused.code).toBe('forbidden');
    const { version } = await clerk.mediation.get.query({ mediationId });
    const entry = { kind: 'arranged' as const, referredBy: null, mediatorIds: [rosterId, own.id] };
    const on = day('2026-03-10');
    const himself = await refusalOf(arbitrator.mediation.record.mutate({ mediationId, version, on, entry }));
    expect(himself.fields).toEqual([{ path: 'entry.mediatorIds', reason: 'namedByAnother' }]);
    await clerk.mediation.record.mutate({ mediationId, version, on, entry });
    expect((await arbitrator.mediation.get.query({ mediationId })).privateRefusal).toBe('onTribunal');
    expect((await refusalOf(arbitrator.mediation.private.query({ mediationId }))).code).toBe('forbidden');
    const behind = await refusalOf(
      director.mediation.saveMediator.mutate({
        id: rosterId,
        name: '史磊',
        organisation: '清溪区总工会',
        kind: 'union',
        phone: null,
        staffId: court.staffId('董立'),
        from: null,
        to: null,
      }),
    );
    expect(behind.fields).toEqual([{ path: 'staffId', reason: 'samePerson' }]);
  });
});

describe('the mediator', () => {
  it('sees his offers and notes; the director sees who looked and who was turned away, and no word of them', async () => {
    const seen = await mediator.mediation.private.query({ mediationId });
    expect(seen.offers).toMatchObject([
      { partyId: 'e1', claimId: 'c1', amountFen: 987_654_321, terms: '暗标底线甲' },
    ]);
    expect(seen.notes).toMatchObject([{ text: '暗标私记乙' }]);
    const log = await director.mediation.accessLog.query({});
    expect(log[0]).toMatchObject({ mediationId, staffId: court.staffId('史磊'), act: 'read' });
    expect(log).toContainEqual(expect.objectContaining({ staffId: court.staffId('高天平'), act: 'refused' }));
    expect(log.filter(({ act }) => act === 'offer')).toHaveLength(1);
    expect(JSON.stringify(log)).not.toContain('暗标');
  });

  it('cannot change a move afterwards: the table refuses, and verify tells what was changed behind it', async () => {
    expect(() => court.sql((raw) => raw.exec(`update mediation_secret set body = '{}'`))).toThrow(
      'append-only',
    );
    const administrator = await court.as('administrator');
    expect((await administrator.system.verify.mutate()).faults).toEqual([]);
    court.sql((raw) =>
      raw.exec(`drop trigger mediation_secret_is_append_only_update;
        update mediation_secret set body = replace(body, '987654321', '1') where kind = 'offer';`),
    );
    const report = await administrator.system.verify.mutate();
    expect(report.faults.map(({ kind }) => kind)).toContain('chain');
  });
});

describe('the register', () => {
  it('holds mediations of every kind with the day they must end, and their sessions', async () => {
    const row = (await clerk.mediation.register.query({ kind: 'entrusted', state: 'open' })).rows[0];
    // 10 working days from the day after consent (L26).
    expect(row).toMatchObject({ mediationId, kind: 'entrusted', state: 'open', dueOn: '2026-03-24' });
    expect((await clerk.mediation.register.query({ kind: 'preFiling' })).total).toBe(0);
    const { version } = await clerk.mediation.get.query({ mediationId });
    await clerk.mediation.record.mutate({
      mediationId,
      version,
      on: day('2026-03-10'),
      entry: {
        kind: 'session',
        startsAt: at('2026-03-10T08:30'),
        partyIds: ['w1', 'e1'],
        participants: [{ body: 'industryFederation', name: '工商联 李华' }],
        note: '双方到场',
      },
    });
    expect((await clerk.mediation.get.query({ mediationId })).sessions).toMatchObject([
      { startsAt: '2026-03-10T08:30', participants: [{ body: 'industryFederation' }] },
    ]);
  });
});
