import * as live from '../../services/live-hearing.ts';
import { passOfStaff } from '../../services/live-pass.ts';
import * as recording from '../../services/live-recording.ts';
import { whoHolds } from '../../services/sessions.ts';
import * as contract from '../contract/live.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

/** Online synchronous hearings and their room. */
export const liveRouter = router({
  list: procedure
    .output(contract.listLive.output)
    .query(async ({ ctx }) => wire(await live.list(ctx.context, ctx.actor))),
  figures: procedure
    .input(contract.liveFigures.input)
    .output(contract.liveFigures.output)
    .query(async ({ ctx, input }) => wire(await live.figures(ctx.context, input.year))),
  get: procedure
    .input(contract.getLive.input)
    .output(contract.getLive.output)
    .query(async ({ ctx, input }) => wire(await live.get(ctx.context, ctx.actor, input.hearingId))),
  act: procedure.input(contract.actLive.input).mutation(async ({ ctx, input }) => {
    await live.act(ctx.context, ctx.actor, input.hearingId, input.entry);
    return null;
  }),
  ticket: procedure
    .input(contract.liveTicket.input)
    .output(contract.liveTicket.output)
    .mutation(async ({ ctx, input }) => {
      const stillIn = async () => (await whoHolds(ctx.context, ctx.token))?.isLocked === false;
      return { ticket: ctx.rooms.issue(await passOfStaff(ctx.context, ctx.actor, input.hearingId, stillIn)) };
    }),
  startRecording: procedure
    .input(contract.startRecording.input)
    .output(contract.startRecording.output)
    .mutation(({ ctx, input }) => recording.start(ctx.context, ctx.actor, input)),
  finishRecording: procedure
    .input(contract.finishRecording.input)
    .output(contract.finishRecording.output)
    .mutation(({ ctx, input }) => recording.finish(ctx.context, ctx.actor, input.recordingId)),
});
