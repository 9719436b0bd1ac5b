import { AppError } from '../domain/app-error.ts';
import { dateOf, type LocalDateTime } from '../domain/dates.ts';
import { standingOf, undisputedParagraphs } from '../domain/elements/element-sheet.ts';
import {
  canonicalRecord,
  type HearingPhase,
  type LineBody,
  type RecordLine,
  type RecordStatus,
} from '../domain/hearing-record/record-line.ts';
import { missingOf, type RecordPeople } from '../domain/hearing-record/record-missing.ts';
import {
  lineRefusal,
  type RecordRefusal,
  removalRefusal,
  statusRefusal,
} from '../domain/hearing-record/record-rules.ts';
import type { CaseState, Hearing } from '../domain/lifecycle/case-state.ts';
import type { CaseEvent } from '../domain/lifecycle/events.ts';
import { partiesToServe } from '../domain/lifecycle/representation.ts';
import type { Db } from '../store/database.ts';
import * as court from '../store/repositories/court.ts';
import * as records from '../store/repositories/hearing-record.ts';
import * as online from '../store/repositories/online.ts';
import { commit, type LoadedCase, loadCase } from './case-commit.ts';
import { type Actor, type Context, localNow, moment } from './context.ts';

/** A hearing and its record as loaded; one nobody has begun is an empty one. */
interface RecordFile {
  readonly loaded: LoadedCase;
  readonly hearing: Hearing;
  readonly head: records.RecordHead;
  readonly lines: readonly RecordLine[];
}

/** A record, and what is needed to keep it. @throws AppError `notFound`, `forbidden` (an arbitrator without a seat). */
export async function get(context: Context, actor: Actor, hearingId: string) {
  const { db } = context.store;
  const file = await fileOf(db, actor, hearingId);
  const { loaded, hearing, head, lines } = file;
  const { application, caseNumber } = loaded.state;
  const people = await peopleOf(db, file);
  return {
    hearingId,
    caseId: loaded.caseId,
    caseVersion: loaded.version,
    caseNumber,
    causeCode: application.causeCode,
    hearingStatus: hearing.status,
    mode: hearing.plan.mode,
    startsAt: hearing.plan.startsAt,
    status: head.status,
    round: head.round,
    sha256: head.sha256,
    now: localNow(context),
    lines,
    missing: missingOf(lines, head.round, people),
    parties: partiesToServe(loaded.state).map(({ id, name, role }) => ({
      id,
      name,
      role,
      agents: application.agents
        .filter((agent) => agent.partyIds.includes(id))
        .map((agent) => ({ name: agent.name, authority: agent.authority })),
    })),
    staff: people.staff.map((member) => ({ ...member, isClerk: member.id === hearing.plan.clerkId })),
    claims: application.claims.map(({ text }) => text),
    ...elementsOf(loaded.state),
    phrases: context.legal.recordPhrases,
  };
}

/** The record as the parties see it while it grows: public lines alone. @throws AppError as `get`. */
export async function live(context: Context, actor: Actor, hearingId: string) {
  const { loaded, head, lines } = await fileOf(context.store.db, actor, hearingId);
  const parties = partiesToServe(loaded.state).map(({ id, name, role }) => ({ id, name, role }));
  return { caseNumber: loaded.state.caseNumber, status: head.status, lines, parties };
}

export interface LineInput {
  readonly hearingId: string;
  readonly lineId: string;
  /** The version that was changed; 0 for a new line. */
  readonly seen: number;
  readonly phase: HearingPhase;
  readonly position: number;
  readonly at: LocalDateTime;
  /** Null takes the line out. */
  readonly body: LineBody | null;
}

/**
 * Writes one line, on disk before it returns. A save that was sent twice is answered as the first one was.
 * @throws AppError `lineStale` with the line as it now stands, `recordRule` with rule and basis, `badInput`, `notFound`, `forbidden`.
 */
