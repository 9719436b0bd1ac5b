import * as approvals from '../../services/approvals.ts';
import { setRequired } from '../../services/demands.ts';
import * as contract from '../contract/approvals.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

export const approvalsRouter = router({
  request: procedure
    .input(contract.requestApproval.input)
    .output(contract.requestApproval.output)
    .mutation(({ ctx, input }) => approvals.request(ctx.context, ctx.actor, input)),
  decide: procedure
    .input(contract.decideApproval.input)
    .output(contract.decideApproval.output)
    .mutation(({ ctx, input }) => approvals.decide(ctx.context, ctx.actor, input)),
  withdraw: procedure
    .input(contract.withdrawApproval.input)
    .output(contract.withdrawApproval.output)
    .mutation(({ ctx, input }) => approvals.withdraw(ctx.context, ctx.actor, input)),
  ofCase: procedure
    .input(contract.approvalsOfCase.input)
    .output(contract.approvalsOfCase.output)
    .query(async ({ ctx, input }) => wire(await approvals.ofCase(ctx.context, ctx.actor, input.caseId))),
  waiting: procedure
    .output(contract.waitingApprovals.output)
    .query(async ({ ctx }) => wire(await approvals.waiting(ctx.context, ctx.actor))),
  settings: procedure
    .output(contract.approvalSettings.output)
    .query(async ({ ctx }) => wire(await approvals.settings(ctx.context))),
  setRequired: procedure
    .input(contract.setApprovalRequired.input)
    .mutation(({ ctx, input }) => setRequired(ctx.context, ctx.actor, 'approval', input)),
  appoint: procedure
    .input(contract.appointDeputy.input)
    .mutation(({ ctx, input }) => approvals.appoint(ctx.context, ctx.actor, input)),
  dismiss: procedure
    .input(contract.dismissDeputy.input)
    .mutation(({ ctx, input }) => approvals.dismiss(ctx.context, input.id)),
});
