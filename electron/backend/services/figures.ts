import { addDays, daysBetween, type LegalDate, weekday } from '../domain/dates.ts';
import { yearFigures } from '../domain/figures.ts';
import type { CaseStatus } from '../domain/lifecycle/case-state.ts';
import type { Db } from '../store/database.ts';
import * as cases from '../store/repositories/cases.ts';
import * as docket from '../store/repositories/docket.ts';
import * as figures from '../store/repositories/figures.ts';
import { toSummary } from './cases.ts';
import { type Actor, type Context, today } from './context.ts';
import { entriesOf } from './docket-list.ts';

/** Days ahead within which a due date presses (amber). */
const soonDays = 10;

/** Stages of a case that is accepted and not closed; what waits for its acceptance has a list of its own. */
const underWay: readonly CaseStatus[] = [
  'accepted',
  'hearingScheduled',
  'inHearing',
  'deliberation',
  'drafting',
  'servingOutcome',
];

/** The figures of a calendar year; see `domain/figures`. */
export async function ofYear(db: Db, year: number) {
  return yearFigures(year, await figures.countPeriod(db, `${year}-01-01`, `${year}-12-31`));
}

/** What today asks of a person: hearings, due dates, applications waiting; for a director also the court as a whole. */
export async function desk(context: Context, actor: Actor) {
  const { db } = context.store;
  const now = today(context);
  const isDirector = actor.functions.includes('director');
  const isArbitrator = actor.functions.includes('arbitrator') && !isDirector;
  const hearings = await docket.list(db, {
    from: now,
    to: now,
    roomId: null,
    staffId: isArbitrator ? actor.staffId : null,
    mode: null,
    status: null,
  });
  const mine = isArbitrator ? { staffId: actor.staffId } : {};
  const due = await cases.list(
    db,
    { ...cases.anyCase, ...mine, statuses: underWay, dueTo: addDays(now, soonDays) },
    'dueOn',
    'asc',
    0,
    20,
  );
  const toAccept = await cases.list(
    db,
    { ...cases.anyCase, statuses: ['received'] },
    'receivedOn',
    'asc',
    0,
    20,
  );
  const monday = addDays(now, -((weekday(now) + 6) % 7));
  return {
    today: await entriesOf(
      context,
      hearings.filter((row) => row.status !== 'cancelled' && row.status !== 'postponed'),
    ),
    due: due.flatMap((row) =>
      row.due_on === null ? [] : [{ ...toSummary(row), daysLeft: daysBetween(now, row.due_on) }],
    ),
    toAccept: toAccept.map(toSummary),
    counts: await figures.countDesk(db, now, addDays(now, soonDays), monday, addDays(monday, 6)),
    court: isDirector ? await courtBoard(db, now) : null,
    asOf: now,
  };
}

async function courtBoard(db: Db, now: LegalDate) {
  const oldest = await cases.list(
    db,
    {
      ...cases.anyCase,
      statuses: underWay,
    },
    'acceptedOn',
    'asc',
    0,
    10,
  );
  const ahead = await docket.hearingsAhead(db, now);
  const load = await figures.openPerArbitrator(db);
  return {
    oldest: oldest.map(toSummary),
    load: load.map((row) => ({
      staffId: row.staff_id,
      open: row.open,
      hearingsAhead: ahead.get(row.staff_id) ?? 0,
    })),
  };
}
