import { addDays, daysBetween, type LegalDate, yearOf } from '../dates.ts';
import type { FactKind } from '../lifecycle/fact-kinds.ts';
import { basisInWords } from './basis-words.ts';
import type { CountedDay, CountResult, PeriodUnit } from './count.ts';
import { shanghaiMoment, type WordsLanguage } from './date-words.ts';
import { stopInWords } from './fact-words.ts';
import type { DaysOff, NotedDay, Phrasebook } from './phrasebook.ts';
import type { Certainty, LimitActor, LimitKind } from './time-limit.ts';
import { english } from './words-en.ts';
import { chinese } from './words-zh.ts';

export type { WordsLanguage } from './date-words.ts';

/** An entry recorded more days than this after it took effect is called late (补录). */
export const lateAfterDays = 7;

/** An entry of the history as an explanation names it; `recordedAt` is UTC ISO text. */
export interface EntryFacts {
  readonly on: LegalDate;
  readonly recordedAt: string;
  readonly actorName: string;
}

/** A count without a case: what was counted, and every day of it (`count.ts`). */
export interface CountFacts {
  readonly length: number;
  readonly unit: PeriodUnit;
  readonly direction: 'forward' | 'back';
  readonly rolls: boolean;
  readonly result: CountResult;
  readonly days: readonly CountedDay[];
}

/** All that an explanation tells of one date of a case; the names are those of the API's `explanation`. */
export interface ExplanationFacts extends CountFacts {
  readonly kind: LimitKind;
  readonly actor: LimitActor;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly basis: string;
  readonly certainty: Certainty;
  readonly partyName: string | null;
  readonly triggerFact: FactKind;
  readonly triggerOn: LegalDate;
  readonly startFact: FactKind;
  readonly startOn: LegalDate;
  /** The rule's own length, before waiver and extension. */
  readonly ruleLength: number;
  readonly triggerEntry: EntryFacts | null;
  readonly startEntry: EntryFacts | null;
  readonly waiver: {
    readonly days: number;
    readonly on: LegalDate;
    readonly partyNames: readonly string[];
  } | null;
  readonly extension: {
    readonly days: number;
    readonly on: LegalDate;
    readonly approverName: string;
  } | null;
  /** `to`: the first day that counts again; null while the stop runs. `days`: those within the period. */
  readonly stops: readonly {
    readonly from: LegalDate;
    readonly to: LegalDate | null;
    readonly reason: string;
    readonly days: number;
  }[];
  readonly dueOn: LegalDate | null;
  /** Days from today to the due date, negative when it is past. */
  readonly daysLeft: number | null;
  readonly metOn: LegalDate | null;
  readonly metFact: FactKind | null;
  readonly ifMissedZh: string;
  readonly ifMissedEn: string;
  readonly noteZh: string;
  readonly noteEn: string;
}

/**
 * A date of a case in sentences: the rule, what it is counted from and who recorded that, what changed the period, which days did not
 * count, how the end came about, whether it may still move, and how it stands now. Dates carry their weekday.
 */
export function explainInWords(facts: ExplanationFacts, language: WordsLanguage): readonly string[] {
  const say = phrasebooks[language];
  const isChinese = language === 'zh';
  return [
    say.rule(isChinese ? facts.titleZh : facts.titleEn, basisInWords(facts.basis, language), facts.certainty),
    say.owner(facts.kind, facts.actor, facts.partyName),
    ...startInWords(facts, say),
    ...lengthInWords(facts, say),
    ...stopsInWords(facts, language, say),
    ...countInWords(facts, language),
    stateInWords(facts, say),
    ...standingWords(facts, isChinese, say),
  ].filter((sentence) => sentence !== null);
}

/** A count in sentences: days passed over, make-up workdays, the last day, the move to a working day, whether it may still move. */
export function countInWords(facts: CountFacts, language: WordsLanguage): readonly string[] {
  const say = phrasebooks[language];
  return [...passedOver(facts, say), ...endInWords(facts, say), ...provisionalWords(facts, say)];
}

/** A length of time in words: `5 个工作日`, `45 日`, `1 working day`. */
export function spanInWords(length: number, unit: PeriodUnit, language: WordsLanguage): string {
  return phrasebooks[language].span(length, unit);
}

const phrasebooks: Readonly<Record<WordsLanguage, Phrasebook>> = { zh: chinese, en: english };

/** Whether an entry was recorded late, and by how many days; null when it was recorded in time. */
export function lateBy({ on, recordedAt }: Pick<EntryFacts, 'on' | 'recordedAt'>): number | null {
  const at = shanghaiMoment(recordedAt);
  const days = at === null ? 0 : daysBetween(on, at.on);
  return days > lateAfterDays ? days : null;
}

function startInWords(facts: ExplanationFacts, say: Phrasebook): readonly string[] {
  const entered = (entry: EntryFacts | null) =>
    entry === null ? [] : [say.entered(entry.actorName, shanghaiMoment(entry.recordedAt), lateBy(entry))];
  const isRestarted = facts.startEntry !== null || facts.startOn !== facts.triggerOn;
  return [
    say.trigger(facts.triggerFact, facts.partyName, facts.triggerOn, facts.direction === 'back'),
    ...entered(facts.triggerEntry),
    ...(isRestarted ? [say.restart(facts.startFact, facts.startOn)] : []),
    ...entered(facts.startEntry),
  ];
}

