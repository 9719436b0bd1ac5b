import { z } from 'zod';
import { staffFunctions } from '../../domain/permissions.ts';
import { id } from './common.ts';
import { loginName, password } from './setup.ts';

export const me = z.object({
  staffId: id,
  name: z.string(),
  loginName: z.string(),
  functions: z.array(z.enum(staffFunctions)),
  isLocked: z.boolean(),
});
export type Me = z.infer<typeof me>;

export const signIn = {
  input: z.object({ loginName, password: z.string().max(200) }),
  output: z.object({ token: z.string(), me }),
};
/** People who can sign in, for the sign-in screen. */
export const signInStaff = { output: z.array(z.object({ loginName: z.string(), name: z.string() })) };
export const unlock = { input: z.object({ password: z.string().max(200) }), output: me };
export const changePassword = {
  input: z.object({ current: z.string().max(200), next: password }),
  output: z.null(),
};
