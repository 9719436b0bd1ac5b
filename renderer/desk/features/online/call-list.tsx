import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import type { LocalDateTime } from '../../../../electron/backend/domain/dates.ts';
import {
  type ContactResult,
  contactResults,
} from '../../../../electron/backend/domain/online/async-entry.ts';
import { CallPhone, CallResults, pressedResult } from '../../../ui/call-results.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { useRecordAct } from './mutations.ts';
import { usePhaseText } from './use-phase-text.ts';
import { useSpent } from './use-spent.ts';
import { useWindowText } from './use-window-text.ts';

/** Whom to call today: number, what to ask, until when; the outcome of a call by one key. */
export function CallList({
  calls,
  now,
}: {
  readonly calls: readonly CallView[];
  readonly now: LocalDateTime;
}) {
  const { t } = useTranslation('online');
  const { t: term } = useTranslation('terms');
  const { t: ui } = useTranslation('ui');
  const notify = useNotice();
  const navigate = useNavigate();
  const record = useRecordAct();
  const spent = useSpent();
  const phaseText = usePhaseText();
  const windowText = useWindowText();
  const save = async (call: CallView, result: ContactResult) => {
    if (record.isPending) return;
    await record.mutateAsync({
      caseId: call.caseId,
      version: call.caseVersion,
      hearingId: call.hearingId,
      spentSeconds: spent(),
      act: { act: 'contact', partyId: call.party.id, result, note: '' },
    });
    notify(t('calls.saved', { party: call.party.name, result: term(`contactResult.${result}`) }));
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const pressed = pressedResult(event, contactResults);
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
    <Box component="section" aria-labelledby="calls" sx={{ mb: 2 }} onKeyDown={press}>
      <Typography id="calls" variant="h2" sx={{ mb: 0.5 }}>
        {t('calls.title', { n: calls.length })}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        {t('calls.keys')}
      </Typography>
      <RefusalAlert error={record.error} />
      <DataTable
        label={t('calls.title', { n: calls.length })}
        rows={calls}
        state="ready"
        emptyText={t('calls.none')}
        rowKey={keyOf}
        onOpen={({ hearingId }) => void navigate({ to: '/online/$hearingId', params: { hearingId } })}
        columns={[
          {
            id: 'party',
            header: t('calls.party'),
            cell: ({ party, hearingId, number }) => (
              <>
                <div>{t('answer.party', { role: t(`board.${party.role}`), name: party.name })}</div>
                <RouterLink to="/online/$hearingId" params={{ hearingId }} sx={{ whiteSpace: 'nowrap' }}>
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
          {
            id: 'ask',
            header: t('calls.ask'),
            cell: ({ phase, round, questions }) => (
              <>
                <div>{phase === 'question' ? phaseText(phase, round) : t(`ask.${phase}`)}</div>
                {questions.map((text) => (
                  <div key={text}>{text}</div>
                ))}
              </>
            ),
          },
          { id: 'until', header: t('calls.until'), cell: ({ endsAt }) => windowText(now, endsAt) },
          {
            id: 'result',
            header: t('calls.result'),
            cell: (call) => (
              <CallResults
                rowKey={keyOf(call)}
                label={`${t('calls.result')}: ${call.party.name}`}
                results={contactResults}
                word={(_, result) => t(`calls.short.${result}`)}
                isPending={record.isPending}
                onResult={(result) => void save(call, result).catch(() => undefined)}
              />
            ),
          },
        ]}
      />
    </Box>
  );
}

function keyOf({ hearingId, party }: CallView): string {
  return `${hearingId} ${party.id}`;
}
