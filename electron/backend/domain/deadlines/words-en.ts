import type { PeriodUnit } from './count.ts';
import { dateInWords, holidayInWords } from './date-words.ts';
import { factInWords } from './fact-words.ts';
import type { DaysOff, NotedDay, Phrasebook } from './phrasebook.ts';
import type { Certainty, LimitActor } from './time-limit.ts';

const date = (on: NotedDay['date'], note: string | null = null) => dateInWords(on, 'en', note);

const marks: Readonly<Record<Certainty, string>> = {
  V: 'text of the provision read',
  S: 'from a secondary source, provision not read',
  R: 'from memory, provision not seen: to be checked',
  U: 'a proposed number of days: the court decides',
};

/** Entries that no person of the court made. */
const programActors: Readonly<Record<string, string>> = { cli: 'the command line', system: 'the system' };

const actors: Readonly<Record<LimitActor, string>> = {
  court: 'the court',
  applicant: 'the applicant',
  respondent: 'the respondent',
  party: 'a party',
  worker: 'the worker',
  employer: 'the employer',
  courtOfLaw: 'the people’s court',
  mediationBody: 'the mediation organisation',
};

const units: Readonly<Record<PeriodUnit, string>> = {
  working: 'working day',
  calendar: 'day',
  month: 'month',
  year: 'year',
};

function span(n: number, unit: PeriodUnit): string {
  return `${n} ${units[unit]}${n === 1 ? '' : 's'}`;
}

function ordinal(n: number): string {
  const isTeen = n % 100 >= 11 && n % 100 <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

/** What a day is called beside its weekday; null for an ordinary one. */
function dayNote({ kind, name }: NotedDay): string | null {
  if (kind === 'makeUpWorkday') return 'make-up workday';
  if (kind === 'holiday') return name === null ? 'holiday' : holidayInWords(name, 'en');
  return kind === 'closingDay' ? (name ?? 'court closed') : null;
}

function offText({ kind, name, days }: DaysOff): string {
  const count = span(days, 'calendar');
  if (kind === 'restDay') return `${count} of weekend`;
  if (kind === 'closingDay') return `${count} on which the court was closed (${name ?? ''})`;
  return `${count} of ${name === null ? 'holiday' : holidayInWords(name, 'en')}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The same sentences in English. */
export const english: Phrasebook = {
  span,
  rule: (title, basis, certainty) => `${title}: ${basis} (${marks[certainty]}).`,
  owner: (kind, actor, partyName) => {
    if (kind === 'target') return 'This is a goal of the court; it never replaces the statutory date.';
    if (kind === 'keeping') return 'The file is kept at least until this date.';
    if (kind === 'duty') return null;
    if (actor === 'court') return 'The court watches this date; nothing has to be done by it.';
    const whose = partyName === null ? '' : `, ${partyName}`;
    return `This period is that of ${actors[actor]}${whose}; the court only shows it.`;
  },
  trigger: (fact, partyName, on, isBack) => {
    const what = `${factInWords(fact, 'en')}${partyName === null ? '' : ` (${partyName})`}`;
    return isBack
      ? `Counted back from ${what}: ${date(on)}, that day not counted.`
      : `Counted from ${what}: ${date(on)}; that day is not counted, day 1 is the next.`;
  },
  entered: (actorName, at, late) => {
    const when = at === null ? '' : ` on ${date(at.on)} at ${at.time}`;
    return `Recorded by ${programActors[actorName] ?? actorName}${when}${late === null ? '' : `, late: ${span(late, 'calendar')} after it took effect`}.`;
  },
  restart: (fact, on) =>
    `The period started anew on ${date(on)}, that day not counted, because of: ${factInWords(fact, 'en')}.`,
  length: (length, unit) =>
    `The period is ${unit === 'calendar' ? `${length} calendar day${length === 1 ? '' : 's'}` : span(length, unit)}.`,
  setByCourt: (length, ruleLength, unit) =>
    `The court set ${span(length, unit)} in this case (the rule has ${span(ruleLength, unit)}).`,
  waived: (partyNames, on, days, ruleLength, unit) => {
    const what = days === 0 ? 'waived it' : `agreed to ${span(days, unit)}`;
    return `The period of ${span(ruleLength, unit)} was changed: ${listed(partyNames)} ${what} in writing on ${date(on)}.`;
  },
  extended: (approverName, on, days, total, unit) =>
    `Extended by ${span(days, unit)}, approved by ${approverName} on ${date(on)}: ${span(total, unit)} in all.`,
  stop: (from, last, days, reason) => {
    if (last === null) return `Stopped since ${date(from)} and not yet running again: ${reason}.`;
    const when = from >= last ? date(from) : `${date(from)} to ${date(last)}`;
    return `Not counted: ${when}, ${span(days, 'calendar')}: ${reason}.`;
  },
  overlap: (days) =>
    `These intervals overlap; a day in several is left out once: ${span(days, 'calendar')} in all.`,
  daysOff: (off) => `Passed over: ${listed(off.map(offText))}.`,
  makeUp: (days) => `Counted as make-up workdays: ${listed(days.map((on) => date(on)))}.`,
  lastDay: (day, length, unit, isBack) => {
    const when = date(day.date, dayNote(day));
    if (length === null) return `The period ends on ${when}.`;
    return `The ${ordinal(length)} ${units[unit]}${isBack ? ' back' : ''} is ${when}.`;
  },
  zeroLength: (on) => `The limit is that very day, ${date(on)}.`,
  rolled: (from, to) => {
    const why = from.kind === 'restDay' || from.kind === null ? 'a rest day' : (dayNote(from) ?? 'a day off');
    return `As that day is ${why}, the end moves to the next working day, ${date(to.date, dayNote(to))}.`;
  },
  notRolled: () => 'That is no working day, but the rule does not move it.',
  provisional: (years) =>
    `Provisional: the holidays of ${listed(years.map(String))} are not published yet; only weekends are taken as days off, and the date is recounted once they are.`,
  met: (fact, on, early, isDuty) => {
    const done = `${isDuty ? 'Done' : 'Settled'} on ${date(on)} (${factInWords(fact, 'en')})`;
    if (early === null) return `${done}.`;
    if (early === 0) return `${done}, on the due date itself.`;
    return `${done}, ${span(Math.abs(early), 'calendar')} ${early > 0 ? 'before' : 'after'} the due date.`;
  },
  stopped: (since, used, left, unit) =>
    `Now: stopped since ${date(since)}; ${span(used, unit)} used, ${left} left, to run on when work is resumed.`,
  due: (on, daysLeft, kind) => {
    if (daysLeft === 0) return `Now: due today, ${date(on)}.`;
    if (daysLeft > 0) return `Now: due on ${date(on)}, ${span(daysLeft, 'calendar')} left.`;
    const late = span(-daysLeft, 'calendar');
    return `Now: due on ${date(on)}, ${kind === 'duty' || kind === 'target' ? `overdue by ${late}` : `ended ${late} ago`}.`;
  },
  missed: (consequence) => `If it is missed: ${ended(consequence)}`,
  note: (text) => `Note: ${ended(text)}`,
};

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
