import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PerformanceCall } from '../../../../electron/backend/api/contract/performance.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import {
  type CallResult,
  callResults,
} from '../../../../electron/backend/domain/settlement/performance-entry.ts';
import { CallPhone, CallResults, pressedResult } from '../../../ui/call-results.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useDayText } from '../../../ui/dates.tsx';
import { Money } from '../../../ui/money.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { useRecordPerformance } from './mutations.ts';
import { PaymentDialog } from './payment-dialog.tsx';

interface PerformanceCallsProps {
  readonly calls: readonly PerformanceCall[];
  readonly isCut: boolean;
  readonly today: LegalDate;
}

/** Whom to ring today about money that is due; what the call brought by one key. "Arrived" goes on to the payment. */
export function PerformanceCalls({ calls, isCut, today }: PerformanceCallsProps) {
  const { t } = useTranslation('mediation');
  const { t: term } = useTranslation('terms');
  const { t: ui } = useTranslation('ui');
  const dayText = useDayText();
  const notify = useNotice();
  const navigate = useNavigate();
  const record = useRecordPerformance();
  const [arrived, setArrived] = useState<PerformanceCall | null>(null);
  const save = async (call: PerformanceCall, result: CallResult) => {
    if (record.isPending) return;
    if (result === 'arrived') {
      setArrived(call);
      return;
    }
    const entry = { kind: 'called', partyId: call.party.id, instalment: call.instalment, result } as const;
    await record.mutateAsync({ caseId: call.caseId, version: call.version, on: today, entry });
    notify(t('calls.saved', { party: call.party.name, result: term(`callResult.${result}`) }));
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const pressed = pressedResult(event, callResults);
    const call = calls.find((candidate) => keyOf(candidate) === pressed?.rowKey);
    if (pressed === null || call === undefined) return;
    event.preventDefault();
    // The refusal is shown below.
    save(call, pressed.result).catch(() => undefined);
  };
  if (calls.length === 0)
    return (
      <Alert severity="success" sx={{ mb: 1.5 }}>
        {t('calls.none')}
      </Alert>
    );
  return (
    <>
      <Box component="section" aria-labelledby="performance-calls" sx={{ mb: 2 }} onKeyDown={press}>
        <Typography id="performance-calls" variant="h2" sx={{ mb: 0.5 }}>
          {t('calls.title', { n: calls.length })}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
          {t('calls.keys')}
        </Typography>
        {isCut && <Alert severity="info">{t('calls.cut')}</Alert>}
        <RefusalAlert error={record.error} />
        <DataTable
          label={t('calls.title', { n: calls.length })}
          rows={calls}
          state="ready"
          emptyText={t('calls.none')}
          rowKey={keyOf}
          maxHeight={420}
          onOpen={({ caseId }) => void navigate({ to: '/mediation/settlements/$caseId', params: { caseId } })}
          columns={[
            {
              id: 'party',
              header: t('calls.party'),
              cell: ({ party, caseId, number }) => (
                <>
                  <div>{party.name}</div>
                  <RouterLink
                    to="/mediation/settlements/$caseId"
                    params={{ caseId }}
                    sx={{ whiteSpace: 'nowrap' }}
                  >
                    {number ?? ui('notNumbered')}
                  </RouterLink>
                </>
              ),
            },
            {
              id: 'phone',
              header: t('calls.phone'),
              cell: ({ party }) => (
                <CallPhone
                  phone={party.phone}
                  noPhone={t('calls.noPhone')}
                  agents={party.agents}
                  agentWord={(agent) => t('calls.agent', agent)}
                />
              ),
            },
            { id: 'ask', header: t('calls.ask'), cell: ({ reason }) => t(`reason.${reason}`) },
            {
              id: 'due',
              header: t('list.due'),
              cell: ({ dueOn, instalment }) => t('calls.due', { n: instalment + 1, date: dayText(dueOn) }),
            },
            {
              id: 'open',
              header: t('calls.open'),
              align: 'right',
              cell: ({ openFen }) => <Money fen={openFen} />,
            },
            {
              id: 'result',
              header: t('calls.result'),
              cell: (call) => (
                <CallResults
                  rowKey={keyOf(call)}
                  label={`${t('calls.result')}: ${call.party.name}`}
                  results={callResults}
                  word={(key, result) => t('calls.key', { key, result: term(`callResult.${result}`) })}
                  isPending={record.isPending}
                  onResult={(result) => void save(call, result).catch(() => undefined)}
                />
              ),
            },
          ]}
        />
      </Box>
      {arrived !== null && (
        <PaymentDialog
          caseId={arrived.caseId}
          instalment={arrived.instalment}
          payeeId={arrived.reason === 'didItArrive' ? arrived.party.id : undefined}
          proof="phone"
          onClose={() => setArrived(null)}
        />
      )}
    </>
  );
}

function keyOf({ caseId, instalment, party }: PerformanceCall): string {
  return `${caseId} ${instalment} ${party.id}`;
}
