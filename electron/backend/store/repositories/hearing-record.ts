import type { Selectable } from 'kysely';
import { toLocalDateTime } from '../../domain/dates.ts';
import type {
  HearingPhase,
  LineBody,
  RecordLine,
  RecordStatus,
} from '../../domain/hearing-record/record-line.ts';
import type { Db, Trx } from '../database.ts';
import type { HearingRecordLineTable } from '../schema.ts';

/** The head of a record. */
export interface RecordHead {
  readonly hearingId: string;
  readonly caseId: string;
  readonly status: RecordStatus;
  readonly round: number;
  /** Hash of the file; null unless locked. */
  readonly sha256: string | null;
}

export async function head(db: Db, hearingId: string): Promise<RecordHead | undefined> {
  const row = await db
    .selectFrom('hearing_record')
    .selectAll()
    .where('hearing_id', '=', hearingId)
    .executeTakeFirst();
  return row && toHead(row);
}

/** Every locked record. */
export async function locked(db: Db): Promise<RecordHead[]> {
  const rows = await db.selectFrom('hearing_record').selectAll().where('status', '=', 'locked').execute();
  return rows.map(toHead);
}

export async function saveHead(trx: Trx, record: RecordHead, startedAt: string): Promise<void> {
  const { status, round, sha256 } = record;
  await trx
    .insertInto('hearing_record')
    .values({
      hearing_id: record.hearingId,
      case_id: record.caseId,
      status,
      round,
      sha256,
      started_at: startedAt,
    })
    .onConflict((conflict) => conflict.column('hearing_id').doUpdateSet({ status, round, sha256 }))
    .execute();
}

/** The lines of a record in their order. */
export async function lines(db: Db, hearingId: string): Promise<RecordLine[]> {
  const rows = await db
    .selectFrom('hearing_record_line')
    .selectAll()
    .where('hearing_id', '=', hearingId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(toLine);
}

export async function saveLine(
  trx: Trx,
  hearingId: string,
  line: RecordLine,
  by: { readonly staffId: string; readonly at: string },
): Promise<void> {
  const values = {
    phase: line.phase,
    position: line.position,
    body: JSON.stringify(line.body),
    version: line.version,
    round: line.round,
    saved_by: by.staffId,
    saved_at: by.at,
  };
  await trx
    .insertInto('hearing_record_line')
    .values({ hearing_id: hearingId, id: line.id, at: line.at, ...values })
    .onConflict((conflict) => conflict.columns(['hearing_id', 'id']).doUpdateSet(values))
    .execute();
}

export async function removeLine(trx: Trx, hearingId: string, lineId: string): Promise<void> {
  await trx
    .deleteFrom('hearing_record_line')
    .where('hearing_id', '=', hearingId)
    .where('id', '=', lineId)
    .execute();
}

/** One person's own note; null when there is none. */
export async function note(db: Db, hearingId: string, staffId: string): Promise<string | null> {
  const row = await db
    .selectFrom('hearing_note')
    .select('text')
    .where('hearing_id', '=', hearingId)
    .where('staff_id', '=', staffId)
    .executeTakeFirst();
  return row?.text ?? null;
}

export async function saveNote(
  trx: Trx,
  hearingId: string,
  staffId: string,
  text: string,
  savedAt: string,
): Promise<void> {
  await trx
    .insertInto('hearing_note')
    .values({ hearing_id: hearingId, staff_id: staffId, text, saved_at: savedAt })
    .onConflict((conflict) =>
      conflict.columns(['hearing_id', 'staff_id']).doUpdateSet({ text, saved_at: savedAt }),
    )
    .execute();
}

function toHead(row: {
  hearing_id: string;
  case_id: string;
  status: RecordStatus;
  round: number;
  sha256: string | null;
}): RecordHead {
  return {
    hearingId: row.hearing_id,
    caseId: row.case_id,
    status: row.status,
    round: row.round,
    sha256: row.sha256,
  };
}

function toLine(row: Selectable<HearingRecordLineTable>): RecordLine {
  return {
    id: row.id,
    phase: row.phase as HearingPhase,
    position: row.position,
    at: toLocalDateTime(row.at),
    body: JSON.parse(row.body) as LineBody,
    version: row.version,
    round: row.round,
  };
}
