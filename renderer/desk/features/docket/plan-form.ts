import { z } from 'zod';
import type { CaseView, HearingView } from '../../../../electron/backend/api/contract/cases.ts';
import { id, legalDate, optionalText } from '../../../../electron/backend/api/contract/common.ts';
import { hearingPlan } from '../../../../electron/backend/api/contract/docket-plan.ts';
import {
  dateOf,
  type LegalDate,
  timeOf,
  toLocalDateTime,
} from '../../../../electron/backend/domain/dates.ts';
import { type HearingMode, hearingModes } from '../../../../electron/backend/domain/lifecycle/events.ts';
import { clockOf, minuteOf } from './board-time.ts';
import { needsThree } from './panel.ts';

const clock = z.string({ error: 'required' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'badDateTime' });
const day = legalDate.nullable().refine((value) => value !== null, { error: 'required' });

/** The plan as it is typed: date and times apart, the tribunal seat by seat. */
export const planForm = z
  .object({
    mode: z.enum(hearingModes),
    roomId: id.nullable(),
    platform: optionalText,
    date: day,
    start: clock.nullable(),
    /** Last day of an asynchronous window; otherwise the hearing ends on its day. */
    lastDate: legalDate.nullable(),
    end: clock.nullable(),
    tribunalSize: z.enum(['one', 'three']),
    presidingId: id.nullable(),
    secondId: id.nullable(),
    thirdId: id.nullable(),
    clerkId: id.nullable(),
    reason: z.string().max(2000, { error: 'tooLong' }),
    isReasonRequired: z.boolean(),
    acceptsWarnings: z.boolean(),
    /** Why rules that may be passed are passed; '' when none is. */
    overrideReason: z.string().max(2000, { error: 'tooLong' }),
  })
  .superRefine((value, context) => {
    const fault = (path: keyof PlanForm, message = 'required') =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (value.start === null) fault('start');
    if (value.end === null) fault('end');
    if (value.mode === 'async' && value.lastDate === null) fault('lastDate');
    if (value.mode === 'inPerson' && value.roomId === null) fault('roomId');
    if (value.mode === 'sync' && value.roomId === null && !value.platform) fault('roomId', 'roomOrPlatform');
    if (value.presidingId === null) fault('presidingId');
    if (value.tribunalSize === 'three') {
      if (value.secondId === null) fault('secondId');
      if (value.thirdId === null) fault('thirdId');
    }
    if (value.clerkId === null) fault('clerkId');
    if (value.isReasonRequired && value.reason.trim() === '') fault('reason');
  });
export type PlanForm = z.input<typeof planForm>;
export type Plan = z.output<typeof hearingPlan>;

/** What a new hearing starts from: the slot it was dropped on, and the tribunal the case already has. */
export interface PlanStart {
  readonly date: LegalDate | null;
  readonly start: string | null;
  readonly roomId: string | null;
  readonly staffId: string | null;
  readonly clerkId: string | null;
  readonly needsThree: boolean;
  /** Length as it was drawn on the board; absent: the usual one. */
  readonly minutes?: number | undefined;
  /** Absent: in person. */
  readonly mode?: HearingMode | undefined;
  /** The platform this court usually hears on; null: none. */
  readonly usualPlatform: string | null;
}

/** Length a new hearing is given until the clerk says otherwise, in minutes. */
export const usualLength = 60;

export function newPlanForm(start: PlanStart): PlanForm {
  return {
    mode: start.mode ?? 'inPerson',
    roomId: start.roomId,
    platform: platformFor(start.mode ?? 'inPerson', null, start.usualPlatform),
    date: start.date,
    start: start.start,
    lastDate: null,
    end: start.start === null ? null : clockOf(minuteOf(start.start) + (start.minutes ?? usualLength)),
    tribunalSize: start.needsThree ? 'three' : 'one',
    presidingId: start.staffId,
    secondId: null,
    thirdId: null,
    clerkId: start.clerkId,
    reason: '',
    isReasonRequired: false,
    acceptsWarnings: false,
    overrideReason: '',
  };
}

