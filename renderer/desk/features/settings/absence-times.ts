import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';

/** A leave or another absence, both days inclusive. */
export interface Absence {
  readonly id: string;
  readonly staffId: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly reason: string;
}

export type AbsenceTime = 'past' | 'now' | 'coming';

/** Where an absence lies, seen from a day. */
export function timeOfAbsence({ from, to }: Absence, today: LegalDate): AbsenceTime {
  if (to < today) return 'past';
  return from <= today ? 'now' : 'coming';
}

/** The last day of the leave a person is on; null: nobody says the person is away. */
export function leaveUntil(
  absences: readonly Absence[],
  staffId: string,
  today: LegalDate,
): LegalDate | null {
  const ends = absences
    .filter((absence) => absence.staffId === staffId && timeOfAbsence(absence, today) === 'now')
    .map(({ to }) => to)
    .toSorted();
  return ends.at(-1) ?? null;
}
