import { invariant } from '../domain/assert.ts';
import { closingGaps } from '../domain/closing/closing-gaps.ts';
import { addDays, daysBetween, type LegalDate, shanghaiDate } from '../domain/dates.ts';
import { dueDates } from '../domain/deadlines/due-dates.ts';
import { effectsOf } from '../domain/effect/effect.ts';
import type { CaseStatus, Tribunal } from '../domain/lifecycle/case-state.ts';
import { isCorrectable, isRevocable } from '../domain/lifecycle/corrections.ts';
import { liveEvents, revokedIds } from '../domain/lifecycle/fold.ts';
import { nextSteps, openEndings } from '../domain/lifecycle/next-steps.ts';
import { partiesToServe } from '../domain/lifecycle/representation.ts';
import { overlaysOf } from '../domain/lifecycle/stage.ts';
import { isAllowed } from '../domain/permissions.ts';
import * as caseEvents from '../store/repositories/case-events.ts';
import * as cases from '../store/repositories/cases.ts';
import * as documents from '../store/repositories/documents.ts';
import * as imports from '../store/repositories/imports.ts';
import type { CaseRow } from '../store/schema.ts';
import { loadCase } from './case-commit.ts';
import { type Actor, type Context, today } from './context.ts';
import { lightsOf } from './docket-list.ts';
import { dueDateView, partyNames } from './due-date-view.ts';
import { factsOf } from './history-facts.ts';
import { permissionOfStep } from './step-permissions.ts';

export interface CaseQuery {
  readonly view:
    | 'all'
    | 'mine'
    | 'toAccept'
    | 'unlisted'
    | 'dueThisWeek'
    | 'collective'
    | 'greenChannel'
    | 'suspended'
    | 'open'
    | 'closed';
  readonly text: string;
  readonly status: CaseStatus | null;
  readonly causeCode: string | null;
  readonly staffId: string | null;
  readonly acceptedFrom: LegalDate | null;
  readonly acceptedTo: LegalDate | null;
  readonly sort: cases.CaseOrder;
  readonly direction: 'asc' | 'desc';
  readonly offset: number;
  readonly limit: number;
}

/** One page of a list with its count. */
export async function list(context: Context, actor: Actor, query: CaseQuery) {
  const filter = filterOf(query, actor, today(context));
  const { db } = context.store;
  const [rows, total] = [
    await cases.list(db, filter, query.sort, query.direction, query.offset, query.limit),
    await cases.count(db, filter),
  ];
  return {
    rows: rows.map(toSummary),
    total: Math.min(total, cases.countCap),
    isCapped: total > cases.countCap,
  };
}

/** Cases in which every fragment of the text stands, newest first, with what matched. */
export async function search(context: Context, text: string) {
  const rows = await cases.search(context.store.db, text, 20);
  return rows.map((row) => ({ ...toSummary(row), matched: text.trim() }));
}

/** Everything the case page shows. @throws AppError `notFound`. */
export async function get(context: Context, actor: Actor, caseId: string) {
  const { db } = context.store;
  const { state, version, events } = await loadCase(db, caseId);
  const row = await cases.findById(db, caseId);
  if (row === undefined) throw new Error('a case has events but no row');
  const now = today(context);
  const dates = dueDates(state, context.legal);
  const names = partyNames(state);
  const lights = lightsOf(context, state);
  return {
    caseId,
    version,
    summary: toSummary(row),
    application: state.application,
    caseNumber: state.caseNumber,
    mediationNumber: state.mediationNumber,
    rejection: state.rejection,
    redirection: state.redirection,
    overlays: [...overlaysOf(state)],
    tribunal: state.tribunal === null ? null : toTribunal(state.tribunal),
    services: state.services,
    partyIdsToServe: partiesToServe(state).map((party) => party.id),
    suspensions: state.suspensions,
    extension: state.extension,
    objections: state.objections,
    counterclaims: state.counterclaims,
    recusals: state.recusals,
    representativeIds: state.representativeIds,
    consents: state.consents,
    needs: state.needs,
    withdrawnClaimIds: state.withdrawnClaimIds,
    opinion: state.opinion,
    archived: state.archived,
    links: state.links,
    hearings: state.hearings.map((hearing) => ({
      ...hearing,
      overrides: hearing.overrides ?? [],
      goAhead: lights.of.get(hearing.id) ?? null,
    })),
    isPartHeard: lights.isPartHeard,
    hasElements: state.elementSheets.some(({ rows }) => rows.length > 0),
    postponements: state.postponements,
    onlineConsents: state.onlineConsents,
    mediations: state.mediations,
    outcome: state.outcome,
    outcomeServedOn: state.outcomeServedOn,
    closedOn: state.closedOn,
    suedOn: state.suedOn,
    effects: effectsOf(state, dates, now),
    partialAwards: state.partialAwards,
    corrections: state.corrections,
    closingGaps: closingGaps(state, events),
    documents: (await documents.ofCase(db, caseId)).map(toDocument),
    steps: nextSteps(state, now, dates).map((step) => ({
      ...step,
      isPermitted: isAllowed(permissionOfStep(step.step), actor.functions),
    })),
    endings: openEndings(state, now, dates),
    dueDates: dates.map((date) => dueDateView(date, names, now, context.legal.reminders)),
    flags: await flagsOf(context, row),
  };
}

