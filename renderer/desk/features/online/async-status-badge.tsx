import { useTheme } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { AsyncStatus } from '../../../../electron/backend/domain/online/async-hearing.ts';
import { Badge } from '../../../ui/badges.tsx';

const ours: readonly AsyncStatus[] = ['planned', 'awaitingTribunal', 'awaitingCompletion'];

/** How an asynchronous hearing stands, in a word; the ground only underlines whose turn it is. */
export function AsyncStatusBadge({ status }: { readonly status: AsyncStatus }) {
  const { t } = useTranslation('online');
  const { palette } = useTheme();
  const isOurs = ours.includes(status);
  const isDue = status === 'conversionDue';
  const isRunning = status === 'open';
  return (
    <Badge
      color={
        isDue
          ? palette.late.main
          : isOurs
            ? palette.soon.main
            : isRunning
              ? palette.hearingMode.async
              : palette.text.secondary
      }
      ground={
        isDue
          ? palette.late.soft
          : isOurs
            ? palette.soon.soft
            : isRunning
              ? palette.modeSoft.async
              : palette.action.hover
      }
    >
      {t(`status.${status}`)}
    </Badge>
  );
}
