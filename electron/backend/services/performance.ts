import { AppError } from '../domain/app-error.ts';
import { addDays, type LegalDate } from '../domain/dates.ts';
import { ratePercent } from '../domain/figures.ts';
import { sideTitle } from '../domain/lifecycle/application.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import { callsFor, remindDays } from '../domain/settlement/calls.ts';
import {
  enforceableFen,
  type InstalmentShare,
  instalmentState,
  type PerformanceView,
  performanceOf,
  type Settlement,
  together,
} from '../domain/settlement/performance.ts';
import type { PerformanceEntry } from '../domain/settlement/performance-entry.ts';
import type { Db } from '../store/database.ts';
import * as instalments from '../store/repositories/instalments.ts';
import { commit, loadCase, loadSeen } from './case-commit.ts';
import { type Actor, type Context, today } from './context.ts';

/** Cases looked at for the calls of one day. */
const casesRung = 300;

/**
 * Records a payment, a call or a breach of a settlement that is paid by instalments.
 * @throws AppError `conflict`; `badInput` naming the field: no instalments, a day in the future or before the settlement, more than is
 * owed, somebody who is not paid, an instalment there is not.
 */
export async function record(
  context: Context,
  actor: Actor,
  input: { caseId: string; version: number; on: LegalDate; entry: PerformanceEntry },
) {
  const { caseId, on, entry } = input;
  const version = await context.store.write(async (trx) => {
    const loaded = await loadSeen(trx, caseId, input.version);
    const { settlement, shares } = performing(loaded.state);
    if (on > today(context)) throw bad('on', 'inTheFuture');
    if (on < settlement.decidedOn) throw bad('on', 'tooEarly');
    const fault = faultOf(loaded.state, shares, entry);
    if (fault !== null) throw bad(fault.path, fault.reason);
    const event = { type: 'performanceEntry' as const, entry };
    return (await commit(context, trx, caseId, loaded, [{ event, on }], { actor: actor.staffId })).version;
  });
  context.publish('case', caseId);
  return { caseId, version };
}

/** How the settlement of a case stands, person by person. @throws AppError `notFound`, `badInput` when there is none to perform. */
export async function get(context: Context, caseId: string) {
  const { state, version } = await loadCase(context.store.db, caseId);
  const { settlement, shares } = performing(state);
  const now = today(context);
  const names = new Map(state.application.parties.map((party) => [party.id, party]));
  const all = together(shares);
  const isAccelerating = settlement.penalty?.isAccelerating === true;
  const of = (payee: number) => shares.filter((share) => share.payee === payee);
  const payees = [...new Set(shares.map(({ payee }) => payee))].map((payee) => {
    const own = of(payee);
    const payeeId = own[0]?.payeeId ?? null;
    const { amountFen, paidFen } = together(own);
    const party = payeeId === null ? undefined : names.get(payeeId);
    return {
      payeeId,
      name: party?.name ?? '',
      phone: party?.phone ?? null,
      amountFen,
      paidFen,
      brokenOn: own[0]?.brokenOn ?? null,
      cells: own.map((share) => standing(share.dueOn, share, now)),
    };
  });
  return {
    caseId,
    version,
    ...titleOf(state),
    decidedOn: settlement.decidedOn,
    amountFen: all.amountFen,
    paidFen: all.paidFen,
    penalty: settlement.penalty ?? null,
    enforceableFen: shares
      .filter(({ position }) => position === 0)
      .reduce((sum, { payee }) => sum + enforceableFen(of(payee), isAccelerating, now), 0),
    instalments: settlement.instalments.map(({ dueOn }, position) =>
      standing(dueOn, together(shares.filter((share) => share.position === position)), now),
    ),
    payees,
    entries: state.performance.map(({ eventId, on, entry }) => ({
      eventId,
      on,
      ...told(entry, (id) => names.get(id)?.name ?? ''),
    })),
    today: now,
  };
}

/** Instalments of all settlements, one row each, in the order they are due. */
export async function list(
  context: Context,
  query: { view: PerformanceView; text: string; offset: number; limit: number },
) {
  const now = today(context);
  const filter = { view: query.view, text: query.text, today: now, soon: addDays(now, 7) };
  const { rows, total } = await instalments.list(context.store.db, filter, query.offset, query.limit);
  return {
    rows: rows.map((row) => ({
      caseId: row.case_id,
      position: row.position,
      number: row.number,
      applicants: row.applicants,
      respondents: row.respondents,
      people: row.people,
      peoplePaid: row.people_paid,
      brokenOn: row.broken_on,
      ...standing(row.due_on, { amountFen: row.amount_fen, paidFen: row.paid_fen, paidOn: row.paid_on }, now),
    })),
    total,
    today: now,
  };
}

