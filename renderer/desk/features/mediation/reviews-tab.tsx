import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReviewRow } from '../../../../electron/backend/api/contract/agreement-review.ts';
import { reviewStatuses } from '../../../../electron/backend/domain/agreement-review/review.ts';
import { daysBetween } from '../../../../electron/backend/domain/dates.ts';
import { DueChip } from '../../../ui/badges.tsx';
import { CaseLink } from '../../../ui/case-link.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useDayText } from '../../../ui/dates.tsx';
import { Money } from '../../../ui/money.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';
import type { MediationSearch } from './mediation-search.ts';
import { pageSize } from './queries.ts';
import { useReviews } from './review-queries.ts';
import { TextFilter } from './text-filter.tsx';

interface ReviewsTabProps {
  readonly search: MediationSearch;
  readonly onChange: (part: MediationSearch) => void;
}

/** 调解协议仲裁审查: agreements reached outside that the commission is asked to review, with the day by which it must. */
export function ReviewsTab({ search, onChange }: ReviewsTabProps) {
  const { t } = useTranslation('mediation');
  const { t: ui } = useTranslation('ui');
  const dayText = useDayText();
  const navigate = useNavigate();
  const canApply = useCan('reviews.receive');
  const offset = search.offset ?? 0;
  const found = useReviews(search);
  const figureText =
    search.figure === undefined || search.year === undefined
      ? null
      : t('review.figureOf', { year: search.year, entry: t(`review.entry.${search.figure}`) });
  const columns: readonly Column<ReviewRow>[] = [
    {
      id: 'number',
      header: t('review.number'),
      cell: (row) => (
        <CaseLink
          // One that has no number is no case waiting to be filed.
          number={row.number ?? t('review.untitled')}
          parties={t('review.parties', row)}
          to="/mediation/reviews/$reviewId"
          params={{ reviewId: row.reviewId }}
        />
      ),
    },
    { id: 'organisation', header: t('review.organisation'), cell: (row) => row.organisation },
    { id: 'applied', header: t('review.appliedOn'), cell: (row) => dayText(row.appliedOn) },
    {
      id: 'due',
      header: t('review.decideBy'),
      cell: (row) =>
        row.decideBy === null || found.data === undefined ? (
          ui('none')
        ) : (
          <DueChip dueOn={row.decideBy.dueOn} daysLeft={daysBetween(found.data.today, row.decideBy.dueOn)} />
        ),
    },
    { id: 'status', header: t('list.state'), cell: (row) => t(`review.status.${row.status}`) },
    {
      id: 'amount',
      header: t('review.amount'),
      align: 'right',
      cell: (row) => <Money fen={row.amountFen} />,
    },
    { id: 'paid', header: t('review.paid'), align: 'right', cell: (row) => <Money fen={row.paidFen} /> },
  ];
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('review.how')}
      </Typography>
      <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
        <TextField
          select
          label={t('list.state')}
          value={search.review ?? 'all'}
          onChange={(event) =>
            onChange({ review: reviewStatuses.find((status) => status === event.target.value) })
          }
          sx={{ width: 180 }}
        >
          <MenuItem value="all">{t('view.all')}</MenuItem>
          {reviewStatuses.map((status) => (
            <MenuItem key={status} value={status}>
              {t(`review.status.${status}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextFilter
          label={t('review.text')}
          value={search.text ?? ''}
          onChange={(text) => onChange({ text })}
        />
        {figureText !== null && (
          <Button
            variant="outlined"
            endIcon={<CloseOutlined />}
            aria-label={t('review.allYears', { figure: figureText })}
            onClick={() => onChange({ figure: undefined, year: undefined })}
          >
            {figureText}
          </Button>
        )}
        {canApply && (
          <RouterButton variant="contained" to="/mediation/reviews/new" sx={{ ml: 'auto' }}>
            {t('review.apply')}
          </RouterButton>
        )}
      </Box>
      <DataTable
        label={t('tabs.reviews')}
        columns={columns}
        rows={found.data?.rows}
        state={found.isPending ? 'loading' : found.isError ? 'failed' : 'ready'}
        isFiltered={(search.review ?? search.figure ?? search.text) !== undefined}
        emptyText={t('review.empty')}
        rowKey={(row) => row.reviewId}
        onOpen={({ reviewId }) => void navigate({ to: '/mediation/reviews/$reviewId', params: { reviewId } })}
        onRetry={() => void found.refetch()}
        page={{
          offset,
          limit: pageSize,
          total: found.data?.total ?? 0,
          isCapped: false,
          onPage: (next) => onChange({ offset: next }),
        }}
      />
    </>
  );
}
