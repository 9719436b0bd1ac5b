import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../../../../electron/backend/api/contract/agreement-review.ts';
import type { ReviewPaperKind } from '../../../../electron/backend/domain/agreement-review/review.ts';
import type { ReviewAct } from '../../../../electron/backend/domain/agreement-review/review-rules.ts';
import { useBasisText } from '../../../ui/basis-text.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useDateText } from '../../../ui/dates.tsx';
import { Money } from '../../../ui/money.tsx';
import { Page } from '../../../ui/page.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { ReviewActDialog } from './review-act-dialog.tsx';
import { useIssueReviewPaper, useReview } from './review-queries.ts';

/** `/mediation/reviews/$reviewId`: one review with its dates, what comes next, its papers and how the agreement is performed. */
export function ReviewPage({ reviewId }: { readonly reviewId: string }) {
  const { t } = useTranslation('mediation');
  const found = useReview(reviewId);
  const view = found.data;
  const [act, setAct] = useState<ReviewAct | null>(null);
  const canRecord = useCan('reviews.record');
  return (
    <Page
      title={view?.number ?? t('review.untitled')}
      breadcrumbs={[
        <RouterLink key="room" to="/mediation" search={{ tab: 'reviews' }}>
          {t('tabs.reviews')}
        </RouterLink>,
      ]}
      actions={
        canRecord &&
        view?.acts
          .filter(({ refusal }) => refusal === null)
          .map(({ act: next }, index) => (
            <Button key={next} variant={index === 0 ? 'contained' : 'outlined'} onClick={() => setAct(next)}>
              {t(`review.act.${next}`)}
            </Button>
          ))
      }
    >
      <RefusalAlert error={found.error} />
      {found.isPending && <Skeleton variant="rounded" height={240} />}
      {view !== undefined && <Body view={view} />}
      {view !== undefined && act !== null && (
        <ReviewActDialog view={view} act={act} onClose={() => setAct(null)} />
      )}
    </Page>
  );
}

function Body({ view }: { readonly view: ReviewView }) {
  const { t, i18n } = useTranslation('mediation');
  const { causeName, staffName } = useReference();
  const dateText = useDateText();
  const basisText = useBasisText();
  const { application } = view;
  const isMade = hasDocument(view);
  const held = view.acts.filter(({ refusal }) => refusal !== null && refusal.rule !== 'wrongStage');
  const withBasis = (text: string, basis: string) => t('review.withBasis', { text, basis: basisText(basis) });
  const date = (of: ReviewView['decideBy']) => (of === null ? null : withBasis(dateText(of.dueOn), of.basis));
  const facts: readonly (readonly [string, string | null])[] = [
    [t('list.state'), t(`review.status.${view.status}`)],
    [t('review.cause'), causeName(application.causeCode)],
    [t('review.organisation'), `${application.organisation} ${application.mediator}`],
    [t('review.agreementNumber'), application.agreementNumber || null],
    [t('review.effectiveOn'), dateText(application.effectiveOn)],
    [t('review.appliedOn'), dateText(application.appliedOn)],
    [t('review.applyBy'), date(view.applyBy)],
    [t('review.acceptedOn'), view.acceptedOn === null ? null : dateText(view.acceptedOn)],
    [t('review.arbitrator'), view.arbitratorId === null ? null : staffName(view.arbitratorId)],
    [t('review.decideBy'), date(view.decideBy)],
    [t('review.inForceOn'), view.inForceOn === null ? null : dateText(view.inForceOn)],
    [
      t('review.why'),
      view.grounds
        .map(({ zh, en, basis }) => withBasis(i18n.language === 'en' ? en : zh, basis))
        .join(t('review.andAlso')) || null,
    ],
    [t('review.reason'), view.reason || null],
  ];
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 1000 }}>
      {held.map(({ act, refusal }) => (
        <Alert key={act} severity="warning">
          {t(`review.rule.${refusal?.rule ?? 'wrongStage'}`, {
            act: t(`review.act.${act}`),
            basis: basisText(refusal?.basis ?? ''),
          })}
        </Alert>
      ))}
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: 2, rowGap: 0.5, m: 0 }}
      >
        {facts.map(([label, value]) =>
          value === null ? null : (
            <Box key={label} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ color: 'text.secondary' }}>
                {label}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {value}
              </Box>
            </Box>
          ),
        )}
      </Box>
      <section aria-labelledby="review-sides">
        <Typography id="review-sides" variant="h2">
          {t('review.sides')}
        </Typography>
        <Box component="ul" sx={list}>
          {application.parties.map(({ id, side, name, hasSigned }) => (
            <li key={id}>
              {t(isMade ? 'review.partyServed' : 'review.partyLine', {
                side: t(`review.side.${side}`),
                name,
                signed: t(hasSigned ? 'review.signed' : 'review.notSigned'),
                served: t(view.servedPartyIds.includes(id) ? 'review.received' : 'review.notReceived'),
              })}
            </li>
          ))}
        </Box>
      </section>
      <section aria-labelledby="review-terms">
        <Typography id="review-terms" variant="h2">
          {t('review.terms')}
        </Typography>
        <Typography sx={{ whiteSpace: 'pre-wrap' }}>{application.terms}</Typography>
        {application.penalty !== null && (
          <Typography>{t('review.penaltyLine', { text: application.penalty.text })}</Typography>
        )}
      </section>
      {view.instalments.length > 0 && <Performance view={view} />}
      <Papers view={view} />
      <History view={view} />
    </Box>
  );
}

