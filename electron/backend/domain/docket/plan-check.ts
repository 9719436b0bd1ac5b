import type { Calendar, DayKind } from '../calendar.ts';
import { dateOf, type LegalDate } from '../dates.ts';
import { type Application, isCollective } from '../lifecycle/application.ts';
import type { HearingPlan } from '../lifecycle/events.ts';

export interface DocketRules {
  /** Working days of notice before a hearing (L22: LAW 35, RULES 38). */
  readonly hearingNoticeDays: number;
  readonly hearingNoticeBasis: string;
  readonly panelOfThreeBasis: string;
}

/** A reason why a plan cannot be saved. */
export type PlanFault =
  | {
      readonly code: 'badInterval';
      readonly field: 'startsAt' | 'endsAt';
      readonly reason: 'endBeforeStart' | 'notSameDay' | 'endMissing';
    }
  | { readonly code: 'panelOfThreeRequired'; readonly basis: string }
  | { readonly code: 'presidingRequired' }
  | { readonly code: 'clerkOnTribunal'; readonly basis: string }
  | {
      readonly code: 'badInput';
      readonly field: 'roomId' | 'platform' | 'arbitratorIds' | 'clerkId';
      readonly reason: 'required';
    };

/** Something the clerk should know before saving; the rule and the dates are shown, the save stays open. */
export type PlanWarning =
  | {
      readonly code: 'nonWorkingDay';
      readonly on: LegalDate;
      readonly kind: DayKind;
      readonly name: string | null;
    }
  | { readonly code: 'provisionalDay'; readonly on: LegalDate }
  | {
      readonly code: 'shortNotice';
      readonly on: LegalDate;
      readonly noticeBy: LegalDate;
      readonly days: number;
      readonly basis: string;
    }
  | { readonly code: 'inThePast'; readonly on: LegalDate };

/** Checks a hearing plan by itself (not against the docket): what the law and plain sense demand of it. */
export function planFaults(
  application: Application,
  plan: HearingPlan,
  rules: DocketRules,
): readonly PlanFault[] {
  return [...intervalFaults(plan), ...placeFaults(plan), ...tribunalFaults(application, plan, rules)];
}

function intervalFaults(plan: HearingPlan): PlanFault[] {
  if (plan.endsAt === null) return [{ code: 'badInterval', field: 'endsAt', reason: 'endMissing' }];
  if (plan.endsAt <= plan.startsAt)
    return [{ code: 'badInterval', field: 'endsAt', reason: 'endBeforeStart' }];
  if (plan.mode !== 'async' && dateOf(plan.startsAt) !== dateOf(plan.endsAt)) {
    return [{ code: 'badInterval', field: 'endsAt', reason: 'notSameDay' }];
  }
  return [];
}

function placeFaults(plan: HearingPlan): PlanFault[] {
  if (plan.mode === 'inPerson' && plan.roomId === null)
    return [{ code: 'badInput', field: 'roomId', reason: 'required' }];
  if (plan.mode === 'sync' && plan.roomId === null && !plan.platform) {
    return [{ code: 'badInput', field: 'platform', reason: 'required' }];
  }
  return [];
}

/** ORG 13: three arbitrators for a collective dispute, except in the simplified procedure (RULES 62); GD 33: the clerk sits apart. */
function tribunalFaults(application: Application, plan: HearingPlan, rules: DocketRules): PlanFault[] {
  const faults: PlanFault[] = [];
  const count = new Set(plan.arbitratorIds).size;
  if (count === 0) faults.push({ code: 'badInput', field: 'arbitratorIds', reason: 'required' });
  else if ((count !== 1 && count !== 3) || count !== plan.arbitratorIds.length)
    faults.push({ code: 'presidingRequired' });
  else if (count === 1 && isCollective(application) && application.procedure !== 'simplified') {
    faults.push({ code: 'panelOfThreeRequired', basis: rules.panelOfThreeBasis });
  }
  if (plan.clerkId === null) faults.push({ code: 'badInput', field: 'clerkId', reason: 'required' });
  else if (plan.arbitratorIds.includes(plan.clerkId))
    faults.push({ code: 'clerkOnTribunal', basis: 'GD 33' });
  return faults;
}

/** Warnings of a plan noticed on `today`: rest days, unpublished years and a notice shorter than the rule. */
export function planWarnings(
  plan: HearingPlan,
  today: LegalDate,
  calendar: Calendar,
  rules: DocketRules,
): readonly PlanWarning[] {
  const on = dateOf(plan.startsAt);
  const warnings: PlanWarning[] = [];
  const day = calendar.day(on);
  if (!calendar.isWorkday(on)) warnings.push({ code: 'nonWorkingDay', on, kind: day.kind, name: day.name });
  if (day.provisional) warnings.push({ code: 'provisionalDay', on });
  if (on < today) return [...warnings, { code: 'inThePast', on }];
  const noticeBy = calendar.workdaysBack(on, rules.hearingNoticeDays);
  if (today > noticeBy) {
    warnings.push({
      code: 'shortNotice',
      on,
      noticeBy,
      days: rules.hearingNoticeDays,
      basis: rules.hearingNoticeBasis,
    });
  }
  return warnings;
}
