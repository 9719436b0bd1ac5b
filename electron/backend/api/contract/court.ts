import { z } from 'zod';
import { staffFunctions } from '../../domain/permissions.ts';
import { roomFeatures } from '../../domain/room-features.ts';
import { hit, sessionHours } from './availability.ts';
import { id, legalDate, optionalText, requiredText } from './common.ts';
import { courtFields, loginName, password, publicAddress, roomKinds } from './setup.ts';

export const room = z.object({
  id,
  name: z.string(),
  kind: z.enum(roomKinds),
  isActive: z.boolean(),
  features: z.array(z.enum(roomFeatures)),
  seats: z.number().nullable(),
  /** Hearings a morning or an afternoon takes before the room counts as over-listed; null: no limit set. */
  perSession: z.number().nullable(),
});
export type Room = z.infer<typeof room>;
export const staffMember = z.object({
  id,
  name: z.string(),
  functions: z.array(z.enum(staffFunctions)),
  isActive: z.boolean(),
  /** Null: cannot sign in. */
  loginName: z.string().nullable(),
  /** Law firm or home employer of a part-time arbitrator; GD 35. */
  firm: z.string().nullable(),
  isPartTime: z.boolean(),
  /** Cause codes; empty: no particular skill. */
  skills: z.array(z.string()),
});
export type StaffMember = z.infer<typeof staffMember>;

export const dayKinds = ['workday', 'restDay', 'holiday', 'makeUpWorkday', 'closingDay'] as const;
export const day = z.object({
  date: legalDate,
  kind: z.enum(dayKinds),
  name: z.string().nullable(),
  provisional: z.boolean(),
});
export type DayInfo = z.infer<typeof day>;

/** What the screens need everywhere: loaded once, refreshed by the change stream topic `court`. */
export const reference = {
  output: z.object({
    court: courtFields.extend({
      isPractice: z.boolean(),
      publicAddress: z.string().nullable(),
      /** The platform synchronous hearings are usually held on: what a new plan begins with. */
      onlinePlatform: z.string().nullable(),
    }),
    rooms: z.array(room),
    staff: z.array(staffMember),
    causes: z.array(z.object({ code: z.string(), zh: z.string(), en: z.string() })),
    today: day,
    /** Published calendar years as data, so that the renderer builds the same calendar (domain/calendar). */
    calendar: z.object({
      years: z.array(
        z.object({
          year: z.number(),
          notice: z.string(),
          holidays: z.array(z.object({ name: z.string(), from: legalDate, to: legalDate })),
          makeUpWorkdays: z.array(legalDate),
        }),
      ),
      closingDays: z.array(z.object({ on: legalDate, reason: z.string() })),
    }),
    /** Session hours by the day they begin to hold; `domain/docket/sessions` answers those of a day. */
    sessionHours: z.array(sessionHours),
  }),
};
export type Reference = z.infer<typeof reference.output>;

/** `publicAddress` and `onlinePlatform` left out stay as they are. */
export const updateCourt = {
  input: courtFields.extend({
    publicAddress: publicAddress.optional(),
    onlinePlatform: optionalText.optional(),
  }),
  output: z.null(),
};
export const saveRoom = {
  /** Without `id`: a new room. Features, seats and capacity that are left out stay as they are. */
  input: z.object({
    id: id.optional(),
    name: requiredText,
    kind: z.enum(roomKinds),
    isActive: z.boolean(),
    features: z.array(z.enum(roomFeatures)).max(roomFeatures.length).optional(),
    seats: z.number().int().min(1).max(2000).nullable().optional(),
    perSession: z.number().int().min(1).max(50).nullable().optional(),
  }),
  /** `hits`: scheduled hearings that the change makes impossible. */
  output: room.extend({ hits: z.array(hit) }),
};
export const saveStaff = {
  input: z.object({
    id: id.optional(),
    name: requiredText,
    functions: z.array(z.enum(staffFunctions)),
    isActive: z.boolean(),
    loginName: loginName.nullable(),
    /** A new password; null keeps the old one. */
    password: password.nullable(),
    firm: optionalText.default(null),
    isPartTime: z.boolean().default(false),
    skills: z.array(z.string().max(8)).max(100).default([]),
  }),
  output: staffMember,
};

export const draftKey = z.string().min(1).max(100);
/** Typing kept on the server side, per person and key (`intake`, `outcome:<caseId>` …). */
export const draft = {
  key: z.object({ key: draftKey }),
  save: z.object({ key: draftKey, body: z.json() }),
  output: z.object({ body: z.json(), savedAt: z.string() }).nullable(),
  saved: z.object({ savedAt: z.string() }),
};

export const systemStatus = {
  output: z.object({
    dataDir: z.string(),
    schemaVersion: z.number(),
    programVersion: z.string(),
    events: z.number(),
    cases: z.number(),
    lastBackup: z.object({ at: z.string(), file: z.string(), isVerified: z.boolean() }).nullable(),
  }),
};
export const backupNow = {
  output: z.object({ file: z.string(), at: z.string(), cases: z.number(), events: z.number() }),
};
export const verifyNow = {
  output: z.object({
    isSound: z.boolean(),
    events: z.number(),
    cases: z.number(),
    files: z.number(),
    faults: z.array(z.object({ kind: z.string(), subject: z.string(), detail: z.string() })),
  }),
};
