import type { Calendar } from '../../../../electron/backend/domain/calendar.ts';
import { addDays, type LegalDate } from '../../../../electron/backend/domain/dates.ts';

/** How far ahead a working day is looked for; longer than any holiday. */
const searchDays = 60;

/**
 * The first working day a hearing may be held on when its notice goes out on `today` and must be given `days` working
 * days before (L22: LAW 35, RULES 38). Null when the calendar offers none within two months.
 */
export function earliestHearingDay(today: LegalDate, days: number, calendar: Calendar): LegalDate | null {
  for (let ahead = days; ahead <= searchDays; ahead += 1) {
    const day = addDays(today, ahead);
    if (calendar.isWorkday(day) && today <= calendar.workdaysBack(day, days)) return day;
  }
  return null;
}
