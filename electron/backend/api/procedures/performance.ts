import * as performance from '../../services/performance.ts';
import * as contract from '../contract/performance.ts';
import { procedure, router } from './base.ts';

export const performanceRouter = router({
  list: procedure
    .input(contract.listPerformance.input)
    .output(contract.listPerformance.output)
    .query(({ ctx, input }) => performance.list(ctx.context, input)),
  calls: procedure
    .output(contract.performanceCalls.output)
    .query(({ ctx }) => performance.calls(ctx.context)),
  get: procedure
    .input(contract.getPerformance.input)
    .output(contract.getPerformance.output)
    .query(({ ctx, input }) => performance.get(ctx.context, input.caseId)),
  figures: procedure
    .input(contract.performanceFigures.input)
    .output(contract.performanceFigures.output)
    .query(({ ctx, input }) => performance.figures(ctx.context, input.year)),
  record: procedure
    .input(contract.recordPerformance.input)
    .output(contract.recordPerformance.output)
    .mutation(({ ctx, input }) => performance.record(ctx.context, ctx.actor, input)),
});
