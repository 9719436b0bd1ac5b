import * as availability from '../../services/availability.ts';
import { importAbsences } from '../../services/availability-import.ts';
import * as contract from '../contract/availability.ts';
import { procedure, router } from './base.ts';

export const availabilityRouter = router({
  list: procedure.output(contract.listAvailability.output).query(({ ctx }) => availability.list(ctx.context)),
  preview: procedure
    .input(contract.previewChange.input)
    .output(contract.previewChange.output)
    .query(({ ctx, input }) => availability.preview(ctx.context, input)),
  saveAbsence: procedure
    .input(contract.saveAbsence.input)
    .output(contract.saveAbsence.output)
    .mutation(({ ctx, input }) => availability.saveAbsence(ctx.context, ctx.actor, input)),
  removeAbsence: procedure
    .input(contract.removeAbsence.input)
    .output(contract.removeAbsence.output)
    .mutation(async ({ ctx, input }) => {
      await availability.removeAbsence(ctx.context, ctx.actor, input.id);
      return null;
    }),
  importAbsences: procedure
    .input(contract.importAbsences.input)
    .output(contract.importAbsences.output)
    .mutation(({ ctx, input }) => importAbsences(ctx.context, ctx.actor, input)),
  savePattern: procedure
    .input(contract.savePattern.input)
    .output(contract.savePattern.output)
    .mutation(({ ctx, input }) => availability.savePattern(ctx.context, ctx.actor, input)),
  removePattern: procedure
    .input(contract.removePattern.input)
    .output(contract.removePattern.output)
    .mutation(({ ctx, input }) => availability.removePattern(ctx.context, ctx.actor, input.id)),
  saveClosure: procedure
    .input(contract.saveClosure.input)
    .output(contract.saveClosure.output)
    .mutation(({ ctx, input }) => availability.saveClosure(ctx.context, ctx.actor, input)),
  removeClosure: procedure
    .input(contract.removeClosure.input)
    .output(contract.removeClosure.output)
    .mutation(async ({ ctx, input }) => {
      await availability.removeClosure(ctx.context, ctx.actor, input.id);
      return null;
    }),
  saveSessionHours: procedure
    .input(contract.saveSessionHours.input)
    .output(contract.saveSessionHours.output)
    .mutation(async ({ ctx, input }) => {
      await availability.saveSessionHours(ctx.context, ctx.actor, input);
      return null;
    }),
  removeSessionHours: procedure
    .input(contract.removeSessionHours.input)
    .output(contract.removeSessionHours.output)
    .mutation(async ({ ctx, input }) => {
      await availability.removeSessionHours(ctx.context, ctx.actor, input.validFrom);
      return null;
    }),
});
