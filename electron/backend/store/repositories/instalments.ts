import { sql } from 'kysely';
import type { LegalDate } from '../../domain/dates.ts';
import type { PerformanceView } from '../../domain/settlement/performance.ts';
import type { Db } from '../database.ts';

/** One instalment of a settlement, of all workers together. */
export interface InstalmentLine {
  readonly case_id: string;
  readonly position: number;
  readonly due_on: LegalDate;
  readonly amount_fen: number;
  readonly paid_fen: number;
  readonly people: number;
  readonly people_paid: number;
  /** The day the last of it was paid; null while something is open. */
  readonly paid_on: LegalDate | null;
  readonly broken_on: LegalDate | null;
  readonly number: string | null;
  readonly applicants: string;
  readonly respondents: string;
}

const conditions: Readonly<
  Record<PerformanceView, (today: LegalDate, soon: LegalDate) => ReturnType<typeof sql>>
> = {
  all: () => sql`1`,
  open: () => sql`open > 0`,
  dueSoon: (today, soon) => sql`open > 0 and due_on between ${today} and ${soon}`,
  overdue: (today) => sql`open > 0 and due_on < ${today}`,
  broken: () => sql`open > 0 and broken_on is not null`,
  paid: () => sql`open = 0 and last_paid_on <= due_on`,
  paidLate: () => sql`open = 0 and last_paid_on > due_on`,
};

/** Instalments in the order they are due, one row each whatever the number of workers. `text` looks in numbers and names. */
export async function list(
  db: Db,
  { view, text, today, soon }: { view: PerformanceView; text: string; today: LegalDate; soon: LegalDate },
  offset: number,
  limit: number,
): Promise<{ rows: InstalmentLine[]; total: number }> {
  const found = sql`from (
      select share.case_id, share.position, min(share.due_on) as due_on, sum(share.amount_fen) as amount_fen,
        sum(share.paid_fen) as paid_fen, count(*) as people, count(share.paid_on) as people_paid,
        sum(share.paid_on is null) as open, max(share.paid_on) as last_paid_on, max(share.broken_on) as broken_on,
        coalesce(c.case_number, c.mediation_number) as number, c.applicants, c.respondents
      from instalment_share as share join "case" as c on c.id = share.case_id and c.is_void = 0
      group by share.case_id, share.position
    ) as line where ${conditions[view](today, soon)}
      and (${text} = '' or instr(coalesce(number, '') || ' ' || applicants || ' ' || respondents, ${text}) > 0)`;
  const { rows } = await sql<InstalmentLine>`
    select *, case when open = 0 then last_paid_on end as paid_on ${found}
    order by due_on, case_id, position limit ${limit} offset ${offset}`.execute(db);
  const count = await sql<{ n: number }>`select count(*) as n ${found}`.execute(db);
  return { rows, total: count.rows[0]?.n ?? 0 };
}

/** Cases with something open, not broken, due on or before a day; at most `limit`, the longest due first. */
export async function casesOpenBy(db: Db, dueBy: LegalDate, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ case_id: string }>`
    select case_id, min(due_on) from instalment_share
    where paid_on is null and broken_on is null and due_on <= ${dueBy}
    group by case_id order by 2 limit ${limit}`.execute(db);
  return rows.map(({ case_id }) => case_id);
}

export interface PerformanceCounts {
  readonly due: number;
  readonly inTime: number;
  readonly dueFen: number;
  readonly inTimeFen: number;
}

/** Instalments by person that fell due from one day to another, and what of them was paid in time. */
export async function countDue(db: Db, from: LegalDate, to: LegalDate): Promise<PerformanceCounts> {
  const { rows } = await sql<PerformanceCounts>`
    select count(*) as due, coalesce(sum(paid_on is not null and paid_on <= due_on), 0) as "inTime",
      coalesce(sum(amount_fen), 0) as "dueFen", coalesce(sum(in_time_fen), 0) as "inTimeFen"
    from instalment_share where due_on between ${from} and ${to} and amount_fen > 0`.execute(db);
  return rows[0] as PerformanceCounts;
}
