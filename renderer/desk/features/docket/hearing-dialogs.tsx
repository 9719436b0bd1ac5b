import { useState } from 'react';
import type { CaseView, HearingView } from '../../../../electron/backend/api/contract/cases.ts';
import { CancelDialog } from './change-dialog.tsx';
import { NoticesDialog } from './notices-dialog.tsx';
import { PostponeDialog } from './postpone-dialog.tsx';
import { RecordDialog } from './record-dialog.tsx';
import { type Drop, RescheduleDialog, ScheduleDialog } from './schedule-dialog.tsx';

interface HearingDialogsProps {
  readonly view: CaseView;
  /** `schedule`, `reschedule`, `postpone`, `cancel`, `record`, `notices`; anything else opens nothing here. */
  readonly action: string | undefined;
  /** Which hearing is meant; without it the case's next one. */
  readonly hearingId?: string | undefined;
  /** Where a hearing was dropped on the board. */
  readonly at?: Drop;
  readonly onClose: () => void;
}

/**
 * The dialog about the case's hearings that the address names; once something was changed, who must be told. A step whose hearing is over
 * opens nothing.
 */
export function HearingDialogs({ view, action, hearingId, at = {}, onClose }: HearingDialogsProps) {
  const [changedId, setChangedId] = useState<string | null>(null);
  const told = changedId ?? (action === 'notices' ? hearingId : null);
  if (typeof told === 'string')
    return <NoticesDialog caseId={view.caseId} hearingId={told} onClose={onClose} />;
  const saved = { onClose, onSaved: setChangedId };
  if (action === 'schedule') return <ScheduleDialog view={view} at={at} {...saved} />;
  const [next, ...others] = scheduledHearings(view, hearingId);
  if (next === undefined) return null;
  switch (action) {
    case 'reschedule':
      return <RescheduleDialog view={view} hearing={next} at={at} {...saved} />;
    case 'postpone':
      return <PostponeDialog view={view} hearings={[next, ...others]} {...saved} />;
    case 'cancel':
      return <CancelDialog view={view} hearings={[next, ...others]} {...saved} />;
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
