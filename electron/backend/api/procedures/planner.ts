import { z } from 'zod';
import * as accept from '../../services/plan-accept.ts';
import * as jobs from '../../services/plan-jobs.ts';
import * as proposals from '../../services/plan-proposals.ts';
import * as scenarios from '../../services/plan-scenarios.ts';
import * as contract from '../contract/planner.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

export const plannerRouter = router({
  propose: procedure
    .input(contract.propose.input)
    .output(contract.propose.output)
    .query(async ({ ctx, input }) => wire(await proposals.propose(ctx.context, input))),
  start: procedure
    .input(contract.startPlan.input)
    .output(contract.startPlan.output)
    .mutation(({ ctx, input }) => jobs.start(ctx.context, ctx.actor, input)),
  job: procedure
    .input(contract.planJob.input)
    .output(contract.planJob.output)
    .query(({ ctx, input }) => wire(jobs.state(ctx.context, input.jobId))),
  stop: procedure
    .input(contract.planJob.input)
    .output(z.null())
    .mutation(({ ctx, input }) => {
      jobs.stop(ctx.context, input.jobId);
      return null;
    }),
  scenarios: procedure
    .output(contract.listScenarios.output)
    .query(async ({ ctx }) => wire(await scenarios.list(ctx.context))),
  compare: procedure
    .input(contract.compareScenario.input)
    .output(contract.compareScenario.output)
    .query(async ({ ctx, input }) => wire(await scenarios.compare(ctx.context, input.scenarioId))),
  accept: procedure
    .input(contract.acceptScenario.input)
    .output(contract.acceptScenario.output)
    .mutation(({ ctx, input }) => accept.accept(ctx.context, ctx.actor, input)),
  discard: procedure
    .input(contract.discardScenario.input)
    .output(contract.discardScenario.output)
    .mutation(({ ctx, input }) => scenarios.discard(ctx.context, ctx.actor, input.scenarioId)),
  settings: procedure
    .output(contract.plannerSettings.output)
    .query(({ ctx }) => scenarios.settings(ctx.context)),
  saveSettings: procedure
    .input(contract.savePlannerSettings.input)
    .output(contract.savePlannerSettings.output)
    .mutation(({ ctx, input }) => scenarios.saveSettings(ctx.context, ctx.actor, input)),
});
