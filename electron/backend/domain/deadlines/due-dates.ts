import type { Calendar } from '../calendar.ts';
import { daysBetween, type LegalDate } from '../dates.ts';
import type { CaseState, Extension, Fact, Waiver } from '../lifecycle/case-state.ts';
import type { FactKind } from '../lifecycle/fact-kinds.ts';
import { partiesToServe } from '../lifecycle/representation.ts';
import { type CountResult, countPeriod, type Period } from './count.ts';
import { type Stops, stopsOf } from './stops.ts';
import { type LimitChoice, limitsInForce, type TimeLimit } from './time-limit.ts';

/** The law that dates are counted by: the table of limits, the choice among its variants, and the calendar. */
export interface DeadlineLaw extends LimitChoice {
  readonly limits: readonly TimeLimit[];
  readonly calendar: Calendar;
}

/** One date a case is under, with all that went into it. */
export interface DueDate {
  /** Unique within the case, and the same on every recount. */
  readonly key: string;
  readonly limit: TimeLimit;
  /** The fact the rule names. */
  readonly trigger: Fact;
  /** What is counted from: the trigger, or the latest fact that started the period anew. */
  readonly start: Fact;
  readonly waiver: Waiver | null;
  readonly extension: Extension | null;
  readonly period: Period;
  readonly result: CountResult;
  /** Null while an open suspension holds the period. */
  readonly dueOn: LegalDate | null;
  /** The date rests on a calendar year that is not published yet (暂定). */
  readonly isProvisional: boolean;
  /** The fact that ended the need to act; null while it stands. */
  readonly metBy: Fact | null;
}

/**
 * Every date of a case under the rules in force on the day of its acceptance (before that, of its receipt; of a case divided off, on the
 * day its clock runs from). No rule has code of its own: triggers, restarts, stops, waivers and extension come from the table (procedure.md
 * sections 2.1 and 2.2).
 */
export function dueDates(state: CaseState, law: DeadlineLaw): readonly DueDate[] {
  const on = state.clockFrom ?? state.acceptedOn ?? state.application.receivedOn;
  const limits = limitsInForce(law.limits, on, law);
  const stops = stopsOf(state, limits, law.calendar);
  const dates = limits.flatMap((limit) =>
    triggersOf(state.facts, limit).map((trigger) => dueDateOf(state, limit, trigger, stops, law.calendar)),
  );
  return withOwnKeys(dates);
}

/** Two facts of one party may start the same period (a date known of two injuries): the later ones are told apart by their entry. */
function withOwnKeys(dates: readonly DueDate[]): readonly DueDate[] {
  const taken = new Set<string>();
  return dates.map((date) => {
    const key = taken.has(date.key) ? `${date.key}:${date.trigger.eventId}` : date.key;
    taken.add(key);
    return key === date.key ? date : { ...date, key };
  });
}

/** The date that matters most now: the first unmet duty of the court; null when nothing is due. */
export function nextDue(dates: readonly DueDate[]): DueDate | null {
  return openDuties(dates).reduce<DueDate | null>(
    (first, date) => (first === null || (date.dueOn ?? '9') < (first.dueOn ?? '9') ? date : first),
    null,
  );
}

/** What the court must still do, stopped periods included. */
export function openDuties(dates: readonly DueDate[]): readonly DueDate[] {
  return dates.filter(({ limit, metBy }) => limit.kind === 'duty' && metBy === null);
}

/** Days from today to a due date; negative when it is past. */
export function daysLeft(dueOn: LegalDate, today: LegalDate): number {
  return daysBetween(today, dueOn);
}

function triggersOf(facts: readonly Fact[], limit: TimeLimit): readonly Fact[] {
  const all = facts.filter((fact) => fact.kind === limit.trigger);
  if (limit.occurrence === 'each') return all;
  const one = limit.occurrence === 'first' ? all.at(0) : all.at(-1);
  return one === undefined ? [] : [one];
}

function dueDateOf(
  state: CaseState,
  limit: TimeLimit,
  trigger: Fact,
  stops: Stops,
  calendar: Calendar,
): DueDate {
  const start = startOf(state.facts, limit, trigger);
  const waiver = waiverOf(state, limit, trigger, start);
  const extension = limit.extension === null ? null : state.extension;
  const period: Period = {
    from: start.on,
    length: lengthOf(state, limit, waiver) + (extension?.days ?? 0),
    unit: limit.unit,
    direction: limit.direction,
    rolls: limit.rolls,
    stops: limit.stoppedBy.flatMap((kind) => stops[kind]),
  };
  const result = countPeriod(period, calendar);
  return {
    key: [limit.id, trigger.ref ?? trigger.partyId ?? trigger.eventId].join(':'),
    limit,
    trigger,
    start,
    waiver,
    extension,
    period,
    result,
    dueOn: result.state === 'due' ? result.due : null,
    isProvisional: result.isProvisional,
    metBy: metBy(state.facts, limit, start),
  };
}

/** RULES 46: the latest of the facts that start the period anew; never an earlier day than the trigger. */
function startOf(facts: readonly Fact[], limit: TimeLimit, trigger: Fact): Fact {
  if (limit.restartedBy.length === 0) return trigger;
  return facts.reduce(
    (start, fact) =>
      limit.restartedBy.includes(fact.kind) && isAbout(fact, trigger) && fact.on >= start.on ? fact : start,
    trigger,
  );
}

function metBy(facts: readonly Fact[], limit: TimeLimit, start: Fact): Fact | null {
  const isBack = limit.direction === 'back';
  return (
    facts.find(
      (fact) => limit.metBy.includes(fact.kind) && isAbout(fact, start) && (isBack || fact.on >= start.on),
    ) ?? null
  );
}

/** Two facts belong together unless they name different parties or different things. */
function isAbout(fact: Fact, other: Fact): boolean {
  return (
    (fact.partyId === null || other.partyId === null || fact.partyId === other.partyId) &&
    (fact.ref === null || other.ref === null || fact.ref === other.ref)
  );
}

const changes: readonly FactKind[] = ['claimsChanged', 'partyAdded'];

function lengthOf(state: CaseState, limit: TimeLimit, waiver: Waiver | null): number {
  if (waiver !== null) return waiver.days;
  return limit.isSetByCourt ? (state.evidenceDays ?? limit.length) : limit.length;
}

/**
 * A party's own period is shortened by that party; the notice of a hearing only when all whom it protects agree (GD 62). A period that was
 * started anew by other claims or parties is not shortened by what was agreed before they changed (RULES 44).
 */
function waiverOf(state: CaseState, limit: TimeLimit, trigger: Fact, start: Fact): Waiver | null {
  const changedOn =
    start === trigger
      ? null
      : state.facts.findLast(({ kind, on }) => changes.includes(kind) && on <= start.on)?.on;
  const waivers = state.waivers.filter(
    ({ period, on }) => period === limit.waivedBy && on >= (changedOn ?? on),
  );
  if (waivers.length === 0) return null;
  const ofParty = (partyId: string) => waivers.findLast((waiver) => waiver.partyIds.includes(partyId));
  if (trigger.partyId !== null) return ofParty(trigger.partyId) ?? null;
  const ofAll = partiesToServe(state).map((party) => ofParty(party.id));
  return (
    ofAll.reduce<Waiver | null | undefined>(
      (longest, waiver) =>
        longest === null || waiver === undefined
          ? null
          : longest === undefined || waiver.days > longest.days
            ? waiver
            : longest,
      undefined,
    ) ?? null
  );
}
