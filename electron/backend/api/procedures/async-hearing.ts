import * as asyncHearing from '../../services/async-hearing.ts';
import * as asyncView from '../../services/async-view.ts';
import * as contract from '../contract/async-hearing.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

export const onlineRouter = router({
  board: procedure
    .input(contract.asyncBoard.input)
    .output(contract.asyncBoard.output)
    .query(async ({ ctx, input }) => wire(await asyncView.board(ctx.context, input))),
  get: procedure
    .input(contract.getAsyncHearing.input)
    .output(contract.getAsyncHearing.output)
    .query(async ({ ctx, input }) => wire(await asyncView.get(ctx.context, ctx.actor, input.hearingId))),
  previewExtension: procedure
    .input(contract.previewExtension.input)
    .output(contract.previewExtension.output)
    .query(({ ctx, input }) => asyncView.previewExtension(ctx.context, ctx.actor, input)),
  start: procedure
    .input(contract.startAsyncHearing.input)
    .output(contract.startAsyncHearing.output)
    .mutation(({ ctx, input }) => asyncHearing.start(ctx.context, ctx.actor, input)),
  record: procedure
    .input(contract.recordAsyncAct.input)
    .output(contract.recordAsyncAct.output)
    .mutation(({ ctx, input }) => asyncHearing.record(ctx.context, ctx.actor, input)),
  complete: procedure
    .input(contract.completeAsyncHearing.input)
    .output(contract.completeAsyncHearing.output)
    .mutation(({ ctx, input }) => asyncHearing.complete(ctx.context, ctx.actor, input)),
  convert: procedure
    .input(contract.convertAsyncHearing.input)
    .output(contract.convertAsyncHearing.output)
    .mutation(({ ctx, input }) => asyncHearing.convert(ctx.context, ctx.actor, input)),
  abort: procedure
    .input(contract.abortAsyncHearing.input)
    .output(contract.abortAsyncHearing.output)
    .mutation(({ ctx, input }) => asyncHearing.abort(ctx.context, ctx.actor, input)),
});
