import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db, Trx } from '../database.ts';
import type { PlannerSettingTable, PlanScenarioTable } from '../schema.ts';

export type ScenarioRow = Selectable<PlanScenarioTable>;

/** The court's choices; until it chooses, the planner assumes nobody's tribunal. */
export async function settings(
  db: Db,
): Promise<
  Pick<Selectable<PlannerSettingTable>, 'assumes_tribunal'> & Partial<Selectable<PlannerSettingTable>>
> {
  const row = await db.selectFrom('planner_setting').selectAll().executeTakeFirst();
  return row ?? { assumes_tribunal: 0 };
}

export async function saveSettings(
  trx: Trx,
  row: Omit<Insertable<PlannerSettingTable>, 'id'>,
): Promise<void> {
  await trx
    .insertInto('planner_setting')
    .values({ id: 1, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

export async function insert(trx: Trx, row: Insertable<PlanScenarioTable>): Promise<void> {
  await trx.insertInto('plan_scenario').values(row).execute();
}

export async function findById(db: Db, id: string): Promise<ScenarioRow | undefined> {
  return db.selectFrom('plan_scenario').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The newest what-if copies, without what is in them. */
export async function list(db: Db, limit: number): Promise<Omit<ScenarioRow, 'items' | 'blocked'>[]> {
  return db
    .selectFrom('plan_scenario')
    .select([
      'id',
      'task',
      'fingerprint',
      'seed',
      'stayed',
      'cost',
      'bound',
      'gap',
      'is_proven',
      'is_stopped',
      'elapsed_ms',
      'made_at',
      'made_by',
      'status',
      'ended_at',
      'ended_by',
    ])
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
}

export async function update(trx: Trx, id: string, change: Updateable<PlanScenarioTable>): Promise<void> {
  await trx.updateTable('plan_scenario').set(change).where('id', '=', id).execute();
}
