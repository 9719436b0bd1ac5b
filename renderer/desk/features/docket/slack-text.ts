import { useTheme } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { soonDays } from '../../../ui/badges.tsx';

/** Days left to the statutory end in words, with the colour of late, soon or neither. */
export function useSlackText(): (slackDays: number | null) => {
  readonly text: string;
  readonly color: string;
} {
  const { t } = useTranslation('docket');
  const { palette } = useTheme();
  return (slackDays) => {
    if (slackDays === null) return { text: t('queue.noDue'), color: palette.text.secondary };
    if (slackDays < 0) return { text: t('queue.late', { n: -slackDays }), color: palette.late.main };
    const text = slackDays === 0 ? t('queue.lastDay') : t('queue.slack', { n: slackDays });
    return { text, color: slackDays <= soonDays ? palette.soon.main : palette.text.secondary };
  };
}
