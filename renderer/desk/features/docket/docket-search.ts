import { z } from 'zod';
import { id, legalDate, localDateTime } from '../../../../electron/backend/api/contract/common.ts';
import { hearingStatuses } from '../../../../electron/backend/domain/lifecycle/case-state.ts';
import { hearingModes } from '../../../../electron/backend/domain/lifecycle/events.ts';

export const docketViews = ['day', 'week', 'month', 'list'] as const;
export type DocketView = (typeof docketViews)[number];
export const docketGroupings = ['room', 'arbitrator', 'clerk'] as const;
export type DocketGrouping = (typeof docketGroupings)[number];
/** Dialogs of the docket; the open one stands in the address. */
export const docketActions = ['schedule', 'reschedule', 'postpone', 'cancel', 'record', 'notices'] as const;
export type DocketAction = (typeof docketActions)[number];

/**
 * The address of the docket: what is shown, and which dialog is open with what it starts from. Anything that is not
 * understood falls back, so that an old bookmark still opens the docket.
 */
export const docketSearch = z.object({
  view: z.enum(docketViews).catch('day').default('day'),
  by: z.enum(docketGroupings).catch('room').default('room'),
  /** The day shown, or the first day of the list; absent: today. */
  date: legalDate.optional().catch(undefined),
  /** Last day of the list; absent: 30 days after `date`. */
  to: legalDate.optional().catch(undefined),
  roomId: id.optional().catch(undefined),
  staffId: id.optional().catch(undefined),
  mode: z.enum(hearingModes).optional().catch(undefined),
  status: z.enum(hearingStatuses).optional().catch(undefined),
  action: z.enum(docketActions).optional().catch(undefined),
  caseId: id.optional().catch(undefined),
  hearing: id.optional().catch(undefined),
  /** Where something was dropped: the start, how long it lasts, and the room, the arbitrator or the clerk of the column. */
  at: localDateTime.optional().catch(undefined),
  atMinutes: z.number().int().min(5).max(720).optional().catch(undefined),
  atRoom: id.optional().catch(undefined),
  atStaff: id.optional().catch(undefined),
  /** The case, and the hearing where it has one, that times are proposed for. */
  propose: id.optional().catch(undefined),
  proposeHearing: id.optional().catch(undefined),
  atClerk: id.optional().catch(undefined),
});
export type DocketSearch = z.infer<typeof docketSearch>;

/** Closes whatever dialog stands in the address. */
export const noDialog = {
  action: undefined,
  caseId: undefined,
  hearing: undefined,
  at: undefined,
  atMinutes: undefined,
  atRoom: undefined,
  atStaff: undefined,
  atClerk: undefined,
} satisfies Partial<DocketSearch>;
