import { z } from 'zod';
import * as court from '../../services/court.ts';
import * as drafts from '../../services/drafts.ts';
import * as system from '../../services/system.ts';
import { legalDate } from '../contract/common.ts';
import {
  backupNow,
  day,
  draft,
  reference,
  saveRoom,
  saveStaff,
  systemStatus,
  updateCourt,
  verifyNow,
} from '../contract/court.ts';
import { procedure, router } from './base.ts';

export const courtRouter = router({
  reference: procedure.output(reference.output).query(({ ctx }) => court.reference(ctx.context)),
  day: procedure
    .input(z.object({ on: legalDate }))
    .output(day)
    .query(({ ctx, input }) => ctx.context.legal.calendar.day(input.on)),
  update: procedure
    .input(updateCourt.input)
    .output(updateCourt.output)
    .mutation(async ({ ctx, input }) => {
      await court.update(ctx.context, ctx.actor, input);
      return null;
    }),
  saveRoom: procedure
    .input(saveRoom.input)
    .output(saveRoom.output)
    .mutation(({ ctx, input }) => court.saveRoom(ctx.context, ctx.actor, input)),
  saveStaff: procedure
    .input(saveStaff.input)
    .output(saveStaff.output)
    .mutation(({ ctx, input }) => court.saveStaff(ctx.context, ctx.actor, input)),
  leavePractice: procedure.output(z.null()).mutation(async ({ ctx }) => {
    await ctx.host.leavePractice();
    return null;
  }),
});

export const draftsRouter = router({
  get: procedure
    .input(draft.key)
    .output(draft.output)
    .query(({ ctx, input }) => drafts.get(ctx.context, ctx.actor, input.key)),
  save: procedure
    .input(draft.save)
    .output(draft.saved)
    .mutation(({ ctx, input }) => drafts.save(ctx.context, ctx.actor, input.key, input.body)),
  remove: procedure
    .input(draft.key)
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      await drafts.remove(ctx.context, ctx.actor, input.key);
      return null;
    }),
});

export const systemRouter = router({
  status: procedure
    .output(systemStatus.output)
    .query(({ ctx }) => system.status(ctx.context, ctx.programVersion)),
  backup: procedure.output(backupNow.output).mutation(({ ctx }) => system.backupNow(ctx.context)),
  verify: procedure.output(verifyNow.output).mutation(({ ctx }) => system.verifyNow(ctx.context)),
});
