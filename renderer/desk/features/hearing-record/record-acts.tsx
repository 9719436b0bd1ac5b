import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HearingRecordView } from '../../../../electron/backend/api/contract/hearing-record.ts';
import type { RecordStatus } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { usePrintRecord } from './mutations.ts';
import type { OpenDialog } from './panel.ts';

interface RecordActsProps {
  readonly view: HearingRecordView;
  readonly isPaused: boolean;
  readonly isPending: boolean;
  readonly onStatus: (to: RecordStatus) => void;
  readonly onOpen: (dialog: OpenDialog) => void;
  /** Ends the hearing; null: it is over already. */
  readonly onEnd: (() => void) | null;
  /** Everything typed has to be on the court's disk before it is printed. */
  readonly flush: () => Promise<void>;
}

/** What can be done with the record as a whole; only what its state allows. */
export function RecordActs({ view, isPaused, isPending, onStatus, onOpen, onEnd, flush }: RecordActsProps) {
  const { t } = useTranslation('hearingRecord');
  const notify = useNotice();
  const navigate = useNavigate();
  const print = usePrintRecord();
  const canPrint = useCan('papers.issue');
  const canEnd = useCan('docket.record');
  const show = () => {
    const shown = window.open(`/hearings/${encodeURIComponent(view.hearingId)}/live`, 'tingwu-live', 'popup');
    // In the desk the shell makes the window; a browser answers null when it has stopped it.
    if (shown === null) notify(t('blocked'));
  };
  const issue = async () => {
    await flush();
    const { document } = await print.mutateAsync({
      caseId: view.caseId,
      version: view.caseVersion,
      kind: 'hearingRecord',
      hearingId: view.hearingId,
      partyId: null,
    });
    await navigate({ to: '/papers/print/$documentId', params: { documentId: document.id } });
  };
  return (
    <>
      <Button variant="outlined" onClick={show}>
        {t('live')}
      </Button>
      {view.status === 'writing' && (
        <Button
          variant="outlined"
          onClick={() => onOpen({ dialog: isPaused ? 'resume' : 'adjourn' })}
          disabled={view.lines.length === 0}
        >
          {t(isPaused ? 'pause.resume' : 'pause.adjourn')}
        </Button>
      )}
      {canPrint && (
        <Button
          variant="outlined"
          disabled={print.isPending || view.lines.length === 0}
          onClick={() => void issue().catch(() => undefined)}
        >
          {t('act.print')}
        </Button>
      )}
      {canEnd && onEnd !== null && (
        <Button variant="outlined" onClick={onEnd}>
          {t('act.end')}
        </Button>
      )}
      {view.status === 'writing' && (
        <Button
          variant="contained"
          disabled={isPending || view.lines.length === 0}
          onClick={() => onStatus('review')}
        >
          {t('act.review')}
        </Button>
      )}
      {view.status === 'review' && (
        <>
          <Button variant="outlined" disabled={isPending} onClick={() => onStatus('writing')}>
            {t('act.back')}
          </Button>
          <Button variant="contained" disabled={isPending} onClick={() => onOpen({ dialog: 'lock' })}>
            {t('act.lock')}
          </Button>
        </>
      )}
      {view.status === 'locked' && (
        <Button variant="outlined" onClick={() => onOpen({ dialog: 'reopen' })}>
          {t('act.reopen')}
        </Button>
      )}
    </>
  );
}
