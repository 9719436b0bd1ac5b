import { type SqlBool, sql } from 'kysely';
import type { LegalDate } from '../../domain/dates.ts';
import type { Severity } from '../../domain/deadlines/severity.ts';
import type { Db } from '../database.ts';
import type { CaseRow, DueDateTable } from '../schema.ts';

/** The last day of each severity, from today and the reminder settings. */
export interface SeverityDays {
  readonly yesterday: LegalDate;
  readonly redTo: LegalDate;
  readonly amberTo: LegalDate;
}

export interface WorklistFilter {
  /** Cases of this arbitrator or clerk. */
  readonly staffId: string | null;
  /** With `staffId`: also cases nobody has yet. */
  readonly includesUnassigned: boolean;
  readonly severity: Severity | null;
  readonly kind: 'duty' | 'target' | null;
}

export type WorklistLine = Omit<DueDateTable, 'case_id'> &
  Pick<
    CaseRow,
    | 'id'
    | 'case_number'
    | 'mediation_number'
    | 'applicants'
    | 'respondents'
    | 'is_green_channel'
    | 'arbitrator_id'
    | 'clerk_id'
  > & { party_name: string | null };

/**
 * Open dates, the most pressing first: those that run, or those that stand still. Nothing overdue can fall out: there is no window. The order
 * is that of the index, so that a page costs the same in a court of any size.
 */
export async function worklist(
  db: Db,
  filter: WorklistFilter,
  days: SeverityDays,
  which: 'running' | 'stopped',
  offset: number,
  limit: number,
): Promise<WorklistLine[]> {
  return base(db, filter)
    .innerJoin('case', 'case.id', 'due_date.case_id')
    .leftJoin('party', (join) =>
      join.onRef('party.case_id', '=', 'due_date.case_id').onRef('party.id', '=', 'due_date.party_id'),
    )
    .where('due_date.due_on', which === 'running' ? 'is not' : 'is', null)
    .where((eb) => eb.and(filter.severity === null ? [] : [inSeverity(filter.severity, days)]))
    .select([
      'case.id',
      'case.case_number',
      'case.mediation_number',
      'case.applicants',
      'case.respondents',
      'case.is_green_channel',
      'case.arbitrator_id',
      'case.clerk_id',
      'due_date.key',
      'due_date.rule',
      'due_date.kind',
      'due_date.party_id',
      'due_date.trigger_on',
      'due_date.due_on',
      'due_date.is_provisional',
      'party.name as party_name',
    ])
    .orderBy('due_date.due_on')
    .orderBy('due_date.kind')
    .orderBy('due_date.case_id')
    .orderBy('due_date.key')
    .offset(offset)
    .limit(limit)
    .execute();
}

/** How many open dates there are of each severity; `overdue` are among `director`. */
export async function severityCounts(db: Db, filter: WorklistFilter, days: SeverityDays) {
  const row = await base(db, filter)
    .select(({ fn }) => [
      fn.countAll<number>().as('all'),
      sum(sql`due_date.due_on <= ${days.yesterday}`).as('overdue'),
      sum(inSeverity('director', days)).as('director'),
      sum(inSeverity('person', days)).as('person'),
      sum(inSeverity('quiet', days)).as('quiet'),
      sum(inSeverity('stopped', days)).as('stopped'),
    ])
    .executeTakeFirstOrThrow();
  return {
    all: Number(row.all),
    overdue: Number(row.overdue ?? 0),
    director: Number(row.director ?? 0),
    person: Number(row.person ?? 0),
    quiet: Number(row.quiet ?? 0),
    stopped: Number(row.stopped ?? 0),
  };
}

function sum(condition: ReturnType<typeof sql>) {
  return sql<number>`sum(case when ${condition} then 1 else 0 end)`;
}

function inSeverity(severity: Severity, { redTo, amberTo }: SeverityDays) {
  switch (severity) {
    case 'director':
      return sql<SqlBool>`due_date.due_on <= ${redTo}`;
    case 'person':
      return sql<SqlBool>`due_date.due_on > ${redTo} and due_date.due_on <= ${amberTo}`;
    case 'quiet':
      return sql<SqlBool>`due_date.due_on > ${amberTo}`;
    case 'stopped':
      return sql<SqlBool>`due_date.due_on is null`;
  }
}

/** Rows of voided cases are gone with them, so the case is asked only for the people on it. */
function base(db: Db, { staffId, includesUnassigned, kind }: WorklistFilter) {
  return db
    .selectFrom('due_date')
    .where((eb) =>
      eb.and([
        ...(kind === null ? [] : [eb('due_date.kind', '=', kind)]),
        ...(staffId === null ? [] : [eb('due_date.case_id', 'in', casesOf(db, staffId, includesUnassigned))]),
      ]),
    );
}

function casesOf(db: Db, staffId: string, includesUnassigned: boolean) {
  const open = (column: 'arbitrator_id' | 'clerk_id') =>
    db.selectFrom('case').select('id').where(column, '=', staffId);
  const own = open('arbitrator_id').union(open('clerk_id'));
  if (!includesUnassigned) return own;
  return own.union(
    db
      .selectFrom('case')
      .select('id')
      .where((eb) => eb('is_void', '=', eb.lit(0)))
      .where('closed_on', 'is', null)
      .where('arbitrator_id', 'is', null)
      .where('clerk_id', 'is', null),
  );
}

/** Open accepted cases: the oldest, those nearest to the end of their award period, or the suspended ones. */
export async function boardCases(
  db: Db,
  which: 'oldest' | 'tightest' | 'suspended',
  limit: number,
): Promise<CaseRow[]> {
  let query = db
    .selectFrom('case')
    .selectAll()
    .where('is_void', '=', 0)
    .where('closed_on', 'is', null)
    .where('accepted_on', 'is not', null);
  if (which === 'tightest') query = query.where('award_due_on', 'is not', null).orderBy('award_due_on');
  else query = query.orderBy('accepted_on');
  if (which === 'suspended') query = query.where((eb) => eb('is_suspended', '=', eb.lit(1)));
  return query.orderBy('doc_id').limit(limit).execute();
}

/** The ends of all running award periods, and who sits: for the slack table and the load. */
export async function runningAwardPeriods(db: Db) {
  return db
    .selectFrom('case')
    .select(['arbitrator_id', 'award_due_on', 'is_suspended'])
    .where('is_void', '=', 0)
    .where('closed_on', 'is', null)
    .where('accepted_on', 'is not', null)
    .execute();
}

export async function provisionalAwardDates(
  db: Db,
  caseIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('due_date')
    .select('case_id')
    .where('case_id', 'in', caseIds)
    .where('rule', '=', 'L27')
    .where('is_provisional', '=', 1)
    .execute();
  return new Set(rows.map((row) => row.case_id));
}