/** Whom to ring today about what is due; see `domain/settlement/calls`. */
export async function calls(context: Context) {
  const now = today(context);
  const ids = await instalments.casesOpenBy(context.store.db, addDays(now, remindDays), casesRung + 1);
  const all = [];
  for (const caseId of ids.slice(0, casesRung)) {
    const { state, version } = await loadCase(context.store.db, caseId);
    const { application, representativeIds, performance: records } = state;
    const { number } = titleOf(state);
    for (const call of callsFor({ application, representativeIds, records }, performing(state).shares, now)) {
      const { party, ...about } = call;
      const agents = application.agents.filter(({ partyIds }) => partyIds.includes(party.id));
      all.push({
        caseId,
        version,
        number,
        ...about,
        party: {
          id: party.id,
          name: party.name,
          phone: party.phone,
          agents: agents.map(({ name, phone }) => ({ name, phone })),
        },
      });
    }
  }
  return { calls: all, isCut: ids.length > casesRung, today: now };
}

/** What fell due in a year until yesterday and was paid in time, by number and by fen. */
export async function figures(context: { store: { db: Db }; clock: () => number }, year: number) {
  const yesterday = addDays(today(context), -1);
  const end = `${year}-12-31` as LegalDate;
  const until = yesterday < end ? yesterday : end;
  const counts = await instalments.countDue(context.store.db, `${year}-01-01` as LegalDate, until);
  return {
    ...counts,
    ratePercent: ratePercent(counts.inTime, counts.due),
    ratePercentByFen: ratePercent(counts.inTimeFen, counts.dueFen),
    until,
  };
}

/** The settlement of a case that is paid by instalments. @throws AppError `badInput` when it has none. */
function performing({ application, outcome, performance }: CaseState): {
  settlement: Settlement;
  shares: readonly InstalmentShare[];
} {
  if (outcome?.method !== 'mediation' || outcome.instalments.length === 0)
    throw bad('caseId', 'noInstalments');
  return { settlement: outcome, shares: performanceOf(application, outcome, performance) };
}

function faultOf(
  { application }: CaseState,
  shares: readonly InstalmentShare[],
  entry: PerformanceEntry,
): { path: string; reason: string } | null {
  const of = (payeeId: string | null) => shares.filter((share) => share.payeeId === payeeId);
  switch (entry.kind) {
    case 'paid': {
      const twice = new Set(entry.parts.map(({ payeeId }) => payeeId)).size < entry.parts.length;
      if (twice) return { path: 'entry.parts', reason: 'duplicateId' };
      const index = entry.parts.findIndex(({ payeeId, amountFen }) => {
        const own = together(of(payeeId));
        return amountFen > own.amountFen - own.paidFen;
      });
      return index < 0 ? null : { path: `entry.parts.${index}.amountFen`, reason: 'moreThanOwed' };
    }
    case 'called':
      if (!application.parties.some(({ id }) => id === entry.partyId))
        return { path: 'entry.partyId', reason: 'unknownParty' };
      return shares.some(({ position }) => position === entry.instalment)
        ? null
        : { path: 'entry.instalment', reason: 'noInstalments' };
    case 'broken':
      return entry.payeeIds.every((id) =>
        of(id).some(({ paidOn, brokenOn }) => paidOn === null && brokenOn === null),
      )
        ? null
        : { path: 'entry.payeeIds', reason: 'nothingOpen' };
  }
}

function standing(
  dueOn: LegalDate,
  { amountFen, paidFen, paidOn }: { amountFen: number; paidFen: number; paidOn: LegalDate | null },
  now: LegalDate,
) {
  return { dueOn, amountFen, paidFen, paidOn, state: instalmentState({ dueOn, paidOn, paidFen }, now) };
}

function titleOf(state: CaseState) {
  return {
    number: state.caseNumber ?? state.mediationNumber,
    applicants: sideTitle(state.application, 'applicant'),
    respondents: sideTitle(state.application, 'respondent'),
  };
}

function told(entry: PerformanceEntry, name: (id: string) => string) {
  const named = (ids: readonly (string | null)[]) =>
    ids.flatMap((id) => (id === null ? [] : [name(id)])).join('、');
  switch (entry.kind) {
    case 'paid':
      return {
        kind: entry.kind,
        who: named(entry.parts.map(({ payeeId }) => payeeId)),
        amountFen: entry.parts.reduce((sum, { amountFen }) => sum + amountFen, 0),
        word: entry.proof as string,
        text: entry.note,
      };
    case 'called':
      return {
        kind: entry.kind,
        who: name(entry.partyId),
        amountFen: null,
        word: entry.result,
        text: entry.note,
      };
    case 'broken':
      return { kind: entry.kind, who: named(entry.payeeIds), amountFen: null, word: null, text: entry.said };
  }
}

function bad(path: string, reason: string): AppError {
  return new AppError('badInput', { fields: [{ path, reason }] });
}
