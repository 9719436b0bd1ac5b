import * as elements from '../../services/elements.ts';
import * as contract from '../contract/elements.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

export const elementsRouter = router({
  get: procedure
    .input(contract.getElements.input)
    .output(contract.getElements.output)
    .query(async ({ ctx, input }) => wire(await elements.get(ctx.context, input.caseId))),
  state: procedure
    .input(contract.stateElements.input)
    .output(contract.stateElements.output)
    .mutation(({ ctx, input }) => elements.state(ctx.context, ctx.actor, input)),
});
