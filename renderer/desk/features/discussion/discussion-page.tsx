import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { DiscussionsView } from '../../../../electron/backend/api/contract/discussion.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { Page } from '../../../ui/page.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { DiscussionRecord } from './discussion-record.tsx';
import { useDiscussions, useReadDiscussion } from './queries.ts';
import { RecordForm } from './record-form.tsx';

/** `/cases/$caseId/discussion`: why the case is discussed, what was held, and the form of a new record. */
export function DiscussionPage({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('discussion');
  const { t: ui } = useTranslation('ui');
  const { data, error } = useDiscussions(caseId);
  const number = data?.caseNumber ?? ui('notNumbered');
  return (
    <Page
      title={data === undefined ? t('title') : t('of', { case: number })}
      breadcrumbs={[
        <RouterLink key="cases" to="/cases">
          {t('cases')}
        </RouterLink>,
        <RouterLink key="case" to="/cases/$caseId" params={{ caseId }}>
          {number}
        </RouterLink>,
      ]}
    >
      <RefusalAlert error={error} />
      {error === null && data === undefined && (
        <Skeleton role="status" variant="rounded" height={240} aria-label={t('loading')} />
      )}
      {data !== undefined && <Body view={data} />}
    </Page>
  );
}

function Body({ view }: { readonly view: DiscussionsView }) {
  const { t } = useTranslation('discussion');
  const canRecord = useCan('discussion.record');
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 1000 }}>
      <Box sx={{ '@media print': { display: 'none' } }}>
        <Typography>{view.title}</Typography>
        <Typography variant="body2" color="text.secondary">
          {t('intro')}
        </Typography>
      </Box>
      <Reasons view={view} />
      <Held view={view} />
      {view.isOpen && canRecord && (
        <Box sx={{ '@media print': { display: 'none' } }}>
          <RecordForm key={view.discussions.length} view={view} />
        </Box>
      )}
    </Box>
  );
}

function Reasons({ view }: { readonly view: DiscussionsView }) {
  const { t } = useTranslation('discussion');
  const { t: term } = useTranslation('terms');
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={t('reasons.title')}
      sx={{ p: 2, '@media print': { display: 'none' } }}
    >
      <Typography variant="h2">{t('reasons.title')}</Typography>
      {view.triggers.length === 0 && <Alert severity="info">{t('reasons.none')}</Alert>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
        {view.triggers.map(({ kind, has, atLeast, isRequired, isDiscussed }) => (
          <Box
            component="li"
            key={kind}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}
          >
            <strong>{term(`discussionTrigger.${kind}`)}</strong>
            {has !== null && atLeast !== null && (
              <span>
                {kind === 'amount'
                  ? t('reasons.amount', { sum: formatYuan(has), atLeast: formatYuan(atLeast) })
                  : t('reasons.workers', { n: has, atLeast })}
              </span>
            )}
            <Chip
              size="small"
              variant={isDiscussed ? 'outlined' : 'filled'}
              color={!isDiscussed && isRequired ? 'warning' : 'default'}
              label={t(
                isDiscussed ? 'reasons.discussed' : isRequired ? 'reasons.required' : 'reasons.advised',
              )}
            />
          </Box>
        ))}
      </Box>
    </Paper>
  );
}

function Held({ view }: { readonly view: DiscussionsView }) {
  const { t } = useTranslation('discussion');
  const { t: term } = useTranslation('terms');
  const dateText = useDateText();
  const read = useReadDiscussion();
  const { caseId } = view;
  return (
    <Box component="section" aria-label={t('held.title')} sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ '@media print': { display: 'none' } }}>
        <Typography variant="h2">{t('held.title')}</Typography>
        {view.discussions.length === 0 && <Typography color="text.secondary">{t('held.none')}</Typography>}
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {view.discussions.map(({ id, on, result, triggers, isOver, mayRead }) => (
            <Box
              component="li"
              key={id}
              sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}
            >
              <span>
                {t('held.line', {
                  date: dateText(on),
                  result: term(`discussionResult.${result}`),
                  triggers: triggers.map((kind) => term(`discussionTrigger.${kind}`)).join(t('and')),
                })}
              </span>
              {isOver && <Chip size="small" variant="outlined" label={t('held.over')} />}
              {mayRead ? (
                <Button
                  size="small"
                  disabled={read.isPending}
                  aria-label={t('held.readOf', { date: dateText(on) })}
                  onClick={() => read.mutate({ caseId, discussionId: id })}
                >
                  {t('held.read')}
                </Button>
              ) : (
                <Typography variant="body2" color="text.secondary">
                  {t('held.closed')}
                </Typography>
              )}
            </Box>
          ))}
        </Box>
        <RefusalAlert error={read.error} />
      </Box>
      {read.data !== undefined && <DiscussionRecord record={read.data} />}
    </Box>
  );
}
