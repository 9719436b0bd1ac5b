import { invariant } from '../assert.ts';
import type { LegalDate } from '../dates.ts';
import type { OnlineValue } from '../online/online-rules.ts';

/** Values of online synchronous hearings (`online.sync.*`). */
export interface LiveRules {
  /** Working days before the hearing by which the equipment is to be checked. */
  readonly techTestDaysBefore: number;
  /** Minutes a late party is waited for. */
  readonly lateToleranceMin: number;
  /** Attempts to reach a late party before the tribunal decides. */
  readonly contactAttempts: number;
  /** Minutes an interruption may last before the hearing is adjourned. */
  readonly disconnectToleranceMin: number;
}

/** The rules in force on a day. @throws Error naming the key when a value is missing. */
export function liveRulesOn(values: readonly OnlineValue[], on: LegalDate): LiveRules {
  const number = (key: string): number => {
    const found = values.find(
      (value) =>
        value.key === `online.sync.${key}` &&
        value.validFrom <= on &&
        (value.validTo === null || on <= value.validTo),
    );
    invariant(typeof found?.value === 'number', `rules/online.json: online.sync.${key}`);
    return found.value;
  };
  return {
    techTestDaysBefore: number('techTestDaysBefore'),
    lateToleranceMin: number('lateToleranceMin'),
    contactAttempts: number('contactAttempts'),
    disconnectToleranceMin: number('disconnectToleranceMin'),
  };
}
