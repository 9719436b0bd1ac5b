import CloudDoneOutlined from '@mui/icons-material/CloudDoneOutlined';
import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import SyncOutlined from '@mui/icons-material/SyncOutlined';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/badges.tsx';
import type { RecordBook } from './use-record.ts';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', timeStyle: 'medium' });

/** Whether what was typed is on the court's disk, and since when. */
export function SaveState({ saver, savedAt }: Pick<RecordBook, 'saver' | 'savedAt'>) {
  const { t } = useTranslation('hearingRecord');
  const { unsaved, held, isUnreachable } = saver;
  if (held.length > 0)
    return (
      <Badge icon={<SyncOutlined aria-hidden />} color="late.main" ground="late.soft">
        {t('held', { n: held.length })}
      </Badge>
    );
  if (isUnreachable && unsaved > 0)
    return (
      <Badge icon={<CloudOffOutlined aria-hidden />} color="soon.main" ground="soon.soft">
        {t('offline', { n: unsaved })}
      </Badge>
    );
  if (unsaved > 0)
    return (
      <Badge icon={<SyncOutlined aria-hidden />} color="text.secondary" ground="action.hover">
        {t('unsaved', { n: unsaved })}
      </Badge>
    );
  return (
    <Badge icon={<CloudDoneOutlined aria-hidden />} color="text.primary" ground="action.selected">
      {savedAt === null ? t('allSaved') : t('saved', { time: clock.format(new Date(savedAt)) })}
    </Badge>
  );
}
