import { z } from 'zod';
import { sessionFaults } from '../../domain/docket/sessions.ts';
import { hearingModes } from '../../domain/lifecycle/events.ts';
import { roomFeatures } from '../../domain/room-features.ts';
import { id, legalDate, localDateTime, requiredText } from './common.ts';
import { hearingNeeds } from './needs.ts';

/** A time of day, 'HH:MM'. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'badTime' });

const interval = { startsAt: localDateTime, endsAt: localDateTime };
const isForward = (value: { startsAt: string; endsAt: string }) => value.startsAt < value.endsAt;
const backwards = { path: ['endsAt'], error: 'endBeforeStart' };

/** Leave (请假) or another duty (其他公务); whole days run from midnight to the midnight after the last. */
export const absence = z.object({
  id,
  kind: z.enum(['absence', 'duty']),
  staffId: id,
  ...interval,
  reason: requiredText,
});
export type AbsenceView = z.infer<typeof absence>;

export const weeklyPattern = z.object({
  id,
  staffId: id,
  /** `away`: not there at these hours; `sits`: there only at these hours. */
  kind: z.enum(['away', 'sits']),
  /** 0 Sunday … 6 Saturday. */
  weekdays: z.array(z.number().int().min(0).max(6)).min(1, { error: 'required' }).max(7),
  from: clockTime,
  to: clockTime,
  onMakeUpWorkdays: z.boolean(),
  validFrom: legalDate,
  validTo: legalDate.nullable(),
  reason: requiredText,
});
export type WeeklyPatternView = z.infer<typeof weeklyPattern>;

export const roomClosure = z.object({ id, roomId: id, ...interval, reason: requiredText });
export type RoomClosureView = z.infer<typeof roomClosure>;

export const sessionHours = z.object({
  validFrom: legalDate,
  morningFrom: clockTime,
  morningTo: clockTime,
  afternoonFrom: clockTime,
  afternoonTo: clockTime,
});
export type SessionHoursView = z.infer<typeof sessionHours>;

const newAbsence = absence.partial({ id: true }).refine(isForward, backwards);
const newPattern = weeklyPattern
  .partial({ id: true })
  .refine((value) => value.from < value.to, { path: ['to'], error: 'endBeforeStart' })
  .refine((value) => value.validTo === null || value.validFrom <= value.validTo, {
    path: ['validTo'],
    error: 'endBeforeStart',
  });
const newClosure = roomClosure.partial({ id: true }).refine(isForward, backwards);

/** A scheduled hearing that a change makes impossible. `why` names what stands against it. */
export const hit = z.object({
  hearingId: id,
  caseId: id,
  number: z.string().nullable(),
  mode: z.enum(hearingModes),
  startsAt: localDateTime,
  endsAt: localDateTime,
  /** The person or room concerned. */
  resourceName: z.string(),
  why: z.discriminatedUnion('code', [
    z.object({
      code: z.literal('unavailable'),
      kind: z.enum(['absence', 'duty', 'pattern', 'roomClosed', 'courtClosed']),
      reason: z.string(),
    }),
    z.object({ code: z.literal('roomLacks'), features: z.array(z.enum(roomFeatures)) }),
    z.object({ code: z.literal('modeUnfit') }),
    z.object({ code: z.literal('roomInactive') }),
  ]),
});
export type Hit = z.infer<typeof hit>;
const hits = z.array(hit);

export const listAvailability = {
  output: z.object({
    absences: z.array(absence),
    patterns: z.array(weeklyPattern),
    closures: z.array(roomClosure),
    /** As they ship and as the court set them, the earliest first; `change` null for those that ship. */
    sessionHours: z.array(
      sessionHours.extend({
        change: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
      }),
    ),
  }),
};

export const availabilityChange = z.discriminatedUnion('change', [
  z.object({ change: z.literal('absence'), absence: newAbsence }),
  z.object({ change: z.literal('pattern'), pattern: newPattern }),
  z.object({ change: z.literal('patternRemoved'), id }),
  z.object({ change: z.literal('closure'), closure: newClosure }),
  z.object({
    change: z.literal('room'),
    roomId: id,
    isActive: z.boolean(),
    features: z.array(z.enum(roomFeatures)),
  }),
  z.object({ change: z.literal('needs'), caseId: id, needs: hearingNeeds }),
  z.object({ change: z.literal('closingDay'), on: legalDate, reason: requiredText }),
]);
export type AvailabilityChange = z.infer<typeof availabilityChange>;
/** The hearings a change would make impossible; nothing is written. */
export const previewChange = { input: availabilityChange, output: hits };

/** Without `id`: new. Refusals: `badInput` naming the field. */
export const saveAbsence = { input: newAbsence, output: z.object({ absence, hits }) };
export const removeAbsence = { input: z.object({ id }), output: z.null() };
export const savePattern = { input: newPattern, output: z.object({ pattern: weeklyPattern, hits }) };
/** With the pattern that says when a person sits, other hours become open: or closed, where several stood side by side. */
export const removePattern = { input: z.object({ id }), output: z.object({ hits }) };
export const saveClosure = { input: newClosure, output: z.object({ closure: roomClosure, hits }) };
export const removeClosure = { input: z.object({ id }), output: z.null() };

/** The court's sessions from a day on, with the reason; the same day again replaces them. */
export const saveSessionHours = {
  input: sessionHours.extend({ reason: requiredText }).superRefine((value, context) => {
    for (const { path, reason } of sessionFaults(value))
      context.addIssue({ code: 'custom', path: [path], message: reason });
  }),
  output: z.null(),
};
export const removeSessionHours = { input: z.object({ validFrom: legalDate }), output: z.null() };

export const leaveColumns = ['staff', 'kind', 'from', 'to', 'reason'] as const;
export const leaveFault = z.object({
  /** Row of the sheet. */
  row: z.number(),
  column: z.enum([...leaveColumns, 'row']),
  code: z.enum([
    'missing',
    'unknownStaff',
    'severalStaff',
    'unknownKind',
    'badMoment',
    'endBeforeStart',
    'duplicate',
    'noHeadings',
    'empty',
  ]),
  value: z.string(),
});
export type LeaveFault = z.infer<typeof leaveFault>;
/** All or nothing: with a fault in any row nothing is saved. A dry run saves nothing either way. */
export const importAbsences = {
  input: z.object({ rows: z.array(z.array(z.string().max(500)).max(50)).max(5000), isDryRun: z.boolean() }),
  output: z.object({
    absences: z.array(absence.extend({ row: z.number() })),
    faults: z.array(leaveFault),
    hits,
    isSaved: z.boolean(),
  }),
};
