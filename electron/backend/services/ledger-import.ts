import { readLedgerWorkbook, writeRejects } from '../documents/ledger-workbook.ts';
import { AppError } from '../domain/app-error.ts';
import { normaliseCaseNumber, parseCaseNumber } from '../domain/case-number.ts';
import { checkLedger } from '../domain/ledger/check.ts';
import type { LedgerCase, LedgerHearing, LedgerReport, LedgerResult } from '../domain/ledger/result.ts';
import type { LedgerWorkbook } from '../domain/ledger/workbook.ts';
import { foldCase } from '../domain/lifecycle/fold.ts';
import { foldText } from '../domain/text.ts';
import type { Trx } from '../store/database.ts';
import { sha256Of } from '../store/files.ts';
import * as caseEvents from '../store/repositories/case-events.ts';
import * as cases from '../store/repositories/cases.ts';
import * as court from '../store/repositories/court.ts';
import * as docket from '../store/repositories/docket.ts';
import * as imports from '../store/repositories/imports.ts';
import * as numbers from '../store/repositories/numbers.ts';
import { commit, type Entry, type LoadedCase } from './case-commit.ts';
import { type Context, moment, newId } from './context.ts';
import { clashesOf } from './docket-clashes.ts';
import {
  caseEntries,
  closingEntries,
  hearingEntries,
  hearingPlan,
  type LedgerNames,
  mediationEntries,
  preFilingEnd,
  preFilingEntries,
} from './ledger-entries.ts';
import { addRooms, addStaff, saveCourt } from './setup.ts';

export interface ImportCounts {
  cases: number;
  preFilingMediations: number;
  mediations: number;
  hearings: number;
  closings: number;
  workers: number;
  rooms: number;
  staff: number;
  skipped: number;
}

export interface ImportReport {
  /** Null for a dry run, and when the file added nothing. */
  readonly importId: string | null;
  readonly imported: ImportCounts;
  readonly reported: readonly LedgerReport[];
  readonly rejectedRows: number;
  /** The workbook of rejected rows with their reasons; null when no row was rejected. */
  readonly rejects: Uint8Array | null;
}

export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly actor: string;
  readonly isDryRun: boolean;
  /** Told the rows done and in all; gives the event loop a turn. @throws AppError `jobCancelled` to stop: nothing stays then. */
  readonly onProgress: (done: number, total: number) => Promise<void>;
}

/**
 * Imports a ledger workbook in one transaction: rows without errors become cases, mediations, hearings and closings as
 * entries of the history; what the store already has is skipped; rows in error are reported and given back as a workbook.
 * An empty data folder is set up from the workbook (name, number patterns, rooms, people). A dry run does all of it and
 * keeps none of it.
 * @throws AppError `badWorkbook` when it is not such a workbook, `jobCancelled`.
 */
export async function importLedger(context: Context, request: ImportRequest): Promise<ImportReport> {
  const workbook = await readLedgerWorkbook(request.bytes);
  try {
    const report = await context.store.write(async (trx) => {
      const done = await importInto(context, trx, workbook, request);
      if (request.isDryRun) throw new DryRun(done);
      return done;
    });
    context.publish('ledger');
    context.publish('court');
    context.publish('case');
    context.publish('docket');
    return report;
  } catch (error) {
    if (error instanceof DryRun) return { ...error.report, importId: null };
    throw error;
  }
}

/**
 * Undoes a whole import: every entry it made is revoked by a new entry that names it, so the history still shows both.
 * @throws AppError `importNotUndoable` naming the cases somebody has worked on since, `entryAlreadyRevoked`, `notFound`.
 */
export async function undoImport(
  context: Context,
  actor: string,
  input: { importId: string; reason: string },
): Promise<{ cases: number }> {
  const count = await context.store.write(async (trx) => {
    const row = await imports.find(trx, input.importId);
    if (row === undefined) throw new AppError('notFound', { importId: input.importId });
    if (row.undone_at !== null) throw new AppError('entryAlreadyRevoked', { undoneAt: row.undone_at });
    const touched = await imports.casesTouchedSince(trx, input.importId);
    if (touched.length > 0)
      throw new AppError('importNotUndoable', {
        cases: touched.slice(0, 50).map((item) => item.case_number ?? item.mediation_number),
      });
    const byCase = Map.groupBy(await caseEvents.ofImport(trx, input.importId), (event) => event.caseId);
    for (const [caseId, events] of byCase) {
      const history = await caseEvents.ofCase(trx, caseId);
      const eventIds = events.map((event) => event.id);
      const on = history.at(-1)?.effectiveOn;
      if (on === undefined) continue;
      await commit(
        context,
        trx,
        caseId,
        { events: history },
        [{ event: { type: 'entryRevoked', eventIds, reason: input.reason }, on }],
        { actor },
      );
    }
    await imports.setUndone(trx, input.importId, moment(context), input.reason);
    return byCase.size;
  });
  context.publish('ledger');
  context.publish('case');
  context.publish('docket');
  return { cases: count };
}

