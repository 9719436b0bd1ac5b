import { AppError } from '../domain/app-error.ts';
import { attachmentTypeOf, nameAs, safeFileName } from '../domain/online/attachment-type.ts';
import { portalRulesOn } from '../domain/online/portal-rules.ts';
import type { Trx } from '../store/database.ts';
import * as uploads from '../store/repositories/portal-uploads.ts';
import { localNow, newId, today } from './context.ts';
import { logVisit, type PortalCaller } from './portal-session.ts';

/** A piece takes some seconds on a slow line; what has arrived of a file stays when the line breaks. */
export const pieceBytes = 128 * 1024;
/** Files one invitation may send in all: a hearing's worth, not a flood. */
const filesPerInvitation = 200;

export function uploadView(row: uploads.UploadRow) {
  return {
    uploadId: row.id,
    name: row.name,
    size: row.size,
    received: row.received,
    isComplete: row.sha256 !== null,
  };
}

/** Announces a file that comes in pieces. @throws AppError `tooLarge`, `badInput` when there are too many or the name says nothing. */
export async function start(caller: PortalCaller, input: { readonly name: string; readonly size: number }) {
  const { context } = caller;
  const rules = portalRulesOn(context.legal.online, today(context));
  if (input.size > rules.fileBytes) throw new AppError('tooLarge', { limit: rules.fileBytes });
  const name = safeFileName(input.name);
  if (name === '') throw fault('name', 'required');
  return context.store.write(async (trx) => {
    const waiting = await uploads.unused(trx, caller.invitationId);
    if (waiting.length >= rules.filesPerAnswer) throw fault('uploadIds', 'tooManyFiles');
    if ((await uploads.count(trx, caller.invitationId)) >= filesPerInvitation)
      throw fault('uploadIds', 'tooManyFiles');
    const row = {
      id: newId(context),
      invitation_id: caller.invitationId,
      name,
      size: input.size,
      made_at: localNow(context),
    };
    await uploads.insert(trx, row);
    await logVisit(caller, trx, 'uploadStarted', { size: input.size });
    return uploadView({ ...row, received: 0, sha256: null, used_at: null });
  });
}

/** How much of a file has arrived. @throws AppError `notFound`. */
export async function state(caller: PortalCaller, uploadId: string) {
  return uploadView(await require(caller, caller.context.store.db, uploadId));
}

/**
 * Takes a piece that begins at `from`. One sent twice is passed over; a gap is refused by answering how much has arrived. The last piece makes
 * the file whole: it is looked at by its content and kept under its hash.
 * @throws AppError `notFound`, `tooLarge`, `badInput` when it is no JPEG, PNG or PDF (the upload is then gone).
 */
export async function takePiece(caller: PortalCaller, uploadId: string, from: number, bytes: Uint8Array) {
  const { context } = caller;
  const refusal = await context.store.write(async (trx) => {
    const row = await require(caller, trx, uploadId);
    if (row.sha256 !== null || from !== row.received || bytes.length === 0) return null;
    if (bytes.length > pieceBytes || from + bytes.length > row.size)
      throw new AppError('tooLarge', { limit: pieceBytes });
    await uploads.addPiece(trx, row.id, from, bytes);
    return from + bytes.length < row.size ? null : finish(caller, trx, row);
  });
  if (refusal !== null) throw refusal;
  return state(caller, uploadId);
}

/** Drops a file that is not part of an answer. @throws AppError `notFound`. */
export async function remove(caller: PortalCaller, uploadId: string): Promise<void> {
  await caller.context.store.write(async (trx) => {
    const row = await require(caller, trx, uploadId);
    if (row.used_at !== null) throw new AppError('notFound');
    await uploads.remove(trx, row.id);
  });
}

async function finish(caller: PortalCaller, trx: Trx, row: uploads.UploadRow): Promise<AppError | null> {
  const whole = await uploads.content(trx, row.id);
  const type = attachmentTypeOf(whole);
  if (type === null) {
    await uploads.remove(trx, row.id);
    await logVisit(caller, trx, 'uploadRefused', { size: row.size });
    return fault('file', 'notAnAttachment');
  }
  const sha256 = caller.context.store.files.put(whole);
  await uploads.complete(trx, row.id, sha256, nameAs(type, row.name));
  await logVisit(caller, trx, 'uploaded', { size: row.size, type, sha256 });
  return null;
}

async function require(
  caller: PortalCaller,
  db: Parameters<typeof uploads.find>[0],
  uploadId: string,
): Promise<uploads.UploadRow> {
  const row = await uploads.find(db, caller.invitationId, uploadId);
  if (row === undefined) throw new AppError('notFound');
  return row;
}

function fault(path: string, reason: string): AppError {
  return new AppError('badInput', { fields: [{ path, reason }] });
}
