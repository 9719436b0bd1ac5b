import { type Demands, saveDemand } from '../store/repositories/demands.ts';
import { type Actor, type Context, moment } from './context.ts';

/** Says whether a kind of approval is given in the program, or a trigger demands a discussion, from now on. */
export async function setRequired<M extends keyof Demands>(
  context: Context,
  actor: Actor,
  matter: M,
  { kind, isRequired }: { readonly kind: Demands[M]; readonly isRequired: boolean },
): Promise<void> {
  const changed = { by: actor.staffId, at: moment(context) };
  await context.store.write((trx) => saveDemand(trx, matter, kind, isRequired, changed));
  context.publish('court');
}