class DryRun extends Error {
  readonly report: ImportReport;
  constructor(report: ImportReport) {
    super('dry run');
    this.report = report;
  }
}

interface ImportWork {
  readonly context: Context;
  readonly trx: Trx;
  readonly importId: string;
  readonly actor: string;
  readonly names: LedgerNames;
  readonly counts: ImportCounts;
  /** Rows that only the store could refuse. */
  readonly refused: LedgerReport[];
}

async function importInto(
  context: Context,
  trx: Trx,
  workbook: LedgerWorkbook,
  request: ImportRequest,
): Promise<ImportReport> {
  const result = checkLedger(workbook, await storeContext(trx));
  const counts: ImportCounts = {
    cases: 0,
    preFilingMediations: 0,
    mediations: 0,
    hearings: 0,
    closings: 0,
    workers: 0,
    rooms: 0,
    staff: 0,
    skipped: 0,
  };
  const importId = newId(context);
  const fileSha256 = sha256Of(request.bytes);
  await imports.insert(trx, {
    id: importId,
    file_name: request.fileName,
    file_sha256: fileSha256,
    imported_at: moment(context),
    imported_by: request.actor,
    counts: '{}',
    reported: '[]',
  });
  const names = await prepareCourt(context, trx, result, counts);
  const work: ImportWork = {
    context,
    trx,
    importId,
    actor: request.actor,
    names,
    counts,
    refused: [],
  };
  await importCases(work, result, request.onProgress);
  const reported = [...result.reported, ...work.refused];
  const rejected = [...result.rejected, ...work.refused.map(({ sheet, row }) => ({ sheet, row }))];
  const rejects =
    rejected.length === 0 ? null : await writeRejects(workbook, { ...result, reported, rejected });
  const added =
    counts.cases + counts.preFilingMediations + counts.mediations + counts.hearings + counts.closings;
  const isNothing = added === 0;
  if (isNothing) await imports.remove(trx, importId);
  else await keepResult(work, request, { reported: withNumbers(reported, result.cases), rejects });
  return {
    importId: isNothing ? null : importId,
    imported: counts,
    reported,
    rejectedRows: rejected.length,
    rejects,
  };
}

const hearingSheet = '开庭排期';

async function keepResult(
  work: ImportWork,
  request: ImportRequest,
  result: { reported: unknown; rejects: Uint8Array | null },
): Promise<void> {
  const { store } = work.context;
  const keep = (bytes: Uint8Array) => (request.isDryRun ? sha256Of(bytes) : store.files.put(bytes));
  keep(request.bytes);
  await imports.setResult(work.trx, work.importId, {
    counts: JSON.stringify(work.counts),
    reported: JSON.stringify(result.reported),
    rejectsSha256: result.rejects === null ? null : keep(result.rejects),
  });
}

async function storeContext(trx: Trx) {
  const known = await cases.allNumbered(trx);
  const bookings = await docket.roomBookings(trx);
  return {
    knownCases: new Map(
      known.flatMap((row) =>
        [row.case_number, row.mediation_number]
          .filter((number) => number !== null)
          .map(
            (number) =>
              [
                normaliseCaseNumber(number),
                { acceptedOn: row.accepted_on, closedOn: row.closed_on },
              ] as const,
          ),
      ),
    ),
    bookings: bookings.map((row) => ({
      room: row.room,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      caseNumber: normaliseCaseNumber(row.case_number ?? ''),
    })),
  };
}

/** Rooms and people of the workbook; in an empty folder also the court itself. */
async function prepareCourt(
  context: Context,
  trx: Trx,
  result: LedgerResult,
  counts: ImportCounts,
): Promise<LedgerNames> {
  if ((await court.find(trx)) === undefined) {
    if (result.courtName === null) throw new AppError('notSetUp');
    await saveCourt(
      trx,
      {
        name: result.courtName,
        commissionName: result.courtName.replace(/仲裁院$/, '仲裁委员会'),
        caseNumberPattern: patternOf(result.cases[0]?.caseNumber) ?? '劳人仲案〔{year}〕{seq}号',
        mediationNumberPattern:
          patternOf(result.mediations.find((row) => row.isPreFiling)?.number) ?? '劳人仲调〔{year}〕{seq}号',
        address: '',
        phone: '',
      },
      false,
    );
  }
  const roomsBefore = (await court.rooms(trx)).length;
  const rooms = await addRooms(context, trx, result.rooms);
  const people = await court.staff(trx);
  const staff = new Map<string, string>();
  for (const member of result.staff) staff.set(member.name, await addStaff(context, trx, member));
  counts.rooms = rooms.size - roomsBefore;
  counts.staff = [...staff.keys()].filter((name) => !people.some((member) => member.name === name)).length;
  return { rooms, staff };
}

