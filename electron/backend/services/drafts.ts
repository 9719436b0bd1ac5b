import { AppError } from '../domain/app-error.ts';
import * as drafts from '../store/repositories/drafts.ts';
import { type Actor, type Context, moment } from './context.ts';

/** A draft is typing, not an archive. */
const largestDraft = 4_000_000;

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** One's own draft under a key; null when there is none. */
export async function get(
  context: Context,
  actor: Actor,
  key: string,
): Promise<{ body: Json; savedAt: string } | null> {
  const draft = await drafts.find(context.store.db, actor.staffId, key);
  return draft === undefined ? null : { body: JSON.parse(draft.body) as Json, savedAt: draft.savedAt };
}

/** Keeps typing. @throws AppError `tooLarge` past four million characters. */
export async function save(
  context: Context,
  actor: Actor,
  key: string,
  body: Json,
): Promise<{ savedAt: string }> {
  const text = JSON.stringify(body);
  if (text.length > largestDraft) throw new AppError('tooLarge');
  const savedAt = moment(context);
  await context.store.write((trx) => drafts.save(trx, actor.staffId, key, { body: text, savedAt }));
  return { savedAt };
}

export async function remove(context: Context, actor: Actor, key: string): Promise<void> {
  await context.store.write((trx) => drafts.remove(trx, actor.staffId, key));
}
