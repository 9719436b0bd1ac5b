import type { Calendar } from '../calendar.ts';
import { dateOf, type LegalDate } from '../dates.ts';
import type { DeadlineLaw } from '../deadlines/due-dates.ts';
import { maturesOn } from '../deadlines/maturity.ts';
import type { Party } from '../lifecycle/application.ts';
import { isCollective } from '../lifecycle/application.ts';
import type { CaseState, Hearing, ServedParty, Service } from '../lifecycle/case-state.ts';
import { onlineConsents } from '../lifecycle/online-consent.ts';
import type { OverridableRule } from '../lifecycle/overrides.ts';
import { partiesToServe } from '../lifecycle/representation.ts';
import { noticesOf } from '../lifecycle/service-facts.ts';
import { type HearingWindow, noticeBy } from './hearing-window.ts';
import type { DocketRules } from './plan-question.ts';

export const goAheadCodes = [
  'caseSuspended',
  'panelMissing',
  'panelIncomplete',
  'panelDiffers',
  'recused',
  'recusalPending',
  'notAWorkday',
  'beforeDefencePeriodEnds',
  'applicationNotServed',
  'noticeNotServed',
  'noticeNotMatured',
  'noticeNotProved',
  'noticeTooShort',
  'afterAwardPeriod',
  'consentMissing',
  'consentRefused',
] as const;
export type GoAheadCode = (typeof goAheadCodes)[number];

/** Why a hearing may not go ahead: `amber` can still be mended before its day, `red` cannot without a waiver or another day. */
export interface GoAheadReason {
  readonly code: GoAheadCode;
  readonly severity: 'amber' | 'red';
  readonly basis: string;
  /** The date that stands against it, or until which it can be mended. */
  readonly on: LegalDate | null;
  readonly partyName: string | null;
  /** The person meant by a reason about the tribunal; staff id. */
  readonly staffId: string | null;
}

export interface GoAhead {
  readonly light: 'green' | 'amber' | 'red';
  readonly reasons: readonly GoAheadReason[];
}

/** What the light is derived from. `window` and `law` count as of `today`. */
export interface GoAheadFacts {
  readonly state: CaseState;
  readonly window: HearingWindow;
  readonly law: DeadlineLaw;
  readonly rules: DocketRules;
  readonly today: LegalDate;
}

/**
 * May this hearing lawfully go ahead? From the facts each time, never stored: the notice reached every party and that is proved, early
 * enough by the real service dates or by waiver (LAW 35, GD 62); defence periods are over (LAW 30); the tribunal is whole and nobody on it
 * recused or challenged (LAW 31, 33, RULES 12); the case is not suspended (RULES 47); every party agrees to be heard online (GD-OH 4).
 * What a person passed with a reason when fixing the hearing is amber where the law could be broken by it, and silent where only the
 * court's own hours are meant.
 */
export function goAhead(facts: GoAheadFacts, hearing: Hearing): GoAhead {
  const passed = (rule: OverridableRule) =>
    hearing.overrides?.some((override) => override.rule === rule) === true;
  const reasons = [
    ...suspensionReasons(facts),
    ...tribunalReasons(facts, hearing),
    ...(passed('workingDay') ? [] : dayReasons(facts.law.calendar, hearing)),
    ...softened(passed('defencePeriod'), defenceReasons(facts, hearing)),
    ...softened(passed('noticePeriod'), noticeReasons(facts, hearing)),
    ...softened(passed('awardPeriod'), awardReasons(facts, hearing)),
    ...softened(passed('onlineConsent'), consentReasons(facts, hearing)),
  ];
  return { light: lightOf(reasons), reasons };
}

function lightOf(reasons: readonly GoAheadReason[]): GoAhead['light'] {
  if (reasons.length === 0) return 'green';
  return reasons.some(({ severity }) => severity === 'red') ? 'red' : 'amber';
}

function softened(isPassed: boolean, reasons: readonly GoAheadReason[]): readonly GoAheadReason[] {
  return isPassed ? reasons.map((reason) => ({ ...reason, severity: 'amber' })) : reasons;
}

function reason(
  code: GoAheadCode,
  severity: GoAheadReason['severity'],
  basis: string,
  more: Partial<Pick<GoAheadReason, 'on' | 'partyName' | 'staffId'>> = {},
): GoAheadReason {
  return { code, severity, basis, on: null, partyName: null, staffId: null, ...more };
}

function suspensionReasons({ window }: GoAheadFacts): readonly GoAheadReason[] {
  return window.suspendedSince === null
    ? []
    : [reason('caseSuspended', 'red', 'RULES 47', { on: window.suspendedSince })];
}

