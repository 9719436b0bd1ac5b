import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { awardPart, partsOfAward } from '../documents/award-part.ts';
import type { RecordForPaper } from '../documents/hearing-record.ts';
import type { JoiningInput } from '../documents/joining-sheet.ts';
import type { PaperInput } from '../documents/paper-input.ts';
import { AppError } from '../domain/app-error.ts';
import { dateOf } from '../domain/dates.ts';
import { dueDates } from '../domain/deadlines/due-dates.ts';
import { limitsInForce } from '../domain/deadlines/time-limit.ts';
import {
  addresseesOf,
  type CaseDocumentKind,
  type DocumentKind,
  templateFileName,
} from '../domain/document-kind.ts';
import { canonicalRecord } from '../domain/hearing-record/record-line.ts';
import { instrumentsOf } from '../domain/instruments/instrument.ts';
import type { Party } from '../domain/lifecycle/application.ts';
import type { CaseState, Hearing } from '../domain/lifecycle/case-state.ts';
import type { AwardFinality } from '../domain/lifecycle/events.ts';
import { partiesToServe } from '../domain/lifecycle/representation.ts';
import { liveRulesOn } from '../domain/live/live-rules.ts';
import type { Db } from '../store/database.ts';
import { sha256Of } from '../store/files.ts';
import * as caseEvents from '../store/repositories/case-events.ts';
import * as court from '../store/repositories/court.ts';
import * as records from '../store/repositories/hearing-record.ts';
import { asyncFile } from './async-state.ts';
import { type Context, today } from './context.ts';
import { liveFile } from './live-file.ts';

/** Which paper of which case, about which hearing, to whom. */
export interface PaperTarget {
  readonly caseId: string;
  readonly kind: CaseDocumentKind;
  readonly hearingId: string | null;
  readonly partyId: string | null;
  /** Of an award split into a final and a non-final one (RULES 50): which. */
  readonly part?: AwardFinality | null;
  /** Of several documents or corrections: which the paper is, or is about. */
  readonly instrumentId?: string | null;
}

/** Everything the paper is made of, dates and periods by the law in force. @throws AppError `notFound`, `notSetUp`, `badInput`. */
export async function paperInput(
  context: Context,
  db: Db,
  state: CaseState,
  target: PaperTarget,
): Promise<PaperInput> {
  const settings = await requireCourt(db);
  const recipient =
    target.partyId === null ? null : state.application.parties.find((party) => party.id === target.partyId);
  if (recipient === undefined) throw new AppError('notFound', { partyId: target.partyId });
  const { legal } = context;
  const hearing = hearingFor(state, target);
  return {
    court: paperCourt(settings),
    state,
    dates: dueDates(state, legal),
    limits: limitsInForce(legal.limits, state.acceptedOn ?? state.application.receivedOn, legal),
    hearing,
    elements: legal.elements,
    awardPart: partFor(state, target),
    instrumentId: instrumentFor(state, target),
    asyncHearing:
      target.kind === 'asyncRecord' && hearing !== null
        ? asyncFile(context, { state, events: await caseEvents.ofCase(db, target.caseId) }, hearing.id)
            .hearingNow
        : null,
    joining:
      target.kind === 'joiningSheet' && hearing !== null
        ? await joiningOf(context, db, hearing, settings.public_address)
        : null,
    record: target.kind === 'hearingRecord' && hearing !== null ? await recordOf(db, hearing.id) : null,
    recipient,
    names: await namesOf(db),
    causeName: (code: string) => causeName(context, code),
    today: today(context),
    isPractice: settings.is_practice === 1,
  };
}

/** Those who may each get a copy; empty for a paper that names no addressee. Of represented workers only the representatives (RULES 63). */
export function recipientsOf(kind: CaseDocumentKind, state: CaseState): readonly Party[] {
  const addressees = addresseesOf(kind, state.caseNumber !== null);
  if (addressees === 'all') return [];
  return partiesToServe(state).filter((party) => addressees === 'parties' || party.role === 'applicant');
}

/** @throws AppError `badInput` naming `part` where a split award is asked for without one, or a part that it has not. */
function partFor(state: CaseState, { kind, part = null }: PaperTarget): AwardFinality | null {
  const isAward = kind === 'award' && state.outcome?.method === 'award';
  if (!isAward || awardPart(state, part) !== null) return part;
  const reason = part === null && partsOfAward(state).length > 1 ? 'required' : 'invalid';
  throw new AppError('badInput', { fields: [{ path: 'part', reason }] });
}

