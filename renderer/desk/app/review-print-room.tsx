import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintView } from '../features/papers/print-view.tsx';

/** `/mediation/reviews/$reviewId/papers/$paperId`: the kept bytes of a paper of a review. */
export function ReviewPrintRoom() {
  const { t } = useTranslation('papers');
  const { reviewId = '', paperId = '' } = useParams({ strict: false });
  const paths = useMemo(
    () => [`/api/files/review/${encodeURIComponent(reviewId)}/${encodeURIComponent(paperId)}`],
    [reviewId, paperId],
  );
  return <PrintView title={t('print.title')} paths={paths} isKept />;
}
