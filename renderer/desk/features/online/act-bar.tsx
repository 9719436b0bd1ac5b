import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AsyncHearingView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';
import { ConvertDialog } from './convert-dialog.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import { useComplete, useIssueRecord } from './mutations.ts';
import { AbortDialog, SkipDialog } from './reason-dialogs.tsx';

type Open =
  | { readonly dialog: 'skip' | 'convert' | 'abort' }
  | { readonly dialog: 'extend'; readonly partyId: string };

/** What can be done beside entering answers; only what the present state allows is offered. */
export function ActBar({ view }: { readonly view: AsyncHearingView }) {
  const { t } = useTranslation('online');
  const navigate = useNavigate();
  const notify = useNotice();
  const complete = useComplete();
  const issue = useIssueRecord();
  const [open, setOpen] = useState<Open | null>(null);
  if (view.openedAt === null) return null;
  const isRunning = view.endedAt === null && view.status !== 'aborted';
  const present = view.steps.find(({ closesAt }) => closesAt === null);
  const isSkippable =
    present !== undefined && present.phase !== 'identity' && present.phase !== 'recordConfirm';
  const extendable = (present?.windows ?? []).filter(
    ({ answers, extension }) => answers.length === 0 && (extension?.decision ?? null) === null,
  );
  const target = { caseId: view.caseId, version: view.caseVersion };
  const end = async () => {
    await complete.mutateAsync({ ...target, hearingId: view.hearingId });
    notify(t('act.completed'));
  };
  const print = async () => {
    const { document } = await issue.mutateAsync({
      ...target,
      kind: 'asyncRecord',
      hearingId: view.hearingId,
      partyId: null,
    });
    notify(t('act.recorded'));
    await navigate({ to: '/papers/print/$documentId', params: { documentId: document.id } });
  };
  const close = () => setOpen(null);
  return (
    <>
      <RefusalAlert error={complete.error ?? issue.error} />
      {isRunning &&
        extendable.map(({ partyId }) => (
          <Button key={partyId} onClick={() => setOpen({ dialog: 'extend', partyId })}>
            {t('extend.title', { name: view.parties.find(({ id }) => id === partyId)?.name ?? '' })}
          </Button>
        ))}
      {isRunning && isSkippable && (
        <Button onClick={() => setOpen({ dialog: 'skip' })}>{t('act.skip')}</Button>
      )}
      {isRunning && (
        <Button
          variant={view.status === 'conversionDue' ? 'contained' : 'text'}
          onClick={() => setOpen({ dialog: 'convert' })}
        >
          {t('act.convert')}
        </Button>
      )}
      {isRunning && <Button onClick={() => setOpen({ dialog: 'abort' })}>{t('act.abort')}</Button>}
      <Button disabled={issue.isPending} onClick={() => void print().catch(() => undefined)}>
        {t('act.record')}
      </Button>
      {view.status === 'awaitingCompletion' && (
        <Button
          variant="contained"
          disabled={complete.isPending}
          onClick={() => void end().catch(() => undefined)}
        >
          {t('act.complete')}
        </Button>
      )}
      {view.status === 'converted' && (
        <RouterButton
          variant="contained"
          to="/cases/$caseId"
          params={{ caseId: view.caseId }}
          search={{ action: 'schedule' }}
        >
          {t('convert.toDocket')}
        </RouterButton>
      )}
      {open?.dialog === 'extend' && <ExtendDialog view={view} partyId={open.partyId} onClose={close} />}
      {open?.dialog === 'skip' && present !== undefined && (
        <SkipDialog view={view} step={present} onClose={close} />
      )}
      {open?.dialog === 'convert' && <ConvertDialog view={view} onClose={close} />}
      {open?.dialog === 'abort' && <AbortDialog view={view} onClose={close} />}
    </>
  );
}
