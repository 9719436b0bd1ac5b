import type { LegalDate } from '../dates.ts';
import type { FactKind } from '../lifecycle/fact-kinds.ts';
import type { WaivablePeriod } from '../lifecycle/procedural-events.ts';
import type { PeriodUnit } from './count.ts';

export const limitKinds = ['duty', 'right', 'target', 'keeping'] as const;
/**
 * `duty`: the court must act by then; `right`: a party or another body may, and the court only shows it; `target`: the court's own goal,
 * shown beside the statutory date and never instead of it; `keeping`: how long a file is kept at least.
 */
export type LimitKind = (typeof limitKinds)[number];

export const limitActors = [
  'court',
  'applicant',
  'respondent',
  'party',
  'worker',
  'employer',
  'courtOfLaw',
  'mediationBody',
] as const;
export type LimitActor = (typeof limitActors)[number];

export const stopKinds = ['suspension', 'publicNotice'] as const;
/** What stops a period; RULES 46(6). */
export type StopKind = (typeof stopKinds)[number];

export const limitScopes = ['national', 'guangdong'] as const;
export type LimitScope = (typeof limitScopes)[number];

export type Certainty = 'V' | 'S' | 'R' | 'U';

/**
 * One row of the time-limit table (`resources/rules/time-limits.json`). Rows of one `id` are versions (by `validFrom`…`validTo`) or variants
 * (by `scope`) of one rule.
 */
export interface TimeLimit {
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly kind: LimitKind;
  readonly actor: LimitActor;
  /** The fact the period is counted from. */
  readonly trigger: FactKind;
  /** `each`: one date for every such fact (each respondent, each hearing); `first` / `last`: one date, from the first or last of them. */
  readonly occurrence: 'each' | 'first' | 'last';
  readonly length: number;
  readonly unit: PeriodUnit;
  readonly direction: 'forward' | 'back';
  readonly rolls: boolean;
  /** Facts after the trigger from which the period starts anew; the latest counts. */
  readonly restartedBy: readonly FactKind[];
  readonly stoppedBy: readonly StopKind[];
  /** The written waiver or shortening that applies to it; GD 62. */
  readonly waivedBy: WaivablePeriod | null;
  /** The period the court itself sets in the case (`evidencePeriodSet`) replaces `length`. */
  readonly isSetByCourt: boolean;
  readonly extension: {
    readonly maxDays: number;
    readonly approver: 'director';
    readonly basis: string;
  } | null;
  /** Facts that end the need to act; any one is enough. */
  readonly metBy: readonly FactKind[];
  readonly ifMissedZh: string;
  readonly ifMissedEn: string;
  /** What the row leaves to people or does not count, in a sentence; '' when nothing. */
  readonly noteZh: string;
  readonly noteEn: string;
  readonly basis: string;
  /** Confidence mark of the source: V read, S secondary, R remembered, U proposal. */
  readonly certainty: Certainty;
  readonly scope: LimitScope;
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
}

/** Which rows of the table a case is under. */
export interface LimitChoice {
  /** The variant taken where national and provincial rules differ. */
  readonly scope: LimitScope;
}

/**
 * The rows in force on a day, one per rule: of several versions the one valid then, of variants the preferred one, of equals the later in
 * the list (the court's own dated change comes after what ships).
 */
export function limitsInForce(
  table: readonly TimeLimit[],
  on: LegalDate,
  choice: LimitChoice,
): readonly TimeLimit[] {
  const chosen = new Map<string, TimeLimit>();
  for (const limit of table) {
    if (on < limit.validFrom || (limit.validTo !== null && on > limit.validTo)) continue;
    const rival = chosen.get(limit.id);
    if (rival === undefined || rank(limit, choice) >= rank(rival, choice)) chosen.set(limit.id, limit);
  }
  return [...chosen.values()];
}

function rank(limit: TimeLimit, choice: LimitChoice): number {
  return limit.scope === choice.scope ? 2 : limit.scope === 'national' ? 1 : 0;
}
