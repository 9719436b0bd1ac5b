import { z } from 'zod';
import * as papers from '../../services/papers.ts';
import * as contract from '../contract/papers.ts';
import { procedure, router } from './base.ts';

export const papersRouter = router({
  prepare: procedure
    .input(contract.preparePaper.input)
    .output(contract.preparePaper.output)
    .query(({ ctx, input }) => papers.prepare(ctx.context, input)),
  issue: procedure
    .input(contract.issuePaper.input)
    .output(contract.issuePaper.output)
    .mutation(({ ctx, input }) => papers.issue(ctx.context, ctx.actor, input)),
  list: procedure
    .input(contract.listPapers.input)
    .output(contract.listPapers.output)
    .query(({ ctx, input }) => papers.list(ctx.context, input)),
  templates: procedure.output(contract.templates.output).query(({ ctx }) => papers.templates(ctx.context)),
  restoreTemplate: procedure
    .input(contract.restoreTemplate.input)
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      await papers.restoreTemplate(ctx.context, ctx.actor, input.kind);
      return null;
    }),
});
