import { useTranslation } from 'react-i18next';
import type { HearingPhase } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { AttendanceDialog } from './attendance-dialog.tsx';
import { CorrectionDialog, RulingDialog } from './correction-dialogs.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';
import type { LineDialogProps } from './line-form-dialog.tsx';
import type { OpenDialog } from './panel.ts';
import { AdjournDialog, ReopenDialog, ResumeDialog, WitnessDialog } from './reason-dialogs.tsx';
import { RecusalDialog } from './recusal-dialog.tsx';
import { SignatureDialog } from './signature-dialog.tsx';

interface RecordDialogsProps extends LineDialogProps {
  readonly open: OpenDialog;
  readonly phase: HearingPhase;
  readonly onWitness: (name: string) => void;
  readonly onLock: () => void;
}

/** The dialog that is open over the record. */
export function RecordDialogs({ open, phase, onWitness, onLock, ...props }: RecordDialogsProps) {
  const { t } = useTranslation('hearingRecord');
  switch (open.dialog) {
    case 'attendance':
      return <AttendanceDialog {...props} partyId={open.partyId} />;
    case 'recusal':
      return <RecusalDialog {...props} partyId={open.partyId} />;
    case 'evidence':
      return <EvidenceDialog {...props} line={open.line} />;
    case 'correction':
      return <CorrectionDialog {...props} />;
    case 'ruling':
      return <RulingDialog {...props} line={open.line} request={open.request} />;
    case 'signature':
      return <SignatureDialog {...props} signer={open.signer} />;
    case 'adjourn':
      return <AdjournDialog {...props} phase={phase} />;
    case 'resume':
      return <ResumeDialog {...props} phase={phase} />;
    case 'reopen':
      return <ReopenDialog view={props.view} onClose={props.onClose} />;
    case 'witness':
      return <WitnessDialog onName={onWitness} onClose={props.onClose} />;
    case 'lock':
      return (
        <ConfirmDialog
          open
          title={t('act.lock')}
          body={t('act.lockBody')}
          confirmLabel={t('act.lock')}
          onConfirm={() => {
            props.onClose();
            onLock();
          }}
          onClose={props.onClose}
        />
      );
  }
}
