import CheckOutlined from '@mui/icons-material/CheckOutlined';
import EventBusyOutlined from '@mui/icons-material/EventBusyOutlined';
import EventOutlined from '@mui/icons-material/EventOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import PieChartOutlined from '@mui/icons-material/PieChartOutlined';
import TodayOutlined from '@mui/icons-material/TodayOutlined';
import { useTheme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstalmentState } from '../../../../electron/backend/domain/settlement/performance.ts';
import { Badge } from '../../../ui/badges.tsx';

const icons = {
  notDue: <EventOutlined aria-hidden />,
  dueToday: <TodayOutlined aria-hidden />,
  partial: <PieChartOutlined aria-hidden />,
  overdue: <EventBusyOutlined aria-hidden />,
  paid: <CheckOutlined aria-hidden />,
  paidLate: <HistoryOutlined aria-hidden />,
} satisfies Record<InstalmentState, ReactNode>;

/** How an instalment stands, by icon, word and colour; cinnabar only for what is late. */
export function InstalmentBadge({ state }: { readonly state: InstalmentState }) {
  const { t } = useTranslation('terms');
  const { palette } = useTheme();
  const isSoon = state === 'dueToday' || state === 'partial';
  const isLate = state === 'overdue';
  return (
    <Badge
      icon={icons[state]}
      color={isLate ? palette.late.main : isSoon ? palette.soon.main : palette.text.secondary}
      ground={isLate ? palette.late.soft : isSoon ? palette.soon.soft : palette.action.hover}
    >
      {t(`instalmentState.${state}`)}
    </Badge>
  );
}
