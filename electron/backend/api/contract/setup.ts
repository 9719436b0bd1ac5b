import { z } from 'zod';
import { patternFault } from '../../domain/case-number.ts';
import { staffFunctions } from '../../domain/permissions.ts';
import { id, requiredText, shortText } from './common.ts';

export const roomKinds = ['courtroom', 'online'] as const;
export type RoomKind = (typeof roomKinds)[number];

export const caseNumberPattern = z
  .string()
  .trim()
  .superRefine((pattern, context) => {
    const fault = patternFault(pattern);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  });

export const password = z.string().min(8, { error: 'passwordTooShort' }).max(200, { error: 'tooLong' });
export const loginName = z
  .string()
  .trim()
  .min(1, { error: 'required' })
  .max(40, { error: 'tooLong' })
  .regex(/^\S+$/, { error: 'noSpaces' });

/** Where the court's server is reached from outside, e.g. `https://zc.example.gov.cn`: scheme, host and port alone. '' or null: nowhere. */
export const publicAddress = z
  .string()
  .trim()
  .max(200, { error: 'tooLong' })
  .nullable()
  .transform((text) => (text === '' ? null : (text?.replace(/\/+$/, '').toLowerCase() ?? null)))
  .refine((text) => text === null || /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/.test(text), {
    error: 'badAddress',
  });

export const courtFields = z.object({
  /** The office's name, e.g. 广州市从化区劳动人事争议仲裁院. */
  name: requiredText,
  /** The authority whose name and seal stand on papers, e.g. 广州市从化区劳动人事争议仲裁委员会. */
  commissionName: requiredText,
  caseNumberPattern,
  mediationNumberPattern: caseNumberPattern,
  address: shortText,
  phone: shortText,
});
export type CourtFields = z.infer<typeof courtFields>;

export const roomFields = z.object({ name: requiredText, kind: z.enum(roomKinds) });
export const staffFields = z.object({ name: requiredText, functions: z.array(z.enum(staffFunctions)) });

export const completeSetup = {
  input: z.object({
    court: courtFields,
    rooms: z.array(roomFields).min(1, { error: 'required' }).max(200),
    /** Colleagues without a password yet; the administrator gives them one later. */
    staff: z.array(staffFields).max(500),
    administrator: staffFields.extend({ loginName, password }),
  }),
  output: z.object({ token: z.string() }),
};

export const setupStatus = {
  output: z.object({
    isSetUp: z.boolean(),
    /** The sample court is open: striped frame, watermark on paper. */
    isPractice: z.boolean(),
    courtName: z.string().nullable(),
    /** Everybody's password in the sample court, for the sign-in screen; null in a real one. */
    practicePassword: z.string().nullable(),
    programVersion: z.string(),
    /** Figures of a court set up from a ledger: somebody must still choose the first administrator's password. */
    needsAdministrator: z.boolean(),
    /** Names already known (set up from a ledger), offered for the first administrator. */
    knownStaff: z.array(z.object({ id, name: z.string() })),
    /** What the ledger already said of the court, offered to whoever chooses the first administrator. */
    knownCourt: courtFields.nullable().optional(),
    knownRooms: z.array(roomFields).optional(),
  }),
};

export const openSample = { output: z.object({ token: z.string() }) };
