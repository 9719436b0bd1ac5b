import { sql } from 'kysely';
import { foldText } from '../../domain/text.ts';
import type { Db, Trx } from '../database.ts';

/** Stands between two texts of one case, so that no phrase runs from one into the next; a private-use letter nobody types. */
const divider = '\u{e000}';

/** Replaces what the index knows of a case; null takes the case out. SQLite-only (FTS5). */
export async function indexCase(trx: Trx, docId: number, texts: readonly string[] | null): Promise<void> {
  await sql`delete from case_search where rowid = ${docId}`.execute(trx);
  if (texts === null || texts.length === 0) return;
  const words = texts.map((text) => tokens(text).join(' ')).join(` ${divider} `);
  await sql`insert into case_search (rowid, words) values (${docId}, ${words})`.execute(trx);
}

/**
 * The newest cases (by place in the index) in which every fragment of the query stands, each as a run of characters:
 * `张伟 587` finds a case of 张伟 whose number contains 587. From one character up. Empty when nothing can be searched for.
 */
export async function findDocIds(db: Db, query: string, limit: number): Promise<number[]> {
  const match = matchExpression(query);
  if (match === null) return [];
  const { rows } = await sql<{
    rowid: number;
  }>`select rowid from case_search where case_search match ${match} order by rowid desc limit ${limit}`.execute(
    db,
  );
  return rows.map((row) => row.rowid);
}

/** The FTS5 expression of a query, for joining in lists; null when it holds no letter, digit or Han character. */
export function matchExpression(query: string): string | null {
  const phrases = foldText(query)
    .split(' ')
    .map(tokens)
    .filter((words) => words.length > 0)
    .map((words) => `"${words.join(' ')}"`);
  return phrases.length === 0 ? null : phrases.join(' AND ');
}

function tokens(text: string): string[] {
  return [...foldText(text)].filter((character) => /[\p{L}\p{N}]/u.test(character));
}