/** The whole history of a case, oldest first, with the facts of each entry for the sentence on screen. */
export async function history(context: Context, caseId: string) {
  const { db } = context.store;
  const { events } = await loadCase(db, caseId);
  const revoked = revokedIds(events);
  const hashes = await caseEvents.hashesOfCase(db, caseId);
  const dates = new Map(liveEvents(events).map((recorded) => [recorded.id, recorded.effectiveOn]));
  let latest = '';
  return events.map((recorded) => {
    const isOutOfOrder = recorded.effectiveOn < latest;
    if (!isOutOfOrder) latest = recorded.effectiveOn;
    const on = dates.get(recorded.id) ?? recorded.effectiveOn;
    const isRevoked = revoked.has(recorded.id);
    return {
      id: recorded.id,
      seq: recorded.seq,
      type: recorded.event.type,
      effectiveOn: on,
      recordedAt: recorded.recordedAt,
      actor: recorded.actor,
      isRevoked,
      recordedLateBy: Math.max(0, daysBetween(recorded.effectiveOn, dayOf(recorded.recordedAt))),
      isOutOfOrder,
      correctedFrom: on === recorded.effectiveOn ? null : recorded.effectiveOn,
      isCorrectable: !isRevoked && isCorrectable(recorded.event.type),
      isRevocable: !isRevoked && isRevocable(recorded.event.type),
      facts: factsOf(recorded.event),
      hash: hashes.get(recorded.id) ?? '',
    };
  });
}

/** The day in Shanghai of a moment of recording. */
function dayOf(recordedAt: string): LegalDate {
  return shanghaiDate(Date.parse(recordedAt));
}

function toTribunal({ arbitratorIds, clerkId, formedOn, choice }: Tribunal) {
  return {
    arbitratorIds,
    clerkId,
    formedOn,
    method: choice?.method ?? null,
    reason: choice?.reason ?? '',
    approverId: choice?.approverId ?? null,
  };
}

/** A row as lists show it. */
export function toSummary(row: CaseRow) {
  return {
    caseId: row.id,
    number: row.case_number ?? row.mediation_number,
    status: livingStatus(row),
    applicants: row.applicants,
    respondents: row.respondents,
    causeCode: row.cause_code,
    receivedOn: row.received_on,
    acceptedOn: row.accepted_on,
    closedOn: row.closed_on,
    closingMethod: row.closing_method,
    workerCount: row.worker_count,
    isCollective: row.is_collective === 1,
    isGreenChannel: row.is_green_channel === 1,
    isMigrantWorker: row.is_migrant_worker === 1,
    amountClaimedFen: row.amount_claimed_fen,
    arbitratorId: row.arbitrator_id,
    clerkId: row.clerk_id,
    nextHearingAt: row.next_hearing_at,
    dueOn: row.due_on,
    isSuspended: row.is_suspended === 1,
    awardDueOn: row.award_due_on,
  };
}

/** Void rows never leave the store's lists. */
function livingStatus(row: CaseRow): CaseStatus {
  invariant(row.status !== 'void', 'a void case reached a screen');
  return row.status;
}

/** A register entry as screens show it. */
export function toDocument(row: documents.DocumentRow & { readonly corrected_on?: LegalDate | null }) {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    number: row.number,
    issuedOn: row.issued_on,
    issuedBy: row.issued_by,
    sha256: row.sha256,
    recipient: row.recipient,
    correctedOn: row.corrected_on ?? null,
  };
}

function filterOf(query: CaseQuery, actor: Actor, now: LegalDate): cases.ListFilter {
  return {
    ...cases.anyCase,
    text: query.text,
    statuses: query.status === null ? null : [query.status],
    causeCode: query.causeCode,
    staffId: query.staffId,
    acceptedFrom: query.acceptedFrom,
    acceptedTo: query.acceptedTo,
    ...viewFilter(query.view, actor, now, query.status),
  };
}

function viewFilter(
  view: CaseQuery['view'],
  actor: Actor,
  now: LegalDate,
  status: CaseStatus | null,
): Partial<cases.ListFilter> {
  switch (view) {
    case 'all':
      return {};
    case 'mine':
      return { staffId: actor.staffId, isOpen: true };
    case 'toAccept':
      return { statuses: [status ?? 'received'] };
    case 'unlisted':
      return { statuses: status === null ? cases.unlistedStatuses : [status], isListed: false };
    case 'dueThisWeek':
      return { isOpen: true, dueTo: addDays(now, 7) };
    case 'collective':
      return { isCollective: true };
    case 'greenChannel':
      return { isGreenChannel: true, isOpen: true };
    case 'suspended':
      return { isSuspended: true, isOpen: true };
    case 'open':
      return { isOpen: true };
    case 'closed':
      return { isOpen: false };
  }
}

async function flagsOf(context: Context, row: CaseRow): Promise<{ code: string; message: string }[]> {
  if (row.import_id === null || row.case_number === null) return [];
  const imported = await imports.find(context.store.db, row.import_id);
  if (imported === undefined) return [];
  const reports = JSON.parse(imported.reported) as {
    code: string;
    message: string;
    severity: string;
    caseNumber?: string;
  }[];
  return reports
    .filter((report) => report.severity === 'warning' && report.caseNumber === row.case_number)
    .map(({ code, message }) => ({ code, message }));
}
