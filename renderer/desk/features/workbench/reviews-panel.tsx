import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { WaitingReview } from '../../../../electron/backend/api/contract/agreement-review.ts';
import { DueChip } from '../../../ui/badges.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterButton, RouterLink } from '../../../ui/router-link.tsx';
import { Panel, PanelList } from './panel.tsx';
import { useWaitingReviews } from './queries.ts';

/** Reviews of mediation agreements with the clock that runs on each, the worst first; nothing when none waits. */
export function ReviewsPanel({ person }: { readonly person: string | undefined }) {
  const { t } = useTranslation('workbench');
  const waiting = useWaitingReviews(person);
  if (waiting.error !== null) return <RefusalAlert error={waiting.error} />;
  if (waiting.data === undefined || waiting.data.length === 0) return null;
  return (
    <Panel
      title={t('dates.groupTitle', { title: t('reviews.title'), n: waiting.data.length })}
      intro={t('reviews.intro')}
      action={
        <RouterButton to="/mediation" search={{ tab: 'reviews' }}>
          {t('reviews.toList')}
        </RouterButton>
      }
    >
      <PanelList>
        {waiting.data.map((review) => (
          <ReviewLine key={review.reviewId} review={review} />
        ))}
      </PanelList>
    </Panel>
  );
}

function ReviewLine({ review }: { readonly review: WaitingReview }) {
  const { t } = useTranslation(['workbench', 'mediation']);
  const { staffName } = useReference();
  const { reviewId, number, workers, employers, status, arbitratorId } = review;
  return (
    <li>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.25, alignItems: 'center' }}>
        <RouterLink to="/mediation/reviews/$reviewId" params={{ reviewId }} sx={{ fontWeight: 600 }}>
          {number ?? t('mediation:review.untitled')}
        </RouterLink>
        <span>{t(`mediation:review.status.${status}`)}</span>
        <Box sx={{ ml: 'auto' }}>
          <DueChip dueOn={review.dueOn} daysLeft={review.daysLeft} isProvisional={review.isProvisional} />
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, color: 'text.secondary' }}>
        <span>{t('mediation:review.parties', { workers, employers })}</span>
        <span>{arbitratorId === null ? t('workbench:dates.nobody') : staffName(arbitratorId)}</span>
      </Box>
    </li>
  );
}
