import * as deliberation from '../../services/deliberation.ts';
import * as contract from '../contract/deliberation.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

export const deliberationRouter = router({
  get: procedure
    .input(contract.getDeliberation.input)
    .output(contract.getDeliberation.output)
    .query(async ({ ctx, input }) => wire(await deliberation.get(ctx.context, ctx.actor, input.caseId))),
  cast: procedure
    .input(contract.castVote.input)
    .output(contract.castVote.output)
    .mutation(({ ctx, input }) => deliberation.cast(ctx.context, ctx.actor, input)),
  conclude: procedure
    .input(contract.concludeDeliberation.input)
    .output(contract.concludeDeliberation.output)
    .mutation(({ ctx, input }) => deliberation.conclude(ctx.context, ctx.actor, input)),
});
