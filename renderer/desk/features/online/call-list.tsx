import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import type { LocalDateTime } from '../../../../electron/backend/domain/dates.ts';
import type { ContactResult } from '../../../../electron/backend/domain/online/async-entry.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { useRecordAct } from './mutations.ts';
import { usePhaseText } from './use-phase-text.ts';
import { useSpent } from './use-spent.ts';
import { useWindowText } from './use-window-text.ts';

const results = { '1': 'reached', '2': 'promised', '3': 'notReached', '4': 'sent' } as const satisfies Record<
  string,
  ContactResult
>;
type ResultKey = keyof typeof results;
const resultKeys = ['1', '2', '3', '4'] as const satisfies readonly ResultKey[];

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
    const key = resultKeys.find((known) => known === event.key);
    const row =
      event.target instanceof HTMLElement ? event.target.closest('tr')?.querySelector('[data-call]') : null;
    const call = calls.find(
      ({ hearingId, party }) => `${hearingId} ${party.id}` === row?.getAttribute('data-call'),
    );
    if (key === undefined || call === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // The refusal is shown below.
    save(call, results[key]).catch(() => undefined);
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
        rowKey={({ hearingId, party }) => `${hearingId} ${party.id}`}
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
              <>
                <div>{party.phone ?? t('calls.noPhone')}</div>
                {party.agents.map(({ name, phone }) => (
                  <div key={name}>{t('calls.agent', { name, phone: phone ?? '' })}</div>
                ))}
              </>
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
              <Box
                data-call={`${call.hearingId} ${call.party.id}`}
                role="group"
                aria-label={`${t('calls.result')}: ${call.party.name}`}
                sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}
              >
                {resultKeys.map((key) => (
                  <Button
                    key={key}
                    size="small"
                    variant="outlined"
                    disabled={record.isPending}
                    aria-keyshortcuts={key}
                    onClick={() => void save(call, results[key]).catch(() => undefined)}
                  >
                    {t(`calls.key.${key}`)}
                  </Button>
                ))}
              </Box>
            ),
          },
        ]}
      />
    </Box>
  );
}
