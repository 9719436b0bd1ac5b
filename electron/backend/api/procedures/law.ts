import * as deadlines from '../../services/deadlines.ts';
import * as law from '../../services/law.ts';
import * as lifecycle from '../../services/lifecycle.ts';
import * as tribunal from '../../services/tribunal.ts';
import * as deadlinesContract from '../contract/deadlines.ts';
import * as lawContract from '../contract/law.ts';
import * as lifecycleContract from '../contract/lifecycle.ts';
import * as tribunalContract from '../contract/tribunal.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

export const lifecycleRouter = router({
  record: procedure
    .input(lifecycleContract.recordStep.input)
    .output(lifecycleContract.recordStep.output)
    .mutation(({ ctx, input }) => lifecycle.record(ctx.context, ctx.actor, input)),
  preview: procedure
    .input(lifecycleContract.previewStep.input)
    .output(lifecycleContract.previewStep.output)
    .query(async ({ ctx, input }) => wire(await lifecycle.preview(ctx.context, ctx.actor, input))),
  correct: procedure
    .input(lifecycleContract.correctEntry.input)
    .output(lifecycleContract.correctEntry.output)
    .mutation(({ ctx, input }) => lifecycle.correct(ctx.context, ctx.actor, input)),
});

export const deadlinesRouter = router({
  explain: procedure
    .input(deadlinesContract.explainDate.input)
    .output(deadlinesContract.explainDate.output)
    .query(async ({ ctx, input }) => wire(await deadlines.explain(ctx.context, input.caseId, input.key))),
  explainCase: procedure
    .input(deadlinesContract.explainCase.input)
    .output(deadlinesContract.explainCase.output)
    .query(async ({ ctx, input }) => wire(await deadlines.explainCase(ctx.context, input.caseId))),
  count: procedure
    .input(deadlinesContract.countDays.input)
    .output(deadlinesContract.countDays.output)
    .query(({ ctx, input }) => wire(deadlines.count(ctx.context, input))),
  worklist: procedure
    .input(deadlinesContract.worklist.input)
    .output(deadlinesContract.worklist.output)
    .query(({ ctx, input }) => deadlines.worklist(ctx.context, ctx.actor, input)),
  board: procedure.output(deadlinesContract.board.output).query(({ ctx }) => deadlines.board(ctx.context)),
});

export const tribunalRouter = router({
  pool: procedure
    .input(tribunalContract.pool.input)
    .output(tribunalContract.pool.output)
    .query(async ({ ctx, input }) => wire(await tribunal.pool(ctx.context, input))),
  draw: procedure
    .input(tribunalContract.drawTribunal.input)
    .output(tribunalContract.drawTribunal.output)
    .mutation(({ ctx, input }) => tribunal.drawTribunal(ctx.context, ctx.actor, input)),
  assign: procedure
    .input(tribunalContract.assignTribunal.input)
    .output(tribunalContract.assignTribunal.output)
    .mutation(({ ctx, input }) => tribunal.assignTribunal(ctx.context, ctx.actor, input)),
  replay: procedure
    .input(tribunalContract.replayDraws.input)
    .output(tribunalContract.replayDraws.output)
    .query(async ({ ctx, input }) => wire(await tribunal.replayDraws(ctx.context, input.caseId))),
  fairness: procedure
    .input(tribunalContract.fairness.input)
    .output(tribunalContract.fairness.output)
    .query(async ({ ctx, input }) => wire(await tribunal.fairness(ctx.context, input.from, input.to))),
});

export const lawRouter = router({
  rules: procedure
    .output(lawContract.rules.output)
    .query(async ({ ctx }) => wire(await law.rules(ctx.context))),
  recount: procedure
    .input(lawContract.recountList.input)
    .output(lawContract.recountList.output)
    .query(async ({ ctx, input }) => wire(await law.recountList(ctx.context, input.id))),
  importCalendar: procedure
    .input(lawContract.importCalendar.input)
    .output(lawContract.importCalendar.output)
    .mutation(async ({ ctx, input }) => wire(await law.importCalendar(ctx.context, ctx.actor, input))),
  saveClosingDay: procedure
    .input(lawContract.saveClosingDay.input)
    .output(lawContract.saveClosingDay.output)
    .mutation(async ({ ctx, input }) => wire(await law.saveClosingDay(ctx.context, ctx.actor, input))),
  removeClosingDay: procedure
    .input(lawContract.removeClosingDay.input)
    .output(lawContract.removeClosingDay.output)
    .mutation(async ({ ctx, input }) => wire(await law.removeClosingDay(ctx.context, ctx.actor, input))),
  saveRule: procedure
    .input(lawContract.saveRule.input)
    .output(lawContract.saveRule.output)
    .mutation(async ({ ctx, input }) => wire(await law.saveRule(ctx.context, ctx.actor, input))),
  setScope: procedure
    .input(lawContract.setScope.input)
    .output(lawContract.setScope.output)
    .mutation(async ({ ctx, input }) => wire(await law.setScope(ctx.context, ctx.actor, input))),
});
