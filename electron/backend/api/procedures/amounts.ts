import * as amounts from '../../services/amounts.ts';
import * as contract from '../contract/amounts.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

export const amountsRouter = router({
  calculate: procedure
    .input(contract.calculate.input)
    .output(contract.calculate.output)
    .query(({ ctx, input }) => wire(amounts.calculate(ctx.context, input.calculation))),
  regions: procedure.output(contract.regions.output).query(({ ctx }) => wire(amounts.regions(ctx.context))),
  finality: procedure
    .input(contract.finality.input)
    .output(contract.finality.output)
    .query(async ({ ctx, input }) => wire(await amounts.finality(ctx.context, input))),
});
