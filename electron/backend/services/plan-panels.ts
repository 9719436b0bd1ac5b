import { isCollective } from '../domain/lifecycle/application.ts';
import type { PlanBlock } from '../domain/planner/plan-task.ts';
import type { PlanPanel } from '../domain/planner/problem.ts';
import { requiredPanel } from '../domain/tribunal/composition.ts';
import { weigh } from '../domain/tribunal/weights.ts';
import type { Db } from '../store/database.ts';
import * as court from '../store/repositories/court.ts';
import { candidateFacts } from './candidates.ts';
import type { LoadedCase } from './case-commit.ts';
import type { Context } from './context.ts';
import { readFunctions } from './sessions.ts';

export type PanelAnswer =
  | { readonly ok: true; readonly panels: readonly PlanPanel[] }
  | { readonly ok: false; readonly block: PlanBlock };

/** No case is offered more tribunals: beyond that a plan gains nothing and takes longer. */
const mostPanels = 24;

/**
 * The tribunals that may hear the case: the formed one; where its clerk is open, each clerk whom nothing bars. The planner never replaces
 * the draw (随机分案): a case without a tribunal has none, unless the court lets the planner assume a sole arbitrator from the pool of the draw.
 */
export async function panelsFor(
  context: Context,
  db: Db,
  loaded: LoadedCase,
  assumesTribunal: boolean,
): Promise<PanelAnswer> {
  const { tribunal, application, recusals } = loaded.state;
  if (tribunal === null) return assumesTribunal ? assumed(context, db, loaded) : blocked('noTribunal');
  const { arbitratorIds, clerkId } = tribunal;
  if (arbitratorIds.length === 1 && isCollective(application) && application.procedure !== 'simplified')
    return blocked('panelOfThreeRequired');
  const recused = recusals.filter(({ isUpheld }) => isUpheld === true).map(({ staffId }) => staffId);
  const sitting = await inOffice(db, 'arbitrator');
  if (arbitratorIds.some((id) => recused.includes(id) || !sitting.has(id))) return blocked('tribunalBroken');
  const keepsClerk =
    clerkId !== null && !recused.includes(clerkId) && (await inOffice(db, 'clerk')).has(clerkId);
  const clerkIds = keepsClerk ? [clerkId] : await clerksFor(context, db, loaded);
  const panels = clerkIds
    .filter((id) => !arbitratorIds.includes(id))
    .map((id) => ({ arbitratorIds, clerkId: id }))
    .slice(0, mostPanels);
  return panels.length === 0 ? blocked('noClerk') : { ok: true, panels };
}

async function assumed(context: Context, db: Db, loaded: LoadedCase): Promise<PanelAnswer> {
  const { application } = loaded.state;
  const required = requiredPanel({
    application,
    isCollectiveContract: application.causeCode.startsWith('H'),
    isMajorOrDifficult: false,
  });
  if (required.size === 3) return blocked('panelOfThreeRequired');
  const facts = await candidateFacts(context, db, loaded, 'arbitrator');
  const pool = weigh(
    facts.map(({ conflicts, ...person }) => ({ ...person, blocking: blockingOf(conflicts) })),
    context.legal.draw,
  )
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const clerkIds = await clerksFor(context, db, loaded);
  const panels = clerkIds.flatMap((clerkId) =>
    pool
      .filter(({ staffId }) => staffId !== clerkId)
      .map(({ staffId }) => ({ arbitratorIds: [staffId], clerkId })),
  );
  if (panels.length === 0) return blocked(pool.length === 0 ? 'noTribunal' : 'noClerk');
  return { ok: true, panels: panels.slice(0, mostPanels) };
}

/** Clerks without a conflict of interest (RULES 12 binds them too), the least loaded first. */
export async function clerksFor(context: Context, db: Db, loaded: LoadedCase): Promise<readonly string[]> {
  const facts = await candidateFacts(context, db, loaded, 'clerk');
  return facts
    .filter(({ conflicts, isOnLeave }) => !isOnLeave && blockingOf(conflicts).length === 0)
    .sort((a, b) => a.openLoad - b.openLoad)
    .map(({ staffId }) => staffId);
}

async function inOffice(db: Db, held: 'arbitrator' | 'clerk'): Promise<ReadonlySet<string>> {
  const people = await court.staff(db);
  return new Set(
    people
      .filter((member) => member.is_active === 1 && readFunctions(member.functions).includes(held))
      .map(({ id }) => id),
  );
}

function blockingOf(conflicts: readonly { readonly code: string; readonly severity: string }[]): string[] {
  return conflicts.filter(({ severity }) => severity === 'blocking').map(({ code }) => code);
}

function blocked(block: PlanBlock): PanelAnswer {
  return { ok: false, block };
}