function patternOf(number: string | undefined): string | null {
  const match =
    number === undefined ? null : /^(.*〔)\d{4}(〕\D*)\d+(\D*)$/.exec(normaliseCaseNumber(number));
  return match === null ? null : `${match[1]}{year}${match[2]}{seq}${match[3]}`;
}

async function importCases(
  work: ImportWork,
  result: LedgerResult,
  onProgress: ImportRequest['onProgress'],
): Promise<void> {
  const caseRows = new Map(result.cases.map((row) => [row.caseNumber, row]));
  const mediations = Map.groupBy(result.mediations, (row) => row.number);
  const hearings = Map.groupBy(result.hearings, (row) => row.caseNumber);
  const closings = Map.groupBy(result.closings, (row) => row.caseNumber);
  const caseNumbers = new Set([
    ...caseRows.keys(),
    ...hearings.keys(),
    ...closings.keys(),
    ...result.mediations.filter((row) => !row.isPreFiling).map((row) => row.number),
  ]);
  const preFiling = result.mediations.filter((row) => row.isPreFiling);
  const total = caseNumbers.size + preFiling.length;
  let done = 0;
  const step = async () => {
    done += 1;
    if (done % 20 === 0 || done === total) await onProgress(done, total);
  };
  for (const row of preFiling) {
    await importPreFiling(work, row);
    await step();
  }
  for (const number of caseNumbers) {
    await importCase(work, number, {
      row: caseRows.get(number) ?? null,
      mediations: mediations.get(number) ?? [],
      hearings: hearings.get(number) ?? [],
      closings: closings.get(number) ?? [],
    });
    await step();
  }
  await noteNumbers(work, result);
}

interface CaseParts {
  readonly row: LedgerCase | null;
  readonly mediations: LedgerResult['mediations'];
  readonly hearings: LedgerResult['hearings'];
  readonly closings: LedgerResult['closings'];
}

/** Brings one case to what the ledger says of it: created if need be, then only what it does not know yet. */
async function importCase(work: ImportWork, number: string, parts: CaseParts): Promise<void> {
  const known = await findKnown(work, number);
  const caseId = known?.caseId ?? newId(work.context);
  let entries: Entry[] = [];
  if (known !== null && parts.row !== null) {
    if (isAnotherCase(known, parts.row)) return reportTaken(work, parts.row);
    work.counts.skipped += 1;
  } else if (parts.row !== null) {
    entries = caseEntries(parts.row, work.names, work.importId);
    work.counts.cases += 1;
    work.counts.workers += parts.row.workerCount;
  } else if (known === null) {
    return;
  }
  const stateWith = (more: readonly Entry[]) => previewState(known, more);
  const add = (fresh: Entry[], count: 'mediations' | 'hearings' | 'closings') => {
    work.counts[fresh.length > 0 ? count : 'skipped'] += 1;
    entries = [...entries, ...fresh];
  };
  for (const row of parts.mediations)
    add(mediationEntries(stateWith(entries), row, newId(work.context)), 'mediations');
  for (const row of parts.hearings) {
    const state = stateWith(entries);
    const plan = hearingPlan(row, work.names, state.tribunal);
    const hearingId = newId(work.context);
    const fresh = hearingEntries(state, row, plan, hearingId);
    if (
      fresh.some((entry) => entry.event.type === 'hearingScheduled') &&
      (await reportClashes(work, caseId, state, row, { hearingId, plan }))
    )
      continue;
    add(fresh, 'hearings');
  }
  for (const row of parts.closings) add(closingEntries(stateWith(entries), row), 'closings');
  if (entries.length > 0)
    await commit(work.context, work.trx, caseId, known, byDate(entries, known !== null), {
      actor: work.actor,
      importId: work.importId,
    });
}

/** The number is in use by a case of other people: neither its applicant nor its respondent is the row's. */
function isAnotherCase(known: LoadedCase, row: LedgerCase): boolean {
  const names = new Set(known.state.application.parties.map((party) => foldText(party.name)));
  return (
    !names.has(foldText(row.respondent.name)) &&
    !row.applicants.some((person) => names.has(foldText(person.name)))
  );
}

