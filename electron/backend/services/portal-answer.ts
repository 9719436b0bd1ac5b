import { AppError } from '../domain/app-error.ts';
import { dateOf, type LocalDateTime } from '../domain/dates.ts';
import type { CaseEvent } from '../domain/lifecycle/events.ts';
import type { AnswerProof, AsyncEntry, AsyncPhase } from '../domain/online/async-entry.ts';
import { entryFault } from '../domain/online/entry-fault.ts';
import { plainText } from '../domain/online/plain-text.ts';
import { portalRulesOn } from '../domain/online/portal-rules.ts';
import { rightsWords } from '../domain/online/rights-text.ts';
import type { Trx } from '../store/database.ts';
import { sha256Of } from '../store/files.ts';
import * as portal from '../store/repositories/portal.ts';
import * as uploads from '../store/repositories/portal-uploads.ts';
import { type AsyncFile, asyncFile } from './async-state.ts';
import { commit, type LoadedCase, loadCase, requireStep } from './case-commit.ts';
import { localNow, newId, today } from './context.ts';
import { announce, openHearing } from './docket.ts';
import { compiledRecord } from './portal-record.ts';
import { logVisit, type PortalCaller } from './portal-session.ts';
import { extensionEntry, mayAnswer, rightsTextNow, withdrawalOf } from './portal-view.ts';
import { rightsHash } from './rights-hash.ts';

/** The author of what comes through the portal, where the history names a person of the court. */
export const portalActor = 'portal';

export interface PortalAnswerInput {
  readonly key: string;
  readonly phase: AsyncPhase;
  readonly round: number;
  readonly text: string;
  readonly uploadIds: readonly string[];
  readonly isConfirmed: boolean | null;
  readonly recordSha256: string | null;
  readonly rights: { readonly sha256: string; readonly recusal: string | null } | null;
}

type PortalEntry = Extract<AsyncEntry, { kind: 'answered' | 'extensionAsked' }>;
/** An entry of the hearing, or one of the case that changes it. */
type Made = ({ readonly entry: PortalEntry } | { readonly event: CaseEvent }) & {
  readonly details: Record<string, string | number | boolean | null>;
};

/**
 * Posts a party's answer as an entry of the case's history; the moment is the court's, never the sender's. The same key again enters nothing.
 * @throws AppError `badInput` with field and reason, `recordChanged`, `stepNotAllowed`, `hearingNotOpen`, `notFound`.
 */
export async function answer(caller: PortalCaller, input: PortalAnswerInput) {
  return post(caller, input, 'answered', (trx, loaded, file) =>
    answerEntry(caller, trx, loaded, file, input),
  );
}

/** Asks for more time in the phase that is open. @throws AppError as `answer`. */
export async function askForTime(
  caller: PortalCaller,
  input: {
    readonly key: string;
    readonly phase: AsyncPhase;
    readonly round: number;
    readonly reason: string;
  },
) {
  return post(caller, input, 'askedForTime', async (_, __, file) => {
    const { present } = file.hearingNow;
    if (present?.phase !== input.phase || present.round !== input.round)
      throw fault('phase', 'notPresentPhase');
    const entry = extensionEntry(caller, file, plainText(input.reason));
    return { entry, details: { phase: input.phase, round: input.round } };
  });
}

/**
 * Withdraws the party's consent to the asynchronous hearing: what was done stays, the tribunal goes on in another way.
 * @throws AppError `badInput`: withdrawn already; else as `answer`.
 */
export async function withdrawConsent(
  caller: PortalCaller,
  input: { readonly key: string; readonly reason: string },
) {
  return post(caller, input, 'consentWithdrawn', async (_, __, file) => {
    if (withdrawalOf(caller, file) !== 'may') throw fault('reason', 'withdrawnAlready');
    const event = {
      type: 'onlineConsentRecorded',
      partyIds: [caller.partyId],
      modes: ['async'],
      isGiven: false,
      note: plainText(input.reason),
    } as const;
    return { event, details: {} };
  });
}

/** Keeps what a party is typing; null drops it. */
export async function saveDraft(
  caller: PortalCaller,
  input: { readonly key: string; readonly body: unknown },
) {
  const { context, invitationId } = caller;
  const at = localNow(context);
  const body = input.body === null ? null : JSON.stringify(input.body);
  if (body !== null && body.length > 100_000) throw new AppError('tooLarge', { limit: 100_000 });
  await context.store.write(async (trx) => {
    const kept = await portal.drafts(trx, invitationId);
    if (kept.length >= 40 && !kept.some(({ key }) => key === input.key)) throw fault('key', 'tooManyDrafts');
    await portal.saveDraft(trx, { invitationId, key: input.key, body, at });
    // The first keeping of a draft is worth a row; each stroke is not.
    if (!kept.some(({ key }) => key === input.key))
      await logVisit(caller, trx, 'draftSaved', { key: input.key });
  });
  return { savedAt: at };
}

