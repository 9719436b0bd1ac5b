import * as docket from '../../services/docket.ts';
import * as outcome from '../../services/outcome.ts';
import * as docketContract from '../contract/docket.ts';
import * as outcomeContract from '../contract/outcome.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

export const docketRouter = router({
  list: procedure
    .input(docketContract.listDocket.input)
    .output(docketContract.listDocket.output)
    .query(({ ctx, input }) => docket.list(ctx.context, input)),
  queue: procedure.output(docketContract.queue.output).query(({ ctx }) => docket.queue(ctx.context)),
  check: procedure
    .input(docketContract.checkPlan.input)
    .output(docketContract.checkPlan.output)
    .query(async ({ ctx, input }) => wire(await docket.check(ctx.context, input))),
  schedule: procedure
    .input(docketContract.scheduleHearing.input)
    .output(docketContract.scheduleHearing.output)
    .mutation(async ({ ctx, input }) => wire(await docket.schedule(ctx.context, ctx.actor, input))),
  reschedule: procedure
    .input(docketContract.rescheduleHearing.input)
    .output(docketContract.rescheduleHearing.output)
    .mutation(async ({ ctx, input }) => wire(await docket.reschedule(ctx.context, ctx.actor, input))),
  postpone: procedure
    .input(docketContract.postponeHearing.input)
    .output(docketContract.postponeHearing.output)
    .mutation(({ ctx, input }) => docket.release(ctx.context, ctx.actor, 'hearingPostponed', input)),
  cancel: procedure
    .input(docketContract.cancelHearing.input)
    .output(docketContract.cancelHearing.output)
    .mutation(({ ctx, input }) => docket.release(ctx.context, ctx.actor, 'hearingCancelled', input)),
  record: procedure
    .input(docketContract.recordHearing.input)
    .output(docketContract.recordHearing.output)
    .mutation(({ ctx, input }) => docket.record(ctx.context, ctx.actor, input)),
});

export const outcomeRouter = router({
  record: procedure
    .input(outcomeContract.recordOutcome.input)
    .output(outcomeContract.recordOutcome.output)
    .mutation(({ ctx, input }) => outcome.record(ctx.context, ctx.actor, input)),
  close: procedure
    .input(outcomeContract.closeCase.input)
    .output(outcomeContract.closeCase.output)
    .mutation(({ ctx, input }) => outcome.close(ctx.context, ctx.actor, input)),
  recordSuit: procedure
    .input(outcomeContract.recordSuit.input)
    .output(outcomeContract.recordSuit.output)
    .mutation(({ ctx, input }) => outcome.recordSuit(ctx.context, ctx.actor, input)),
});
