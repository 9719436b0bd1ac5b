import { sql } from 'kysely';
import type { ApprovalKind } from '../../domain/approvals/approval-entry.ts';
import type { DerivedTrigger } from '../../domain/discussion/triggers.ts';
import type { Db, Trx } from '../database.ts';

/** What a court may demand in the program, each with its kinds; nothing is demanded until it says so. */
export interface Demands {
  readonly approval: ApprovalKind;
  readonly discussion: DerivedTrigger;
}

/** The table of each, and the column that names a kind; the rest of the columns is the same. */
const homes = {
  approval: { table: 'approval_rule', column: 'kind' },
  discussion: { table: 'discussion_rule', column: 'trigger_kind' },
} as const satisfies Record<keyof Demands, { table: string; column: string }>;

/** The kinds of an approval or a discussion that this court demands. */
export async function demanded<M extends keyof Demands>(db: Db, matter: M): Promise<readonly Demands[M][]> {
  const { table, column } = homes[matter];
  const { rows } = await sql<{ kind: Demands[M] }>`
    select ${sql.ref(column)} as kind from ${sql.table(table)} where is_required = 1`.execute(db);
  return rows.map(({ kind }) => kind);
}

/** Says whether a kind is demanded from now on, who said so and when. */
export async function saveDemand<M extends keyof Demands>(
  trx: Trx,
  matter: M,
  kind: Demands[M],
  isRequired: boolean,
  changed: { readonly by: string; readonly at: string },
): Promise<void> {
  const { table, column } = homes[matter];
  await sql`
    insert into ${sql.table(table)} (${sql.ref(column)}, is_required, changed_by, changed_at)
    values (${kind}, ${isRequired ? 1 : 0}, ${changed.by}, ${changed.at})
    on conflict (${sql.ref(column)}) do update set
      is_required = excluded.is_required, changed_by = excluded.changed_by, changed_at = excluded.changed_at`.execute(
    trx,
  );
}
