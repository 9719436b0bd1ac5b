import { useTranslation } from 'react-i18next';
import type { CaseView, HearingView } from '../../../../electron/backend/api/contract/cases.ts';
import { useIntervalText } from '../../../ui/dates.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useMe, useReference } from '../../../ui/reference.tsx';
import { useCaseTitle } from './case-title.ts';
import { useRescheduleHearing, useScheduleHearing } from './mutations.ts';
import { PlanDialog } from './plan-dialog.tsx';
import { movedPlanForm, nextPlanForm, type PlanStart } from './plan-form.ts';

/** Where something was dropped, or nothing. */
export type Drop = Partial<Pick<PlanStart, 'date' | 'start' | 'roomId' | 'staffId' | 'clerkId' | 'minutes'>>;

interface ScheduleDialogProps {
  readonly view: CaseView;
  readonly at: Drop;
  readonly onClose: () => void;
  /** The hearing is fixed: who must be told comes next. */
  readonly onSaved: (hearingId: string) => void;
}

/** Books a new hearing of the case. */
export function ScheduleDialog({ view, at, onClose, onSaved }: ScheduleDialogProps) {
  const { t } = useTranslation('docket');
  const me = useMe();
  const { rooms, court } = useReference();
  const isOnline = rooms.find(({ id }) => id === at.roomId)?.kind === 'online';
  const notify = useNotice();
  const intervalText = useIntervalText();
  const caseTitle = useCaseTitle();
  const schedule = useScheduleHearing();
  const title = caseTitle(view.summary);
  return (
    <PlanDialog
      view={view}
      hearingId={null}
      initial={nextPlanForm(view, {
        date: at.date ?? null,
        start: at.start ?? null,
        roomId: at.roomId ?? null,
        staffId: at.staffId ?? null,
        minutes: at.minutes,
        mode: isOnline ? 'sync' : undefined,
        usualPlatform: court.onlinePlatform,
        clerkId: at.clerkId ?? view.summary.clerkId ?? (me.functions.includes('clerk') ? me.staffId : null),
      })}
      title={t('plan.scheduleTitle', { case: title })}
      submitLabel={t('plan.schedule')}
      isPending={schedule.isPending}
      refusal={schedule.error}
      onSave={async (plan, _reason, overrides) => {
        const { hearingId } = await schedule.mutateAsync({
          caseId: view.caseId,
          version: view.version,
          plan,
          overrides,
        });
        notify(t('plan.scheduled', { case: title, when: intervalText(plan.startsAt, plan.endsAt) }));
        onSaved(hearingId);
      }}
      onClose={onClose}
    />
  );
}

interface RescheduleDialogProps extends ScheduleDialogProps {
  readonly hearing: HearingView;
}

/** Moves a hearing, or changes its place or people; asks why. */
export function RescheduleDialog({ view, hearing, at, onClose, onSaved }: RescheduleDialogProps) {
  const { t } = useTranslation('docket');
  const notify = useNotice();
  const intervalText = useIntervalText();
  const caseTitle = useCaseTitle();
  const reschedule = useRescheduleHearing();
  const title = caseTitle(view.summary);
  return (
    <PlanDialog
      view={view}
      hearingId={hearing.id}
      initial={movedPlanForm(hearing, at)}
      title={t('plan.rescheduleTitle', { case: title })}
      submitLabel={t('plan.reschedule')}
      isPending={reschedule.isPending}
      refusal={reschedule.error}
      onSave={async (plan, reason, overrides) => {
        await reschedule.mutateAsync({
          caseId: view.caseId,
          version: view.version,
          hearingId: hearing.id,
          plan,
          reason,
          overrides,
        });
        notify(t('plan.rescheduled', { case: title, when: intervalText(plan.startsAt, plan.endsAt) }));
        onSaved(hearing.id);
      }}
      onClose={onClose}
    />
  );
}
