import * as docket from '../../services/docket.ts';
import * as docketHolds from '../../services/docket-holds.ts';
import * as docketList from '../../services/docket-list.ts';
import * as docketPlaces from '../../services/docket-places.ts';
import * as docketPostpone from '../../services/docket-postpone.ts';
import * as docketQueue from '../../services/docket-queue.ts';
import * as docketSheets from '../../services/docket-sheets.ts';
import * as hearingNotices from '../../services/hearing-notices.ts';
import * as instruments from '../../services/instruments.ts';
import * as outcome from '../../services/outcome.ts';
import * as docketContract from '../contract/docket.ts';
import * as holdsContract from '../contract/docket-holds.ts';
import * as noticesContract from '../contract/docket-notices.ts';
import * as placesContract from '../contract/docket-places.ts';
import * as postponeContract from '../contract/docket-postpone.ts';
import * as queueContract from '../contract/docket-queue.ts';
import * as sheetsContract from '../contract/docket-sheets.ts';
import * as outcomeContract from '../contract/outcome.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

export const docketRouter = router({
  list: procedure
    .input(docketContract.listDocket.input)
    .output(docketContract.listDocket.output)
    .query(async ({ ctx, input }) => wire(await docketList.list(ctx.context, input))),
  queue: procedure
    .input(queueContract.queue.input)
    .output(queueContract.queue.output)
    .query(async ({ ctx, input }) => wire(await docketQueue.queue(ctx.context, input))),
  publicList: procedure
    .input(sheetsContract.publicList.input)
    .output(sheetsContract.publicList.output)
    .query(({ ctx, input }) => docketSheets.publicList(ctx.context, input)),
  places: procedure
    .input(placesContract.places.input)
    .output(placesContract.places.output)
    .query(async ({ ctx, input }) => wire(await docketPlaces.places(ctx.context, ctx.actor, input))),
  check: procedure
    .input(docketContract.checkPlan.input)
    .output(docketContract.checkPlan.output)
    .query(async ({ ctx, input }) => wire(await docket.check(ctx.context, ctx.actor, input))),
  schedule: procedure
    .input(docketContract.scheduleHearing.input)
    .output(docketContract.scheduleHearing.output)
    .mutation(async ({ ctx, input }) => wire(await docket.schedule(ctx.context, ctx.actor, input))),
  reschedule: procedure
    .input(docketContract.rescheduleHearing.input)
    .output(docketContract.rescheduleHearing.output)
    .mutation(async ({ ctx, input }) => wire(await docket.reschedule(ctx.context, ctx.actor, input))),
  postpone: procedure
    .input(postponeContract.postponeHearing.input)
    .output(postponeContract.postponeHearing.output)
    .mutation(({ ctx, input }) => docketPostpone.postpone(ctx.context, ctx.actor, input)),
  previewPostponement: procedure
    .input(postponeContract.previewPostponement.input)
    .output(postponeContract.previewPostponement.output)
    .query(async ({ ctx, input }) => wire(await docketPostpone.preview(ctx.context, ctx.actor, input))),
  cancel: procedure
    .input(docketContract.cancelHearing.input)
    .output(docketContract.cancelHearing.output)
    .mutation(({ ctx, input }) => docket.cancel(ctx.context, ctx.actor, input)),
  hold: procedure
    .input(holdsContract.holdSlot.input)
    .output(holdsContract.holdSlot.output)
    .mutation(async ({ ctx, input }) => wire(await docketHolds.hold(ctx.context, ctx.actor, input))),
  releaseHold: procedure
    .input(holdsContract.releaseHold.input)
    .output(holdsContract.releaseHold.output)
    .mutation(({ ctx, input }) => docketHolds.release(ctx.context, ctx.actor, input)),
  holds: procedure
    .input(holdsContract.listHolds.input)
    .output(holdsContract.listHolds.output)
    .query(async ({ ctx, input }) => wire(await docketHolds.list(ctx.context, input))),
  notices: procedure
    .input(noticesContract.hearingNotices.input)
    .output(noticesContract.hearingNotices.output)
    .query(async ({ ctx, input }) => wire(await hearingNotices.outstanding(ctx.context, input))),
  issueNotices: procedure
    .input(noticesContract.issueNotices.input)
    .output(noticesContract.issueNotices.output)
    .mutation(({ ctx, input }) => hearingNotices.issue(ctx.context, ctx.actor, input)),
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
  makePartialAward: procedure
    .input(outcomeContract.makePartialAward.input)
    .output(outcomeContract.makePartialAward.output)
    .mutation(({ ctx, input }) => instruments.makePartialAward(ctx.context, ctx.actor, input)),
  correctInstrument: procedure
    .input(outcomeContract.correctInstrument.input)
    .output(outcomeContract.correctInstrument.output)
    .mutation(({ ctx, input }) => instruments.correctInstrument(ctx.context, ctx.actor, input)),
  close: procedure
    .input(outcomeContract.closeCase.input)
    .output(outcomeContract.closeCase.output)
    .mutation(({ ctx, input }) => outcome.close(ctx.context, ctx.actor, input)),
  recordCourtResult: procedure
    .input(outcomeContract.recordCourtResult.input)
    .output(outcomeContract.recordCourtResult.output)
    .mutation(({ ctx, input }) => outcome.recordCourtResult(ctx.context, ctx.actor, input)),
  recordSuit: procedure
    .input(outcomeContract.recordSuit.input)
    .output(outcomeContract.recordSuit.output)
    .mutation(({ ctx, input }) => outcome.recordSuit(ctx.context, ctx.actor, input)),
});
