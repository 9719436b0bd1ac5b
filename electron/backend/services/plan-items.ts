import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ErrorCode } from '../domain/error-codes.ts';
import type { HearingPlan } from '../domain/lifecycle/events.ts';
import { placedHearing } from '../domain/planner/placed.ts';
import type { NoticeState } from '../domain/planner/planner-rules.ts';
import type { Plan } from '../domain/planner/problem.ts';
import { whyNoSlot } from '../domain/planner/why-no-slot.ts';
import type { Context } from './context.ts';
import { type NoSlotSeen, noSlotView } from './plan-facts.ts';
import type { PlanSetting } from './plan-problem.ts';

/** One difference between a what-if copy and the docket, as the copy keeps it. */
export interface PlanItem {
  readonly kind: 'added' | 'moved' | 'leftOut';
  readonly caseId: string;
  /** Of a new hearing once it is booked. */
  readonly hearingId: string | null;
  readonly before: HearingPlan | null;
  readonly after: HearingPlan | null;
  readonly notice: NoticeState;
  readonly faults: readonly string[];
  readonly noSlot: NoSlotSeen | null;
  readonly state: 'open' | 'booked' | 'refused';
  readonly refusal: { readonly code: ErrorCode; readonly details: Readonly<Record<string, unknown>> } | null;
}

/** No more reasons than this are worked out: whoever has so many left out reads the first and plans anew. */
const mostExplained = 60;

/** What a plan changes, in the order of the new hours, what is left out last; and how many hearings stay. */
export async function itemsOf(
  context: Context,
  setting: PlanSetting,
  plan: Plan,
): Promise<{ items: readonly PlanItem[]; stayed: number }> {
  const { problem, subjects } = setting;
  const changed = plan.placements.flatMap((placement) => {
    const subject = subjects[placement.hearing];
    if (subject === undefined) return [];
    const { before, mode, platform } = subject;
    const after: HearingPlan = { mode, platform, ...placedHearing(problem, placement) };
    if (before !== null && isSamePlace(before, after)) return [];
    const kind = before === null ? ('added' as const) : ('moved' as const);
    return [{ ...openItem(setting, placement.hearing), kind, after, noSlot: null }];
  });
  changed.sort((a, b) => (a.after.startsAt < b.after.startsAt ? -1 : 1));
  const leftOut: PlanItem[] = [];
  for (const [count, hearing] of plan.unplaced.entries()) {
    const found = count < mostExplained ? whyNoSlot(problem, hearing, { standing: plan.placements }) : null;
    leftOut.push({
      ...openItem(setting, hearing),
      kind: 'leftOut',
      after: null,
      noSlot: found === null ? null : await noSlotView(context, context.store.db, setting, hearing, found),
    });
    await nextTurn();
  }
  return { items: [...changed, ...leftOut], stayed: plan.placements.length - changed.length };
}

function openItem({ subjects, hits }: PlanSetting, hearing: number) {
  const subject = subjects[hearing];
  if (subject === undefined) throw new RangeError('the plan is not of this problem');
  const { caseId, hearingId, before, notice } = subject;
  const faults = hits.get(hearing) ?? [];
  return { caseId, hearingId, before, notice, faults, state: 'open' as const, refusal: null };
}

/** Whether two plans book the same hours, room and people. */
export function isSamePlace(a: HearingPlan, b: HearingPlan): boolean {
  return (
    a.startsAt === b.startsAt &&
    a.endsAt === b.endsAt &&
    a.roomId === b.roomId &&
    a.clerkId === b.clerkId &&
    a.arbitratorIds.join() === b.arbitratorIds.join()
  );
}
