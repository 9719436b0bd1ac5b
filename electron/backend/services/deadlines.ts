import { AppError } from '../domain/app-error.ts';
import { addDays, daysBetween, type LegalDate } from '../domain/dates.ts';
import { countDays, type Period, type Stop } from '../domain/deadlines/count.ts';
import { type DueDate, dueDates } from '../domain/deadlines/due-dates.ts';
import { type Severity, severityOf } from '../domain/deadlines/severity.ts';
import type { RecordedEvent } from '../domain/lifecycle/events.ts';
import { liveEvents } from '../domain/lifecycle/fold.ts';
import type { Db } from '../store/database.ts';
import * as court from '../store/repositories/court.ts';
import * as dates from '../store/repositories/due-dates.ts';
import type { CaseRow } from '../store/schema.ts';
import { type LoadedCase, loadCase } from './case-commit.ts';
import { type Actor, type Context, type Reading, today } from './context.ts';
import { dueDateView, partyNames } from './due-date-view.ts';

/** Why one date of a case is what it is, day by day. @throws AppError `notFound` when the case has no such date. */
export async function explain(context: Reading, caseId: string, key: string) {
  const loaded = await loadCase(context.store.db, caseId);
  const date = dueDates(loaded.state, context.legal).find((candidate) => candidate.key === key);
  if (date === undefined) throw new AppError('notFound', { caseId, key });
  return explanationOf(context, loaded, date, await staffNames(context));
}

/** Every date of a case with its explanation, in the order of the rules. */
export async function explainCase(context: Reading, caseId: string) {
  const loaded = await loadCase(context.store.db, caseId);
  const names = await staffNames(context);
  return dueDates(loaded.state, context.legal).map((date) => explanationOf(context, loaded, date, names));
}

/** The calculator for questions at the counter; no case needed. */
export function count(context: Context, input: Omit<Period, 'stops'>) {
  if (input.direction === 'back' && input.unit !== 'working' && input.unit !== 'calendar')
    throw new AppError('badInput', { fields: [{ path: 'unit', reason: 'notCountedBack' }] });
  const { result, days } = countDays({ ...input, stops: [] }, context.legal.calendar);
  return { result, days: [...days] };
}

async function staffNames(context: Reading): Promise<ReadonlyMap<string, string>> {
  const people = await court.staff(context.store.db);
  return new Map(people.map((member) => [member.id, member.name]));
}

function explanationOf(
  context: Reading,
  loaded: LoadedCase,
  date: DueDate,
  names: ReadonlyMap<string, string>,
) {
  const { limit, period, trigger, start, waiver, extension } = date;
  const { result, days } = countDays(period, context.legal.calendar);
  const parties = partyNames(loaded.state);
  const now = today(context);
  const live = liveEvents(loaded.events);
  const end = result.state === 'due' ? result.due : now;
  return {
    ...dueDateView(date, parties, now, context.legal.reminders),
    ruleLength: limit.length,
    ruleUnit: limit.unit,
    rolls: limit.rolls,
    triggerEntry: entryOf(live, trigger.eventId, names),
    startEntry: start === trigger ? null : entryOf(live, start.eventId, names),
    waiver:
      waiver === null
        ? null
        : {
            days: waiver.days,
            on: waiver.on,
            partyNames: waiver.partyIds.map((id) => parties.get(id) ?? id),
          },
    extension:
      extension === null
        ? null
        : {
            days: extension.days,
            on: extension.on,
            approverName: names.get(extension.approverId) ?? extension.approverId,
          },
    stops: period.stops
      .filter((stop) => (stop.to ?? end) > period.from && stop.from <= end)
      .map((stop) => ({ ...stop, days: stoppedDays(stop, period.from, end) })),
    result,
    days: [...days],
    ifMissedZh: limit.ifMissedZh,
    ifMissedEn: limit.ifMissedEn,
    noteZh: limit.noteZh,
    noteEn: limit.noteEn,
  };
}

/** Days of a stop within the period; a stop that is still running counts to today. */
function stoppedDays(stop: Stop, from: LegalDate, end: LegalDate): number {
  const first = stop.from > from ? stop.from : addDays(from, 1);
  return Math.max(0, daysBetween(first, stop.to ?? end));
}

function entryOf(events: readonly RecordedEvent[], eventId: string, names: ReadonlyMap<string, string>) {
  const recorded = events.find((event) => event.id === eventId);
  if (recorded === undefined) return null;
  return {
    eventId,
    type: recorded.event.type,
    on: recorded.effectiveOn,
    recordedAt: recorded.recordedAt,
    actorName: names.get(recorded.actor) ?? recorded.actor,
  };
}