async function post(
  caller: PortalCaller,
  input: { readonly key: string },
  action: 'answered' | 'askedForTime' | 'consentWithdrawn',
  make: (trx: Trx, loaded: LoadedCase, file: AsyncFile) => Promise<Made>,
): Promise<{ isTaken: true; receivedAt: LocalDateTime }> {
  const { context, invitationId, caseId, hearingId } = caller;
  const bodyHash = sha256Of(JSON.stringify([action, input]));
  try {
    const receivedAt = await context.store.write(async (trx) => {
      const before = await portal.postedUnder(trx, invitationId, input.key);
      if (before !== undefined) {
        if (before.body_hash !== bodyHash) throw fault('key', 'keyUsed');
        return before.taken_at;
      }
      const loaded = await loadCase(trx, caseId);
      requireStep(context, loaded.state, 'recordHearing', today(context), null);
      if (openHearing(loaded, hearingId).plan.mode !== 'async') throw fault('hearingId', 'notAsync');
      const file = asyncFile(context, loaded, hearingId);
      const made = await make(trx, loaded, file);
      const at = file.hearingNow.now;
      const event = 'event' in made ? made.event : hearingEvent(hearingId, file, made.entry);
      await commit(context, trx, caseId, loaded, [{ event, on: dateOf(at) }], { actor: portalActor });
      await portal.keepPost(trx, { invitationId, key: input.key, bodyHash, at });
      await logVisit(caller, trx, action, made.details);
      return at;
    });
    announce(context, caseId);
    return { isTaken: true, receivedAt };
  } catch (error) {
    if (error instanceof AppError)
      await context.store.write((trx) => logVisit(caller, trx, 'postRefused', { action, code: error.code }));
    throw error;
  }
}

function hearingEvent(hearingId: string, { hearingNow, rules }: AsyncFile, entry: PortalEntry): CaseEvent {
  const { now: at } = hearingNow;
  const found = entryFault(hearingNow, entry, at, rules);
  if (found !== null) throw fault(found.path, found.reason);
  return { type: 'asyncEntry', hearingId, at, spentSeconds: null, entry };
}

async function answerEntry(
  caller: PortalCaller,
  trx: Trx,
  { caseId, state }: LoadedCase,
  { hearingNow }: AsyncFile,
  input: PortalAnswerInput,
): Promise<Made> {
  const { context, partyId, hearingId } = caller;
  const { phase, round } = input;
  const step = hearingNow.steps.find((candidate) => candidate.phase === phase && candidate.round === round);
  const window = step?.windows.find((candidate) => candidate.partyId === partyId);
  if (step !== undefined && window !== undefined && !mayAnswer(step, window))
    throw fault('phase', step.closesAt === null ? 'answeredAlready' : 'phaseClosed');
  if (phase !== 'recordConfirm' && input.isConfirmed !== null) throw fault('isConfirmed', 'notAsked');
  const recordSha256 = await confirmedRecord(caller, trx, state, input);
  const attachments = await attachmentsOf(caller, trx, input.uploadIds);
  const text = answerText(caller, input);
  await portal.saveDraft(trx, {
    invitationId: caller.invitationId,
    key: `${phase}-${round}`,
    body: null,
    at: hearingNow.now,
  });
  return {
    entry: {
      kind: 'answered',
      answerId: newId(context),
      phase,
      round,
      partyId,
      text,
      origin: 'portal',
      receivedAt: hearingNow.now,
      proof: null,
      isConfirmed: input.isConfirmed,
      attachments,
      recordSha256,
    },
    details: {
      phase,
      round,
      caseId,
      hearingId,
      files: attachments.length,
      text: sha256Of(text),
      record: recordSha256,
    },
  };
}

/** The record's hash where it is confirmed or objected to: of the record as it stands in this very transaction. */
async function confirmedRecord(
  { context, caseId, hearingId }: PortalCaller,
  trx: Trx,
  state: LoadedCase['state'],
  input: PortalAnswerInput,
): Promise<string | null> {
  if (input.phase !== 'recordConfirm') return null;
  const record = await compiledRecord(context, trx, caseId, state, hearingId);
  if (record === null) throw fault('phase', 'phaseNotOpen');
  if (input.recordSha256 === null) throw fault('recordSha256', 'required');
  if (record.sha256 !== input.recordSha256) throw new AppError('recordChanged');
  return record.sha256;
}

async function attachmentsOf(
  caller: PortalCaller,
  trx: Trx,
  uploadIds: readonly string[],
): Promise<readonly AnswerProof[]> {
  const { context, invitationId } = caller;
  const { filesPerAnswer } = portalRulesOn(context.legal.online, today(context));
  if (uploadIds.length > filesPerAnswer) throw fault('uploadIds', 'tooManyFiles');
  const attachments: AnswerProof[] = [];
  for (const [index, uploadId] of uploadIds.entries()) {
    const row = await uploads.find(trx, invitationId, uploadId);
    if (row === undefined || row.used_at !== null) throw fault(`uploadIds.${index}`, 'unknownFile');
    if (row.sha256 === null) throw fault(`uploadIds.${index}`, 'notComplete');
    await uploads.use(trx, row.id, localNow(context));
    attachments.push({ sha256: row.sha256, name: row.name });
  }
  return attachments;
}

/** The words that are kept; in the phase of identity they begin with the rights that were read and whom the party challenges. */
function answerText(caller: PortalCaller, input: PortalAnswerInput): string {
  const own = plainText(input.text);
  if (input.phase !== 'identity') {
    if (input.rights !== null) throw fault('rights', 'notAsked');
    return own;
  }
  if (input.rights === null) throw fault('rights', 'required');
  const text = rightsTextNow(caller, 'async');
  if (input.rights.sha256 !== rightsHash(text)) throw fault('rights.sha256', 'rightsChanged');
  const { recusal } = input.rights;
  const read = { version: text.version, sha256: rightsHash(text) };
  const words = rightsWords(read, recusal === null ? null : plainText(recusal));
  return [words, own].filter((line) => line !== '').join('\n');
}

function fault(path: string, reason: string): AppError {
  return new AppError('badInput', { fields: [{ path, reason }] });
}
