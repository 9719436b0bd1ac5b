import { sql } from 'kysely';
import type { FigureCounts } from '../../domain/figures.ts';
import type { Db } from '../database.ts';

/**
 * Counts for the figures of a period; definitions in procedure.md section 14.1. CROSS JOIN keeps SQLite at the period's
 * mediations first: the other way round it reads every case.
 */
export async function countPeriod(db: Db, from: string, to: string): Promise<FigureCounts> {
  const filed = await one<{ n: number; workers: number; collective: number; collective_workers: number }>(
    db,
    sql`select count(*) as n, coalesce(sum(worker_count), 0) as workers, coalesce(sum(is_collective), 0) as collective,
      coalesce(sum(case when is_collective = 1 then worker_count else 0 end), 0) as collective_workers
    from "case" where is_void = 0 and accepted_on between ${from} and ${to}`,
  );
  const preFiling = await one<{ n: number; collective: number; workers: number }>(
    db,
    sql`select count(*) as n, coalesce(sum("case".is_collective), 0) as collective,
      coalesce(sum(case when "case".is_collective = 1 then "case".worker_count else 0 end), 0) as workers
    from mediation cross join "case" on "case".id = mediation.case_id and "case".is_void = 0
    where mediation.is_pre_filing = 1 and mediation.started_on between ${from} and ${to}`,
  );
  const carried = await one<{ n: number }>(
    db,
    // Two ranges of one index; as one OR it would read every case there ever was.
    sql`select (select count(*) from "case" where is_void = 0 and closed_on is null and accepted_on < ${from})
      + (select count(*) from "case" where is_void = 0 and closed_on >= ${from} and accepted_on < ${from}) as n`,
  );
  const closed = await one<{ n: number; sued: number }>(
    db,
    sql`select count(*) as n, count(sued_on) as sued from "case" where is_void = 0 and accepted_on is not null and closed_on between ${from} and ${to}`,
  );
  const mediations = await one<{ n: number; successful: number }>(
    db,
    sql`select count(*) as n, coalesce(sum(is_successful), 0) as successful from mediation
    cross join "case" on "case".id = mediation.case_id and "case".is_void = 0 where concluded_on between ${from} and ${to}`,
  );
  const online = await one<{ any: number; sync: number; async: number }>(
    db,
    sql`select count(distinct case_id) as "any", count(distinct case when mode = 'sync' then case_id end) as "sync",
      count(distinct case when mode = 'async' then case_id end) as "async"
    from hearing where mode in ('sync', 'async') and status not in ('scheduled', 'cancelled', 'postponed')
      and starts_at >= ${from} and starts_at < ${`${to}T99`}`,
  );
  return {
    preFilingMediations: preFiling.n,
    collectivePreFiling: preFiling.collective,
    collectivePreFilingWorkers: preFiling.workers,
    filed: filed.n,
    filedWorkers: filed.workers,
    collectiveFiled: filed.collective,
    collectiveFiledWorkers: filed.collective_workers,
    carriedOver: carried.n,
    closed: closed.n,
    closedAndSued: closed.sued,
    mediationsConcluded: mediations.n,
    mediationsSuccessful: mediations.successful,
    onlineCases: online.any,
    syncCases: online.sync,
    asyncCases: online.async,
  };
}

export interface DeskCounts {
  readonly open: number;
  readonly unlisted: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly greenChannelOpen: number;
  readonly collectiveOpen: number;
  readonly hearingsThisWeek: number;
}

/** Numbers of the desk: open accepted cases and what presses among them. */
export async function countDesk(
  db: Db,
  today: string,
  soon: string,
  weekFrom: string,
  weekTo: string,
): Promise<DeskCounts> {
  const cases = await one<Omit<DeskCounts, 'hearingsThisWeek'>>(
    db,
    sql`select count(*) as "open",
      coalesce(sum(is_listed = 0 and status in ('accepted', 'inHearing')), 0) as unlisted,
      coalesce(sum(due_on < ${today}), 0) as overdue,
      coalesce(sum(due_on between ${today} and ${soon}), 0) as "dueSoon",
      coalesce(sum(is_green_channel), 0) as "greenChannelOpen", coalesce(sum(is_collective), 0) as "collectiveOpen"
    from "case" where is_void = 0 and accepted_on is not null and closed_on is null`,
  );
  const week = await one<{ n: number }>(
    db,
    sql`select count(*) as n from hearing where starts_at >= ${weekFrom} and starts_at < ${`${weekTo}T99`} and status not in ('cancelled', 'postponed')`,
  );
  return { ...cases, hearingsThisWeek: week.n };
}

/** Open accepted cases per arbitrator. */
export async function openPerArbitrator(db: Db): Promise<{ staff_id: string; open: number }[]> {
  const { rows } = await sql<{ staff_id: string; open: number }>`
    select arbitrator_id as staff_id, count(*) as "open" from "case"
    where is_void = 0 and accepted_on is not null and closed_on is null and arbitrator_id is not null
    group by arbitrator_id order by 2 desc`.execute(db);
  return rows;
}

async function one<Row>(db: Db, query: ReturnType<typeof sql>): Promise<Row> {
  const { rows } = await query.execute(db);
  return rows[0] as Row;
}
