import type Database from 'better-sqlite3';
import type { CourtClient } from '../integration/workers/court-client.ts';
import { plainApplication } from '../integration/workers/plain-application.ts';
import { historyEvery } from './city.ts';
import { benchToday } from './city-case.ts';
import type { Question } from './measure.ts';

/** The questions the desk asks, each with its bare SQL. */
export function questions(client: CourtClient, raw: Database.Database, cases: number): Question[] {
  const all = (sql: string, ...values: unknown[]) => {
    const statement = raw.prepare(sql);
    return () => statement.all(...values);
  };
  const caseId = (turn: number) => {
    const place = Math.floor((turn * 7919) % (cases / historyEvery)) * historyEvery;
    return place.toString(16).padStart(24, '0');
  };
  const search = (text: string): Question => ({
    name: `search ${text}`,
    ask: () => client.query('cases.search', { text }),
    floor: all(
      `SELECT * FROM "case" WHERE doc_id IN (SELECT rowid FROM case_search WHERE case_search MATCH ? ORDER BY rowid DESC LIMIT 20)`,
      `"${[...text].join(' ')}"`,
    ),
  });
  const list = (
    name: string,
    input: object,
    where: string | null,
    order = 'number_year DESC, number_seq DESC',
  ): Question => ({
    name: `list: ${name}`,
    ask: () => client.query('cases.list', input),
    floor:
      where === null
        ? null
        : all(`SELECT * FROM "case" WHERE is_void = 0 AND ${where} ORDER BY ${order} LIMIT 50`),
  });
  const docket = (name: string, from: string, to: string): Question => ({
    name,
    ask: () => client.query('docket.list', { from, to }),
    floor: all(
      `SELECT * FROM hearing JOIN "case" ON "case".id = case_id WHERE hearing.starts_at >= ? AND hearing.starts_at < ? ORDER BY starts_at`,
      from,
      `${to}T99`,
    ),
  });
  return [
    list('first page', {}, '1'),
    list('page at 5,000', { offset: 5000 }, null),
    list('by received, oldest', { sort: 'receivedOn', direction: 'asc' }, '1', 'received_on'),
    list('by applicants', { sort: 'applicants' }, null),
    list('by amount', { sort: 'amountClaimedFen' }, null),
    list('mine', { view: 'mine' }, null),
    list('one arbitrator', { staffId: 'arb7' }, `arbitrator_id = 'arb7'`),
    list('to accept', { view: 'toAccept' }, `status = 'received'`),
    list(
      'not listed',
      { view: 'unlisted' },
      `status IN ('accepted', 'servingApplication', 'defence', 'inHearing', 'reopened') AND is_listed = 0`,
    ),
    list(
      'due this week',
      { view: 'dueThisWeek', sort: 'dueOn', direction: 'asc' },
      "closed_on IS NULL AND due_on <= '2026-06-22'",
      'due_on',
    ),
    list('collective', { view: 'collective' }, null),
    list('green channel', { view: 'greenChannel' }, null),
    list('open', { view: 'open' }, null),
    list('closed', { view: 'closed' }, null),
    list('cause', { causeCode: 'B2' }, null),
    list(
      'accepted in a month',
      { acceptedFrom: '2024-03-01', acceptedTo: '2024-03-31' },
      `accepted_on BETWEEN '2024-03-01' AND '2024-03-31'`,
    ),
    list('text 王', { text: '王' }, null),
    list('text 电子', { text: '电子' }, null),
    search('王'),
    search('王伟'),
    search('电子'),
    search('市王伟'),
    search('有限公司'),
    search('7'),
    search('58'),
    search('587'),
    search('5871'),
    docket('docket: day', benchToday, benchToday),
    docket('docket: week', '2026-06-15', '2026-06-21'),
    docket('docket: a past month', '2024-03-01', '2024-03-31'),
    { name: 'docket: queue', ask: () => client.query('docket.queue'), floor: null },
    {
      name: 'clash check',
      ask: (turn) =>
        client.query('docket.check', { caseId: caseId(turn), hearingId: null, plan: planOn(benchToday) }),
      floor: all(
        `SELECT * FROM booking WHERE resource_key IN ('room:room3', 'staff:arb9', 'staff:clerk9') AND starts_at >= '2026-06-15' AND starts_at < '2026-06-15T10:20' AND ends_at > '2026-06-15T09:00'`,
      ),
    },
    {
      name: 'open a case',
      ask: (turn) => client.query('cases.get', { caseId: caseId(turn) }),
      floor: (turn) =>
        raw.prepare('SELECT * FROM case_event WHERE case_id = ? ORDER BY seq').all(caseId(turn)),
    },
    {
      name: 'work list: the court',
      ask: () => client.query('deadlines.worklist', { whose: 'court' }),
      floor: all(
        'SELECT * FROM due_date JOIN "case" ON "case".id = case_id WHERE is_void = 0 ORDER BY due_date.due_on LIMIT 50',
      ),
    },
    {
      name: 'work list: mine',
      ask: () => client.query('deadlines.worklist', { whose: 'mine' }),
      floor: null,
    },
    { name: 'board', ask: () => client.query('deadlines.board'), floor: null },
    { name: 'desk page', ask: () => client.query('figures.desk'), floor: null },
    { name: 'year figures', ask: () => client.query('figures.year', { year: 2024 }), floor: null },
    { name: 'system status', ask: () => client.query('system.status'), floor: null },
    { name: 'papers register', ask: () => client.query('papers.list', {}), floor: null },
    { name: 'reference', ask: () => client.query('court.reference'), floor: null },
    known('worker', '王伟'),
    known('worker', '王'),
    known('worker', '44000'),
    known('employer', '电子'),
    known('employer', '不会有的名字'),
    known('agent', '李'),
    { name: 'write: receive, accept, schedule', ask: (turn) => takeIn(client, turn), floor: null },
  ];

  function known(kind: 'worker' | 'employer' | 'agent', text: string): Question {
    return {
      name: `known ${kind} ${text}`,
      ask: () => client.query('intake.knownParties', { kind, text }),
      floor: null,
    };
  }
}

let serial = 0;

async function takeIn(client: CourtClient, turn: number): Promise<void> {
  const name = `${Date.now()} ${serial++}`;
  const application = plainApplication(`工人${name}`, `用人单位${name}有限公司`, benchToday);
  const { caseId } = await client.mutate<{ caseId: string }>('intake.receive', {
    application,
    decision: { step: 'accept', on: benchToday },
    draftKey: null,
  });
  // Years of free hours ahead: nothing clashes, and runs after this one do not meet its bookings.
  const day = new Date(
    Date.UTC(2027, 0, 1) + ((Date.now() / 1000 + turn * 977) % 50_000) * 86_400_000,
  ).toISOString();
  const plan = {
    ...planOn(day.slice(0, 10)),
    roomId: `room${serial % 30}`,
    arbitratorIds: [`arb${serial % 120}`],
  };
  await client.mutate('docket.schedule', { caseId, version: 2, plan, overrides });
}

/** Years ahead no rule of dates is kept; what is measured is the writing. */
const overrides = ['workingDay', 'session', 'awardPeriod'].map((rule) => ({ rule, reason: '测速' }));

function planOn(day: string) {
  return {
    mode: 'inPerson',
    roomId: 'room3',
    platform: null,
    startsAt: `${day}T09:00`,
    endsAt: `${day}T10:20`,
    arbitratorIds: ['arb9'],
    clerkId: `clerk${serial % 60}`,
  };
}
