import * as invitations from '../../services/portal-invitations.ts';
import { exportRound } from '../../services/round-export.ts';
import * as contract from '../contract/portal-desk.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

/** The office's side of the parties' portal. */
export const portalRouter = router({
  ofHearing: procedure
    .input(contract.portalOfHearing.input)
    .output(contract.portalOfHearing.output)
    .query(async ({ ctx, input }) => wire(await invitations.list(ctx.context, input.hearingId))),
  invite: procedure
    .input(contract.inviteParties.input)
    .output(contract.inviteParties.output)
    .mutation(async ({ ctx, input }) => ({
      issued: [...(await invitations.invite(ctx.context, ctx.actor, input))],
    })),
  revoke: procedure
    .input(contract.invitationTarget.input)
    .output(contract.invitationTarget.output)
    .mutation(async ({ ctx, input }) => {
      await invitations.revoke(ctx.context, ctx.actor, input.invitationId);
      return null;
    }),
  unlock: procedure
    .input(contract.invitationTarget.input)
    .output(contract.invitationTarget.output)
    .mutation(async ({ ctx, input }) => {
      await invitations.unlock(ctx.context, ctx.actor, input.invitationId);
      return null;
    }),
  exportRound: procedure
    .input(contract.exportRound.input)
    .output(contract.exportRound.output)
    .mutation(({ ctx, input }) => exportRound(ctx.context, ctx.actor, input)),
});