/** One page of what is due, per person or for the court, with the count of each severity. */
export async function worklist(
  context: Context,
  actor: Actor,
  query: {
    readonly whose: 'mine' | 'court';
    readonly staffId: string | null;
    readonly severity: Severity | null;
    readonly kind: 'duty' | 'target' | null;
    readonly offset: number;
    readonly limit: number;
  },
) {
  const { db } = context.store;
  const now = today(context);
  const { reminders, limits } = context.legal;
  const filter = {
    staffId: query.whose === 'mine' ? actor.staffId : query.staffId,
    includesUnassigned: query.whose === 'mine',
    severity: query.severity,
    kind: query.kind,
  };
  const days = {
    yesterday: addDays(now, -1),
    redTo: addDays(now, reminders.redDays),
    amberTo: addDays(now, reminders.amberDays),
  };
  const { all, ...counts } = await dates.severityCounts(db, filter, days);
  const lines = await linesOf(db, filter, days, counts, query.offset, query.limit);
  const titles = new Map(limits.map((limit) => [limit.id, limit]));
  return {
    rows: lines.map((line) => {
      const limit = titles.get(line.rule);
      return {
        caseId: line.id,
        key: line.key,
        number: line.case_number ?? line.mediation_number,
        applicants: line.applicants,
        respondents: line.respondents,
        rule: line.rule,
        kind: line.kind,
        titleZh: limit?.titleZh ?? line.rule,
        titleEn: limit?.titleEn ?? line.rule,
        basis: limit?.basis ?? '',
        partyName: line.party_name,
        dueOn: line.due_on,
        daysLeft: line.due_on === null ? null : daysBetween(now, line.due_on),
        isProvisional: line.is_provisional === 1,
        severity: severityOf(line.due_on, now, reminders),
        isGreenChannel: line.is_green_channel === 1,
        arbitratorId: line.arbitrator_id,
        clerkId: line.clerk_id,
      };
    }),
    total: query.severity === null ? all : counts[query.severity],
    counts,
  };
}

/** Running dates first, then those that stand still, as one list. */
async function linesOf(
  db: Db,
  filter: dates.WorklistFilter,
  days: dates.SeverityDays,
  counts: { readonly director: number; readonly person: number; readonly quiet: number },
  offset: number,
  limit: number,
) {
  const { severity } = filter;
  if (severity === 'stopped') return dates.worklist(db, filter, days, 'stopped', offset, limit);
  const running = await dates.worklist(db, filter, days, 'running', offset, limit);
  if (severity !== null || running.length === limit) return running;
  const before = counts.director + counts.person + counts.quiet;
  const skip = Math.max(0, offset - before);
  return [...running, ...(await dates.worklist(db, filter, days, 'stopped', skip, limit - running.length))];
}

const shown = 10;
const slackBands = [
  { from: null, to: -1 },
  { from: 0, to: 3 },
  { from: 4, to: 10 },
  { from: 11, to: 20 },
  { from: 21, to: 30 },
  { from: 31, to: null },
] as const;

/** The director's minute: oldest, tightest and suspended cases, slack to the statutory end, load per person. */
export async function board(context: Context) {
  const { db } = context.store;
  const now = today(context);
  const running = await dates.runningAwardPeriods(db);
  const slacks = running.map((row) =>
    row.award_due_on === null ? null : daysBetween(now, row.award_due_on),
  );
  const { amberDays } = context.legal.reminders;
  const load = new Map<string, { open: number; overdue: number; soon: number; suspended: number }>();
  running.forEach((row, index) => {
    if (row.arbitrator_id === null) return;
    const of = load.get(row.arbitrator_id) ?? { open: 0, overdue: 0, soon: 0, suspended: 0 };
    const slack = slacks[index] ?? null;
    load.set(row.arbitrator_id, {
      open: of.open + 1,
      overdue: of.overdue + (slack !== null && slack < 0 ? 1 : 0),
      soon: of.soon + (slack !== null && slack >= 0 && slack <= amberDays ? 1 : 0),
      suspended: of.suspended + row.is_suspended,
    });
  });
  return {
    oldest: await boardCases(context, 'oldest', now),
    tightest: await boardCases(context, 'tightest', now),
    suspended: await boardCases(context, 'suspended', now),
    slack: slackBands.map(({ from, to }) => ({
      from,
      to,
      cases: slacks.filter(
        (slack) => slack !== null && (from === null || slack >= from) && (to === null || slack <= to),
      ).length,
    })),
    load: [...load].map(([staffId, of]) => ({ staffId, ...of })),
  };
}

async function boardCases(context: Context, which: 'oldest' | 'tightest' | 'suspended', now: LegalDate) {
  const { db } = context.store;
  const rows = await dates.boardCases(db, which, which === 'suspended' ? 200 : shown);
  const provisional = await dates.provisionalAwardDates(
    db,
    rows.map((row) => row.id),
  );
  return Promise.all(rows.map((row) => toBoardCase(context, row, provisional.has(row.id), now)));
}

async function toBoardCase(context: Context, row: CaseRow, isProvisional: boolean, now: LegalDate) {
  const suspension =
    row.is_suspended === 1
      ? (await loadCase(context.store.db, row.id)).state.suspensions.find(({ to }) => to === null)
      : undefined;
  return {
    caseId: row.id,
    number: row.case_number,
    applicants: row.applicants,
    respondents: row.respondents,
    causeCode: row.cause_code,
    acceptedOn: row.accepted_on,
    ageDays: row.accepted_on === null ? 0 : daysBetween(row.accepted_on, now),
    awardDueOn: row.award_due_on,
    slackDays: row.award_due_on === null ? null : daysBetween(now, row.award_due_on),
    isProvisional,
    isGreenChannel: row.is_green_channel === 1,
    isSuspended: row.is_suspended === 1,
    suspendedSince: suspension?.from ?? null,
    suspensionGround: suspension?.ground ?? null,
    arbitratorId: row.arbitrator_id,
  };
}