function tribunalReasons({ state }: GoAheadFacts, { plan }: Hearing): readonly GoAheadReason[] {
  const { arbitratorIds, clerkId } = plan;
  const reasons: GoAheadReason[] = [];
  const needed = isCollective(state.application) && state.application.procedure !== 'simplified' ? 3 : 1;
  if (arbitratorIds.length === 0 || clerkId === null) reasons.push(reason('panelMissing', 'amber', 'LAW 31'));
  else if (arbitratorIds.length < needed) reasons.push(reason('panelIncomplete', 'amber', 'ORG 13'));
  // The tribunal was formed anew and the hearing not yet fixed before it.
  else if (state.tribunal !== null && !isSamePanel(state.tribunal.arbitratorIds, arbitratorIds))
    reasons.push(reason('panelDiffers', 'amber', 'LAW 31, 32', { on: state.tribunal.formedOn }));
  for (const { staffId, isUpheld, requestedOn, decidedOn } of state.recusals) {
    if (!arbitratorIds.includes(staffId) && clerkId !== staffId) continue;
    if (isUpheld === true) reasons.push(reason('recused', 'amber', 'LAW 33', { on: decidedOn, staffId }));
    if (isUpheld === null)
      reasons.push(reason('recusalPending', 'amber', 'RULES 12', { on: requestedOn, staffId }));
  }
  return reasons;
}

function isSamePanel(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

function dayReasons(calendar: Calendar, { plan }: Hearing): readonly GoAheadReason[] {
  const on = dateOf(plan.startsAt);
  return calendar.isWorkday(on) ? [] : [reason('notAWorkday', 'red', 'GD 72', { on })];
}

function defenceReasons({ window }: GoAheadFacts, { plan }: Hearing): readonly GoAheadReason[] {
  const on = dateOf(plan.startsAt);
  return window.defences.flatMap(({ partyName, until, isServed, basis }) => {
    if (on <= until)
      return [
        reason(isServed ? 'beforeDefencePeriodEnds' : 'applicationNotServed', 'red', basis, {
          on: until,
          partyName,
        }),
      ];
    return isServed ? [] : [reason('applicationNotServed', 'amber', basis, { on: until, partyName })];
  });
}

function noticeReasons(facts: GoAheadFacts, hearing: Hearing): readonly GoAheadReason[] {
  const { state, window, law } = facts;
  const by = noticeBy(window, dateOf(hearing.plan.startsAt), law.calendar);
  const notices = noticesOf(state.services, hearing);
  return partiesToServe(state).flatMap((party) => partyNoticeReasons(facts, party, notices, by));
}

/** One party: not served, on its way by a mode that must mature, served too late, or served without proof. */
function partyNoticeReasons(
  { state, window, law, today }: GoAheadFacts,
  party: Party,
  notices: readonly Service[],
  by: LegalDate,
): readonly GoAheadReason[] {
  const { basis } = window.notice;
  const partyName = party.name;
  const received = notices
    .flatMap(({ served }) => served)
    .filter(({ partyId }) => partyId === party.id)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const first = received[0];
  if (first !== undefined) {
    const late = first.on > by ? [reason('noticeTooShort', 'red', basis, { on: by, partyName })] : [];
    return isProved(received)
      ? late
      : [...late, reason('noticeNotProved', 'amber', 'LAW 36, RULES 59', { on: first.on, partyName })];
  }
  const maturing = notices
    .filter((service) => service.partyIds.includes(party.id))
    .flatMap((service) => maturesOn(state, service, law) ?? [])
    .sort()[0];
  if (maturing !== undefined)
    return [reason('noticeNotMatured', maturing > by ? 'red' : 'amber', basis, { on: maturing, partyName })];
  return [
    today > by
      ? reason('noticeTooShort', 'red', basis, { on: by, partyName })
      : reason('noticeNotServed', 'amber', basis, { on: by, partyName }),
  ];
}

function isProved(received: readonly ServedParty[]): boolean {
  return received.some((served) => served.isProved);
}

/** An overdue award does not unmake the hearing, but the parties may sue; while an extension is still open it can be mended. */
function awardReasons({ state, window, today }: GoAheadFacts, { plan }: Hearing): readonly GoAheadReason[] {
  const { until = null, basis = '' } = window.award ?? {};
  if (until === null || dateOf(plan.startsAt) <= until) return [];
  const isOpen = state.extension === null && today <= until;
  return [reason('afterAwardPeriod', isOpen ? 'amber' : 'red', basis, { on: until })];
}

function consentReasons({ state, rules }: GoAheadFacts, { plan }: Hearing): readonly GoAheadReason[] {
  const { onlineConsent: rule } = rules;
  if (plan.mode === 'inPerson' || !rule[plan.mode]) return [];
  return onlineConsents(state, plan.mode)
    .filter(({ isGiven }) => isGiven !== true)
    .map(({ party, isGiven }) =>
      isGiven === false
        ? reason('consentRefused', 'red', rule.basis, { partyName: party.name })
        : reason('consentMissing', 'amber', rule.basis, { partyName: party.name }),
    );
}