function reportTaken(work: ImportWork, row: LedgerCase): void {
  work.refused.push({
    sheet: '收案登记',
    row: row.row,
    column: '案号',
    severity: 'error',
    code: 'number-in-use',
    message: `案号 ${row.caseNumber} 已用于另一当事人的案件；一个案号只能立一案，请核对案号。`,
  });
}

async function importPreFiling(work: ImportWork, row: LedgerResult['mediations'][number]): Promise<void> {
  const known = await findKnown(work, row.number);
  const open =
    known?.state.mediations.some((mediation) => mediation.isPreFiling && mediation.concludedOn === null) ??
    false;
  const entries = known === null ? preFilingEntries(row, work.importId) : open ? preFilingEnd(row) : [];
  if (entries.length === 0) {
    work.counts.skipped += 1;
    return;
  }
  work.counts.preFilingMediations += 1;
  if (known === null) work.counts.workers += row.workerCount;
  await commit(work.context, work.trx, known?.caseId ?? newId(work.context), known, entries, {
    actor: work.actor,
    importId: work.importId,
  });
}

async function findKnown(work: ImportWork, number: string): Promise<LoadedCase | null> {
  const row = await cases.findByNumber(work.trx, number);
  if (row === undefined) return null;
  const events = await caseEvents.ofCase(work.trx, row.id);
  const state = foldCase(events);
  return state === null ? null : { caseId: row.id, events, state, version: row.version };
}

/** What the case would be with these entries, for deciding what else is new; ids of the fold do not matter here. */
function previewState(known: LoadedCase | null, entries: readonly Entry[]) {
  const fresh = entries.map((entry, index) => ({
    id: `preview-${index}`,
    seq: index,
    effectiveOn: entry.on,
    recordedAt: '',
    actor: '',
    event: entry.event,
  }));
  const state = foldCase([...(known?.events ?? []), ...fresh]);
  if (state === null) throw new Error('an import met a case without a living entry');
  return state;
}

/** Events in the order of their legal dates (stable), after what is already recorded. A known case keeps the order given. */
function byDate(entries: readonly Entry[], isKnown: boolean): readonly Entry[] {
  return isKnown ? entries : [...entries].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** A party or agent that would sit in two hearings at once: the row is reported and left out, as the docket would refuse it. */
async function reportClashes(
  work: ImportWork,
  caseId: string,
  state: LoadedCase['state'],
  row: LedgerHearing,
  wanted: { hearingId: string; plan: ReturnType<typeof hearingPlan> },
): Promise<boolean> {
  const hearing = {
    id: wanted.hearingId,
    plan: wanted.plan,
    status: 'scheduled',
    openedAt: null,
    endedAt: null,
    attendance: [],
    note: '',
  } as const;
  const [clash] = await clashesOf(work.trx, caseId, state.application, hearing);
  if (clash === undefined) return false;
  work.refused.push({
    sheet: hearingSheet,
    row: row.row,
    column: '开始时间',
    severity: 'error',
    code: `${clash.resourceKind}-overlap`,
    message: `${clash.resourceName}在${clash.startsAt.replace('T', ' ')}至${clash.endsAt.slice(11)}已有${clash.otherNumber ?? '另一案'}的庭审，同一时间不能再排本案。请核对开庭时间。`,
  });
  return true;
}

async function noteNumbers(work: ImportWork, result: LedgerResult): Promise<void> {
  const settings = await court.find(work.trx);
  if (settings === undefined) return;
  const highest = new Map<string, { series: numbers.Series; year: number; seq: number }>();
  const note = (series: numbers.Series, pattern: string, number: string) => {
    const parts = parseCaseNumber(pattern, number);
    if (parts === null) return;
    const key = `${series} ${parts.year}`;
    if (parts.seq > (highest.get(key)?.seq ?? 0)) highest.set(key, { series, ...parts });
  };
  for (const row of result.cases) note('case', settings.case_number_pattern, row.caseNumber);
  for (const row of result.mediations)
    if (row.isPreFiling) note('mediation', settings.mediation_number_pattern, row.number);
  for (const { series, year, seq } of highest.values()) await numbers.noteUsed(work.trx, series, year, seq);
}

/** Warnings of a case row, with the case's number, so that the case page can show them. */
function withNumbers(reported: readonly LedgerReport[], rows: readonly LedgerCase[]) {
  const numbersByRow = new Map(rows.map((row) => [row.row, row.caseNumber]));
  return reported.map((report) =>
    report.sheet === '收案登记' && report.severity === 'warning'
      ? { ...report, caseNumber: numbersByRow.get(report.row) ?? null }
      : report,
  );
}
