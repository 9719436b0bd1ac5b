import type { LegalDate } from '../dates.ts';
import { type Application, isCollective } from '../lifecycle/application.ts';
import type { PlanWeights } from './problem.ts';

export const hearingSizes = ['sole', 'panel', 'collective'] as const;
/** What the usual length of a hearing depends on: a sole arbitrator, a panel of three, a collective dispute. */
export type HearingSize = (typeof hearingSizes)[number];

/** The usual length of a hearing from a day on; a proposal of this program (`basis` U), no provision says it. */
export interface HearingDuration {
  readonly kind: HearingSize;
  readonly minutes: number;
  readonly basis: string;
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
}

/** How far notice of a standing hearing has come: moving it costs more the more people were told. */
export const noticeStates = ['untold', 'noticeSent', 'noticeServed'] as const;
export type NoticeState = (typeof noticeStates)[number];

/** What the planner aims at: data of `resources/rules/planner.json`. */
export interface PlannerRules {
  readonly durations: readonly HearingDuration[];
  /** Working days ahead that are planned. */
  readonly horizonDays: number;
  readonly stepMinutes: number;
  readonly urgency: {
    readonly base: number;
    /** Working days of slack at which urgency has doubled. */
    readonly tightDays: number;
    readonly greenChannelFactor: number;
    readonly most: number;
  };
  readonly moveCost: Readonly<Record<NoticeState, number>>;
  readonly weights: PlanWeights;
}

/** The usual length in minutes of a hearing of the case on a day. @throws RangeError when the rules have none for that day. */
export function usualMinutes(
  rules: PlannerRules,
  application: Application,
  arbitrators: number,
  on: LegalDate,
): number {
  const kind: HearingSize = isCollective(application) ? 'collective' : arbitrators > 1 ? 'panel' : 'sole';
  const found = rules.durations.findLast(
    (duration) =>
      duration.kind === kind &&
      duration.validFrom <= on &&
      (duration.validTo === null || on <= duration.validTo),
  );
  if (found === undefined) throw new RangeError(`no usual length of a ${kind} hearing on ${on}`);
  return found.minutes;
}

/**
 * What one working day of waiting costs: more the fewer working days are left to the end of the award period (null: it stands still or
 * runs beyond sight), more in the green channel. A whole number from 1 to `urgency.most`.
 */
export function urgencyOf(
  rules: PlannerRules,
  facts: { readonly slackDays: number | null; readonly isGreenChannel: boolean },
): number {
  const { base, tightDays, greenChannelFactor, most } = rules.urgency;
  const tightness = facts.slackDays === null ? 0 : tightDays / Math.max(1, facts.slackDays);
  const urgency = base * (1 + tightness) * (facts.isGreenChannel ? greenChannelFactor : 1);
  return Math.min(most, Math.max(1, Math.round(urgency)));
}
