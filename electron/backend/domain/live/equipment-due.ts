import type { Calendar } from '../calendar.ts';
import { dateOf, type LegalDate, type LocalDateTime } from '../dates.ts';
import type { LiveHearing } from './live-hearing.ts';

/** Whose equipment is still to be checked, and until when. */
export interface EquipmentDue {
  /** The last day for the check. */
  readonly by: LegalDate;
  /** `early`: days are left; `today`: the last day; `late`: it has passed. */
  readonly state: 'early' | 'today' | 'late';
  /** Parties never checked, or whose latest check failed; in their order. */
  readonly partyIds: readonly string[];
}

/**
 * The equipment check before a synchronous hearing (`online.sync.techTestDaysBefore`, working days before the hearing's day). Null when
 * every party's equipment works.
 */
export function equipmentDue(question: {
  readonly startsAt: LocalDateTime;
  readonly today: LegalDate;
  readonly partyIds: readonly string[];
  readonly checks: LiveHearing['checks'];
  readonly daysBefore: number;
  readonly calendar: Pick<Calendar, 'workdaysBack'>;
}): EquipmentDue | null {
  const { startsAt, today, checks, daysBefore, calendar } = question;
  const isGood = (id: string) => checks.some(({ partyId, isGood: works }) => partyId === id && works);
  const partyIds = question.partyIds.filter((id) => !isGood(id));
  if (partyIds.length === 0) return null;
  const by = calendar.workdaysBack(dateOf(startsAt), daysBefore);
  return { by, state: today < by ? 'early' : today === by ? 'today' : 'late', partyIds };
}
