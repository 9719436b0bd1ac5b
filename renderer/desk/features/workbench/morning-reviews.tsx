import { useTranslation } from 'react-i18next';
import type { WaitingReview } from '../../../../electron/backend/api/contract/agreement-review.ts';
import { useReference } from '../../../ui/reference.tsx';
import { MorningTable } from './morning-table.tsx';
import { PaperDate } from './paper-date.tsx';

/** Reviews of mediation agreements on paper: when, which, in whose hands. */
export function MorningReviews({ rows }: { readonly rows: readonly WaitingReview[] }) {
  const { t } = useTranslation(['workbench', 'mediation']);
  const { staffName } = useReference();
  return (
    <MorningTable
      title={t('workbench:reviews.title')}
      rows={rows}
      rowKey={({ reviewId }) => reviewId}
      columns={[
        {
          id: 'dueOn',
          header: t('workbench:list.dueOn'),
          width: '23%',
          cell: (row) => <PaperDate row={row} />,
        },
        {
          id: 'what',
          header: t('workbench:list.what'),
          width: '20%',
          cell: ({ status }) => t(`mediation:review.status.${status}`),
        },
        {
          id: 'review',
          header: t('workbench:reviews.review'),
          width: '40%',
          cell: ({ number, workers, employers }) =>
            [number, t('mediation:review.parties', { workers, employers })]
              .filter((part) => part !== null)
              .join(' '),
        },
        {
          id: 'who',
          header: t('workbench:list.who'),
          width: '17%',
          cell: ({ arbitratorId }) =>
            arbitratorId === null ? t('workbench:dates.nobody') : staffName(arbitratorId),
        },
      ]}
    />
  );
}
