import { complete, status } from '../../services/setup.ts';
import { completeSetup, openSample, setupStatus } from '../contract/setup.ts';
import { publicProcedure, router } from './base.ts';

export const setupRouter = router({
  status: publicProcedure
    .output(setupStatus.output)
    .query(({ ctx }) => status(ctx.context, ctx.programVersion)),
  complete: publicProcedure
    .input(completeSetup.input)
    .output(completeSetup.output)
    .mutation(({ ctx, input }) => complete(ctx.context, input)),
  openSample: publicProcedure.output(openSample.output).mutation(({ ctx }) => ctx.host.openSample()),
});
