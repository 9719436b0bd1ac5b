import type { CaseView, HearingView } from '../../../../electron/backend/api/contract/cases.ts';
import { CancelDialog, PostponeDialog } from './change-dialog.tsx';
import { RecordDialog } from './record-dialog.tsx';
import { type Drop, RescheduleDialog, ScheduleDialog } from './schedule-dialog.tsx';

interface HearingDialogsProps {
  readonly view: CaseView;
  /** `schedule`, `reschedule`, `postpone`, `cancel`, `record`; anything else opens nothing here. */
  readonly action: string | undefined;
  /** Which hearing is meant; without it the case's next one. */
  readonly hearingId?: string | undefined;
  /** Where a hearing was dropped on the board. */
  readonly at?: Drop;
  readonly onClose: () => void;
}

/** The dialog about the case's hearings that the address names. A step whose hearing is over opens nothing. */
export function HearingDialogs({ view, action, hearingId, at = {}, onClose }: HearingDialogsProps) {
  if (action === 'schedule') return <ScheduleDialog view={view} at={at} onClose={onClose} />;
  const [next, ...others] = scheduledHearings(view, hearingId);
  if (next === undefined) return null;
  switch (action) {
    case 'reschedule':
      return <RescheduleDialog view={view} hearing={next} at={at} onClose={onClose} />;
    case 'postpone':
      return <PostponeDialog view={view} hearings={[next, ...others]} onClose={onClose} />;
    case 'cancel':
      return <CancelDialog view={view} hearings={[next, ...others]} onClose={onClose} />;
    case 'record':
      return <RecordDialog view={view} hearings={[next, ...others]} onClose={onClose} />;
    default:
      return null;
  }
}

/** Hearings still to come, in order; the one meant first. */
function scheduledHearings(view: CaseView, hearingId: string | undefined): HearingView[] {
  const scheduled = view.hearings
    .filter((hearing) => hearing.status === 'scheduled')
    .toSorted((a, b) => a.plan.startsAt.localeCompare(b.plan.startsAt));
  return scheduled.toSorted((a, b) => Number(b.id === hearingId) - Number(a.id === hearingId));
}
