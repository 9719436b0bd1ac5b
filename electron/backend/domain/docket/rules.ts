import type { Override } from '../lifecycle/overrides.ts';
import type { Finding, Force } from './findings.ts';
import type { PlanQuestion } from './plan-question.ts';
import * as rule from './rule-functions.ts';

/** One named rule of the docket: pure over one question, silent when it is kept. */
export interface DocketRule {
  readonly id: string;
  readonly force: Force;
  readonly find: (question: PlanQuestion) => readonly Finding[];
}

/**
 * Every rule a hearing plan is judged by, on each save, by `docket.check` and where places are offered. What is broken by nature (two places
 * at once, no tribunal) is refused; the periods the law gives the parties and the court's own hours may be passed with a reason, as GD 62
 * lets parties agree and RULES leave it to the tribunal; the rest is only told.
 */
export const docketRules = [
  { id: 'interval', force: 'refused', find: rule.interval },
  { id: 'place', force: 'refused', find: rule.place },
  { id: 'tribunal', force: 'refused', find: rule.tribunal },
  { id: 'recused', force: 'refused', find: rule.recused },
  { id: 'suspended', force: 'refused', find: rule.suspended },
  { id: 'overlap', force: 'refused', find: rule.overlap },
  { id: 'held', force: 'refused', find: rule.held },
  { id: 'unavailable', force: 'refused', find: rule.unavailable },
  { id: 'needs', force: 'refused', find: rule.needs },
  { id: 'workingDay', force: 'overridable', find: rule.workingDay },
  { id: 'session', force: 'overridable', find: rule.session },
  { id: 'noticePeriod', force: 'overridable', find: rule.noticePeriod },
  { id: 'defencePeriod', force: 'overridable', find: rule.defencePeriod },
  { id: 'awardPeriod', force: 'overridable', find: rule.awardPeriod },
  { id: 'onlineConsent', force: 'overridable', find: rule.onlineConsent },
  { id: 'recusalPending', force: 'warning', find: rule.recusalPending },
  { id: 'capacity', force: 'warning', find: rule.capacity },
  { id: 'awardMargin', force: 'warning', find: rule.awardMargin },
  { id: 'provisionalDay', force: 'warning', find: rule.provisionalDay },
  { id: 'past', force: 'warning', find: rule.past },
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
