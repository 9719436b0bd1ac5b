import type { Override } from '../lifecycle/overrides.ts';
import type { Finding, Force } from './findings.ts';
import type { PlanQuestion } from './plan-question.ts';
import * as rule from './rule-functions.ts';

/** One named rule of the docket: pure over one question, silent when it is kept. */
export interface DocketRule {
  readonly id: string;
  readonly force: Force;
  /** What a breach costs where places are compared; only warnings are weighed, the others exclude. */
  readonly weight: number;
  readonly find: (question: PlanQuestion) => readonly Finding[];
}

/**
 * Every rule a hearing plan is judged by, on each save, by `docket.check` and where places are offered. What is broken by nature (two places
 * at once, no tribunal) is refused; the periods the law gives the parties and the court's own hours may be passed with a reason, as GD 62
 * lets parties agree and RULES leave it to the tribunal; the rest is only told.
 */
export const docketRules = [
  { id: 'interval', force: 'refused', weight: 0, find: rule.interval },
  { id: 'place', force: 'refused', weight: 0, find: rule.place },
  { id: 'tribunal', force: 'refused', weight: 0, find: rule.tribunal },
  { id: 'recused', force: 'refused', weight: 0, find: rule.recused },
  { id: 'suspended', force: 'refused', weight: 0, find: rule.suspended },
  { id: 'overlap', force: 'refused', weight: 0, find: rule.overlap },
  { id: 'held', force: 'refused', weight: 0, find: rule.held },
  { id: 'unavailable', force: 'refused', weight: 0, find: rule.unavailable },
  { id: 'needs', force: 'refused', weight: 0, find: rule.needs },
  { id: 'workingDay', force: 'overridable', weight: 0, find: rule.workingDay },
  { id: 'session', force: 'overridable', weight: 0, find: rule.session },
  { id: 'noticePeriod', force: 'overridable', weight: 0, find: rule.noticePeriod },
  { id: 'defencePeriod', force: 'overridable', weight: 0, find: rule.defencePeriod },
  { id: 'awardPeriod', force: 'overridable', weight: 0, find: rule.awardPeriod },
  { id: 'onlineConsent', force: 'overridable', weight: 0, find: rule.onlineConsent },
  { id: 'recusalPending', force: 'warning', weight: 5, find: rule.recusalPending },
  { id: 'capacity', force: 'warning', weight: 4, find: rule.capacity },
  { id: 'awardMargin', force: 'warning', weight: 3, find: rule.awardMargin },
  { id: 'provisionalDay', force: 'warning', weight: 2, find: rule.provisionalDay },
  { id: 'past', force: 'warning', weight: 1, find: rule.past },
] as const satisfies readonly DocketRule[];

export type RuleId = (typeof docketRules)[number]['id'];
/** A breach: what was found, by which rule, and how it binds. */
export type Breach = Finding & { readonly rule: RuleId; readonly force: Force };

/** Everything that stands against a plan, in the order of the rules; empty: nothing does. */
export function breachesOf(
  question: PlanQuestion,
  rules: readonly DocketRule[] = docketRules,
): readonly Breach[] {
  return rules.flatMap(({ id, force, find }) =>
    // The list is made of the ids above; a caller only ever leaves some out.
    find(question).map((finding) => ({ ...finding, rule: id as RuleId, force })),
  );
}

/** What keeps a plan from being saved: what is refused, and what could be passed but was given no reason. */
export function blocking(breaches: readonly Breach[], overrides: readonly Override[]): readonly Breach[] {
  const passed = new Set(
    overrides.filter(({ reason }) => reason.trim() !== '').map(({ rule: id }): string => id),
  );
  return breaches.filter(
    (breach) => breach.force === 'refused' || (breach.force === 'overridable' && !passed.has(breach.rule)),
  );
}

/** Of the reasons given, those a breach called for: nothing else goes into the history. */
export function neededOverrides(
  breaches: readonly Breach[],
  overrides: readonly Override[],
): readonly Override[] {
  return overrides.filter(({ rule: id }) => breaches.some((breach) => breach.rule === id));
}

/** The cost of a plan that may be saved, for ranking: the weights of its warnings. */
export function costOf(breaches: readonly Breach[]): number {
  return breaches.reduce(
    (sum, breach) => sum + (docketRules.find(({ id }) => id === breach.rule)?.weight ?? 0),
    0,
  );
}