export async function saveLine(context: Context, actor: Actor, input: LineInput) {
  const savedAt = moment(context);
  const version = await context.store.write(async (trx) => {
    const { loaded, head, lines, hearing } = await fileOf(trx, actor, input.hearingId);
    const kept = lines.find(({ id }) => id === input.lineId);
    if (kept !== undefined && isRepeated(kept, input)) return kept.version;
    if ((kept?.version ?? 0) !== input.seen)
      throw new AppError('lineStale', { lineId: input.lineId, current: kept ?? null });
    const { body } = input;
    if (body === null) {
      if (kept === undefined) return 0;
      refuse(removalRefusal(head.status, kept));
      await records.removeLine(trx, input.hearingId, kept.id);
      return 0;
    }
    requireKnown(loaded, hearing, body);
    const others = lines.filter((line) => line !== kept);
    refuse(lineRefusal(head.status, others, { ...input, body }));
    const next = { ...input, id: input.lineId, body, version: input.seen + 1, round: head.round };
    if (lines.length === 0) await records.saveHead(trx, head, savedAt);
    await records.saveLine(trx, input.hearingId, next, { staffId: actor.staffId, at: savedAt });
    return next.version;
  });
  context.publish('hearingRecord', input.hearingId);
  return { version, savedAt };
}

/**
 * Moves a record on: to review, to locked (it becomes a file and an entry of the history), and back. Nothing is locked while
 * something the law wants is missing.
 * @throws AppError `recordRule` (with `missing` when incomplete), `badInput` (a reopening without a reason), `notFound`, `forbidden`.
 */
export async function setStatus(
  context: Context,
  actor: Actor,
  { hearingId, to, reason }: { hearingId: string; to: RecordStatus; reason: string },
) {
  const saved = await context.store.write(async (trx) => {
    const file = await fileOf(trx, actor, hearingId);
    const { loaded, head, lines } = file;
    if (head.status === to) return { ...head, hasEntry: false };
    refuse(statusRefusal(head.status, to, lines, head.round));
    const enter = async (event: CaseEvent) => {
      const on = dateOf(localNow(context));
      await commit(context, trx, loaded.caseId, loaded, [{ event, on }], { actor: actor.staffId });
    };
    const isReopened = head.status === 'locked';
    const next = { ...head, status: to, round: isReopened ? head.round + 1 : head.round, sha256: null };
    if (to === 'locked') {
      const missing = missingOf(lines, head.round, await peopleOf(trx, file));
      if (missing.length > 0)
        throw new AppError('recordRule', { rule: 'incomplete', basis: 'LAW 40, RULES 42', missing });
      const text = canonicalRecord(hearingId, head.round, lines);
      const sha256 = context.store.files.put(new TextEncoder().encode(text));
      await records.saveHead(trx, { ...next, sha256 }, moment(context));
      await enter({ type: 'hearingRecordLocked', hearingId, sha256 });
      return { ...next, sha256, hasEntry: true };
    }
    if (isReopened && reason.trim() === '')
      throw new AppError('badInput', { fields: [{ path: 'reason', reason: 'required' }] });
    await records.saveHead(trx, next, moment(context));
    if (isReopened) await enter({ type: 'hearingRecordReopened', hearingId, reason: reason.trim() });
    return { ...next, hasEntry: isReopened };
  });
  context.publish('hearingRecord', hearingId);
  if (saved.hasEntry) context.publish('case', saved.caseId);
  return { status: saved.status, sha256: saved.sha256 };
}

/** One's own note on a hearing; nobody else's is ever read. @throws AppError as `get`. */
export async function note(context: Context, actor: Actor, hearingId: string) {
  await fileOf(context.store.db, actor, hearingId);
  return { text: (await records.note(context.store.db, hearingId, actor.staffId)) ?? '' };
}

/** Keeps one's own note. Nobody is told. @throws AppError as `get`. */
export async function saveNote(
  context: Context,
  actor: Actor,
  { hearingId, text }: { hearingId: string; text: string },
) {
  const savedAt = moment(context);
  await context.store.write(async (trx) => {
    await fileOf(trx, actor, hearingId);
    await records.saveNote(trx, hearingId, actor.staffId, text, savedAt);
  });
  return { savedAt };
}

