import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toLegalDate, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import { openForReading } from '../../electron/backend/store/open.ts';
import * as cases from '../../electron/backend/store/repositories/cases.ts';
import * as docket from '../../electron/backend/store/repositories/docket.ts';
import { type Court, openCourt } from './harness.ts';

let court: Court;
let opened: ReturnType<typeof openForReading>;
beforeAll(async () => {
  court = await openCourt();
  opened = openForReading(court.dataDir);
});
afterAll(async () => {
  opened.raw.close();
  await court.close();
});

/** The plan SQLite makes for what a repository asks, caught where its statements are prepared. */
async function planOf(ask: (db: typeof opened.db) => Promise<unknown>): Promise<string> {
  const asked: { sql: string; parameters: readonly unknown[] }[] = [];
  const watching = opened.db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => result,
  });
  const executor = watching.getExecutor();
  const original = executor.executeQuery.bind(executor);
  executor.executeQuery = (query) => {
    asked.push({ sql: query.sql, parameters: query.parameters });
    return original(query);
  };
  await ask(watching);
  const rows = asked.flatMap(
    ({ sql, parameters }) =>
      opened.raw.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[],
  );
  return rows.map((row) => row.detail).join('\n');
}

describe('hot lists use their indexes', () => {
  it('case list by number, without sorting what it reads', async () => {
    const plan = await planOf((db) => cases.list(db, cases.anyCase, 'number', 'desc', 0, 50));
    expect(plan).toContain('case_by_number');
  });

  it('the case of a number', async () => {
    const plan = await planOf((db) => cases.findByNumber(db, '南清劳人仲案〔2026〕1号'));
    expect(plan).toContain('case_number_once');
    expect(plan).toContain('mediation_number_once');
    expect(plan).not.toMatch(/SCAN case/);
  });

  it('open cases by due date read the open ones only', async () => {
    const filter = { ...cases.anyCase, isOpen: true, dueTo: toLegalDate('2026-03-12') };
    const plan = await planOf((db) => cases.list(db, filter, 'dueOn', 'asc', 0, 20));
    expect(plan).toMatch(/SEARCH case USING INDEX case_by_(due|closed \(is_void=\? AND closed_on=\?\))/);
  });

  it('the docket of a day', async () => {
    const on = toLegalDate('2026-03-18');
    const plan = await planOf((db) =>
      docket.list(db, { from: on, to: on, roomId: null, staffId: null, mode: null, status: null }),
    );
    expect(plan).toMatch(/SEARCH hearing USING INDEX hearing_by_(start|mode)/);
    expect(plan).not.toMatch(/SCAN (hearing|case)/);
  });

  it('the clash check', async () => {
    const plan = await planOf((db) =>
      docket.bookingsTouching(
        db,
        ['room:1', 'staff:1'],
        toLocalDateTime('2026-03-18T09:00'),
        toLocalDateTime('2026-03-18T10:00'),
      ),
    );
    expect(plan).toMatch(
      /SEARCH booking USING (COVERING )?INDEX booking_by_resource \(resource_key=\? AND starts_at>\? AND starts_at<\?\)/,
    );
  });

  it('the guard against overlaps in the database', () => {
    const plan = opened.raw
      .prepare(
        "explain query plan select 1 from booking as taken where taken.resource_key = 'k' and taken.starts_at >= 'a' and taken.starts_at < 'b' and taken.ends_at > 'a'",
      )
      .all() as { detail: string }[];
    expect(plan.map((row) => row.detail).join()).toContain('booking_by_resource');
  });

  it('bookings of the planned weeks, of everybody and of some', async () => {
    const [from, to] = [toLegalDate('2026-03-02'), toLegalDate('2026-04-13')];
    expect(await planOf((db) => docket.bookingsOfDays(db, from, to, null))).toContain('booking_by_time');
    expect(await planOf((db) => docket.bookingsOfDays(db, from, to, ['room:a', 'staff:b']))).toContain(
      'booking_by_resource',
    );
  });
});
