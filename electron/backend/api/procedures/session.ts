import { z } from 'zod';
import { peopleWhoSignIn } from '../../services/court.ts';
import * as sessions from '../../services/sessions.ts';
import { changePassword, me, signIn, signInStaff, unlock } from '../contract/session.ts';
import { procedure, publicProcedure, router } from './base.ts';

export const sessionRouter = router({
  staff: publicProcedure.output(signInStaff.output).query(({ ctx }) => peopleWhoSignIn(ctx.context)),
  signIn: publicProcedure
    .input(signIn.input)
    .output(signIn.output)
    .mutation(async ({ ctx, input }) => {
      const result = await sessions.signIn(ctx.context, ctx.guard, input);
      return { token: result.token, me: { ...result.me, functions: [...result.me.functions] } };
    }),
  me: procedure.output(me).query(({ ctx }) => ({ ...ctx.me, functions: [...ctx.me.functions] })),
  signOut: procedure.output(z.null()).mutation(async ({ ctx }) => {
    await sessions.signOut(ctx.context, ctx.token);
    return null;
  }),
  lock: procedure.output(z.null()).mutation(async ({ ctx }) => {
    await sessions.lock(ctx.context, ctx.token);
    return null;
  }),
  unlock: procedure
    .input(unlock.input)
    .output(unlock.output)
    .mutation(async ({ ctx, input }) => {
      const unlocked = await sessions.unlock(ctx.context, ctx.guard, ctx.token, ctx.me, input.password);
      return { ...unlocked, functions: [...unlocked.functions] };
    }),
  changePassword: procedure
    .input(changePassword.input)
    .output(changePassword.output)
    .mutation(async ({ ctx, input }) => {
      await sessions.changePassword(ctx.context, ctx.guard, ctx.token, ctx.me, input);
      return null;
    }),
});
