import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { DeliberationView } from '../../../../electron/backend/api/contract/deliberation.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { printCurrentPage } from '../../../ui/files.ts';
import { Page } from '../../../ui/page.tsx';
import { useMe } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { useDeliberation, useDeliberationCase } from './deliberation-queries.ts';
import { Verdict } from './verdict.tsx';
import { VoteForm } from './vote-form.tsx';

/** `/cases/$caseId/deliberation`: each member votes alone; once all have, what they hold and what it comes to. */
export function DeliberationPage({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('outcome');
  const { t: ui } = useTranslation('ui');
  const found = useDeliberation(caseId);
  const ofCase = useDeliberationCase(caseId);
  const error = found.error ?? ofCase.error;
  const hasVotes = found.data !== undefined && found.data.votes !== null;
  const number = found.data?.caseNumber ?? ui('notNumbered');
  return (
    <Page
      title={found.data === undefined ? t('deliberation.title') : t('deliberation.of', { case: number })}
      breadcrumbs={[
        <RouterLink key="cases" to="/cases">
          {t('deliberation.cases')}
        </RouterLink>,
        <RouterLink key="case" to="/cases/$caseId" params={{ caseId }}>
          {number}
        </RouterLink>,
      ]}
      actions={
        hasVotes && (
          <Button
            variant="outlined"
            startIcon={<PrintOutlined />}
            onClick={() => void printCurrentPage()}
            sx={{ '@media print': { display: 'none' } }}
          >
            {t('deliberation.print')}
          </Button>
        )
      }
    >
      <RefusalAlert error={error} />
      {error === null && (found.data === undefined || ofCase.data === undefined) && (
        <Skeleton role="status" variant="rounded" height={240} aria-label={t('deliberation.loading')} />
      )}
      {found.data !== undefined && ofCase.data !== undefined && (
        <Body view={found.data} ofCase={ofCase.data} />
      )}
    </Page>
  );
}

function Body({ view, ofCase }: { readonly view: DeliberationView; readonly ofCase: CaseView }) {
  const { t } = useTranslation('outcome');
  const me = useMe();
  const dateText = useDateText();
  const isMember = view.members.some(({ staffId }) => staffId === me.staffId);
  const canVote = isMember && view.isOpen && view.votes === null;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 1000 }}>
      <Typography>{view.title}</Typography>
      <Box component="ul" aria-label={t('deliberation.members')} sx={membersSx}>
        {view.members.map(({ staffId, name, hasVoted }) => (
          <li key={staffId}>
            <Chip
              variant={hasVoted ? 'filled' : 'outlined'}
              label={t(hasVoted ? 'deliberation.hasVoted' : 'deliberation.waiting', {
                name: staffId === view.presidingId ? t('deliberation.presiding', { name }) : name,
              })}
            />
          </li>
        ))}
      </Box>
      {view.concludedOn !== null && (
        <Alert severity="success">{t('deliberation.concluded', { on: dateText(view.concludedOn) })}</Alert>
      )}
      {view.votes === null && (
        <Alert severity="info">{t(view.isOpen ? 'deliberation.hidden' : 'deliberation.notOpen')}</Alert>
      )}
      {canVote && <VoteForm key={view.mine?.castAt ?? ''} view={view} ofCase={ofCase} />}
      <Verdict view={view} />
    </Box>
  );
}

const membersSx = { display: 'flex', flexWrap: 'wrap', gap: 1, m: 0, p: 0, listStyle: 'none' };
