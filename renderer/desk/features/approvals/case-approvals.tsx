import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseApproval, CaseApprovals } from '../../../../electron/backend/api/contract/approvals.ts';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { useCaseApprovals, useWithdrawApproval } from './queries.ts';
import { RequestDialog } from './request-dialog.tsx';
import { useProposalText } from './use-proposal-text.ts';

/** What was asked for in this case and what became of it; absent in a court that approves on paper. */
export function CaseApprovalsPanel({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('approvals');
  const { t: term } = useTranslation('terms');
  const { t: ui } = useTranslation('ui');
  const canRequest = useCan('approvals.request');
  const { data } = useCaseApprovals(view.summary.caseId);
  const [open, setOpen] = useState<CaseApproval | 'request' | null>(null);
  if (data === undefined || (data.required.length === 0 && data.approvals.length === 0)) return null;
  const close = () => setOpen(null);
  return (
    <Paper component="section" aria-labelledby="approvals" variant="outlined" sx={{ p: 1.5, mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography id="approvals" variant="h2">
          {t('ofCase.title')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {data.required.length > 0 &&
            t('ofCase.required', {
              kinds: data.required.map((kind) => term(`approvalKind.${kind}`)).join(t('and')),
            })}
        </Typography>
        {canRequest && data.requestable.length > 0 && (
          <Button sx={{ ml: 'auto' }} onClick={() => setOpen('request')}>
            {t('ofCase.request')}
          </Button>
        )}
      </Box>
      {data.approvals.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1 }}>
          {data.approvals.map((approval) => (
            <Row key={approval.id} of={data} approval={approval} onDecide={() => setOpen(approval)} />
          ))}
        </Box>
      )}
      {open === 'request' && <RequestDialog view={data} onClose={close} />}
      {open !== null && open !== 'request' && (
        <DecideDialog
          caseId={data.caseId}
          version={data.version}
          caseTitle={view.summary.number ?? ui('notNumbered')}
          approval={open}
          onClose={close}
        />
      )}
    </Paper>
  );
}

interface RowProps {
  readonly of: CaseApprovals;
  readonly approval: CaseApproval;
  readonly onDecide: () => void;
}

function Row({ of, approval, onDecide }: RowProps) {
  const { t } = useTranslation('approvals');
  const { t: term } = useTranslation('terms');
  const dateText = useDateText();
  const notify = useNotice();
  const proposalText = useProposalText();
  const withdraw = useWithdrawApproval();
  const { decision, proposal } = approval;
  const kind = term(`approvalKind.${proposal.kind}`);
  const takeBack = async () => {
    const { caseId, version } = of;
    await withdraw.mutateAsync({ caseId, version, approvalId: approval.id, reason: '' });
    notify(t('ofCase.withdrawn'));
  };
  const waits = decision === null && !approval.isOver;
  const standing =
    decision === null
      ? t('ofCase.waits', { name: approval.requester, date: dateText(approval.requestedOn) })
      : t(decision.isApproved ? 'ofCase.approved' : 'ofCase.returned', {
          name: decision.decider,
          date: dateText(decision.on),
        }) + (decision.inPlaceOf === null ? '' : t('ofCase.inPlaceOf', { name: decision.inPlaceOf }));
  return (
    <li>
      <RefusalAlert error={withdraw.error} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <strong>{kind}</strong>
        <span>{waits || decision !== null ? standing : t('ofCase.withdrawn')}</span>
        {approval.isOver && decision !== null && (
          <Chip size="small" variant="outlined" label={t('ofCase.over')} />
        )}
        {approval.mayDecide && (
          <Button size="small" variant="contained" onClick={onDecide}>
            {t('list.decide')}
          </Button>
        )}
        {waits && approval.isMine && (
          <Button
            size="small"
            disabled={withdraw.isPending}
            aria-label={t('ofCase.withdrawOf', { kind })}
            onClick={() => void takeBack().catch(() => undefined)}
          >
            {t('ofCase.withdraw')}
          </Button>
        )}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ whiteSpace: 'pre-wrap' }}>
        {[
          proposalText(proposal),
          decision?.reason ?? '',
          ...(decision?.checks ?? [])
            .filter(({ verdict }) => verdict === 'fault')
            .map(({ point, note }) => t('ofCase.fault', { point: term(`reviewPoint.${point}`), note })),
        ]
          .filter((part) => part !== '')
          .join('\n')}
      </Typography>
    </li>
  );
}
