import { z } from 'zod';
import { unavailabilityKinds } from '../../domain/docket/availability.ts';
import { resourceKinds } from '../../domain/docket/clash.ts';
import { forces } from '../../domain/docket/findings.ts';
import { goAheadCodes } from '../../domain/docket/go-ahead.ts';
import { hearingModes } from '../../domain/lifecycle/events.ts';
import { overridableRules } from '../../domain/lifecycle/overrides.ts';
import { roomFeatures } from '../../domain/room-features.ts';
import { id, legalDate, localDateTime, requiredText } from './common.ts';
import { dayKinds } from './court.ts';

const common = { rule: z.string(), force: z.enum(forces) };
const of = <Code extends string, Shape extends z.ZodRawShape>(code: Code, shape: Shape) =>
  z.object({ ...common, code: z.literal(code), ...shape });
const slot = { startsAt: localDateTime, endsAt: localDateTime };
const other = {
  resourceKind: z.enum(resourceKinds),
  name: z.string(),
  otherCaseId: id,
  otherNumber: z.string().nullable().optional(),
  ...slot,
};
const dated = { on: legalDate, basis: z.string() };
const named = { name: z.string(), ...dated };

/** One thing that stands against a plan; codes and facts of `domain/docket/findings`. */
export const breach = z.discriminatedUnion('code', [
  of('badInterval', { field: z.string(), reason: z.string() }),
  of('badInput', { field: z.string(), reason: z.string() }),
  of('panelOfThreeRequired', { basis: z.string() }),
  of('clerkOnTribunal', { basis: z.string() }),
  of('presidingRequired', {}),
  of('recused', named),
  of('recusalPending', named),
  of('caseSuspended', dated),
  of('clash', other),
  of('held', { ...other, heldBy: z.string(), expiresAt: localDateTime }),
  of('unavailable', { name: z.string(), kind: z.enum(unavailabilityKinds), reason: z.string(), ...slot }),
  of('modeUnfit', { mode: z.enum(hearingModes) }),
  of('roomLacks', { features: z.array(z.enum(roomFeatures)) }),
  of('nonWorkingDay', { on: legalDate, kind: z.enum(dayKinds), name: z.string().nullable() }),
  of('outsideSession', { from: z.string(), to: z.string() }),
  of('shortNotice', {
    ...dated,
    noticeBy: legalDate,
    days: z.number(),
    earliest: legalDate,
  }),
  of('defenceRunning', named),
  of('defenceNotBegun', named),
  of('afterAwardPeriod', dated),
  of('consentMissing', { name: z.string(), basis: z.string() }),
  of('consentRefused', { name: z.string(), basis: z.string() }),
  of('provisionalDay', { on: legalDate }),
  of('inThePast', { on: legalDate }),
  of('overListed', { name: z.string(), count: z.number(), limit: z.number() }),
  of('nearAwardEnd', { on: legalDate, days: z.number() }),
]);
export type BreachView = z.infer<typeof breach>;
/** `details.breaches` of a refused plan. */
export const breachDetails = z.object({ breaches: z.array(breach) });

/** Why a rule that may be passed is passed; kept in the history. */
export const override = z.object({ rule: z.enum(overridableRules), reason: requiredText });
export const overrides = z.array(override).max(overridableRules.length).default([]);

/** May the hearing lawfully go ahead; derived each time (`domain/docket/go-ahead`). */
export const goAhead = z.object({
  light: z.enum(['green', 'amber', 'red']),
  reasons: z.array(
    z.object({
      code: z.enum(goAheadCodes),
      severity: z.enum(['amber', 'red']),
      basis: z.string(),
      on: legalDate.nullable(),
      partyName: z.string().nullable(),
      staffId: z.string().nullable(),
    }),
  ),
});
export type GoAheadView = z.infer<typeof goAhead>;
