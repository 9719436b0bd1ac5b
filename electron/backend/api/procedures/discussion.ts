import { setRequired } from '../../services/demands.ts';
import * as discussion from '../../services/discussion.ts';
import * as contract from '../contract/discussion.ts';
import { procedure, router } from './base.ts';
import { wire } from './wire.ts';

export const discussionRouter = router({
  get: procedure
    .input(contract.getDiscussions.input)
    .output(contract.getDiscussions.output)
    .query(async ({ ctx, input }) => wire(await discussion.get(ctx.context, ctx.actor, input.caseId))),
  // A mutation: every reading is written down.
  read: procedure
    .input(contract.readDiscussion.input)
    .output(contract.readDiscussion.output)
    .mutation(async ({ ctx, input }) => wire(await discussion.read(ctx.context, ctx.actor, input))),
  record: procedure
    .input(contract.recordDiscussion.input)
    .output(contract.recordDiscussion.output)
    .mutation(({ ctx, input }) => discussion.record(ctx.context, ctx.actor, input)),
  settings: procedure
    .output(contract.discussionSettings.output)
    .query(async ({ ctx }) => wire(await discussion.settings(ctx.context))),
  setRequired: procedure
    .input(contract.setDiscussionRequired.input)
    .mutation(({ ctx, input }) => setRequired(ctx.context, ctx.actor, 'discussion', input)),
});
