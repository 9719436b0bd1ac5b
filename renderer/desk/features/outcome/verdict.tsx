import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { DeliberationView } from '../../../../electron/backend/api/contract/deliberation.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { momentText } from '../../../ui/dates.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useMe } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { useConcludeDeliberation } from './deliberation-queries.ts';

type Decision = NonNullable<DeliberationView['mine']>['decisions'][number];

/** The votes side by side, what they come to, and every member's words; nothing while votes are out. */
export function Verdict({ view }: { readonly view: DeliberationView }) {
  const { t } = useTranslation('outcome');
  const { t: term } = useTranslation('terms');
  const decisionText = useDecisionText();
  const { votes, verdict } = view;
  if (votes === null || verdict === null) return null;
  return (
    <Box component="section" aria-label={t('deliberation.votes')} sx={{ display: 'grid', gap: 2 }}>
      <Typography variant="h2">{t('deliberation.votes')}</Typography>
      <TableContainer>
        <Table aria-label={t('deliberation.votes')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('award.claim')}</TableCell>
              {votes.map(({ staffId, name }) => (
                <TableCell key={staffId}>
                  {staffId === view.presidingId ? t('deliberation.presiding', { name }) : name}
                </TableCell>
              ))}
              <TableCell>{t('deliberation.result')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {view.claims.map((claim, index) => {
              const result = verdict.decisions.find(({ claimId }) => claimId === claim.claimId);
              return (
                <TableRow key={claim.claimId} sx={{ verticalAlign: 'top' }}>
                  <TableCell sx={{ overflowWrap: 'anywhere' }}>
                    {index + 1}. {claim.text}
                  </TableCell>
                  {votes.map((vote) => (
                    <TableCell key={vote.staffId}>
                      {decisionText(vote.decisions.find(({ claimId }) => claimId === claim.claimId))}
                    </TableCell>
                  ))}
                  <TableCell>
                    <strong>{decisionText(result)}</strong>
                    <br />
                    {result !== undefined && term(`vote.${result.kind}`)}
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </TableContainer>
      {votes.map(({ staffId, name, opinion, castAt }) => (
        <Box key={staffId} component="section" aria-label={name}>
          <Typography variant="h3">
            {name}
            {verdict.dissenterIds.includes(staffId) && t('deliberation.dissents')}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{opinion}</Typography>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {momentText(castAt)}
          </Typography>
        </Box>
      ))}
      <Conclude view={view} />
      <Box sx={{ display: 'none', '@media print': { display: 'block', mt: 4, lineHeight: 3 } }}>
        {t('deliberation.sign')}
      </Box>
      <Typography variant="caption" sx={{ color: 'text.secondary', '@media print': { display: 'none' } }}>
        {t('deliberation.reads', {
          list: view.reads.map(({ name, readAt }) => `${name} ${momentText(readAt)}`).join(t('endings.join')),
        })}
      </Typography>
    </Box>
  );
}

/** Only the presiding arbitrator closes the deliberation. */
function Conclude({ view }: { readonly view: DeliberationView }) {
  const { t } = useTranslation('outcome');
  const me = useMe();
  const notify = useNotice();
  const conclude = useConcludeDeliberation();
  if (!view.isOpen) return null;
  if (view.presidingId !== me.staffId) return <Alert severity="info">{t('deliberation.forPresiding')}</Alert>;
  return (
    <Box>
      <RefusalAlert error={conclude.error} />
      <Button
        variant="contained"
        disabled={conclude.isPending}
        onClick={() =>
          conclude.mutate(
            { caseId: view.caseId, version: view.version },
            { onSuccess: () => notify(t('deliberation.formed')) },
          )
        }
      >
        {t('deliberation.conclude')}
      </Button>
    </Box>
  );
}

function useDecisionText(): (decision: Decision | undefined) => string {
  const { t: term } = useTranslation('terms');
  return (decision) => {
    if (decision === undefined) return '—';
    const result = term(`claimResult.${decision.result}`);
    return decision.amountFen === null ? result : `${result} ${formatYuan(decision.amountFen)}`;
  };
}
