import { z } from 'zod';
import * as figures from '../../services/figures.ts';
import * as jobs from '../../services/ledger-jobs.ts';
import * as figuresContract from '../contract/figures.ts';
import * as contract from '../contract/ledger.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

export const ledgerRouter = router({
  imports: procedure.output(contract.ledgerImports.output).query(({ ctx }) => jobs.list(ctx.context)),
  dryRun: procedure
    .input(contract.startLedgerJob.input)
    .output(contract.startLedgerJob.output)
    .mutation(({ ctx, input }) => jobs.start(ctx.context, ctx.actor, 'dryRun', input)),
  import: procedure
    .input(contract.startLedgerJob.input)
    .output(contract.startLedgerJob.output)
    .mutation(({ ctx, input }) => jobs.start(ctx.context, ctx.actor, 'import', input)),
  job: procedure
    .input(contract.ledgerJob.input)
    .output(contract.ledgerJob.output)
    .query(({ ctx, input }) => jobs.state(ctx.context, input.jobId)),
  cancel: procedure
    .input(contract.ledgerJob.input)
    .output(z.null())
    .mutation(({ ctx, input }) => {
      jobs.cancel(ctx.context, input.jobId);
      return null;
    }),
  undo: procedure
    .input(contract.undoImport.input)
    .output(contract.undoImport.output)
    .mutation(({ ctx, input }) => jobs.undo(ctx.context, ctx.actor, input)),
});

export const figuresRouter = router({
  year: procedure
    .input(figuresContract.figuresOfYear.input)
    .output(figuresContract.yearFigures)
    .query(({ ctx, input }) => figures.ofYear(ctx.context.store.db, input.year)),
  desk: procedure
    .output(figuresContract.desk.output)
    .query(async ({ ctx }) => wire(await figures.desk(ctx.context, ctx.actor))),
});
