import * as cases from '../../services/cases.ts';
import * as intake from '../../services/intake.ts';
import { knownParties } from '../../services/known-parties.ts';
import { readRoster } from '../../services/roster.ts';
import * as casesContract from '../contract/cases.ts';
import * as intakeContract from '../contract/intake.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

export const intakeRouter = router({
  receive: procedure
    .input(intakeContract.receive.input)
    .output(intakeContract.receive.output)
    .mutation(({ ctx, input }) => intake.receive(ctx.context, ctx.actor, input)),
  knownParties: procedure
    .input(intakeContract.knownParties.input)
    .output(intakeContract.knownParties.output)
    .query(({ ctx, input }) => knownParties(ctx.context, input)),
  checkRoster: procedure
    .input(intakeContract.checkRoster.input)
    .output(intakeContract.checkRoster.output)
    .mutation(({ input }) => readRoster(input.rows)),
});

export const casesRouter = router({
  list: procedure
    .input(casesContract.listCases.input)
    .output(casesContract.listCases.output)
    .query(({ ctx, input }) => cases.list(ctx.context, ctx.actor, input)),
  search: procedure
    .input(casesContract.searchCases.input)
    .output(casesContract.searchCases.output)
    .query(({ ctx, input }) => cases.search(ctx.context, input.text)),
  get: procedure
    .input(casesContract.getCase.input)
    .output(casesContract.getCase.output)
    .query(async ({ ctx, input }) => wire(await cases.get(ctx.context, ctx.actor, input.caseId))),
  history: procedure
    .input(casesContract.caseHistory.input)
    .output(casesContract.caseHistory.output)
    .query(({ ctx, input }) => cases.history(ctx.context, input.caseId)),
  correct: procedure
    .input(intakeContract.correct.input)
    .output(intakeContract.correct.output)
    .mutation(({ ctx, input }) => intake.correct(ctx.context, ctx.actor, input)),
  accept: procedure
    .input(intakeContract.accept.input)
    .output(intakeContract.accept.output)
    .mutation(({ ctx, input }) => intake.accept(ctx.context, ctx.actor, input)),
  reject: procedure
    .input(intakeContract.reject.input)
    .output(intakeContract.reject.output)
    .mutation(({ ctx, input }) => intake.reject(ctx.context, ctx.actor, input)),
});
