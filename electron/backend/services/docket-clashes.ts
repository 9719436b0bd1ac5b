import { bookingsOf } from '../domain/docket/bookings.ts';
import { findClashes } from '../domain/docket/clash.ts';
import type { Application } from '../domain/lifecycle/application.ts';
import type { Hearing } from '../domain/lifecycle/case-state.ts';
import type { Db } from '../store/database.ts';
import * as court from '../store/repositories/court.ts';
import * as docket from '../store/repositories/docket.ts';

/**
 * Clashes of a hearing with the docket as this handle sees it, in words. For hearings whose hour nobody chooses now: those of an old
 * ledger, and those on the docket when people of the case change. A hearing that is fixed or moved is judged by `docket-checker`.
 */
export async function clashesOf(
  db: Db,
  caseId: string,
  application: Application,
  hearing: Pick<Hearing, 'id' | 'plan' | 'status'>,
) {
  const names = new Map(
    [...(await court.rooms(db)), ...(await court.staff(db))].map((item) => [item.id, item.name]),
  );
  const wanted = bookingsOf(caseId, application, hearing, names);
  const first = wanted[0];
  if (first === undefined) return [];
  const keys = wanted.map(({ resourceKey }) => resourceKey);
  const rows = await docket.bookingsTouching(db, keys, first.startsAt, first.endsAt);
  const numbers = new Map(rows.map((row) => [row.hearing_id, row.case_number]));
  return findClashes(wanted, rows.map(docket.toBooking)).map(({ wanted: want, taken }) => ({
    resourceKind: want.resourceKind,
    resourceName: want.resourceName,
    otherCaseId: taken.caseId,
    otherNumber: numbers.get(taken.hearingId) ?? null,
    startsAt: taken.startsAt,
    endsAt: taken.endsAt,
  }));
}
