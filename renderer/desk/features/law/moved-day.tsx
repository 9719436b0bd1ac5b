import { useTranslation } from 'react-i18next';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { NoBreak } from './no-break.tsx';

interface MovedDayProps {
  readonly date: LegalDate | null;
  readonly isProvisional: boolean;
}

/** A date before or after a recount, with its mark 暂定. */
export function MovedDay({ date, isProvisional }: MovedDayProps) {
  const { t } = useTranslation('ui');
  const dateText = useDateText();
  if (date === null) return t('none');
  return (
    <>
      <NoBreak>{dateText(date)}</NoBreak>
      {isProvisional && <> · {t('days.provisional')}</>}
    </>
  );
}
