import * as mediation from '../../services/mediation.ts';
import * as secrets from '../../services/mediation-secrets.ts';
import * as contract from '../contract/mediation.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

export const mediationRouter = router({
  register: procedure
    .input(contract.mediationRegister.input)
    .output(contract.mediationRegister.output)
    .query(async ({ ctx, input }) => wire(await mediation.register(ctx.context, input))),
  get: procedure
    .input(contract.getMediation.input)
    .output(contract.getMediation.output)
    .query(async ({ ctx, input }) => wire(await mediation.get(ctx.context, ctx.actor, input.mediationId))),
  record: procedure
    .input(contract.recordMediation.input)
    .output(contract.recordMediation.output)
    .mutation(({ ctx, input }) => mediation.record(ctx.context, ctx.actor, input)),
  roster: procedure.output(contract.mediatorRoster.output).query(({ ctx }) => mediation.roster(ctx.context)),
  saveMediator: procedure
    .input(contract.saveMediator.input)
    .output(contract.saveMediator.output)
    .mutation(({ ctx, input }) => mediation.saveMediator(ctx.context, input)),
  private: procedure
    .input(contract.mediationPrivate.input)
    .output(contract.mediationPrivate.output)
    .query(({ ctx, input }) => secrets.read(ctx.context, ctx.actor, input.mediationId)),
  addOffer: procedure
    .input(contract.addOffer.input)
    .output(contract.addOffer.output)
    .mutation(({ ctx, input }) => secrets.addOffer(ctx.context, ctx.actor, input)),
  addNote: procedure
    .input(contract.addNote.input)
    .output(contract.addNote.output)
    .mutation(({ ctx, input }) => secrets.addNote(ctx.context, ctx.actor, input)),
  accessLog: procedure
    .input(contract.mediationAccessLog.input)
    .output(contract.mediationAccessLog.output)
    .query(({ ctx, input }) => secrets.accessLog(ctx.context, input)),
});
