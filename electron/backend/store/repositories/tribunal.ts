import { sql } from 'kysely';
import { type LegalDate, toLegalDate } from '../../domain/dates.ts';
import type { CaseEvent } from '../../domain/lifecycle/events.ts';
import type { Db } from '../database.ts';

/** Open accepted cases per arbitrator and per clerk; a collective case counts `collectiveLoad` times. */
export async function openLoads(
  db: Db,
  role: 'arbitrator_id' | 'clerk_id',
  collectiveLoad: number,
): Promise<ReadonlyMap<string, number>> {
  const column = sql.ref(role);
  const { rows } = await sql<{ staff_id: string; load: number }>`
    select ${column} as staff_id, sum(case when is_collective = 1 then ${collectiveLoad} else 1 end) as load
    from "case" where is_void = 0 and closed_on is null and accepted_on is not null and ${column} is not null
    group by ${column}`.execute(db);
  return new Map(rows.map((row) => [row.staff_id, Number(row.load)]));
}

/** One earlier case of a person, with what conflicts are looked for by. */
export interface EarlierCase {
  readonly case_id: string;
  readonly number: string;
  readonly role: 'arbitrator' | 'clerk';
}

/** The latest cases in which a person sat or recorded, newest first. */
export async function earlierCases(db: Db, staffId: string, limit: number): Promise<EarlierCase[]> {
  const { rows } = await sql<EarlierCase>`
    select id as case_id, case_number as number,
      case when arbitrator_id = ${staffId} then 'arbitrator' else 'clerk' end as role
    from "case" where is_void = 0 and case_number is not null and (arbitrator_id = ${staffId} or clerk_id = ${staffId})
    order by accepted_on desc, doc_id desc limit ${limit}`.execute(db);
  return rows;
}

/** Employers and agents of some cases: the keys the docket knows them by, and firms as written. */
export async function sidesOf(db: Db, caseIds: readonly string[]) {
  if (caseIds.length === 0) return { employers: [], agents: [] };
  return {
    employers: await db
      .selectFrom('party')
      .select(['case_id', 'party_key', 'folded_name'])
      .where('kind', '=', 'employer')
      .where('case_id', 'in', caseIds)
      .execute(),
    agents: await db
      .selectFrom('agent')
      .select(['case_id', 'agent_key', 'firm'])
      .where('case_id', 'in', caseIds)
      .execute(),
  };
}

/** The panels named in a period by this court, in the order of naming; the type spelt out, so that SQLite takes its index. */
export async function panelsNamed(
  db: Db,
  from: LegalDate,
  to: LegalDate,
): Promise<{ on: LegalDate; event: CaseEvent }[]> {
  const { rows } = await sql<{ effective_on: string; payload: string }>`
    select effective_on, payload from case_event
    where type = 'tribunalFormed' and import_id is null and effective_on between ${from} and ${to}
    order by ordinal`.execute(db);
  return rows.map((row) => ({
    on: toLegalDate(row.effective_on),
    event: JSON.parse(row.payload) as CaseEvent,
  }));
}
