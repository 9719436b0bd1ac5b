import type { LegalDate } from '../../domain/dates.ts';
import type { CaseEvent } from '../../domain/lifecycle/events.ts';
import type { Db } from '../database.ts';

type LiveEvent = Extract<CaseEvent, { type: 'liveEntry' }>;

/** What was entered on days of a period into the history of any case about synchronous hearings; by case, in its order. */
export async function ofPeriod(db: Db, from: LegalDate, to: LegalDate): Promise<LiveEvent[]> {
  const rows = await db
    .selectFrom('case_event')
    .select('payload')
    .where('type', '=', 'liveEntry')
    .where('effective_on', '>=', from)
    .where('effective_on', '<=', to)
    .orderBy('case_id')
    .orderBy('seq')
    .execute();
  // Written by this program from a typed event.
  return rows.map(({ payload }) => JSON.parse(payload) as LiveEvent);
}
