import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingApproval } from '../../../../electron/backend/api/contract/approvals.ts';
import { CaseLink } from '../../../ui/case-link.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useDateText } from '../../../ui/dates.tsx';
import { Page } from '../../../ui/page.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { useCaseApprovals, useWaitingApprovals } from './queries.ts';

interface ApprovalsPageProps {
  readonly isAll: boolean;
  readonly onAll: (isAll: boolean) => void;
}

/** `/approvals`: what waits for a decision and how long, the oldest first. */
export function ApprovalsPage({ isAll, onAll }: ApprovalsPageProps) {
  const { t } = useTranslation('approvals');
  const { t: term } = useTranslation('terms');
  const { t: ui } = useTranslation('ui');
  const dateText = useDateText();
  const navigate = useNavigate();
  const waiting = useWaitingApprovals();
  const [open, setOpen] = useState<WaitingApproval | null>(null);
  const numberOf = (row: WaitingApproval) => row.number ?? ui('notNumbered');
  const columns: readonly Column<WaitingApproval>[] = [
    {
      id: 'case',
      header: t('list.case'),
      cell: (row) => (
        <CaseLink
          number={row.number}
          parties={t('versus', row)}
          to="/cases/$caseId"
          params={{ caseId: row.caseId }}
        />
      ),
    },
    { id: 'kind', header: t('list.kind'), cell: (row) => term(`approvalKind.${row.kind}`) },
    { id: 'requester', header: t('list.requester'), cell: (row) => row.requester },
    { id: 'since', header: t('list.since'), cell: (row) => dateText(row.requestedOn) },
    {
      id: 'waited',
      header: t('list.waited'),
      cell: (row) => (row.waitedDays === 0 ? t('list.today') : t('list.days', { n: row.waitedDays })),
    },
    {
      id: 'act',
      header: t('list.act'),
      cell: (row) =>
        row.mayDecide && (
          <Button
            size="small"
            variant="contained"
            aria-label={t('list.decideOf', { case: numberOf(row), kind: term(`approvalKind.${row.kind}`) })}
            onClick={() => setOpen(row)}
          >
            {t('list.decide')}
          </Button>
        ),
    },
  ];
  return (
    <Page title={t('title')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('intro')}
      </Typography>
      <TextField
        select
        label={t('list.which')}
        value={isAll ? 'all' : 'mine'}
        onChange={(event) => onAll(event.target.value === 'all')}
        sx={{ width: 180, mb: 1.5 }}
      >
        <MenuItem value="mine">{t('list.mine')}</MenuItem>
        <MenuItem value="all">{t('list.all')}</MenuItem>
      </TextField>
      <DataTable
        label={t(isAll ? 'list.all' : 'list.mine')}
        columns={columns}
        rows={waiting.data?.rows.filter(({ mayDecide }) => isAll || mayDecide)}
        state={waiting.isPending ? 'loading' : waiting.isError ? 'failed' : 'ready'}
        emptyText={t(isAll ? 'list.empty' : 'list.emptyMine')}
        rowKey={({ approvalId }) => approvalId}
        onOpen={({ caseId }) => void navigate({ to: '/cases/$caseId', params: { caseId } })}
        onRetry={() => void waiting.refetch()}
      />
      {open !== null && <Decide row={open} caseTitle={numberOf(open)} onClose={() => setOpen(null)} />}
    </Page>
  );
}

interface DecideProps {
  readonly row: WaitingApproval;
  readonly caseTitle: string;
  readonly onClose: () => void;
}

function Decide({ row, caseTitle, onClose }: DecideProps) {
  const found = useCaseApprovals(row.caseId);
  const approval = found.data?.approvals.find(({ id }) => id === row.approvalId);
  if (found.data === undefined || approval === undefined) return <RefusalAlert error={found.error} />;
  const { caseId, version } = found.data;
  return (
    <DecideDialog
      caseId={caseId}
      version={version}
      caseTitle={caseTitle}
      approval={approval}
      onClose={onClose}
    />
  );
}
