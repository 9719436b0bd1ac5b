import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReviewGrounds } from '../domain/agreement-review/review-rules.ts';
import type { AmountData } from '../domain/amounts/amount-data.ts';
import type { FinalityRules } from '../domain/amounts/finality.ts';
import { invariant } from '../domain/assert.ts';
import { type CalendarYear, createCalendar } from '../domain/calendar.ts';
import { checkTimeLimit } from '../domain/deadlines/rules-check.ts';
import type { Reminders } from '../domain/deadlines/severity.ts';
import type { LimitScope, TimeLimit } from '../domain/deadlines/time-limit.ts';
import type { DiscussionRules } from '../domain/discussion/triggers.ts';
import type { DocketRules } from '../domain/docket/plan-question.ts';
import type { PublicNames } from '../domain/docket/public-names.ts';
import type { SessionHours } from '../domain/docket/sessions.ts';
import { type Element, elementListFault } from '../domain/elements/element-sheet.ts';
import { phraseFault, type RecordPhrase } from '../domain/hearing-record/record-phrase.ts';
import { asyncRulesOn, type OnlineValue } from '../domain/online/online-rules.ts';
import { portalRulesOn } from '../domain/online/portal-rules.ts';
import type { RightsText } from '../domain/online/rights-text.ts';
import type { PlannerRules } from '../domain/planner/planner-rules.ts';
import type { ConflictRules } from '../domain/tribunal/conflict-facts.ts';
import type { Db } from '../store/database.ts';
import { type CourtLaw, courtLaw } from '../store/repositories/law.ts';
import type { Cause, DrawRules, Legal } from './context.ts';

interface RulesFile {
  readonly limits: readonly TimeLimit[];
  readonly docket: DocketRules;
  readonly reminders: Reminders;
  readonly scope: LimitScope;
  readonly draw: DrawRules;
  readonly conflicts: ConflictRules;
}

/** The law as it ships with the program. */
export interface ShippedLaw extends RulesFile {
  readonly calendarYears: readonly CalendarYear[];
  readonly causes: readonly Cause[];
  readonly planner: PlannerRules;
  readonly publicNames: PublicNames;
  readonly sessionHours: readonly SessionHours[];
  readonly recordPhrases: readonly RecordPhrase[];
  readonly elements: readonly Element[];
  readonly reviewGrounds: ReviewGrounds;
  readonly online: readonly OnlineValue[];
  readonly onlineRights: readonly RightsText[];
  readonly amounts: AmountData;
  readonly finality: FinalityRules;
  readonly discussion: DiscussionRules;
}

/**
 * Loads the rules, pick lists and calendars that ship with the program.
 * @throws Error naming the file when one is missing or is not what it should be: better no start than a wrong date.
 */
export function loadShippedLaw(resourcesDir: string): ShippedLaw {
  const rules = readJson<RulesFile>(join(resourcesDir, 'rules', 'time-limits.json'));
  for (const limit of rules.limits) {
    const [fault] = checkTimeLimit(limit);
    invariant(
      fault === undefined,
      `rules/time-limits.json: ${limit.id} ${fault?.path ?? ''} ${fault?.reason ?? ''}`,
    );
  }
  const { causes } = readJson<{ causes: Cause[] }>(join(resourcesDir, 'rules', 'causes.json'));
  const planner = readJson<PlannerRules>(join(resourcesDir, 'rules', 'planner.json'));
  const publicNames = readJson<PublicNames>(join(resourcesDir, 'rules', 'public-names.json'));
  const { hours } = readJson<{ hours: SessionHours[] }>(join(resourcesDir, 'rules', 'sessions.json'));
  const { phrases: recordPhrases } = readJson<{ phrases: RecordPhrase[] }>(
    join(resourcesDir, 'rules', 'record-phrases.json'),
  );
  const badPhrase = phraseFault(recordPhrases);
  invariant(badPhrase === null, `rules/record-phrases.json: ${badPhrase ?? ''}`);
  const { elements } = readJson<{ elements: Element[] }>(join(resourcesDir, 'rules', 'elements.json'));
  const badElement = elementListFault(elements);
  invariant(badElement === null, `rules/elements.json: ${badElement ?? ''}`);
  const reviewGrounds = readJson<ReviewGrounds>(join(resourcesDir, 'rules', 'agreement-review.json'));
  const { values: online } = readJson<{ values: OnlineValue[] }>(join(resourcesDir, 'rules', 'online.json'));
  // Throws when a value is missing.
  for (const { validFrom } of online) {
    asyncRulesOn(online, validFrom);
    portalRulesOn(online, validFrom);
  }
  const { texts: onlineRights } = readJson<{ texts: RightsText[] }>(
    join(resourcesDir, 'rules', 'online-rights.json'),
  );
  const amounts = readJson<AmountData>(join(resourcesDir, 'rules', 'amounts.json'));
  const finality = readJson<FinalityRules>(join(resourcesDir, 'rules', 'finality.json'));
  const discussion = readJson<DiscussionRules>(join(resourcesDir, 'rules', 'discussion.json'));
  const folder = join(resourcesDir, 'calendars');
  const calendarYears = readdirSync(folder)
    .filter((name) => /^\d{4}\.json$/.test(name))
    .sort()
    .map((name) => {
      const year = readJson<CalendarYear>(join(folder, name));
      invariant(`${year.year}.json` === name, `calendars/${name} holds the year ${year.year}`);
      return year;
    });
  return {
    ...rules,
    calendarYears,
    causes,
    planner,
    publicNames,
    sessionHours: hours,
    recordPhrases,
    elements,
    reviewGrounds,
    online,
    onlineRights,
    amounts,
    finality,
    discussion,
  };
}

/** The law a court works by: what ships, and over it what the court has imported, closed or changed. */
export async function legalOf(shipped: ShippedLaw, db: Db): Promise<Legal> {
  return combine(shipped, await courtLaw(db));
}

/** As `legalOf`, with the court's part at hand: for trying a change before it is made. */
export function combine(shipped: ShippedLaw, own: CourtLaw): Legal {
  const years = new Map(shipped.calendarYears.map((year) => [year.year, year]));
  for (const year of own.calendarYears) years.set(year.year, year);
  const calendarYears = [...years.values()].sort((a, b) => a.year - b.year);
  const limits = [...shipped.limits, ...own.limits];
  const scope = own.scope ?? shipped.scope;
  const { closingDays } = own;
  return {
    calendar: createCalendar(calendarYears, closingDays),
    calendarYears,
    closingDays,
    limits,
    scope,
    reminders: shipped.reminders,
    docket: shipped.docket,
    publicNames: shipped.publicNames,
    draw: shipped.draw,
    planner: shipped.planner,
    conflicts: shipped.conflicts,
    causes: shipped.causes,
    recordPhrases: shipped.recordPhrases,
    elements: shipped.elements,
    reviewGrounds: shipped.reviewGrounds,
    online: shipped.online,
    onlineRights: shipped.onlineRights,
    amounts: shipped.amounts,
    finality: shipped.finality,
    discussion: shipped.discussion,
    sessionHours: [...shipped.sessionHours, ...own.sessionHours],
    fingerprint: fingerprintOf({ limits, calendarYears, closingDays, scope }),
  };
}

/** Changes whenever a date could change. */
function fingerprintOf(law: object): string {
  return createHash('sha256').update(JSON.stringify(law)).digest('hex');
}

function readJson<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (cause) {
    throw new Error(`cannot read ${file}`, { cause });
  }
}
