import { z } from 'zod';
import { id, legalDate } from '../../../../electron/backend/api/contract/common.ts';
import type { postponeHearing } from '../../../../electron/backend/api/contract/docket-postpone.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import {
  isPartyRequest,
  postponementCodes,
  postponementSides,
} from '../../../../electron/backend/domain/lifecycle/postponement.ts';
import { type PlanForm, planForm, planOf } from './plan-form.ts';

export const ways = ['date', 'queue', 'action'] as const;

const own = z.looseObject({
  hearingId: id,
  by: z.enum(postponementSides),
  code: z.enum(postponementCodes),
  requestedOn: legalDate.nullable(),
  way: z.enum(ways),
  actionText: z.string().max(2000, { error: 'tooLong' }),
  assigneeId: id.nullable(),
  lateReason: z.string().max(2000, { error: 'tooLong' }),
  reason: z.string().max(2000, { error: 'tooLong' }),
});

/** A postponement as it is typed; the plan's own fields stand beside it for the new date. */
export type PostponeForm = PlanForm & z.input<typeof own>;

/** Judges a postponement: of the plan only when a new date is fixed. */
export const postponeForm = own.superRefine((value, context) => {
  const fault = (path: string) => context.addIssue({ code: 'custom', path: [path], message: 'required' });
  if (value.reason.trim() === '') fault('reason');
  if (isPartyRequest(value.by) && value.requestedOn === null) fault('requestedOn');
  if (value.way === 'action' && value.actionText.trim() === '') fault('actionText');
  if (value.way === 'action' && value.assigneeId === null) fault('assigneeId');
  if (value.way !== 'date') return;
  for (const issue of planForm.safeParse(value).error?.issues ?? [])
    context.addIssue({ code: 'custom', path: issue.path, message: issue.message });
}) as unknown as z.ZodType<PostponeForm, PostponeForm>;

export function newPostponeForm(plan: PlanForm, hearingId: string, today: LegalDate): PostponeForm {
  return {
    ...plan,
    date: null,
    lastDate: null,
    isReasonRequired: false,
    hearingId,
    by: 'applicant',
    code: 'illness',
    requestedOn: today,
    way: 'queue',
    actionText: '',
    assigneeId: null,
    lateReason: '',
    reason: '',
  };
}

/** What a postponement asks for, beside its case. */
export type Postponement = Omit<z.input<typeof postponeHearing.input>, 'version' | 'caseId' | 'overrides'>;

/** What is sent; null while the new date is not complete. An action still without words counts as going back to the queue. */
export function postponementOf(value: PostponeForm): Postponement | null {
  const { hearingId, by, code, reason } = value;
  const way = wayOf(value);
  if (way === null) return null;
  return {
    hearingId,
    by,
    code,
    reason: reason.trim(),
    requestedOn: isPartyRequest(by) ? value.requestedOn : null,
    way,
  };
}

function wayOf(value: PostponeForm): Postponement['way'] | null {
  if (value.way === 'date') {
    const plan = planOf(value);
    return plan === null ? null : { to: 'date', plan };
  }
  const text = value.actionText.trim();
  return value.way === 'action' && text !== '' && value.assigneeId !== null
    ? { to: 'action', text, assigneeId: value.assigneeId }
    : { to: 'queue' };
}
