import { AppError } from '../domain/app-error.ts';
import type { RecordingOrigin } from '../domain/live/live-entry.ts';
import { growingFile, removeGrowing, writeAt } from '../store/growing-files.ts';
import * as recordings from '../store/repositories/live-recordings.ts';
import { type Actor, type Context, moment, newId } from './context.ts';
import { enterLive, liveFileOf } from './live-file.ts';

/** Largest recording, bytes: a backup carries each file as one value of at most 1 GB. */
export const recordingLimit = 900 * 1024 * 1024;

/**
 * Begins a recording, by the court's clock unless it was made elsewhere before.
 * @throws AppError `notFound`, `forbidden`.
 */
export async function start(
  context: Context,
  actor: Actor,
  input: {
    readonly hearingId: string;
    readonly origin: RecordingOrigin;
    readonly name: string;
    readonly startedAt: string | null;
  },
): Promise<{ recordingId: string; startedAt: string }> {
  const id = newId(context);
  const startedAt = input.startedAt ?? moment(context);
  await context.store.write(async (trx) => {
    const { loaded } = await liveFileOf(trx, actor, input.hearingId);
    await recordings.insert(trx, {
      id,
      hearing_id: input.hearingId,
      case_id: loaded.caseId,
      origin: input.origin,
      name: input.name,
      started_at: startedAt,
      seconds: 0,
      bytes: 0,
      made_by: actor.staffId,
      sha256: null,
    });
  });
  return { recordingId: id, startedAt };
}

/**
 * Adds a piece, on disk before it returns: a crash loses at most the piece under way. A piece sent twice is kept once.
 * `seconds`: length up to its end by the clock of the one who records.
 * @throws AppError `badInput` when it does not follow on what is there, `tooLarge`, `notFound`, `forbidden`.
 */
export async function addPiece(
  context: Context,
  actor: Actor,
  piece: {
    readonly recordingId: string;
    readonly from: number;
    readonly seconds: number;
    readonly bytes: Uint8Array;
  },
): Promise<{ bytes: number }> {
  const { recordingId, from, bytes } = piece;
  return context.store.write(async (trx) => {
    const row = await openRecording(trx, actor, recordingId);
    const end = from + bytes.length;
    if (row.bytes === end) return { bytes: end };
    if (row.bytes !== from)
      throw new AppError('badInput', { fields: [{ path: 'from', reason: 'invalid' }], bytes: row.bytes });
    if (end > recordingLimit) throw new AppError('tooLarge', { limit: recordingLimit });
    writeAt(growingFile(context.store.dataDir, recordingId), from, bytes);
    await recordings.grow(trx, recordingId, end, Math.max(row.seconds, piece.seconds));
    return { bytes: end };
  });
}

/**
 * Ends a recording: it becomes a file under its hash and an entry of the history. Also one that a crash left unfinished.
 * @throws AppError `badInput` when nothing of it arrived, `notFound`, `forbidden`.
 */
export async function finish(
  context: Context,
  actor: Actor,
  recordingId: string,
): Promise<{ sha256: string }> {
  const { sha256, caseId } = await context.store.write(async (trx) => {
    const row = await openRecording(trx, actor, recordingId);
    if (row.bytes === 0)
      throw new AppError('badInput', { fields: [{ path: 'recordingId', reason: 'required' }] });
    const hash = context.store.files.takeIn(growingFile(context.store.dataDir, recordingId));
    await recordings.finish(trx, recordingId, hash);
    await enterLive(context, trx, await liveFileOf(trx, actor, row.hearing_id), actor.staffId, {
      kind: 'recordingTaken',
      recordingId,
      origin: row.origin === 'upload' ? 'upload' : 'room',
      name: row.name,
      sha256: hash,
      startedAt: row.started_at,
      seconds: row.seconds,
      bytes: row.bytes,
    });
    return { sha256: hash, caseId: row.case_id };
  });
  removeGrowing(growingFile(context.store.dataDir, recordingId));
  context.publish('case', caseId);
  return { sha256 };
}

/** The content of a finished recording. @throws AppError `notFound`, `forbidden`. */
export async function content(
  context: Context,
  actor: Actor,
  recordingId: string,
): Promise<{ blob: Blob; name: string }> {
  const row = await recordings.find(context.store.db, recordingId);
  if (row === undefined || row.sha256 === null) throw new AppError('notFound', { recordingId });
  await liveFileOf(context.store.db, actor, row.hearing_id);
  return { blob: await context.store.files.blob(row.sha256), name: row.name };
}

async function openRecording(
  trx: Parameters<typeof recordings.grow>[0],
  actor: Actor,
  recordingId: string,
): Promise<recordings.LiveRecordingRow> {
  const row = await recordings.find(trx, recordingId);
  if (row === undefined || row.sha256 !== null) throw new AppError('notFound', { recordingId });
  await liveFileOf(trx, actor, row.hearing_id);
  return row;
}