/** @throws AppError `badInput` naming `instrumentId` where there are several and none, or an unknown one, was named. */
function instrumentFor(state: CaseState, { kind, instrumentId = null }: PaperTarget): string | null {
  const ids = instrumentIds(state, kind);
  if (instrumentId === null && ids.length < 2) return ids[0] ?? null;
  if (instrumentId !== null && ids.includes(instrumentId)) return instrumentId;
  const reason = instrumentId === null ? 'required' : 'invalid';
  throw new AppError('badInput', { fields: [{ path: 'instrumentId', reason }] });
}

/** The documents, or corrections, that a kind of paper may be about. */
function instrumentIds(state: CaseState, kind: CaseDocumentKind): readonly string[] {
  if (kind === 'partialAward') return state.partialAwards.map(({ id }) => id);
  if (kind === 'correctionDecision') return state.corrections.map(({ id }) => id);
  return kind === 'effectCertificate' ? instrumentsOf(state).map(({ id }) => id) : [];
}

/** Papers about one hearing. */
const hearingPapers: readonly CaseDocumentKind[] = [
  'hearingNotice',
  'joiningSheet',
  'collectiveNotice',
  'hearingRecord',
  'asyncRecord',
];

function hearingFor(state: CaseState, target: PaperTarget): Hearing | null {
  if (target.kind === 'asyncRecord' && target.hearingId === null)
    return state.hearings.findLast(({ plan }) => plan.mode === 'async') ?? null;
  if (target.kind === 'hearingRecord' && target.hearingId === null)
    return state.hearings.findLast(({ plan }) => plan.mode !== 'async') ?? null;
  if (target.kind === 'joiningSheet' && target.hearingId === null)
    return (
      state.hearings.findLast(({ plan, status }) => plan.mode === 'sync' && status === 'scheduled') ?? null
    );
  if (!hearingPapers.includes(target.kind)) return null;
  const scheduled = state.hearings.filter((hearing) => hearing.status === 'scheduled');
  const hearing =
    target.hearingId === null
      ? scheduled.at(-1)
      : state.hearings.find((candidate) => candidate.id === target.hearingId);
  if (target.hearingId !== null && hearing === undefined)
    throw new AppError('notFound', { hearingId: target.hearingId });
  return hearing ?? null;
}

/** Where a synchronous hearing is joined. @throws AppError `badInput` for a hearing of another mode. */
async function joiningOf(
  context: Context,
  db: Db,
  { id, plan }: Hearing,
  publicAddress: string | null,
): Promise<JoiningInput> {
  if (plan.mode !== 'sync')
    throw new AppError('badInput', { fields: [{ path: 'hearingId', reason: 'invalid' }] });
  const { live } = await liveFile(db, id);
  const { techTestDaysBefore } = liveRulesOn(context.legal.online, today(context));
  return {
    meeting: live.meeting,
    roomAddress: publicAddress === null ? null : `${publicAddress}/portal/live`,
    checkBy: context.legal.calendar.workdaysBack(dateOf(plan.startsAt), techTestDaysBefore),
  };
}

/** The record kept of a hearing; null when nobody has begun one. */
async function recordOf(db: Db, hearingId: string): Promise<RecordForPaper | null> {
  const head = await records.head(db, hearingId);
  if (head === undefined) return null;
  const { status, round } = head;
  const lines = await records.lines(db, hearingId);
  const sha256 = head.sha256 ?? sha256Of(canonicalRecord(hearingId, round, lines));
  return { status, round, sha256, lines };
}

/** @throws AppError `notSetUp`. */
export async function requireCourt(db: Db): Promise<court.CourtRow> {
  const settings = await court.find(db);
  if (settings === undefined) throw new AppError('notSetUp');
  return settings;
}

/** The court as papers name it. */
export function paperCourt(settings: court.CourtRow) {
  return {
    name: settings.name,
    commissionName: settings.commission_name,
    address: settings.address,
    phone: settings.phone,
  };
}

/** Names of rooms and staff by id; empty for an unknown id. */
export async function namesOf(db: Db): Promise<(id: string) => string> {
  const names = new Map(
    [...(await court.rooms(db)), ...(await court.staff(db))].map((item) => [item.id, item.name]),
  );
  return (id) => names.get(id) ?? '';
}

/** The Chinese name of a cause by code; empty for an unknown code. */
export function causeName(context: Context, code: string): string {
  return context.legal.causes.find((cause) => cause.code === code)?.zh ?? '';
}

/** The template that ships with the program. */
export function shippedTemplate(context: Context, kind: DocumentKind): Uint8Array {
  return readFileSync(join(context.resourcesDir, 'templates', templateFileName(kind)));
}
