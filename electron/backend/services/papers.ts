import { buildDocketSheet } from '../documents/docket-sheet.ts';
import { fieldsOf } from '../documents/field-catalogue.ts';
import { fillTemplate } from '../documents/fill-template.ts';
import { buildPaperData } from '../documents/paper-data.ts';
import { checkTemplate } from '../documents/template-check.ts';
import { AppError } from '../domain/app-error.ts';
import type { LegalDate } from '../domain/dates.ts';
import { type DocumentKind, documentKinds, documentTitle } from '../domain/document-kind.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import type { CaseEvent } from '../domain/lifecycle/events.ts';
import type { Db, Trx } from '../store/database.ts';
import { sha256Of } from '../store/files.ts';
import * as court from '../store/repositories/court.ts';
import * as documents from '../store/repositories/documents.ts';
import { requireApproval } from './approval-gate.ts';
import { commit, loadCase, loadSeen } from './case-commit.ts';
import { toDocument } from './cases.ts';
import { type Actor, type Context, moment, newId, today } from './context.ts';
import { list as listDocket } from './docket-list.ts';
import { requireSeat } from './hearing-record.ts';
import {
  causeName,
  namesOf,
  type PaperTarget,
  paperCourt,
  paperInput,
  recipientsOf,
  requireCourt,
  shippedTemplate,
} from './paper-sources.ts';

/** What a paper would say is missing, and to whom it may go; keeps nothing. */
export async function prepare(context: Context, target: PaperTarget) {
  const { db } = context.store;
  const { state } = await loadCase(db, target.caseId);
  const data = buildPaperData(target.kind, await paperInput(context, db, state, target));
  return {
    title: data.title,
    missing: data.missing.map((item) => ({ ...item })),
    recipients: recipientsOf(target.kind, state).map((party) => ({ partyId: party.id, name: party.name })),
  };
}

/**
 * Fills the paper, keeps its bytes under their hash, and registers it as an event of the case.
 * @throws AppError `fieldMissing` naming each blank field (nothing is kept), `badTemplate`, `conflict`, `notFound`.
 */
export async function issue(context: Context, actor: Actor, target: PaperTarget & { version: number }) {
  const { caseId } = target;
  const { version, document } = await context.store.write(async (trx) => {
    const loaded = await loadSeen(trx, caseId, target.version);
    const { row, event } = await drawUp(context, trx, actor, loaded.state, target);
    const entries = [{ event, on: today(context) }];
    const result = await commit(context, trx, caseId, loaded, entries, { actor: actor.staffId });
    return { version: result.version, document: toDocument(row) };
  });
  context.publish('case', caseId);
  return { caseId, version, document };
}

/**
 * Fills one paper inside the caller's transaction, keeps its bytes and its row; answers the event that the caller commits.
 * @throws AppError `fieldMissing`, `badTemplate`, `notFound`.
 */
export async function drawUp(
  context: Context,
  trx: Trx,
  actor: Actor,
  state: CaseState,
  target: PaperTarget,
): Promise<{ row: documents.DocumentRow; event: Extract<CaseEvent, { type: 'documentIssued' }> }> {
  const { caseId, kind, hearingId, partyId } = target;
  // What ends the case on paper is looked at before by somebody outside the tribunal, where the court wants that.
  const template = await templateBytes(context, kind, trx);
  const input = await paperInput(context, trx, state, target);
  if (kind === 'award' || kind === 'mediationDocument') await requireApproval(trx, state, { kind: 'review' });
  if (kind === 'partialAward' && input.instrumentId)
    await requireApproval(trx, state, { kind: 'review', instrumentId: input.instrumentId });
  // Who may not read a record may not print it either.
  if (kind === 'hearingRecord' && input.hearing !== null) requireSeat(actor, input.hearing);
  const data = buildPaperData(kind, input);
  const sha256 = context.store.files.put(fillTemplate(template, data));
  const row: documents.DocumentRow = {
    id: newId(context),
    case_id: caseId,
    kind,
    title: data.title,
    number: data.number,
    recipient: input.recipient?.name ?? '',
    issued_on: today(context),
    issued_at: moment(context),
    issued_by: actor.staffId,
    sha256,
  };
  await documents.insert(trx, row);
  const event = {
    type: 'documentIssued',
    documentId: row.id,
    kind,
    sha256,
    ...(input.hearing === null ? {} : { hearingId: hearingId ?? input.hearing.id }),
    ...(partyId === null ? {} : { partyId }),
    ...(kind === 'award' && input.awardPart ? { part: input.awardPart } : {}),
    ...(input.instrumentId ? { instrumentId: input.instrumentId } : {}),
  } as const;
  return { row, event };
}

