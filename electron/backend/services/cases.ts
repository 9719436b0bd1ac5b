import { invariant } from '../domain/assert.ts';
import { addDays, type LegalDate } from '../domain/dates.ts';
import { daysLeft, dueDates } from '../domain/deadlines/due-dates.ts';
import { type CaseStatus, revokedIds } from '../domain/lifecycle/case-state.ts';
import type { CaseEvent } from '../domain/lifecycle/events.ts';
import { type CaseStep, nextSteps } from '../domain/lifecycle/next-steps.ts';
import { isAllowed } from '../domain/permissions.ts';
import * as caseEvents from '../store/repositories/case-events.ts';
import * as cases from '../store/repositories/cases.ts';
import * as documents from '../store/repositories/documents.ts';
import * as imports from '../store/repositories/imports.ts';
import type { CaseRow } from '../store/schema.ts';
import { loadCase } from './case-commit.ts';
import { type Actor, type Context, today } from './context.ts';

export interface CaseQuery {
  readonly view:
    | 'all'
    | 'mine'
    | 'toAccept'
    | 'unlisted'
    | 'dueThisWeek'
    | 'collective'
    | 'greenChannel'
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
  const { state, version } = await loadCase(db, caseId);
  const row = await cases.findById(db, caseId);
  if (row === undefined) throw new Error('a case has events but no row');
  const now = today(context);
  return {
    caseId,
    version,
    summary: toSummary(row),
    application: state.application,
    caseNumber: state.caseNumber,
    mediationNumber: state.mediationNumber,
    rejection: state.rejection,
    hearings: state.hearings,
    mediations: state.mediations,
    outcome: state.outcome,
    outcomeServedOn: state.outcomeServedOn,
    closedOn: state.closedOn,
    suedOn: state.suedOn,
    documents: (await documents.ofCase(db, caseId)).map(toDocument),
    steps: nextSteps(state).map((step) => ({
      ...step,
      isPermitted: isAllowed(procedureOfStep[step.step], actor.functions),
    })),
    dueDates: dueDates(state, context.legal.limits, context.legal.calendar).map(
      ({ limit, triggerOn, dueOn, isProvisional, isMet }) => ({
        rule: limit.id,
        titleZh: limit.titleZh,
        titleEn: limit.titleEn,
        basis: limit.basis,
        triggerOn,
        length: limit.length,
        unit: limit.unit,
        dueOn,
        isProvisional,
        daysLeft: daysLeft(dueOn, now),
        isMet,
      }),
    ),
    flags: await flagsOf(context, row),
  };
}

/** The whole history of a case, oldest first, with the facts of each entry for the sentence on screen. */
export async function history(context: Context, caseId: string) {
  const { db } = context.store;
  const { events } = await loadCase(db, caseId);
  const revoked = revokedIds(events);
  const hashes = await caseEvents.hashesOfCase(db, caseId);
  return events.map((recorded) => ({
    id: recorded.id,
    seq: recorded.seq,
    type: recorded.event.type,
    effectiveOn: recorded.effectiveOn,
    recordedAt: recorded.recordedAt,
    actor: recorded.actor,
    isRevoked: revoked.has(recorded.id),
    facts: factsOf(recorded.event),
    hash: hashes.get(recorded.id) ?? '',
  }));
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
  };
}

/** Void rows never leave the store's lists. */
function livingStatus(row: CaseRow): CaseStatus {
  invariant(row.status !== 'void', 'a void case reached a screen');
  return row.status;
}

/** A register entry as screens show it. */
export function toDocument(row: documents.DocumentRow) {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    number: row.number,
    issuedOn: row.issued_on,
    issuedBy: row.issued_by,
    sha256: row.sha256,
    recipient: row.recipient,
  };
}

const procedureOfStep: Record<CaseStep, string> = {
  correctApplication: 'cases.correct',
  accept: 'cases.accept',
  reject: 'cases.reject',
  scheduleHearing: 'docket.schedule',
  recordHearing: 'docket.record',
  recordOutcome: 'outcome.record',
  issueDocument: 'papers.issue',
  recordService: 'outcome.recordService',
  close: 'outcome.close',
  recordSuit: 'outcome.recordSuit',
};

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
      return { statuses: status === null ? ['accepted', 'inHearing'] : [status], isListed: false };
    case 'dueThisWeek':
      return { isOpen: true, dueTo: addDays(now, 7) };
    case 'collective':
      return { isCollective: true };
    case 'greenChannel':
      return { isGreenChannel: true, isOpen: true };
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

type Facts = Record<string, string | number | boolean | null>;

function factsOf(event: CaseEvent): Facts {
  switch (event.type) {
    case 'received':
      return {
        source: event.application.source,
        causeCode: event.application.causeCode,
        parties: event.application.parties.length,
      };
    case 'applicationCorrected':
      return { reason: event.reason };
    case 'preFilingMediationStarted':
      return { number: event.mediationNumber, organisation: event.organisation };
    case 'mediationStarted':
      return { organisation: event.organisation };
    case 'mediationConcluded':
      return { isSuccessful: event.isSuccessful, amountFen: event.amountFen };
    case 'accepted':
      return { caseNumber: event.caseNumber };
    case 'rejected':
      return { ground: event.ground, reason: event.reason };
    case 'tribunalFormed':
      return { arbitrators: event.arbitratorIds.join(' '), clerk: event.clerkId };
    case 'hearingScheduled':
      return {
        mode: event.plan.mode,
        startsAt: event.plan.startsAt,
        endsAt: event.plan.endsAt,
        roomId: event.plan.roomId,
      };
    case 'hearingRescheduled':
      return {
        mode: event.plan.mode,
        startsAt: event.plan.startsAt,
        endsAt: event.plan.endsAt,
        roomId: event.plan.roomId,
        reason: event.reason,
      };
    case 'hearingPostponed':
    case 'hearingCancelled':
      return { reason: event.reason };
    case 'hearingRecorded':
      return { result: event.result, openedAt: event.openedAt, endedAt: event.endedAt, note: event.note };
    case 'outcomeRecorded':
      return {
        method: event.outcome.method,
        amountFen: 'amountFen' in event.outcome ? event.outcome.amountFen : null,
      };
    case 'documentIssued':
      return { kind: event.kind, sha256: event.sha256 };
    case 'closed':
      return { method: event.method };
    case 'outcomeServed':
    case 'courtSuitRecorded':
      return {};
    case 'entryRevoked':
      return { reason: event.reason, count: event.eventIds.length };
  }
}
