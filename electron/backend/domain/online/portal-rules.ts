import { invariant } from '../assert.ts';
import { addDays, dateOf, type LegalDate, type LocalDateTime, toLocalDateTime } from '../dates.ts';
import type { OnlineValue } from './online-rules.ts';

/** Values of the parties' portal (`online.portal.*`). */
export interface PortalRules {
  /** Calendar days for which an invitation is good after the hearing's last day. */
  readonly daysAfterHearing: number;
  /** Wrong attempts after which an invitation is locked. */
  readonly attempts: number;
  readonly fileBytes: number;
  readonly filesPerAnswer: number;
}

/** The rules in force on a day. @throws Error naming the key when a value is missing. */
export function portalRulesOn(values: readonly OnlineValue[], on: LegalDate): PortalRules {
  const number = (key: string): number => {
    const found = values.find(
      (value) =>
        value.key === `online.portal.${key}` &&
        value.validFrom <= on &&
        (value.validTo === null || on <= value.validTo),
    );
    invariant(typeof found?.value === 'number', `rules/online.json: online.portal.${key}`);
    return found.value;
  };
  return {
    daysAfterHearing: number('daysAfterHearing'),
    attempts: number('attempts'),
    fileBytes: number('fileMegabytes') * 1024 * 1024,
    filesPerAnswer: number('filesPerAnswer'),
  };
}

/** The last minute of an invitation: some days after the last on which the hearing may still run. */
export function invitationEnd(lastDay: LegalDate, { daysAfterHearing }: PortalRules): LocalDateTime {
  return toLocalDateTime(`${addDays(lastDay, daysAfterHearing)}T23:59`);
}

/** The last day on which a hearing may still run: as planned, or counted from its opening or today where that is later. */
export function lastHearingDay(
  planned: { readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime | null },
  finishBy: LegalDate | null,
  today: LegalDate,
  finishDays: number,
): LegalDate {
  const days = [dateOf(planned.endsAt ?? planned.startsAt), finishBy ?? addDays(today, finishDays)];
  return days.sort().at(-1) ?? today;
}