function lengthInWords(facts: ExplanationFacts, say: Phrasebook): readonly string[] {
  const { length, ruleLength, unit, waiver, extension } = facts;
  const basic = length - (extension?.days ?? 0);
  // A rule without a number of days: the last day says it all.
  if (length === 0 && ruleLength === 0) return [];
  return [
    waiver !== null
      ? say.waived(waiver.partyNames, waiver.on, waiver.days, ruleLength, unit)
      : basic === ruleLength
        ? say.length(ruleLength, unit)
        : say.setByCourt(basic, ruleLength, unit),
    ...(extension === null
      ? []
      : [say.extended(extension.approverName, extension.on, extension.days, length, unit)]),
  ];
}

function stopsInWords(
  { stops, days }: ExplanationFacts,
  language: WordsLanguage,
  say: Phrasebook,
): readonly string[] {
  const sentences = stops.map(({ from, to, reason, days: stopped }) =>
    say.stop(from, to === null ? null : addDays(to, -1), stopped, stopInWords(reason, language)),
  );
  const excluded = days.filter(({ mark }) => mark === 'stopped').length;
  const sum = stops.reduce((total, { to, days: stopped }) => total + (to === null ? 0 : stopped), 0);
  return sum > excluded ? [...sentences, say.overlap(excluded)] : sentences;
}

function passedOver({ unit, days }: CountFacts, say: Phrasebook): readonly string[] {
  if (unit !== 'working') return [];
  const off = daysOffOf(days.filter(({ mark }) => mark === 'skipped'));
  const makeUps = days.filter(({ mark, kind }) => mark === 'counted' && kind === 'makeUpWorkday');
  return [
    ...(off.length === 0 ? [] : [say.daysOff(off)]),
    ...(makeUps.length === 0 ? [] : [say.makeUp(makeUps.map(({ date }) => date))]),
  ];
}

/** Ordinary rest days first, then the holidays in the order they were met. */
function daysOffOf(days: readonly CountedDay[]): readonly DaysOff[] {
  const groups = new Map<string, DaysOff>();
  for (const { kind, name } of days) {
    const key = `${kind} ${name ?? ''}`;
    groups.set(key, { kind, name, days: (groups.get(key)?.days ?? 0) + 1 });
  }
  const rank = ({ kind }: DaysOff) => (kind === 'restDay' ? 0 : 1);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function endInWords({ length, unit, direction, rolls, result, days }: CountFacts, say: Phrasebook) {
  if (result.state === 'stopped') return [];
  const raw = noted(result.rawEnd, days);
  const isNumbered = unit === 'working' || unit === 'calendar';
  const last =
    length === 0
      ? say.zeroLength(result.rawEnd)
      : say.lastDay(raw, isNumbered ? length : null, unit, direction === 'back');
  if (result.due !== result.rawEnd) return [last, say.rolled(raw, noted(result.due, days))];
  const isOff = raw.kind !== null && raw.kind !== 'workday' && raw.kind !== 'makeUpWorkday';
  return isOff && !rolls && direction === 'forward' ? [last, say.notRolled(raw)] : [last];
}

function noted(date: LegalDate, days: readonly CountedDay[]): NotedDay {
  const day = days.find((candidate) => candidate.date === date);
  return { date, kind: day?.kind ?? null, name: day?.name ?? null };
}

function provisionalWords({ unit, result, days }: CountFacts, say: Phrasebook): readonly string[] {
  if (!result.isProvisional) return [];
  const end = result.state === 'due' ? result : null;
  const decisive = days.filter(
    ({ date, mark, isProvisional }) =>
      isProvisional && (unit === 'working' || mark === 'rolled' || date === end?.rawEnd),
  );
  const years = [...new Set(decisive.map(({ date }) => yearOf(date)))];
  return [say.provisional(years.length > 0 || end === null ? years : [yearOf(end.due)])];
}

/** Facts that end a period because the case went on, not because it was used. */
const endings: readonly FactKind[] = [
  'accepted',
  'rejected',
  'redirected',
  'hearingHeld',
  'outcomeDecided',
  'closed',
];

function stateInWords(facts: ExplanationFacts, say: Phrasebook): string | null {
  const { kind, unit, result, dueOn, daysLeft, metOn, metFact } = facts;
  if (metOn !== null && metFact !== null) {
    const early = dueOn === null ? null : daysBetween(metOn, dueOn);
    // Nobody was late with a right that the case itself outlived or overtook.
    const isCompared = kind === 'duty' || kind === 'target' || !endings.includes(metFact);
    return say.met(metFact, metOn, isCompared ? early : null, kind === 'duty');
  }
  if (result.state === 'stopped') return say.stopped(result.since, result.used, result.left, unit);
  return dueOn === null || daysLeft === null ? null : say.due(dueOn, daysLeft, kind);
}

/** What follows when the date is missed, while it still can be, and what the rule leaves to people. */
function standingWords(facts: ExplanationFacts, isChinese: boolean, say: Phrasebook): readonly string[] {
  const missed = isChinese ? facts.ifMissedZh : facts.ifMissedEn;
  const note = isChinese ? facts.noteZh : facts.noteEn;
  return [
    ...(missed === '' || facts.metOn !== null ? [] : [say.missed(missed)]),
    ...(note === '' ? [] : [say.note(note)]),
  ];
}
