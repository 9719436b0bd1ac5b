import { invariant } from '../../domain/assert.ts';
import type { LegalDate } from '../../domain/dates.ts';
import { toLegalDate } from '../../domain/dates.ts';
import type { CaseEvent, RecordedEvent } from '../../domain/lifecycle/events.ts';
import type { Db, Trx } from '../database.ts';
import { sha256Of } from '../files.ts';

/** An event about to be appended. */
export interface NewEvent {
  readonly id: string;
  readonly event: CaseEvent;
  readonly effectiveOn: LegalDate;
  readonly recordedAt: string;
  readonly actor: string;
  readonly importId: string | null;
}

/** The hash that stands before the first link. */
export const chainStart = '0'.repeat(64);

export interface ChainedRow {
  readonly id: string;
  readonly case_id: string;
  readonly seq: number;
  readonly type: string;
  readonly effective_on: string;
  readonly recorded_at: string;
  readonly actor: string;
  readonly import_id: string | null;
  readonly payload_hash: string;
  readonly prev_hash: string;
}

/**
 * The hash of one link. It covers the payload through the payload's own hash, so that a lawful erasure after retention can
 * empty a payload and leave the chain whole.
 */
export function linkHash(row: ChainedRow): string {
  return sha256Of(
    JSON.stringify([
      row.prev_hash,
      row.id,
      row.case_id,
      row.seq,
      row.type,
      row.effective_on,
      row.recorded_at,
      row.actor,
      row.import_id,
      row.payload_hash,
    ]),
  );
}

/** The events of a case in the order they were recorded; empty when there is no such case. */
export async function ofCase(db: Db, caseId: string): Promise<RecordedEvent[]> {
  const rows = await db
    .selectFrom('case_event')
    .select(['id', 'seq', 'effective_on', 'recorded_at', 'actor', 'payload'])
    .where('case_id', '=', caseId)
    .orderBy('seq')
    .execute();
  return rows.map(toRecordedEvent);
}

/** The events of several cases, each in the order they were recorded. */
export async function ofCases(
  db: Db,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, RecordedEvent[]>> {
  const histories = new Map<string, RecordedEvent[]>(caseIds.map((id) => [id, []]));
  for (let start = 0; start < caseIds.length; start += 100) {
    const rows = await db
      .selectFrom('case_event')
      .select(['case_id', 'id', 'seq', 'effective_on', 'recorded_at', 'actor', 'payload'])
      .where('case_id', 'in', caseIds.slice(start, start + 100))
      .orderBy('case_id')
      .orderBy('seq')
      .execute();
    for (const row of rows) histories.get(row.case_id)?.push(toRecordedEvent(row));
  }
  return histories;
}

/** One event as the domain knows it. The payload was written by this program from a typed event. */
export function toRecordedEvent(row: {
  id: string;
  seq: number;
  effective_on: string;
  recorded_at: string;
  actor: string;
  payload: string;
}): RecordedEvent {
  return {
    id: row.id,
    seq: row.seq,
    effectiveOn: toLegalDate(row.effective_on),
    recordedAt: row.recorded_at,
    actor: row.actor,
    event: JSON.parse(row.payload) as CaseEvent,
  };
}

/** The hashes of a case's links by event id, for the history page. */
export async function hashesOfCase(db: Db, caseId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('case_event')
    .select(['id', 'hash'])
    .where('case_id', '=', caseId)
    .execute();
  return new Map(rows.map((row) => [row.id, row.hash]));
}

/** Appends events of one case after `lastSeq`, each chained to the link before it; answers them as recorded. */
export async function append(
  trx: Trx,
  caseId: string,
  lastSeq: number,
  events: readonly NewEvent[],
): Promise<RecordedEvent[]> {
  invariant(events.length > 0, 'nothing to append');
  let prevHash = await lastHash(trx);
  const recorded: RecordedEvent[] = [];
  const rows = events.map((item, index) => {
    const payload = JSON.stringify(item.event);
    const seq = lastSeq + index + 1;
    const row = {
      id: item.id,
      case_id: caseId,
      seq,
      type: item.event.type,
      effective_on: item.effectiveOn,
      recorded_at: item.recordedAt,
      actor: item.actor,
      import_id: item.importId,
      payload,
      payload_hash: sha256Of(payload),
      prev_hash: prevHash,
    };
    prevHash = linkHash(row);
    recorded.push({
      id: item.id,
      seq,
      effectiveOn: item.effectiveOn,
      recordedAt: item.recordedAt,
      actor: item.actor,
      event: item.event,
    });
    return { ...row, hash: prevHash };
  });
  for (const row of rows) await trx.insertInto('case_event').values(row).execute();
  return recorded;
}

/** Hash of the newest link; the start value when the history is empty. */
export async function lastHash(db: Db): Promise<string> {
  const row = await db
    .selectFrom('case_event')
    .select('hash')
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.hash ?? chainStart;
}

/** Events of one import, by case, newest case last. */
export async function ofImport(db: Db, importId: string): Promise<{ id: string; caseId: string }[]> {
  const rows = await db
    .selectFrom('case_event')
    .select(['id', 'case_id'])
    .where('import_id', '=', importId)
    .orderBy('ordinal')
    .execute();
  return rows.map((row) => ({ id: row.id, caseId: row.case_id }));
}

/** Number of links in all. */
export async function count(db: Db): Promise<number> {
  const row = await db
    .selectFrom('case_event')
    .select((eb) => eb.fn.max('ordinal').as('last'))
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}
