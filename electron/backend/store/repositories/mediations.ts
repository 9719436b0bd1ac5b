import { sql } from 'kysely';
import type { LegalDate } from '../../domain/dates.ts';
import type { Db, Trx } from '../database.ts';
import type { MediatorTable } from '../schema.ts';

export interface MediationFilter {
  readonly kind: 'preFiling' | 'entrusted' | 'tribunal' | null;
  readonly state: 'open' | 'succeeded' | 'failed' | null;
  /** Part of a number or a name. */
  readonly text: string;
}

export interface MediationLine {
  readonly id: string;
  readonly case_id: string;
  readonly is_pre_filing: number;
  readonly is_entrusted: number;
  readonly organisation: string;
  readonly started_on: LegalDate;
  readonly concluded_on: LegalDate | null;
  readonly is_successful: number | null;
  readonly amount_fen: number | null;
  readonly case_number: string | null;
  readonly mediation_number: string | null;
  readonly applicants: string;
  readonly respondents: string;
  /** The last day of L08 or L26 while it runs. */
  readonly due_on: LegalDate | null;
}

/** The register of mediations, the latest first. */
export async function list(
  db: Db,
  { kind, state, text }: MediationFilter,
  offset: number,
  limit: number,
): Promise<{ rows: MediationLine[]; total: number }> {
  const isKind =
    kind === null
      ? sql`1`
      : kind === 'preFiling'
        ? sql`m.is_pre_filing = 1`
        : sql`m.is_pre_filing = 0 and m.is_entrusted = ${kind === 'entrusted' ? 1 : 0}`;
  const isState =
    state === null
      ? sql`1`
      : state === 'open'
        ? sql`m.concluded_on is null`
        : sql`m.concluded_on is not null and m.is_successful = ${state === 'succeeded' ? 1 : 0}`;
  const found = sql`from mediation as m join "case" as c on c.id = m.case_id and c.is_void = 0
    where ${isKind} and ${isState} and (${text} = '' or instr(coalesce(c.case_number, '') || ' ' ||
      coalesce(c.mediation_number, '') || ' ' || c.applicants || ' ' || c.respondents || ' ' || m.organisation, ${text}) > 0)`;
  const { rows } =
    await sql<MediationLine>`select m.*, c.case_number, c.mediation_number, c.applicants, c.respondents,
      case when m.concluded_on is null then (select min(d.due_on) from due_date as d where d.case_id = m.case_id
        and d.rule = case when m.is_pre_filing = 1 then 'L08' else 'L26' end) end as due_on
    ${found} order by m.started_on desc, m.id limit ${limit} offset ${offset}`.execute(db);
  const count = await sql<{ n: number }>`select count(*) as n ${found}`.execute(db);
  return { rows, total: count.rows[0]?.n ?? 0 };
}

/** The case a mediation belongs to; undefined for an unknown mediation. */
export async function caseOf(db: Db, mediationId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('mediation')
    .select('case_id')
    .where('id', '=', mediationId)
    .executeTakeFirst();
  return row?.case_id;
}

/** The roster of mediators, by organisation and name. */
export async function roster(db: Db): Promise<MediatorTable[]> {
  return db
    .selectFrom('mediator')
    .selectAll()
    .orderBy('kind')
    .orderBy('organisation')
    .orderBy('name')
    .execute();
}

/** Adds a mediator, or changes one. */
export async function saveMediator(trx: Trx, mediator: MediatorTable): Promise<void> {
  const { id, ...values } = mediator;
  await trx
    .insertInto('mediator')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}
