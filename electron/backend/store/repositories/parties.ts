import { sql } from 'kysely';
import type { PartyKind, PartyRole } from '../../domain/lifecycle/application.ts';
import { foldText } from '../../domain/text.ts';
import type { Db } from '../database.ts';
import { findDocIds } from '../search/case-search.ts';

export interface KnownPartyRow {
  readonly key: string;
  readonly name: string;
  readonly identifier: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly legal_representative: string | null;
  readonly firm: string | null;
  readonly licence: string | null;
  readonly case_count: number;
}

/**
 * Parties of a kind whose name holds the fragment or whose identifier begins with it; the most frequent first. Names are
 * looked for through the search index, in the newest 400 cases that hold the fragment: enough to suggest from.
 */
export async function findKnown(
  db: Db,
  kind: 'worker' | 'employer',
  text: string,
  limit: number,
): Promise<KnownPartyRow[]> {
  const folded = foldText(text);
  if (folded === '') return [];
  const docIds = await findDocIds(db, text, 400);
  const prefix = folded.toUpperCase();
  const { rows } = await sql<KnownPartyRow>`
    with found as (
      select party.party_key from "case" cross join party on party.case_id = "case".id
      where "case".doc_id in (select value from json_each(${JSON.stringify(docIds)}))
        and party.kind = ${kind} and party.folded_name like ${`%${escapeLike(folded)}%`} escape '\\'
      union all
      select party_key from (
        select party_key from party
        where identifier >= ${prefix} and identifier < ${`${prefix}\u{10ffff}`} and +kind = ${kind} limit 400)
    ), likely as (select party_key from found group by party_key order by count(*) desc, party_key limit ${limit})
    select party.party_key as key, max(party.name) as name, max(identifier) as identifier, max(phone) as phone,
      max(address) as address, max(legal_representative) as legal_representative, null as firm, null as licence,
      count(distinct case_id) as case_count
    from likely cross join party on party.party_key = likely.party_key
    group by party.party_key order by case_count desc, name`.execute(db);
  return rows;
}

/** As `findKnown`, for agents by name or firm. */
export async function findKnownAgents(db: Db, text: string, limit: number): Promise<KnownPartyRow[]> {
  const folded = foldText(text);
  if (folded === '') return [];
  const pattern = `%${escapeLike(folded)}%`;
  const { rows } = await sql<KnownPartyRow>`
    select agent_key as key, max(name) as name, null as identifier, max(phone) as phone, null as address,
      null as legal_representative, max(firm) as firm, max(licence) as licence, count(distinct case_id) as case_count
    from (
      select agent.* from agent join "case" on "case".id = agent.case_id and "case".is_void = 0
      where agent.folded_name like ${pattern} escape '\\' or lower(agent.firm) like ${pattern} escape '\\'
      limit 2000
    )
    group by agent_key order by case_count desc, name limit ${limit}`.execute(db);
  return rows;
}

/** Open cases of each party key (or agent key), newest first. */
export async function openCasesOf(db: Db, table: 'party' | 'agent', keys: readonly string[]) {
  if (keys.length === 0) return [];
  const column = table === 'party' ? 'party.party_key' : 'agent.agent_key';
  return db
    .selectFrom(table)
    .innerJoin('case', 'case.id', `${table}.case_id` as 'party.case_id')
    .select([
      `${column} as key` as 'party.party_key as key',
      'case.id',
      'case.case_number',
      'case.mediation_number',
      'case.cause_code',
      'case.accepted_on',
      'case.applicants',
      'case.respondents',
    ])
    .where(column as 'party.party_key', 'in', keys)
    .where('case.is_void', '=', 0)
    .where('case.closed_on', 'is', null)
    .where('case.rejected_on', 'is', null)
    .orderBy('case.doc_id', 'desc')
    .limit(100)
    .execute();
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

export interface CaseParty {
  readonly case_id: string;
  readonly role: PartyRole;
  readonly kind: PartyKind;
  readonly name: string;
  /** Workers of the case, also those who are counted and not named. */
  readonly worker_count: number;
}

/** Parties of these cases, in the order in which each case names them. */
export async function ofCases(db: Db, caseIds: readonly string[]): Promise<CaseParty[]> {
  const found: CaseParty[] = [];
  for (let start = 0; start < caseIds.length; start += 100) {
    const rows = await db
      .selectFrom('party')
      .innerJoin('case', 'case.id', 'party.case_id')
      .select(['party.case_id', 'party.role', 'party.kind', 'party.name', 'case.worker_count'])
      .where('party.case_id', 'in', caseIds.slice(start, start + 100))
      .orderBy('party.case_id')
      .orderBy('party.position')
      .execute();
    found.push(...rows);
  }
  return found;
}
