import type { LegalDate } from '../dates.ts';
import type { CaseState, Service } from '../lifecycle/case-state.ts';
import type { ServiceMode } from '../lifecycle/procedural-events.ts';
import { type DeadlineLaw, dueDates } from './due-dates.ts';

const triggers: Partial<Record<ServiceMode, string>> = {
  publicNotice: 'publicNoticePublished',
  collectivePosting: 'collectivePosted',
  leave: 'refusalLeft',
};

/** Whether service in this mode takes effect only after a period of its own (L39, L40, L41). */
export function awaitsMaturity(mode: ServiceMode): boolean {
  return triggers[mode] !== undefined;
}

/** The day on which a dispatch by public notice, posting or leaving counts as served; null for other modes. */
export function maturesOn(
  state: CaseState,
  service: Pick<Service, 'id' | 'mode'>,
  law: DeadlineLaw,
): LegalDate | null {
  const trigger = triggers[service.mode];
  if (trigger === undefined) return null;
  const due = dueDates(state, law).find(
    (date) => date.limit.trigger === trigger && date.trigger.ref === service.id,
  );
  return due?.dueOn ?? null;
}
