import CheckOutlined from '@mui/icons-material/CheckOutlined';
import EventOutlined from '@mui/icons-material/EventOutlined';
import FlagOutlined from '@mui/icons-material/FlagOutlined';
import PauseOutlined from '@mui/icons-material/PauseOutlined';
import { useTheme } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { DueDate } from '../../electron/backend/api/contract/deadlines.ts';
import { spanInWords } from '../../electron/backend/domain/deadlines/words.ts';
import { Badge, DueChip } from './badges.tsx';
import { useDateText } from './dates.tsx';
import { useLanguage } from './i18n.ts';

interface DueMarkProps {
  readonly date: Pick<DueDate, 'kind' | 'dueOn' | 'daysLeft' | 'metOn' | 'isProvisional'>;
}

/** How a date of a case stands: due with the days left, done, over (a period that was another's to use), or stopped; always says 暂定. */
export function DueMark({ date: { kind, dueOn, daysLeft, metOn, isProvisional } }: DueMarkProps) {
  const { t } = useTranslation('ui');
  const [language] = useLanguage();
  const { palette } = useTheme();
  const dateText = useDateText();
  const quiet = { color: palette.text.secondary, ground: palette.action.hover };
  if (metOn !== null)
    return (
      <Badge {...quiet} icon={<CheckOutlined aria-hidden />}>
        {t('due.met', { date: dateText(metOn) })}
      </Badge>
    );
  if (dueOn === null || daysLeft === null)
    return (
      <Badge {...quiet} icon={<PauseOutlined aria-hidden />}>
        {t('due.stopped')}
        {isProvisional && ` · ${t('days.provisional')}`}
      </Badge>
    );
  if (daysLeft < 0 && (kind === 'right' || kind === 'keeping')) {
    const length = spanInWords(-daysLeft, 'calendar', language === 'en' ? 'en' : 'zh');
    return (
      <Badge {...quiet} icon={<EventOutlined aria-hidden />}>
        {dateText(dueOn)} · {t('due.over', { length })}
        {isProvisional && ` · ${t('days.provisional')}`}
      </Badge>
    );
  }
  return <DueChip dueOn={dueOn} daysLeft={daysLeft} isProvisional={isProvisional} />;
}

/** 目标: a goal of the court, never to be taken for the statutory date. */
export function TargetBadge() {
  const { t } = useTranslation('ui');
  const { palette } = useTheme();
  return (
    <Badge icon={<FlagOutlined aria-hidden />} color={palette.text.primary} ground={palette.action.selected}>
      {t('due.target')}
    </Badge>
  );
}
