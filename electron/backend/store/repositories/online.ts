import { type LegalDate, toLocalDateTime } from '../../domain/dates.ts';
import type { Db } from '../database.ts';

export interface AsyncHearingRow {
  readonly id: string;
  readonly case_id: string;
  readonly version: number;
  readonly case_number: string | null;
  readonly applicants: string;
  readonly respondents: string;
  readonly cause_code: string;
}

/** More than any court runs at once; bounds what is folded for one screen. */
const most = 2000;

/** Asynchronous hearings that are on the docket, or those taken off it that began on or after a day; by their beginning. */
export async function asyncHearings(
  db: Db,
  which: { readonly isScheduled: boolean; readonly since: LegalDate },
): Promise<AsyncHearingRow[]> {
  const query = ofCases(db).where('hearing.mode', '=', 'async');
  return (
    which.isScheduled
      ? query.where('hearing.status', '=', 'scheduled').orderBy('hearing.starts_at')
      : query
          .where('hearing.status', '!=', 'scheduled')
          .where('hearing.starts_at', '>=', toLocalDateTime(`${which.since}T00:00`))
          .orderBy('hearing.starts_at', 'desc')
  )
    .orderBy('hearing.id')
    .limit(most)
    .execute();
}

/** Synchronous hearings on the docket, by their beginning; of one arbitrator, or all. */
export async function syncHearings(db: Db, arbitratorId: string | null) {
  const query = db
    .selectFrom('hearing')
    .innerJoin('case', 'case.id', 'hearing.case_id')
    .select([
      'hearing.id as hearingId',
      'hearing.starts_at as startsAt',
      'case.case_number as caseNumber',
      'case.applicants',
      'case.respondents',
    ])
    .where('hearing.mode', '=', 'sync')
    .where('hearing.status', '=', 'scheduled')
    .orderBy('hearing.starts_at')
    .orderBy('hearing.id')
    .limit(most);
  if (arbitratorId === null) return query.execute();
  return query
    .where('hearing.id', 'in', (booking) =>
      booking.selectFrom('booking').select('hearing_id').where('resource_key', '=', `staff:${arbitratorId}`),
    )
    .execute();
}

/** One hearing by its id, whatever its mode; undefined when there is none. */
export async function hearing(db: Db, hearingId: string): Promise<AsyncHearingRow | undefined> {
  return ofCases(db).where('hearing.id', '=', hearingId).executeTakeFirst();
}

function ofCases(db: Db) {
  return db
    .selectFrom('hearing')
    .innerJoin('case', 'case.id', 'hearing.case_id')
    .select([
      'hearing.id',
      'hearing.case_id',
      'case.version',
      'case.case_number',
      'case.applicants',
      'case.respondents',
      'case.cause_code',
    ]);
}
