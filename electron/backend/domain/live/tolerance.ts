import { dateOf, daysBetween, type LocalDateTime, timeOf } from '../dates.ts';
import type { LiveHearing } from './live-hearing.ts';
import type { LiveRules } from './live-rules.ts';

/**
 * What the rules offer while somebody is late or cut off. `wait`: within the tolerance, all attempts made. `contact`: ring the party.
 * `tribunalDecides`: time and attempts are spent (`online.sync.lateToleranceMin`). `adjourn`: an interruption has lasted too long; its
 * cause is recorded (Online Litigation Rules, art. 25).
 */
export type ToleranceOffer = 'wait' | 'contact' | 'tribunalDecides' | 'adjourn';

export interface ToleranceFinding {
  readonly kind: 'late' | 'cutOff';
  /** Null: an incident that struck everybody. */
  readonly partyId: string | null;
  readonly minutes: number;
  readonly toleranceMinutes: number;
  /** Attempts to reach the party; of a late one alone. */
  readonly attempts: number;
  readonly offer: ToleranceOffer;
}

interface Question {
  readonly startsAt: LocalDateTime;
  readonly now: LocalDateTime;
  readonly partyIds: readonly string[];
  readonly hearing: LiveHearing;
  readonly rules: LiveRules;
}

/** Who is late or cut off at this moment, and what the rules then offer; parties in their order, then incidents. */
export function toleranceFindings({ startsAt, now, partyIds, hearing, rules }: Question): ToleranceFinding[] {
  const late = minutesBetween(startsAt, now);
  const found: ToleranceFinding[] = [];
  for (const partyId of late <= 0 ? [] : partyIds) {
    if (hearing.people.some((person) => person.partyId === partyId && person.firstAdmittedAt !== null))
      continue;
    const attempts = hearing.attempts.filter((attempt) => attempt.partyId === partyId).length;
    const isTried = attempts >= rules.contactAttempts;
    const offer = isTried ? (late > rules.lateToleranceMin ? 'tribunalDecides' : 'wait') : 'contact';
    found.push({
      kind: 'late',
      partyId,
      minutes: late,
      toleranceMinutes: rules.lateToleranceMin,
      attempts,
      offer,
    });
  }
  for (const { partyId, from, to } of hearing.incidents) {
    if (to !== null) continue;
    const minutes = Math.max(0, minutesBetween(from, now));
    found.push({
      kind: 'cutOff',
      partyId,
      minutes,
      toleranceMinutes: rules.disconnectToleranceMin,
      attempts: 0,
      offer: minutes > rules.disconnectToleranceMin ? 'adjourn' : 'wait',
    });
  }
  return found;
}

/** Whole minutes from one moment to another; negative when the other is before it. */
export function minutesBetween(from: LocalDateTime, to: LocalDateTime): number {
  const ofDay = (moment: LocalDateTime) => {
    const [hour = 0, minute = 0] = timeOf(moment).split(':').map(Number);
    return hour * 60 + minute;
  };
  return daysBetween(dateOf(from), dateOf(to)) * 24 * 60 + ofDay(to) - ofDay(from);
}
