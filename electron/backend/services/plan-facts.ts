import type { LegalDate } from '../domain/dates.ts';
import { noticeBy } from '../domain/docket/hearing-window.ts';
import type { BlockingFact } from '../domain/planner/blocking-fact.ts';
import { momentOf } from '../domain/planner/placed.ts';
import type { Taken } from '../domain/planner/problem.ts';
import type { NoSlot } from '../domain/planner/why-no-slot.ts';
import type { Db } from '../store/database.ts';
import * as court from '../store/repositories/court.ts';
import * as docket from '../store/repositories/docket.ts';
import { type Context, today } from './context.ts';
import type { PlanSetting } from './plan-problem.ts';
import type { PlanSubject } from './plan-subjects.ts';

/** Why a hearing finds no place, with the names and dates that a sentence needs. */
export async function noSlotView(
  context: Context,
  db: Db,
  setting: PlanSetting,
  hearing: number,
  found: NoSlot,
) {
  const subject = setting.subjects[hearing];
  if (subject === undefined) throw new RangeError('the hearing is not of this problem');
  const names = await namesFor(db, setting, subject, [found.blocking, ...found.waysOut].flat());
  const view = (fact: BlockingFact) => factView(context, setting, subject, names, fact);
  return {
    blocking: found.blocking.map(view),
    isSmallest: found.isSmallest,
    waysOut: found.waysOut.map((way) => way.map(view)),
  };
}
export type NoSlotSeen = Awaited<ReturnType<typeof noSlotView>>;

interface Names {
  readonly resource: (key: string) => string;
  readonly hearing: ReadonlyMap<string, { readonly case_id: string; readonly case_number: string | null }>;
}

async function namesFor(
  db: Db,
  { subjects }: PlanSetting,
  subject: PlanSubject,
  facts: readonly BlockingFact[],
): Promise<Names> {
  const known = [...(await court.rooms(db)), ...(await court.staff(db))];
  const byId = new Map(known.map(({ id, name }) => [id, name]));
  const hearingIds = facts.flatMap((fact) =>
    fact.code === 'taken' && fact.reason.kind === 'hearing'
      ? [fact.reason.hearingId]
      : fact.code === 'standing'
        ? (subjects[fact.hearing]?.hearingId ?? [])
        : [],
  );
  const rows = await docket.hearingsByIds(db, [...new Set(hearingIds)]);
  return {
    resource: (key) => subject.people.get(key) ?? byId.get(key.slice(key.indexOf(':') + 1)) ?? '',
    hearing: new Map(rows.map((row) => [row.hearing_id, row])),
  };
}

function factView(
  context: Context,
  setting: PlanSetting,
  subject: PlanSubject,
  names: Names,
  fact: BlockingFact,
) {
  const { problem } = setting;
  switch (fact.code) {
    case 'earliest': {
      const on = problem.days[fact.day]?.date ?? subject.window.earliest;
      return { code: fact.code, on, reasons: earliestReasons(context, subject, on) };
    }
    case 'latest':
      return {
        code: fact.code,
        on: subject.window.award?.until ?? today(context),
        basis: subject.window.award?.basis ?? '',
      };
    case 'horizon':
      return { code: fact.code, on: problem.days[fact.day]?.date ?? today(context) };
    case 'sessions':
    case 'roomKind':
    case 'roomNeed':
      return fact;
    case 'panel':
      return {
        code: fact.code,
        arbitratorIds: [...new Set(subject.panels.flatMap(({ arbitratorIds }) => arbitratorIds))],
      };
    case 'taken':
      return takenView(setting, names, fact);
    case 'standing': {
      const other = setting.subjects[fact.hearing];
      return { code: fact.code, caseId: other?.caseId ?? '', caseNumber: other?.caseNumber ?? null };
    }
  }
}

const resourceKinds = ['room', 'staff', 'party', 'agent', 'court'] as const;

function takenView(
  { problem }: PlanSetting,
  names: Names,
  { resource, reason, entries }: Extract<BlockingFact, { code: 'taken' }>,
) {
  const times = entries.flatMap((index) => problem.taken[index] ?? []).sort(byTime);
  const first = times[0];
  const date = first === undefined ? undefined : problem.days[first.day]?.date;
  if (first === undefined || date === undefined) throw new RangeError('a taken fact names no time');
  const hearing = reason.kind === 'hearing' ? names.hearing.get(reason.hearingId) : undefined;
  return {
    code: 'taken' as const,
    resourceKind: resourceKinds.find((kind) => resource.startsWith(kind)) ?? 'court',
    name: names.resource(resource),
    kind: reason.kind,
    caseId: hearing?.case_id ?? null,
    caseNumber: hearing?.case_number ?? null,
    startsAt: momentOf(date, first.from),
    endsAt: momentOf(date, first.to),
    times: times.length,
  };
}

function byTime(a: Taken, b: Taken): number {
  return a.day - b.day || a.from - b.from;
}

/** The periods that hold the hearing back to that day: of notice and defence those that end last. */
function earliestReasons(context: Context, { window }: PlanSubject, on: LegalDate) {
  const { calendar } = context.legal;
  const now = today(context);
  let noticeDay = calendar.rollForward(now);
  while (noticeBy(window, noticeDay, calendar) < now) noticeDay = calendar.addWorkdays(noticeDay, 1);
  const notice =
    noticeDay > now
      ? [
          {
            kind: 'notice' as const,
            on: noticeDay,
            party: null,
            basis: window.notice.basis,
            opens: noticeDay,
          },
        ]
      : [];
  const defences = window.defences.map(({ partyName, until, isServed, basis }) => ({
    kind: isServed ? ('defence' as const) : ('defenceNotBegun' as const),
    on: until,
    party: partyName,
    basis,
    opens: calendar.addWorkdays(until, 1),
  }));
  return [...notice, ...defences]
    .filter(({ opens }) => opens >= on)
    .map(({ kind, on: day, party, basis }) => ({ kind, on: day, party, basis }));
}
