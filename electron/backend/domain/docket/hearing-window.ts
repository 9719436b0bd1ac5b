import type { Calendar } from '../calendar.ts';
import { addDays, type LegalDate } from '../dates.ts';
import { countPeriod, type Period } from '../deadlines/count.ts';
import { type DeadlineLaw, type DueDate, dueDates } from '../deadlines/due-dates.ts';
import { maturesOn } from '../deadlines/maturity.ts';
import type { CaseState, Fact, Service } from '../lifecycle/case-state.ts';
import { partiesToServe } from '../lifecycle/representation.ts';

/** A respondent whose defence period (答辩期, LAW 30) must be over before the hearing. */
export interface DefenceBar {
  readonly partyId: string;
  readonly partyName: string;
  /** Last day of the period; a hearing is possible from the day after. */
  readonly until: LegalDate;
  /** False: the copy is not served yet, and `until` is what it would be if it were on the first day possible. */
  readonly isServed: boolean;
  readonly basis: string;
}

/** Between which days the law lets a case be heard, as its facts stand today. */
export interface HearingWindow {
  /** How the notice of a hearing is counted back in this case, waivers already in it (L22); `from` is the hearing day. */
  readonly notice: { readonly period: Period; readonly isWaived: boolean; readonly basis: string };
  readonly defences: readonly DefenceBar[];
  /** End of the award period (L27); `until` null while it stands still. Null before acceptance. */
  readonly award: { readonly until: LegalDate | null; readonly basis: string } | null;
  readonly suspendedSince: LegalDate | null;
  /** The first working day that notice and defence periods leave open, if the notice went out today. */
  readonly earliest: LegalDate;
}

/**
 * The window of a case. `dates` are its due dates under `law`. A respondent not served yet counts as served today, or on the day a running
 * public notice matures; of a case taken over from a ledger that tells nothing of service nothing is assumed.
 */
export function hearingWindow(
  state: CaseState,
  dates: readonly DueDate[],
  law: DeadlineLaw,
  today: LegalDate,
): HearingWindow {
  const notice = noticeOf(state, law, today);
  const defences = defenceBars(state, dates, law, today);
  const award = dates.find(({ limit }) => limit.id === 'L27');
  return {
    notice,
    defences,
    award: award === undefined ? null : { until: award.dueOn, basis: award.limit.basis },
    suspendedSince: state.suspensions.find(({ to }) => to === null)?.from ?? null,
    earliest: earliestDay(notice, defences, law.calendar, today),
  };
}

/** The last day on which every party must have the notice of a hearing on `on`. */
export function noticeBy(
  { notice }: Pick<HearingWindow, 'notice'>,
  on: LegalDate,
  calendar: Calendar,
): LegalDate {
  const result = countPeriod({ ...notice.period, from: on }, calendar);
  // A period counted back is never stopped.
  return result.state === 'due' ? result.due : on;
}

function noticeOf(state: CaseState, law: DeadlineLaw, today: LegalDate): HearingWindow['notice'] {
  const date = probe(state, law, 'L22', { kind: 'hearing', on: today, partyId: null });
  if (date === undefined)
    return {
      period: { from: today, length: 0, unit: 'working', direction: 'back', rolls: false, stops: [] },
      isWaived: false,
      basis: '',
    };
  return { period: date.period, isWaived: date.waiver !== null, basis: date.limit.basis };
}

function defenceBars(
  state: CaseState,
  dates: readonly DueDate[],
  law: DeadlineLaw,
  today: LegalDate,
): readonly DefenceBar[] {
  return partiesToServe(state)
    .filter(({ role }) => role === 'respondent')
    .flatMap(({ id, name }) => {
      const own = dates.filter(({ limit, trigger }) => limit.id === 'L13' && trigger.partyId === id);
      const isServed = own.length > 0;
      if (!isServed && (state.importId !== null || hasDefended(state, id))) return [];
      const assumed = probe(state, law, 'L13', {
        kind: 'applicationServed',
        on: copyMaturesOn(state, law, id) ?? today,
        partyId: id,
      });
      return (isServed ? own : [assumed]).flatMap((date) =>
        date === undefined || date.dueOn === null || date.metBy !== null
          ? []
          : [{ partyId: id, partyName: name, until: date.dueOn, isServed, basis: date.limit.basis }],
      );
    });
}

function hasDefended({ facts }: CaseState, partyId: string): boolean {
  return facts.some((fact) => fact.kind === 'defenceFiled' && fact.partyId === partyId);
}

/** When a copy that is on its way to a party by public notice or posting will count as served. */
function copyMaturesOn(state: CaseState, law: DeadlineLaw, partyId: string): LegalDate | null {
  const days = state.services
    .filter((service) => carriesCopy(service) && service.partyIds.includes(partyId))
    .flatMap((service) => maturesOn(state, service, law) ?? []);
  return days.sort().at(0) ?? null;
}

function carriesCopy({ subjects }: Service): boolean {
  return subjects.includes('application') || subjects.includes('oneTimeNotice');
}

/** What one rule would say of a fact that has not happened: the engine itself counts, with every waiver of the case. */
function probe(
  state: CaseState,
  law: DeadlineLaw,
  limitId: string,
  fact: Pick<Fact, 'kind' | 'on' | 'partyId'>,
): DueDate | undefined {
  const limits = law.limits.filter(({ id }) => id === limitId);
  const supposed: Fact = { ...fact, ref: 'supposed', eventId: 'supposed' };
  return dueDates({ ...state, facts: [...state.facts, supposed] }, { ...law, limits }).find(
    ({ trigger }) => trigger.ref === 'supposed',
  );
}

function earliestDay(
  notice: HearingWindow['notice'],
  defences: readonly DefenceBar[],
  calendar: Calendar,
  today: LegalDate,
): LegalDate {
  const afterDefence = defences.reduce((day, { until }) => (until >= day ? addDays(until, 1) : day), today);
  let day = calendar.rollForward(afterDefence);
  while (noticeBy({ notice }, day, calendar) < today) day = calendar.addWorkdays(day, 1);
  return day;
}
