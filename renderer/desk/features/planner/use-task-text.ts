import { useTranslation } from 'react-i18next';
import type { PlanTaskView } from '../../../../electron/backend/api/contract/planner.ts';
import { useDayText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';

/** What the planner was asked, in a line. */
export function useTaskText(): (task: PlanTaskView) => string {
  const { t } = useTranslation('planner');
  const dayText = useDayText();
  const { staffName, roomName } = useReference();
  return (task) => {
    if (task.kind === 'fill')
      return task.caseIds === null ? t('task.fillShort') : t('task.fillChosen', { n: task.caseIds.length });
    const { loss } = task;
    const period = { from: dayText(loss.from), to: dayText(loss.to) };
    switch (loss.kind) {
      case 'absence':
        return t('task.absence', { name: staffName(loss.staffId), ...period });
      case 'roomClosed':
        return t('task.roomClosed', { name: roomName(loss.roomId), ...period });
      case 'unlawful':
        return t('task.unlawful', period);
    }
  };
}

/** The reason a change of hearings is given unless the clerk writes another. */
export function useTaskReason(): (task: PlanTaskView) => string {
  const { t } = useTranslation('planner');
  const { staffName, roomName } = useReference();
  return (task) => {
    if (task.kind === 'fill') return t('accept.reasonOf.fill');
    const { loss } = task;
    switch (loss.kind) {
      case 'absence':
        return t('accept.reasonOf.absence', { name: staffName(loss.staffId) });
      case 'roomClosed':
        return t('accept.reasonOf.roomClosed', { name: roomName(loss.roomId) });
      case 'unlawful':
        return t('accept.reasonOf.unlawful');
    }
  };
}
