import { AppError } from '../domain/app-error.ts';
import { type CalendarYear, calendarYearFaults } from '../domain/calendar-file.ts';
import type { LegalDate } from '../domain/dates.ts';
import { checkTimeLimit } from '../domain/deadlines/rules-check.ts';
import { type LimitScope, limitsInForce, type TimeLimit } from '../domain/deadlines/time-limit.ts';
import type { Trx } from '../store/database.ts';
import * as court from '../store/repositories/court.ts';
import * as law from '../store/repositories/law.ts';
import { type Actor, type Context, moment, today } from './context.ts';
import { combine, legalOf } from './legal-data.ts';
import { type MovedDate, type RecountResult, recount } from './recount.ts';

/**
 * Takes over a year's holiday table from the text of a file, and recounts every open case. A dry run tells what would move and writes nothing.
 * @throws AppError `badInput` naming each fault of the file.
 */
export async function importCalendar(
  context: Context,
  actor: Actor,
  input: { readonly text: string; readonly isDryRun: boolean },
) {
  const year = readCalendar(input.text);
  const replaces = context.legal.calendarYears.some((known) => known.year === year.year);
  const result = await change(context, actor, input.isDryRun, `calendar:${year.year}`, {
    write: (trx, at) => law.saveCalendarYear(trx, year, at, actor.staffId),
    try: (own) => ({ ...own, calendarYears: [...own.calendarYears, year] }),
  });
  return { year, replaces, recount: result };
}

function readCalendar(text: string): CalendarYear {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new AppError('badInput', { fields: [{ path: 'text', reason: 'notJson' }] });
  }
  const faults = calendarYearFaults(value);
  if (faults.length > 0) throw new AppError('badInput', { fields: faults });
  return value as CalendarYear;
}

/** A day on which the court itself is closed; recounts every open case. */
export async function saveClosingDay(
  context: Context,
  actor: Actor,
  input: { readonly on: LegalDate; readonly reason: string; readonly isDryRun: boolean },
) {
  return change(context, actor, input.isDryRun, `closingDay:${input.on}`, {
    write: (trx) => law.saveClosingDay(trx, input.on, input.reason),
    try: (own) => ({
      ...own,
      closingDays: [...own.closingDays.filter(({ on }) => on !== input.on), input],
    }),
  });
}

export async function removeClosingDay(
  context: Context,
  actor: Actor,
  input: { readonly on: LegalDate; readonly isDryRun: boolean },
) {
  return change(context, actor, input.isDryRun, `closingDayRemoved:${input.on}`, {
    write: (trx) => law.removeClosingDay(trx, input.on),
    try: (own) => ({ ...own, closingDays: own.closingDays.filter(({ on }) => on !== input.on) }),
  });
}

/**
 * The court's own dated change of a time limit; the row that ships stays beside it and counts for earlier cases.
 * @throws AppError `notFound` when there is no such rule, `badInput` when the changed row cannot be one.
 */
export async function saveRule(
  context: Context,
  actor: Actor,
  input: {
    readonly id: string;
    readonly validFrom: LegalDate;
    readonly length: number;
    readonly unit: TimeLimit['unit'];
    readonly rolls: boolean;
    readonly basis: string;
    readonly reason: string;
    readonly isDryRun: boolean;
  },
) {
  const { limits, scope } = context.legal;
  const present =
    limitsInForce(limits, input.validFrom, { scope }).find((limit) => limit.id === input.id) ??
    limits.findLast((limit) => limit.id === input.id);
  if (present === undefined) throw new AppError('notFound', { rule: input.id });
  const { validFrom, length, unit, rolls, basis } = input;
  const changed: TimeLimit = {
    ...present,
    validFrom,
    validTo: null,
    length,
    unit,
    rolls,
    basis,
    certainty: 'U',
  };
  const faults = checkTimeLimit(changed);
  if (faults.length > 0) throw new AppError('badInput', { fields: faults });
  return change(context, actor, input.isDryRun, `rule:${input.id}`, {
    write: (trx, at) =>
      law.addRuleVersion(trx, {
        limit_id: input.id,
        body: JSON.stringify(changed),
        reason: input.reason,
        changed_at: at,
        changed_by: actor.staffId,
      }),
    try: (own) => ({ ...own, limits: [...own.limits, changed] }),
  });
}

/** Which variant counts where national and provincial rules differ. */
export async function setScope(
  context: Context,
  actor: Actor,
  input: { readonly scope: LimitScope; readonly isDryRun: boolean },
) {
  return change(context, actor, input.isDryRun, `scope:${input.scope}`, {
    write: (trx) => law.setScope(trx, input.scope),
    try: (own) => ({ ...own, scope: input.scope }),
  });
}

/** One way for every change of the law: try it, list what moves; or write it, recount and log it in one transaction. */
async function change(
  context: Context,
  actor: Actor,
  isDryRun: boolean,
  cause: string,
  how: {
    readonly write: (trx: Trx, at: string) => Promise<void>;
    readonly try: (own: law.CourtLaw) => law.CourtLaw;
  },
): Promise<RecountResult> {
  const at = moment(context);
  const made = { at, by: actor.staffId, cause };
  const { db } = context.store;
  const before = context.legal;
  if (isDryRun) {
    const after = combine(context.shippedLaw, how.try(await law.courtLaw(db)));
    return recount(db, null, before, after, made);
  }
  const result = await context.store.write(async (trx) => {
    await how.write(trx, at);
    await court.logAdmin(trx, {
      recordedAt: at,
      actor: actor.staffId,
      action: 'lawChanged',
      details: { cause },
    });
    return recount(trx, trx, before, await legalOf(context.shippedLaw, trx), made);
  });
  await context.reloadLegal();
  context.publish('court');
  context.publish('docket');
  return result;
}

/** Every row of the table of limits with its source, the court's own changes, and the last recounts. */
export async function rules(context: Context) {
  const { limits, scope } = context.legal;
  const versions = await law.ruleVersions(context.store.db);
  const inForce = limitsInForce(limits, today(context), { scope });
  const people = new Map((await court.staff(context.store.db)).map((member) => [member.id, member.name]));
  const shippedCount = limits.length - versions.length;
  return {
    scope,
    rules: limits.map((limit, index) => {
      const version = versions[index - shippedCount];
      const { trigger, restartedBy, stoppedBy, ...row } = limit;
      return {
        ...row,
        triggerFact: trigger,
        restartedBy: [...restartedBy],
        stoppedBy: [...stoppedBy],
        isInForce: inForce.includes(limit),
        change:
          version === undefined
            ? null
            : {
                at: version.changed_at,
                by: people.get(version.changed_by) ?? version.changed_by,
                reason: version.reason,
              },
      };
    }),
    recounts: (await law.recounts(context.store.db, 20)).map((row) => ({
      ...headOf(row, people),
      movedTotal: row.movedTotal,
    })),
  };
}

/** One recount with every date it moved. @throws AppError `notFound`. */
export async function recountList(context: Context, id: number): Promise<RecountResult> {
  const { db } = context.store;
  const row = await law.recountById(db, id);
  if (row === undefined) throw new AppError('notFound', { recount: id });
  const people = new Map((await court.staff(db)).map((member) => [member.id, member.name]));
  const { moved, movedTotal } = JSON.parse(row.changes) as { moved: MovedDate[]; movedTotal: number };
  return { ...headOf(row, people), moved, movedTotal };
}

function headOf(row: law.RecountHeadRow, people: ReadonlyMap<string, string>) {
  const { id, made_at: madeAt, made_by: by, cause, cases } = row;
  return { id, madeAt, madeBy: people.get(by) ?? by, cause, cases };
}