/** The platform a mode begins with: the usual one of a synchronous hearing, none of another. What was typed for this hearing stays. */
export function platformFor(mode: HearingMode, typed: string | null, usual: string | null): string | null {
  const isOwn = typed !== null && typed.trim() !== '' && typed !== usual;
  if (isOwn) return typed;
  return mode === 'sync' ? usual : null;
}

/**
 * What the next hearing of a case starts from: of a part-heard case the mode, room and people of the session that was adjourned (休庭续开),
 * else the tribunal the case has.
 */
export function nextPlanForm(view: CaseView, start: Omit<PlanStart, 'needsThree'>): PlanForm {
  const adjourned = view.isPartHeard
    ? view.hearings.findLast((hearing) => hearing.status === 'adjourned')
    : undefined;
  const [presidingId, secondId = null, thirdId = null] =
    adjourned?.plan.arbitratorIds ?? view.tribunal?.arbitratorIds ?? [];
  const fresh = newPlanForm({
    ...start,
    staffId: start.staffId ?? presidingId ?? view.summary.arbitratorId,
    needsThree: needsThree(view) || secondId !== null,
  });
  const seats = start.staffId === null || start.staffId === presidingId ? { secondId, thirdId } : {};
  if (adjourned === undefined) return { ...fresh, ...seats };
  const { mode, roomId, platform, clerkId } = adjourned.plan;
  return {
    ...fresh,
    ...seats,
    mode,
    platform,
    roomId: start.roomId ?? roomId,
    clerkId: clerkId ?? fresh.clerkId,
  };
}

/** The form of a hearing that moves; `at` is where it was dropped, otherwise it starts from the plan as it stands. */
export function movedPlanForm(
  hearing: HearingView,
  to: Partial<Pick<PlanStart, 'date' | 'start' | 'roomId' | 'staffId' | 'clerkId' | 'minutes'>>,
): PlanForm {
  const { plan } = hearing;
  const start = to.start ?? timeOf(plan.startsAt);
  const length =
    to.minutes ?? (plan.endsAt === null ? usualLength : minuteOf(plan.endsAt) - minuteOf(plan.startsAt));
  const [presidingId = null, secondId = null, thirdId = null] = plan.arbitratorIds;
  return {
    mode: plan.mode,
    roomId: to.roomId ?? plan.roomId,
    platform: plan.platform,
    date: to.date ?? dateOf(plan.startsAt),
    start,
    lastDate: plan.mode === 'async' && plan.endsAt !== null ? dateOf(plan.endsAt) : null,
    end: plan.mode === 'async' ? endOfWindow(plan.endsAt) : clockOf(minuteOf(start) + Math.max(length, 10)),
    tribunalSize: plan.arbitratorIds.length > 1 ? 'three' : 'one',
    // A member moved to another arbitrator's column gives the chair to that one, unless already on the tribunal.
    presidingId: to.staffId && !plan.arbitratorIds.includes(to.staffId) ? to.staffId : presidingId,
    secondId,
    thirdId,
    clerkId: to.clerkId ?? plan.clerkId,
    reason: '',
    isReasonRequired: true,
    acceptsWarnings: false,
    overrideReason: '',
  };
}

/** The plan that would be saved, or null while something that every plan needs is still missing. */
export function planOf(value: PlanForm): Plan | null {
  const lastDate = value.mode === 'async' ? value.lastDate : value.date;
  if (value.date === null || value.start === null || value.end === null || lastDate === null) return null;
  const plan = hearingPlan.safeParse({
    mode: value.mode,
    roomId: value.mode === 'async' ? null : value.roomId,
    platform: value.mode === 'inPerson' ? null : value.platform,
    startsAt: toMoment(value.date, value.start),
    endsAt: toMoment(lastDate, value.end),
    arbitratorIds: seatsOf(value),
    clerkId: value.clerkId,
  });
  return plan.success ? plan.data : null;
}

function seatsOf(value: PlanForm): string[] {
  const seats =
    value.tribunalSize === 'one' ? [value.presidingId] : [value.presidingId, value.secondId, value.thirdId];
  return seats.filter((seat) => seat !== null);
}

function toMoment(date: LegalDate, time: string) {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? toLocalDateTime(`${date}T${time}`) : null;
}

function endOfWindow(endsAt: string | null): string | null {
  return endsAt === null ? null : endsAt.slice(-5);
}
