import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useTranslation } from 'react-i18next';
import { ModeBadge } from '../../../../ui/badges.tsx';
import { Page } from '../../../../ui/page.tsx';
import { RefusalAlert } from '../../../../ui/refusal.tsx';
import { RouterLink } from '../../../../ui/router-link.tsx';
import { LiveBody } from './live-body.tsx';
import { useLiveHearing } from './queries.ts';

/** One synchronous hearing: its preparation, its room, and what is kept of it. */
export function LivePage({ hearingId }: { readonly hearingId: string }) {
  const { t } = useTranslation('live');
  const { t: online } = useTranslation('online');
  const { t: ui } = useTranslation('ui');
  const hearing = useLiveHearing(hearingId);
  const view = hearing.data;
  return (
    <Page
      title={view === undefined ? t('title') : (view.caseNumber ?? ui('notNumbered'))}
      titleExtra={<ModeBadge mode="sync" />}
      breadcrumbs={[
        <RouterLink key="online" to="/online">
          {online('title')}
        </RouterLink>,
      ]}
    >
      {hearing.isError && (
        <RefusalAlert
          error={hearing.error}
          onRetry={<Button onClick={() => void hearing.refetch()}>{ui('retry')}</Button>}
        />
      )}
      {hearing.isPending && <Skeleton variant="rounded" height={240} />}
      {view !== undefined && <LiveBody view={view} />}
    </Page>
  );
}