/**
 * Clerks stand in for one another; an arbitrator keeps and reads the records of the own hearings.
 * @throws AppError `forbidden`.
 */
export function requireSeat(actor: Actor, { plan }: Hearing): void {
  if (!actor.functions.includes('clerk') && !plan.arbitratorIds.includes(actor.staffId))
    throw new AppError('forbidden', { procedure: 'hearingRecord' });
}

async function fileOf(db: Db, actor: Actor, hearingId: string): Promise<RecordFile> {
  const row = await online.hearing(db, hearingId);
  if (row === undefined) throw new AppError('notFound', { hearingId });
  const loaded = await loadCase(db, row.case_id);
  const hearing = loaded.state.hearings.find(({ id }) => id === hearingId);
  // The record of an asynchronous hearing is made of its entries.
  if (hearing === undefined || hearing.plan.mode === 'async') throw new AppError('notFound', { hearingId });
  requireSeat(actor, hearing);
  const head = (await records.head(db, hearingId)) ?? {
    hearingId,
    caseId: loaded.caseId,
    status: 'writing',
    round: 0,
    sha256: null,
  };
  return { loaded, hearing, head, lines: await records.lines(db, hearingId) };
}

async function peopleOf(db: Db, { loaded, hearing }: RecordFile): Promise<RecordPeople> {
  const nameOf = await court.staffNames(db);
  const { arbitratorIds, clerkId } = hearing.plan;
  const ids = clerkId === null ? arbitratorIds : [...arbitratorIds, clerkId];
  return {
    parties: partiesToServe(loaded.state),
    staff: ids.map((id) => ({ id, name: nameOf(id) })),
  };
}

/** The answer to a save may be lost; the desk then sends the same again. */
function isRepeated(kept: RecordLine, { seen, body, phase, position }: LineInput): boolean {
  return (
    kept.version === seen + 1 &&
    kept.phase === phase &&
    kept.position === position &&
    JSON.stringify(kept.body) === JSON.stringify(body)
  );
}

/** Parties of the case alone stand on the record as parties, its tribunal and clerk as such. */
function requireKnown({ state }: LoadedCase, { plan }: Hearing, body: LineBody): void {
  const parties = new Set(state.application.parties.map(({ id }) => id));
  const staff = new Set([...plan.arbitratorIds, ...(plan.clerkId === null ? [] : [plan.clerkId])]);
  const unknown: { path: string; reason: string }[] = [];
  const requireParty = (path: string, id: string | null) => {
    if (id === null || !parties.has(id)) unknown.push({ path, reason: 'unknownParty' });
  };
  const speaker =
    body.kind === 'speech'
      ? (['speaker', body.speaker] as const)
      : body.kind === 'signature'
        ? (['signer', body.signer] as const)
        : null;
  if (speaker !== null) {
    const [path, { role, refId }] = speaker;
    if (role === 'party' || role === 'agent') requireParty(`body.${path}.refId`, refId);
    else if (role !== 'witness' && (refId === null || !staff.has(refId)))
      unknown.push({ path: `body.${path}.refId`, reason: 'invalid' });
  } else if ('partyId' in body) {
    requireParty('body.partyId', body.partyId);
    if (body.kind === 'evidence')
      body.opinions.forEach(({ partyId }, index) => {
        requireParty(`body.opinions.${index}.partyId`, partyId);
      });
  }
  if (unknown.length > 0) throw new AppError('badInput', { fields: unknown });
}

/** The element sheets as the tribunal needs them before it, and what is undisputed in the words that go into the record. */
function elementsOf({ elementSheets, application }: CaseState) {
  const nameOf = (id: string) => application.parties.find((party) => party.id === id)?.name ?? id;
  return {
    elements: elementSheets.map(({ workerId, rows }) => ({
      workerId,
      worker: nameOf(workerId),
      rows: rows.map((row) => ({ ...row, standing: standingOf(row) })),
    })),
    undisputed: undisputedParagraphs(elementSheets, nameOf),
  };
}

function refuse(refusal: RecordRefusal | null): void {
  if (refusal !== null) throw new AppError('recordRule', { ...refusal });
}
