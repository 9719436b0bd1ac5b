import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Skeleton from '@mui/material/Skeleton';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { useDiscussionSettings, useSetDiscussionRequired } from './queries.ts';

/** What must be discussed collectively in this court before an award is recorded. */
export function DiscussionSettings() {
  const { t } = useTranslation('discussion');
  const { t: term } = useTranslation('terms');
  const notify = useNotice();
  const canChange = useCan('discussion.setRequired');
  const { data, error } = useDiscussionSettings();
  const set = useSetDiscussionRequired();
  if (data === undefined)
    return error === null ? <Skeleton variant="rounded" height={160} /> : <RefusalAlert error={error} />;
  const measure = (kind: string, atLeast: number | null) => {
    if (atLeast === null) return '';
    return kind === 'amount'
      ? t('settings.atLeastSum', { sum: formatYuan(atLeast) })
      : t('settings.atLeastPeople', { n: atLeast });
  };
  return (
    <Box component="section" aria-labelledby="discussion-settings" sx={{ mt: 3 }}>
      <Typography id="discussion-settings" variant="h2" sx={{ mb: 0.5 }}>
        {t('settings.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('settings.help', { n: data.quorum })}
      </Typography>
      <RefusalAlert error={set.error} />
      <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
        {data.triggers.map(({ kind, atLeast, isRequired }) => (
          <FormControlLabel
            key={kind}
            disabled={!canChange || set.isPending}
            control={
              <Switch
                checked={isRequired}
                onChange={(_, next) =>
                  set.mutate({ kind, isRequired: next }, { onSuccess: () => notify(t('settings.saved')) })
                }
              />
            }
            label={[term(`discussionTrigger.${kind}`), measure(kind, atLeast)].filter(Boolean).join(' · ')}
          />
        ))}
      </Box>
    </Box>
  );
}