/** The register of issued papers. */
export async function list(
  context: Context,
  query: { text: string; kind: string | null; offset: number; limit: number },
) {
  const { rows, total, isCapped } = await documents.register(
    context.store.db,
    query,
    query.offset,
    query.limit,
  );
  return {
    rows: rows.map((row) => ({
      ...toDocument(row),
      caseId: row.case_id,
      caseNumber: row.case_number,
      applicants: row.applicants,
      respondents: row.respondents,
    })),
    total,
    isCapped,
  };
}

/** The bytes of an issued paper exactly as kept, with a file name and the day it was last put right. @throws AppError `notFound`, `storeDamaged`. */
export async function documentFile(
  context: Context,
  documentId: string,
): Promise<{ bytes: Uint8Array; name: string; correctedOn: LegalDate | null }> {
  const row = await documents.findById(context.store.db, documentId);
  if (row === undefined) throw new AppError('notFound', { documentId });
  const name = [row.title, row.number, row.recipient].filter((part) => part !== '').join(' ');
  const bytes = context.store.files.get(row.sha256);
  return { bytes, name: `${name}.docx`, correctedOn: row.corrected_on };
}

/** Today's sheet or that of some days (庭期表), filled anew each time: it is a working paper, not an issued one. */
export async function docketSheet(
  context: Context,
  query: { from: LegalDate; to: LegalDate; roomId: string | null },
): Promise<{ bytes: Uint8Array; name: string }> {
  const { db } = context.store;
  const settings = await requireCourt(db);
  const { entries } = await listDocket(context, {
    ...query,
    staffId: null,
    mode: null,
    status: null,
    includeEnded: true,
  });
  const data = buildDocketSheet({
    court: paperCourt(settings),
    ...query,
    entries,
    day: (date) => context.legal.calendar.day(date),
    names: await namesOf(db),
    causeName: (code) => causeName(context, code),
    today: today(context),
    isPractice: settings.is_practice === 1,
  });
  const period = query.from === query.to ? query.from : `${query.from} ${query.to}`;
  return {
    bytes: fillTemplate(await templateBytes(context, 'docketSheet'), data),
    name: `${documentTitle('docketSheet')} ${period}.docx`,
  };
}

/** Every kind of paper with the tags its template may use. */
export async function templates(context: Context) {
  const result = [];
  for (const kind of documentKinds) {
    const own = await documents.templateOf(context.store.db, kind);
    result.push({
      kind,
      title: documentTitle(kind),
      isCustom: own !== undefined,
      sha256: own?.sha256 ?? sha256Of(shippedTemplate(context, kind)),
      changedAt: own?.changed_at ?? null,
      fields: fieldsOf(kind).map(({ field, label, sample, kind: sort, inside }) => ({
        field,
        label,
        sample,
        kind: sort,
        inside,
      })),
    });
  }
  return result;
}

/** The template in force: the court's own, else the one that ships. */
export async function templateBytes(
  context: Context,
  kind: DocumentKind,
  db: Db = context.store.db,
): Promise<Uint8Array> {
  const own = await documents.templateOf(db, kind);
  return own === undefined ? shippedTemplate(context, kind) : context.store.files.get(own.sha256);
}

/** Puts the court's own template in force. @throws AppError `badTemplate` with every fault; the old one stays then. */
export async function saveTemplate(
  context: Context,
  actor: Actor,
  kind: DocumentKind,
  bytes: Uint8Array,
): Promise<void> {
  const check = checkTemplate(bytes, kind);
  if (!check.ok) throw new AppError('badTemplate', { faults: check.faults });
  const sha256 = context.store.files.put(bytes);
  const changedAt = moment(context);
  await context.store.write(async (trx) => {
    await documents.saveTemplate(trx, { kind, sha256, changed_at: changedAt, changed_by: actor.staffId });
    await court.logAdmin(trx, {
      recordedAt: changedAt,
      actor: actor.staffId,
      action: 'templateSaved',
      details: { kind, sha256 },
    });
  });
  context.publish('court');
}

/** Goes back to the template that ships; the court's own stays in the folder of files. */
export async function restoreTemplate(context: Context, actor: Actor, kind: DocumentKind): Promise<void> {
  await context.store.write(async (trx) => {
    await documents.removeTemplate(trx, kind);
    await court.logAdmin(trx, {
      recordedAt: moment(context),
      actor: actor.staffId,
      action: 'templateRestored',
      details: { kind },
    });
  });
  context.publish('court');
}
