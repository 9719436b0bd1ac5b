import BoltOutlined from '@mui/icons-material/BoltOutlined';
import EventBusyOutlined from '@mui/icons-material/EventBusyOutlined';
import EventOutlined from '@mui/icons-material/EventOutlined';
import ForumOutlined from '@mui/icons-material/ForumOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import MeetingRoomOutlined from '@mui/icons-material/MeetingRoomOutlined';
import VideocamOutlined from '@mui/icons-material/VideocamOutlined';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegalDate } from '../../electron/backend/domain/dates.ts';
import type { CaseStatus } from '../../electron/backend/domain/lifecycle/case-state.ts';
import type { HearingMode } from '../../electron/backend/domain/lifecycle/events.ts';
import { useDaysLeftText, useDayText } from './dates.tsx';

/** From this many days left a due date counts as due soon; the desk counts the same. */
export const soonDays = 10;

interface BadgeProps {
  readonly icon?: ReactNode;
  readonly color: string;
  readonly ground: string;
  readonly children: ReactNode;
}

/** A word on a pale ground, with an icon where the state matters: never colour alone. */
export function Badge({ icon, color, ground, children }: BadgeProps) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 0.75,
        borderRadius: 1,
        color,
        bgcolor: ground,
        fontSize: '0.93em',
        lineHeight: 1.6,
        // On one line where there is room; in a narrow column it wraps rather than run out of it.
        maxWidth: '100%',
        'td &': { whiteSpace: 'nowrap' },
        '& svg': { fontSize: '1.15em' },
        '@media print': { border: '1px solid', bgcolor: 'transparent' },
      }}
    >
      {icon}
      {children}
    </Box>
  );
}

const modeIcons = {
  inPerson: <MeetingRoomOutlined aria-hidden />,
  sync: <VideocamOutlined aria-hidden />,
  async: <ForumOutlined aria-hidden />,
} satisfies Record<HearingMode, ReactNode>;

/** 线下 / 同步 / 异步 by icon, word and colour. */
export function ModeBadge({ mode }: { readonly mode: HearingMode }) {
  const { t } = useTranslation('terms');
  const { palette } = useTheme();
  return (
    <Badge icon={modeIcons[mode]} color={palette.hearingMode[mode]} ground={palette.modeSoft[mode]}>
      {t(`mode.${mode}`)}
    </Badge>
  );
}

/** The case's stage in words; only being over (closed, rejected) changes the ground. */
export function StatusBadge({ status }: { readonly status: CaseStatus }) {
  const { t } = useTranslation('terms');
  const { palette } = useTheme();
  const isOver = status === 'closed' || status === 'rejected';
  return (
    <Badge
      color={isOver ? palette.text.secondary : palette.hearingMode.sync}
      ground={isOver ? palette.action.hover : palette.modeSoft.sync}
    >
      {t(`status.${status}`)}
    </Badge>
  );
}

/** 绿色通道. */
export function GreenChannelBadge() {
  const { t } = useTranslation('terms');
  const { palette } = useTheme();
  return (
    <Badge
      icon={<BoltOutlined aria-hidden />}
      color={palette.greenChannel.main}
      ground={palette.greenChannel.soft}
    >
      {t('greenChannel')}
    </Badge>
  );
}

/** 集体争议 with the number of workers. */
export function CollectiveBadge({ count }: { readonly count: number }) {
  const { t } = useTranslation('terms');
  const { palette } = useTheme();
  return (
    <Badge
      icon={<GroupsOutlined aria-hidden />}
      color={palette.text.primary}
      ground={palette.action.selected}
    >
      {t('collectiveOf', { n: count })}
    </Badge>
  );
}

interface DueChipProps {
  readonly dueOn: LegalDate;
  readonly daysLeft: number;
  /** The year's calendar is not published: the date may move (暂定). */
  readonly isProvisional?: boolean;
}

/** A due date with its weekday and the days left; cinnabar when late, amber when due within ten days. */
export function DueChip({ dueOn, daysLeft, isProvisional = false }: DueChipProps) {
  const { t } = useTranslation('ui');
  const { palette } = useTheme();
  const dayText = useDayText();
  const daysLeftText = useDaysLeftText();
  const isLate = daysLeft < 0;
  const isSoon = !isLate && daysLeft <= soonDays;
  const color = isLate ? palette.late.main : isSoon ? palette.soon.main : palette.text.secondary;
  const ground = isLate ? palette.late.soft : isSoon ? palette.soon.soft : palette.action.hover;
  return (
    <Badge
      icon={isLate ? <EventBusyOutlined aria-hidden /> : <EventOutlined aria-hidden />}
      color={color}
      ground={ground}
    >
      {dayText(dueOn)} · {daysLeftText(daysLeft)}
      {isProvisional && ` · ${t('days.provisional')}`}
    </Badge>
  );
}
