import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { OutcomeDialog } from './outcome-dialog.tsx';
import { CloseDialog, SuitDialog } from './step-dialogs.tsx';

interface OutcomeDialogsProps {
  readonly view: CaseView;
  /** `outcome`, `close`, `suit`; anything else opens nothing here. */
  readonly action: string | undefined;
  readonly onClose: () => void;
}

/** The dialog about the case's outcome that the address names. */
export function OutcomeDialogs({ view, action, onClose }: OutcomeDialogsProps) {
  switch (action) {
    case 'outcome':
      return <OutcomeDialog view={view} onClose={onClose} />;
    case 'close':
      return <CloseDialog view={view} onClose={onClose} />;
    case 'suit':
      return <SuitDialog view={view} onClose={onClose} />;
    default:
      return null;
  }
}
