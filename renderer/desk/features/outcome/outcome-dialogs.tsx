import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { CorrectionDialog } from './correction-dialog.tsx';
import { OutcomeDialog } from './outcome-dialog.tsx';
import { PartialAwardDialog } from './partial-award-dialog.tsx';
import { CloseDialog } from './step-dialogs.tsx';
import { CourtResultDialog, SuitDialog } from './suit-dialogs.tsx';

interface OutcomeDialogsProps {
  readonly view: CaseView;
  /** `outcome`, `makePartialAward`, `correctInstrument`, `close`, `suit`, `courtResult`; anything else opens nothing here. */
  readonly action: string | undefined;
  readonly onClose: () => void;
}

/** The dialog about the case's outcome that the address names. */
export function OutcomeDialogs({ view, action, onClose }: OutcomeDialogsProps) {
  switch (action) {
    case 'outcome':
      return <OutcomeDialog view={view} onClose={onClose} />;
    case 'makePartialAward':
      return <PartialAwardDialog view={view} onClose={onClose} />;
    case 'correctInstrument':
      return <CorrectionDialog view={view} onClose={onClose} />;
    case 'close':
      return <CloseDialog view={view} onClose={onClose} />;
    case 'suit':
      return <SuitDialog view={view} onClose={onClose} />;
    case 'courtResult':
      return <CourtResultDialog view={view} onClose={onClose} />;
    default:
      return null;
  }
}
