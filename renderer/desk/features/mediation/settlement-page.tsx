import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettlementView } from '../../../../electron/backend/api/contract/performance.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { Page } from '../../../ui/page.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterButton, RouterLink } from '../../../ui/router-link.tsx';
import { BreachDialog } from './breach-dialog.tsx';
import { PaymentDialog } from './payment-dialog.tsx';
import { PerformanceEntries } from './performance-entries.tsx';
import { useSettlement } from './queries.ts';
import { SettlementTable } from './settlement-table.tsx';

/** `/mediation/settlements/$caseId`: how one settlement is performed, person by person. */
export function SettlementPage({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('mediation');
  const settlement = useSettlement(caseId);
  const [dialog, setDialog] = useState<'payment' | 'breach' | null>(null);
  const view = settlement.data;
  const title = t('settlement.title', { case: view?.number ?? view?.applicants ?? '' });
  const isOpen = view?.payees.some(({ cells }) => cells.some(({ paidOn }) => paidOn === null)) === true;
  const isBroken = view?.payees.every(({ brokenOn }) => brokenOn !== null) === true;
  const close = () => setDialog(null);
  return (
    <Page
      title={title}
      breadcrumbs={[
        <RouterLink key="room" to="/mediation">
          {t('title')}
        </RouterLink>,
      ]}
      actions={
        view !== undefined && (
          <>
            <Button variant="contained" disabled={!isOpen} onClick={() => setDialog('payment')}>
              {t('payment.record')}
            </Button>
            <Button variant="outlined" disabled={!isOpen || isBroken} onClick={() => setDialog('breach')}>
              {t('breach.open')}
            </Button>
            <RouterButton
              variant="outlined"
              to="/cases/$caseId"
              params={{ caseId }}
              search={{ action: 'issue-performanceCertificate' }}
            >
              {t('settlement.certificate')}
            </RouterButton>
          </>
        )
      }
    >
      <RefusalAlert error={settlement.error} />
      {settlement.isPending && <Skeleton variant="rounded" height={240} />}
      {view !== undefined && <Standing view={view} />}
      {view !== undefined && <SettlementTable view={view} />}
      {view !== undefined && <PerformanceEntries view={view} />}
      {dialog === 'payment' && <PaymentDialog caseId={caseId} proof="transfer" onClose={close} />}
      {dialog === 'breach' && view !== undefined && <BreachDialog view={view} onClose={close} />}
    </Page>
  );
}

/** The settlement in one line, its penalty clause, and what may be enforced today. */
function Standing({ view }: { readonly view: SettlementView }) {
  const { t } = useTranslation('mediation');
  const dateText = useDateText();
  return (
    <Box sx={{ display: 'grid', gap: 1, mb: 2 }}>
      <Typography>
        <RouterLink to="/cases/$caseId" params={{ caseId: view.caseId }} underline="always">
          {t('versus', view)}
        </RouterLink>
        {t('settlement.standing', {
          date: dateText(view.decidedOn),
          amount: formatYuan(view.amountFen),
          paid: formatYuan(view.paidFen),
          open: formatYuan(view.amountFen - view.paidFen),
        })}
      </Typography>
      {view.penalty !== null && (
        <Typography color="text.secondary">
          {t('settlement.penalty', { clause: view.penalty.text })}
        </Typography>
      )}
      {view.enforceableFen > 0 && (
        <Alert severity="warning" sx={{ py: 0 }}>
          {t('settlement.enforceable', { amount: formatYuan(view.enforceableFen) })}
        </Alert>
      )}
    </Box>
  );
}
