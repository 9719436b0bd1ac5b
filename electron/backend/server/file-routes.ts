import type { Hono, Context as HonoContext } from 'hono';
import { recordingPiece } from '../api/contract/live.ts';
import { correctedOnHeader, docketSheetQuery } from '../api/contract/papers.ts';
import { answerFileQuery } from '../api/contract/portal-desk.ts';
import { readFirstSheet } from '../documents/first-sheet.ts';
import { AppError } from '../domain/app-error.ts';
import { type DocumentKind, documentKinds } from '../domain/document-kind.ts';
import { isAllowed } from '../domain/permissions.ts';
import * as reviewPapers from '../services/agreement-review-papers.ts';
import { keepProof } from '../services/async-proof.ts';
import { attachmentFile, proofFile } from '../services/async-view.ts';
import { leaveTemplateFile } from '../services/availability-import.ts';
import type { Actor, Context } from '../services/context.ts';
import { rejectsFile } from '../services/ledger-jobs.ts';
import * as recordings from '../services/live-recording.ts';
import * as papers from '../services/papers.ts';
import { importAnswer } from '../services/round-import.ts';
import type { SignedIn } from '../services/sessions.ts';
import { download } from './download.ts';

export interface FileCaller {
  readonly context: Context;
  readonly me: SignedIn | null;
}

/** Who calls a file route; filled in by the app before the route runs. */
export type CallerOf = (c: HonoContext) => Promise<FileCaller>;

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files cross the door by plain routes, raw bytes in and out; each asks the permission table under its own name. */
export function addFileRoutes(app: Hono, callerOf: CallerOf): void {
  const allowed = async (c: HonoContext, name: string): Promise<{ context: Context; actor: Actor }> => {
    const { context, me } = await callerOf(c);
    if (me === null) throw new AppError('notSignedIn');
    if (me.isLocked) throw new AppError('sessionLocked');
    if (!isAllowed(name, me.functions)) throw new AppError('forbidden', { procedure: name });
    return { context, actor: { staffId: me.staffId, functions: me.functions } };
  };

  app.post('/api/files/ledger', async (c) => {
    const { context } = await allowed(c, 'files.ledger');
    return Response.json({ uploadId: context.uploads.put(await bytesOf(c)) });
  });
  app.post('/api/files/roster', async (c) => {
    await allowed(c, 'files.roster');
    return Response.json({ rows: await readFirstSheet(await bytesOf(c), 'badRoster') });
  });
  app.post('/api/files/leave', async (c) => {
    await allowed(c, 'files.leave');
    return Response.json({ rows: await readFirstSheet(await bytesOf(c), 'badWorkbook') });
  });
  app.get('/api/files/leave-template', async (c) => {
    const { context } = await allowed(c, 'files.leaveTemplate');
    return download(await leaveTemplateFile(context), xlsx);
  });
  app.get('/api/files/rejects/:id', async (c) => {
    const { context } = await allowed(c, 'files.rejects');
    return download(await rejectsFile(context, c.req.param('id')), xlsx);
  });
  app.get('/api/files/document/:id', async (c) => {
    const { context } = await allowed(c, 'files.document');
    const { correctedOn, ...file } = await papers.documentFile(context, c.req.param('id'));
    return download(file, docx, correctedOn === null ? {} : { [correctedOnHeader]: correctedOn });
  });
  app.post('/api/files/proof', async (c) => {
    const { context } = await allowed(c, 'files.saveProof');
    return Response.json({ sha256: keepProof(context, await bytesOf(c)) });
  });
  app.get('/api/files/proof/:hearingId/:answerId', async (c) => {
    const { context, actor } = await allowed(c, 'files.proof');
    const file = await proofFile(context, actor, c.req.param('hearingId'), c.req.param('answerId'));
    return download(file, 'application/octet-stream');
  });
  app.get('/api/files/attachment/:hearingId/:answerId/:index', async (c) => {
    const { context, actor } = await allowed(c, 'files.attachment');
    const { hearingId, answerId, index } = c.req.param();
    const file = await attachmentFile(context, actor, hearingId, answerId, Number(index));
    return download(file, 'application/octet-stream');
  });
  app.post('/api/files/answer-file/:hearingId', async (c) => {
    const { context, actor } = await allowed(c, 'files.answerFile');
    const { receivedAt, partyId, ...query } = answerFileQuery.parse(c.req.query());
    return Response.json(
      await importAnswer(context, actor, {
        ...query,
        hearingId: c.req.param('hearingId'),
        receivedAt: receivedAt ?? null,
        partyId: partyId ?? null,
        content: await bytesOf(c),
      }),
    );
  });
  app.put('/api/files/recording/:id', async (c) => {
    const { context, actor } = await allowed(c, 'files.recordingPiece');
    const place = recordingPiece.parse(c.req.query());
    return Response.json(
      await recordings.addPiece(context, actor, {
        ...place,
        recordingId: c.req.param('id'),
        bytes: await bytesOf(c),
      }),
    );
  });
  app.get('/api/files/recording/:id', async (c) => {
    const { context, actor } = await allowed(c, 'files.recording');
    const { blob, name } = await recordings.content(context, actor, c.req.param('id'));
    return new Response(blob, {
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
    });
  });
  app.get('/api/files/docket-sheet', async (c) => {
    const { context } = await allowed(c, 'files.docketSheet');
    const query = docketSheetQuery.parse({
      from: c.req.query('from'),
      to: c.req.query('to'),
      roomId: c.req.query('roomId'),
    });
    return download(
      await papers.docketSheet(context, { from: query.from, to: query.to, roomId: query.roomId ?? null }),
      docx,
    );
  });
  app.get('/api/files/review/:reviewId/:paperId', async (c) => {
    const { context } = await allowed(c, 'files.reviewPaper');
    return download(await reviewPapers.file(context, c.req.param('reviewId'), c.req.param('paperId')), docx);
  });
  app.get('/api/files/template/:kind', async (c) => {
    const { context } = await allowed(c, 'files.template');
    const kind = documentKind(c.req.param('kind'));
    return download({ bytes: await papers.templateBytes(context, kind), name: `${kind}.docx` }, docx);
  });
  app.put('/api/files/template/:kind', async (c) => {
    const { context, actor } = await allowed(c, 'files.saveTemplate');
    await papers.saveTemplate(context, actor, documentKind(c.req.param('kind')), await bytesOf(c));
    return Response.json(null);
  });
}

async function bytesOf(c: HonoContext): Promise<Uint8Array> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.length === 0) throw new AppError('badInput', { fields: [{ path: 'file', reason: 'required' }] });
  return bytes;
}

function documentKind(text: string): DocumentKind {
  const kind = documentKinds.find((known) => known === text);
  if (kind === undefined) throw new AppError('notFound', { kind: text });
  return kind;
}
