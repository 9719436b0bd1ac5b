import { AppError } from '../domain/app-error.ts';
import { dateOf, type LocalDateTime } from '../domain/dates.ts';
import type { AnswerOrigin, AnswerProof } from '../domain/online/async-entry.ts';
import { attachmentTypeOf, nameAs, safeFileName } from '../domain/online/attachment-type.ts';
import { entryFault } from '../domain/online/entry-fault.ts';
import { plainText } from '../domain/online/plain-text.ts';
import { portalRulesOn } from '../domain/online/portal-rules.ts';
import { rightsWords } from '../domain/online/rights-text.ts';
import { type AnswerFile, readAnswerFile, readPayload } from '../domain/online/round-file.ts';
import type { Trx } from '../store/database.ts';
import * as online from '../store/repositories/online.ts';
import * as portalLog from '../store/repositories/portal-log.ts';
import * as roundFiles from '../store/repositories/round-files.ts';
import { asyncFile } from './async-state.ts';
import { commit, loadCase, requireStep } from './case-commit.ts';
import { type Actor, type Context, localNow, newId, today } from './context.ts';
import { isSignedByCourt } from './court-key.ts';
import { announce, openHearing } from './docket.ts';
import { compiledRecord } from './portal-record.ts';
import { mayAnswer } from './portal-view.ts';

export interface AnswerFileInput {
  readonly hearingId: string;
  readonly content: Uint8Array;
  readonly origin: AnswerOrigin;
  /** When it reached the court; null: now. */
  readonly receivedAt: LocalDateTime | null;
  /** The party the clerk chose; null: whoever the file is of. */
  readonly partyId: string | null;
  /** Seconds of the clerk. */
  readonly spentSeconds: number;
}

/**
 * Enters the answer of a file that a party brought back. The file itself is kept as its proof.
 * @throws AppError `answerFileRefused` with the reason: not an answer file, not signed by this court, of another hearing or party, taken before;
 * `recordChanged`, `badInput` as any answer.
 */
export async function importAnswer(context: Context, actor: Actor, input: AnswerFileInput) {
  const { hearingId } = input;
  const row = await online.hearing(context.store.db, hearingId);
  if (row === undefined) throw new AppError('notFound', { hearingId });
  const file = readAnswerFile(new TextDecoder().decode(input.content));
  if (file === null) throw refused('notAnAnswerFile');
  if (!(await isSignedByCourt(context.store.db, file.payload, file.signature))) throw refused('badSignature');
  const round = readPayload(file.payload);
  if (round === null) throw refused('notAnAnswerFile');
  if (round.hearingId !== hearingId) throw refused('otherHearing');
  if (input.partyId !== null && input.partyId !== round.partyId) throw refused('otherParty');

  const saved = await context.store.write(async (trx) => {
    const at = localNow(context);
    const handedOut = await roundFiles.find(trx, round.fileId);
    // Signed by this court and unknown to it: handed out after the backup that it was restored from.
    if (handedOut === undefined) throw refused('unknownFile');
    if (!(await roundFiles.use(trx, round.fileId, at))) throw refused('fileUsed');
    const loaded = await loadCase(trx, row.case_id);
    requireStep(context, loaded.state, 'recordHearing', today(context), null);
    openHearing(loaded, hearingId);
    const { hearingNow, rules } = asyncFile(context, loaded, hearingId);
    const { phase, round: number, partyId } = round;
    const step = hearingNow.steps.find((one) => one.phase === phase && one.round === number);
    const window = step?.windows.find((one) => one.partyId === partyId);
    if (step !== undefined && window !== undefined && !mayAnswer(step, window))
      throw fault('phase', step.closesAt === null ? 'answeredAlready' : 'phaseClosed');
    const entry = {
      kind: 'answered',
      answerId: newId(context),
      phase,
      round: number,
      partyId,
      text: wordsOf(file, round.rights),
      origin: input.origin,
      receivedAt: input.receivedAt ?? hearingNow.now,
      proof: { sha256: context.store.files.put(input.content), name: '答复文件.json' },
      isConfirmed: phase === 'recordConfirm' ? file.isConfirmed : null,
      attachments: attachmentsOf(context, file),
      recordSha256:
        phase === 'recordConfirm' ? await sameRecord(context, trx, loaded, hearingId, round.record) : null,
    } as const;
    const found = entryFault(hearingNow, entry, at, rules);
    if (found !== null) throw fault(found.path, found.reason);
    await portalLog.append(trx, {
      at,
      invitationId: null,
      hearingId,
      partyId,
      action: 'roundImported',
      details: { by: actor.staffId, phase, round: number, files: entry.attachments.length },
    });
    const { spentSeconds } = input;
    const event = { type: 'asyncEntry', hearingId, at, spentSeconds, entry } as const;
    const { version } = await commit(context, trx, row.case_id, loaded, [{ event, on: dateOf(at) }], {
      actor: actor.staffId,
    });
    return { caseId: row.case_id, version, hearingId, partyId, phase, round: number };
  });
  announce(context, row.case_id);
  return saved;
}

function wordsOf(file: AnswerFile, rights: { version: string; sha256: string } | null): string {
  const own = plainText(file.text).slice(0, 20_000);
  if (rights === null) return own;
  if (!file.hasReadRights) throw fault('rights', 'required');
  const recusal = file.recusal === null ? null : plainText(file.recusal).slice(0, 2000);
  return [rightsWords(rights, recusal), own].filter((line) => line !== '').join('\n');
}

function attachmentsOf(context: Context, { files }: AnswerFile): readonly AnswerProof[] {
  const { filesPerAnswer, fileBytes } = portalRulesOn(context.legal.online, today(context));
  if (files.length > filesPerAnswer) throw fault('file', 'tooManyFiles');
  return files.map(({ name, base64 }) => {
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length > fileBytes) throw new AppError('tooLarge', { limit: fileBytes });
    const type = attachmentTypeOf(bytes);
    if (type === null) throw fault('file', 'notAnAttachment');
    return { sha256: context.store.files.put(bytes), name: nameAs(type, safeFileName(name) || type) };
  });
}

/** The record's hash, when the one that the file carried is still the present one. @throws AppError `recordChanged`. */
async function sameRecord(
  context: Context,
  trx: Trx,
  { caseId, state }: Awaited<ReturnType<typeof loadCase>>,
  hearingId: string,
  carried: { readonly sha256: string } | null,
): Promise<string> {
  const record = await compiledRecord(context, trx, caseId, state, hearingId);
  if (record === null || carried === null || record.sha256 !== carried.sha256)
    throw new AppError('recordChanged');
  return record.sha256;
}

function refused(reason: string): AppError {
  return new AppError('answerFileRefused', { fields: [{ path: 'file', reason }] });
}

function fault(path: string, reason: string): AppError {
  return new AppError('badInput', { fields: [{ path, reason }] });
}
