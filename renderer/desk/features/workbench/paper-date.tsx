import { useTranslation } from 'react-i18next';
import type { WorklistRow } from '../../../../electron/backend/api/contract/deadlines.ts';
import { useDaysLeftText, useDayText } from '../../../ui/dates.tsx';

/** A date on paper: day and weekday, days left, 暂定. No colour says anything here. */
export function PaperDate({
  row,
}: {
  readonly row: Pick<WorklistRow, 'dueOn' | 'daysLeft' | 'isProvisional'>;
}) {
  const { t } = useTranslation('ui');
  const dayText = useDayText();
  const daysLeftText = useDaysLeftText();
  return (
    <>
      {row.dueOn !== null && dayText(row.dueOn)}
      {row.daysLeft !== null && <strong>{` ${daysLeftText(row.daysLeft)}`}</strong>}
      {row.isProvisional && ` · ${t('days.provisional')}`}
    </>
  );
}