const list = { m: 0, my: 0.5, pl: 3 } as const;

/** A document was made and stands: it is served and performed. */
function hasDocument({ status }: ReviewView): boolean {
  return status === 'documentMade' || status === 'inForce';
}

function History({ view }: { readonly view: ReviewView }) {
  const { t } = useTranslation('mediation');
  const dateText = useDateText();
  return (
    <section aria-labelledby="review-history">
      <Typography id="review-history" variant="h2" sx={{ mb: 1 }}>
        {t('review.history')}
      </Typography>
      <DataTable
        label={t('review.history')}
        rows={view.history}
        state="ready"
        emptyText=""
        rowKey={({ seq }) => String(seq)}
        columns={[
          { id: 'on', header: t('review.on'), cell: ({ on }) => <Whole text={dateText(on)} /> },
          { id: 'kind', header: t('review.step'), cell: ({ kind }) => t(`review.entry.${kind}`) },
          {
            id: 'text',
            header: t('review.what'),
            // A hash has no place of its own to break at.
            cell: ({ text }) => <span style={{ overflowWrap: 'anywhere' }}>{text.slice(0, 200)}</span>,
          },
          { id: 'actor', header: t('review.actor'), cell: ({ actor }) => <Whole text={actor} /> },
        ]}
      />
    </section>
  );
}

/** Kept on one line: a name or a date. */
function Whole({ text }: { readonly text: string }) {
  return <span style={{ whiteSpace: 'nowrap' }}>{text}</span>;
}

/** What is to be paid; how much of it was, once there is a document to perform. */
function Performance({ view }: { readonly view: ReviewView }) {
  const { t } = useTranslation('mediation');
  const { t: term } = useTranslation('terms');
  const dateText = useDateText();
  const title = t(hasDocument(view) ? 'review.performance' : 'review.payment');
  const columns: Column<ReviewView['instalments'][number]>[] = [
    { id: 'due', header: t('review.dueOn'), cell: ({ dueOn }) => <Whole text={dateText(dueOn)} /> },
    {
      id: 'amount',
      header: t('review.amount'),
      align: 'right',
      cell: ({ amountFen }) => <Money fen={amountFen} />,
    },
  ];
  if (hasDocument(view))
    columns.push(
      {
        id: 'paid',
        header: t('review.paid'),
        align: 'right',
        cell: ({ paidFen }) => <Money fen={paidFen} />,
      },
      { id: 'state', header: t('list.state'), cell: ({ state }) => term(`instalmentState.${state}`) },
    );
  return (
    <section aria-labelledby="review-performance">
      <Typography id="review-performance" variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <DataTable
        label={title}
        rows={view.instalments}
        state="ready"
        emptyText=""
        rowKey={({ dueOn }) => dueOn}
        columns={columns}
      />
      {view.enforceableFen > 0 && view.inForceOn !== null && (
        <Typography>
          {t('review.enforceable')} <Money fen={view.enforceableFen} />
        </Typography>
      )}
    </section>
  );
}

function Papers({ view }: { readonly view: ReviewView }) {
  const { t } = useTranslation('mediation');
  const { t: term } = useTranslation('terms');
  const dateText = useDateText();
  const navigate = useNavigate();
  const issue = useIssueReviewPaper();
  const canIssue = useCan('reviews.issue');
  const { reviewId, version } = view;
  const print = async (paper: ReviewPaperKind) => {
    const { paperId } = await issue.mutateAsync({ reviewId, version, paper });
    await navigate({ to: '/mediation/reviews/$reviewId/papers/$paperId', params: { reviewId, paperId } });
  };
  return (
    <section aria-labelledby="review-papers">
      <Typography id="review-papers" variant="h2">
        {t('review.papers')}
      </Typography>
      <RefusalAlert error={issue.error} />
      {canIssue && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1 }}>
          {view.issuable.map((paper) => (
            <Button
              key={paper}
              variant="outlined"
              disabled={issue.isPending}
              onClick={() => void print(paper).catch(() => undefined)}
            >
              {t('review.print', { paper: term(`documentKind.${paper}`) })}
            </Button>
          ))}
        </Box>
      )}
      {view.papers.length > 0 && (
        <Box component="ul" sx={list}>
          {view.papers.map(({ paperId, paper, on }) => (
            <li key={paperId}>
              <RouterLink to="/mediation/reviews/$reviewId/papers/$paperId" params={{ reviewId, paperId }}>
                {t('review.paperLine', { paper: term(`documentKind.${paper}`), date: dateText(on) })}
              </RouterLink>
            </li>
          ))}
        </Box>
      )}
    </section>
  );
}
