import { invariant } from '../assert.ts';
import type { LegalDate } from '../dates.ts';
import { type AsyncPhase, asyncPhases, type EligibilityRule, eligibilityRules } from './async-entry.ts';

/** One value of the rules for online hearings, with where it comes from; keys as in procedure.md section 7.2. */
export interface OnlineValue {
  readonly key: string;
  readonly value: number | boolean;
  readonly unit: 'workingHour' | 'calendarDay' | 'time' | 'megabyte' | 'file' | null;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly basisZh: string;
  readonly basisEn: string;
  /** V: verified in the text; S: secondary source; U: proposal of this program. */
  readonly certainty: 'V' | 'S' | 'U';
  /** Of a condition: whether the arbitrator may pass it for a reason. */
  readonly isOverridable?: boolean;
  readonly validFrom: LegalDate;
  /** Last day; null: still in force. */
  readonly validTo: LegalDate | null;
}

/** The rules an asynchronous hearing runs by: those in force on the day it was opened. */
export interface AsyncRules {
  readonly eligible: Readonly<Record<EligibilityRule, OnlineValue>>;
  /** Length of each phase's window in hours of working days. */
  readonly windowHours: Readonly<Record<AsyncPhase, number>>;
  readonly maxRounds: number;
  readonly extensionsPerWindow: number;
  /** Hours of working days before the end at which the last reminder is due. */
  readonly lastReminderHours: number;
  readonly missedToConvert: number;
  readonly identityMissConverts: boolean;
  readonly recordConfirmCounts: boolean;
  readonly finishDays: number;
  readonly values: readonly OnlineValue[];
}

/** The rules in force on a day. @throws Error naming the key when a value is missing or is not of its kind. */
export function asyncRulesOn(values: readonly OnlineValue[], on: LegalDate): AsyncRules {
  const inForce = values.filter(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo),
  );
  const find = (key: string): OnlineValue => {
    const value = inForce.find((candidate) => candidate.key === `online.async.${key}`);
    invariant(value !== undefined, `rules/online.json: no value of online.async.${key} on ${on}`);
    return value;
  };
  const number = (key: string): number => {
    const { value } = find(key);
    invariant(typeof value === 'number' && value >= 0, `rules/online.json: online.async.${key}`);
    return value;
  };
  const flag = (key: string): boolean => find(key).value === true;
  return {
    eligible: recordOf(eligibilityRules, (rule) => find(`eligible.${rule}`)),
    windowHours: recordOf(asyncPhases, (phase) => number(`window.${phase}`)),
    maxRounds: number('maxRounds'),
    extensionsPerWindow: number('extension'),
    lastReminderHours: number('reminders.last'),
    missedToConvert: number('missed.convert'),
    identityMissConverts: flag('missed.identity'),
    recordConfirmCounts: flag('missed.recordConfirm'),
    finishDays: number('finish'),
    values: inForce,
  };
}

function recordOf<K extends string, V>(keys: readonly K[], of: (key: K) => V): Record<K, V> {
  // Every key of the list is given a value here.
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>;
}
