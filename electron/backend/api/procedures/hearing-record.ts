import * as hearingRecord from '../../services/hearing-record.ts';
import * as contract from '../contract/hearing-record.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

export const hearingRecordRouter = router({
  get: procedure
    .input(contract.getRecord.input)
    .output(contract.getRecord.output)
    .query(async ({ ctx, input }) => wire(await hearingRecord.get(ctx.context, ctx.actor, input.hearingId))),
  live: procedure
    .input(contract.liveRecord.input)
    .output(contract.liveRecord.output)
    .query(async ({ ctx, input }) => wire(await hearingRecord.live(ctx.context, ctx.actor, input.hearingId))),
  saveLine: procedure
    .input(contract.saveLine.input)
    .output(contract.saveLine.output)
    .mutation(({ ctx, input }) => hearingRecord.saveLine(ctx.context, ctx.actor, input)),
  setStatus: procedure
    .input(contract.setRecordStatus.input)
    .output(contract.setRecordStatus.output)
    .mutation(({ ctx, input }) => hearingRecord.setStatus(ctx.context, ctx.actor, input)),
  note: procedure
    .input(contract.getNote.input)
    .output(contract.getNote.output)
    .query(({ ctx, input }) => hearingRecord.note(ctx.context, ctx.actor, input.hearingId)),
  saveNote: procedure
    .input(contract.saveNote.input)
    .output(contract.saveNote.output)
    .mutation(({ ctx, input }) => hearingRecord.saveNote(ctx.context, ctx.actor, input)),
});
