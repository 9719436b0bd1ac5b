import { useTranslation } from 'react-i18next';
import type { QueueBlocker } from '../../../../electron/backend/api/contract/docket-queue.ts';
import { useDayText } from '../../../ui/dates.tsx';

/** What keeps a waiting case from being listed, in a few words. */
export function useBlockerText(): (blocker: QueueBlocker) => string {
  const { t } = useTranslation('docket');
  const dayText = useDayText();
  return ({ code, on, name, text }) =>
    t(`blocker.${code}`, { day: on === null ? '' : dayText(on), name: name ?? '', text });
}
