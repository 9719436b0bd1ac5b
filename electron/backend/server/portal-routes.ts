import { Hono, type Context as HonoContext } from 'hono';
import { z } from 'zod';
import * as contract from '../api/contract/portal.ts';
import { AppError } from '../domain/app-error.ts';
import type { Context } from '../services/context.ts';
import { passOfParty } from '../services/live-pass.ts';
import type { LiveRooms } from '../services/live-rooms.ts';
import * as answers from '../services/portal-answer.ts';
import * as session from '../services/portal-session.ts';
import * as uploads from '../services/portal-uploads.ts';
import * as portalView from '../services/portal-view.ts';
import { download } from './download.ts';
import { judgePortalRequest, sessionCookie, sessionTokenOf } from './portal-session-cookie.ts';

/** What the carrier knows of a request beside the request itself. */
export interface PortalEnv {
  Bindings: { readonly address: string };
}

export interface PortalParts {
  readonly contextNow: () => Context;
  readonly guard: session.PortalGuard;
  readonly rooms: LiveRooms;
}

const jsonLimit = 256 * 1024;

/**
 * The parties' portal (`api/contract/portal.ts`). Its one permission is its own session: a staff session opens nothing here, and a portal
 * session nothing elsewhere.
 */
export function portalRoutes({ contextNow, guard, rooms }: PortalParts): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  const entered = async (c: HonoContext<PortalEnv>) => {
    const caller = await session.whoEntered(contextNow(), sessionTokenOf(c.req.raw));
    if (caller === null) throw new AppError('notEntered');
    return caller;
  };

  app.use('*', async (c, next) => {
    const refused = judgePortalRequest(c.req.raw);
    if (refused) throw new AppError('badOrigin');
    await next();
  });

  app.post('/open', async (c) => {
    const { token } = await body(c, contract.openInvitation.input);
    return answer(
      contract.openInvitation.output,
      await session.open(contextNow(), guard, c.env.address, token),
    );
  });
  app.post('/enter', async (c) => {
    const input = await body(c, contract.enterPortal.input);
    const { sessionToken, expiresAt, now } = await session.enter(contextNow(), guard, c.env.address, input);
    const response = answer(contract.enterPortal.output, { isEntered: true });
    response.headers.set('set-cookie', sessionCookie(c.req.raw, sessionToken, now, expiresAt));
    return response;
  });
  app.get('/view', async (c) => answer(contract.portalView.output, await portalView.view(await entered(c))));
  app.put('/draft', async (c) => {
    const caller = await entered(c);
    return answer(
      contract.saveDraft.output,
      await answers.saveDraft(caller, await body(c, contract.saveDraft.input)),
    );
  });
  app.post('/uploads', async (c) => {
    const caller = await entered(c);
    const input = await body(c, contract.startUpload.input);
    return answer(contract.startUpload.output, await uploads.start(caller, input));
  });
  app.get('/uploads/:id', async (c) =>
    answer(contract.uploadState, await uploads.state(await entered(c), c.req.param('id'))),
  );
  app.put('/uploads/:id', async (c) => {
    const caller = await entered(c);
    const from = z.coerce.number().int().min(0).parse(c.req.query('from'));
    const bytes = await bytesOf(c.req.raw, uploads.pieceBytes);
    return answer(contract.uploadState, await uploads.takePiece(caller, c.req.param('id'), from, bytes));
  });
  app.delete('/uploads/:id', async (c) => {
    await uploads.remove(await entered(c), c.req.param('id'));
    return Response.json(null);
  });
  app.post('/answer', async (c) => {
    const caller = await entered(c);
    const input = await body(c, contract.postAnswer.input);
    return answer(contract.postAnswer.output, await answers.answer(caller, input));
  });
  app.post('/extension', async (c) => {
    const caller = await entered(c);
    const input = await body(c, contract.askForTime.input);
    return answer(contract.askForTime.output, await answers.askForTime(caller, input));
  });
  app.post('/withdraw-consent', async (c) => {
    const caller = await entered(c);
    const input = await body(c, contract.withdrawConsent.input);
    return answer(contract.withdrawConsent.output, await answers.withdrawConsent(caller, input));
  });
  app.get('/record', async (c) =>
    answer(contract.recordShown.output, await portalView.recordShown(await entered(c))),
  );
  app.get('/file/:answerId/:index', async (c) => {
    const caller = await entered(c);
    const index = z.coerce.number().int().min(0).max(50).parse(c.req.param('index'));
    return download(
      await portalView.attachment(caller, c.req.param('answerId'), index),
      'application/octet-stream',
    );
  });
  app.post('/live', async (c) => {
    const token = sessionTokenOf(c.req.raw);
    const stillIn = async () => (await session.whoEntered(contextNow(), token)) !== null;
    return answer(contract.liveRoomTicket.output, {
      ticket: rooms.issue(await passOfParty(await entered(c), stillIn)),
    });
  });
  app.post('/leave', async (c) => {
    const caller = await entered(c);
    const token = sessionTokenOf(c.req.raw);
    if (token !== null) await session.leave(caller, token);
    const response = Response.json(null);
    response.headers.set('set-cookie', sessionCookie(c.req.raw, '', null, null));
    return response;
  });
  app.all('*', () => {
    throw new AppError('notFound');
  });
  return app;
}

/** Only what the contract names leaves, whatever a service answers. */
function answer<T extends z.ZodType>(schema: T, value: unknown): Response {
  const checked = schema.safeParse(value);
  // Our own fault, not the caller's.
  if (!checked.success)
    throw new Error(`portal: an answer does not fit its contract: ${checked.error.message}`);
  return Response.json(checked.data);
}

async function body<T extends z.ZodType>(c: HonoContext, schema: T): Promise<z.infer<T>> {
  const bytes = await bytesOf(c.req.raw, jsonLimit);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new AppError('badInput');
  }
  return schema.parse(json);
}

/** The body, read only as far as it may go. @throws AppError `tooLarge`. */
async function bytesOf(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new AppError('tooLarge', { limit });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
