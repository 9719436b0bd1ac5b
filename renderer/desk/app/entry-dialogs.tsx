import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../electron/backend/api/contract/cases.ts';
import { useCan, useReference } from '../../ui/reference.tsx';
import { partyNamesOf, useHistorySentence } from '../features/cases/history-sentence.ts';
import { useHistory } from '../features/cases/queries.ts';
import { CorrectDateDialog, RevokeEntryDialog } from '../features/deadlines/correct-entry-dialog.tsx';
import { EffectPreview } from '../features/steps/effect-preview.tsx';

interface EntryDialogsProps {
  readonly view: CaseView;
  /** The search parameters `action` and `entry` of the page. */
  readonly action: string | undefined;
  readonly entryId: string | undefined;
  readonly onClose: () => void;
}

/** The dialog that corrects or revokes the entry the address names; it shows what that would do to the dates. */
export function EntryDialogs({ view, action, entryId, onClose }: EntryDialogsProps) {
  const mayCorrect = useCan('lifecycle.correct');
  const isAsked = action === 'correctDate' || action === 'revoke';
  if (!isAsked || entryId === undefined || !mayCorrect) return null;
  return <EntryDialog key={entryId} view={view} action={action} entryId={entryId} onClose={onClose} />;
}

interface EntryDialogProps extends EntryDialogsProps {
  readonly action: 'correctDate' | 'revoke';
  readonly entryId: string;
}

function EntryDialog({ view, action, entryId, onClose }: EntryDialogProps) {
  const { caseId, version } = view;
  const { today } = useReference();
  const history = useHistory(caseId);
  const sentence = useHistorySentence(partyNamesOf(view));
  if (history.data === undefined) return null;
  const entry = history.data.find(({ id }) => id === entryId);
  const isOpen = action === 'revoke' ? entry?.isRevocable : entry?.isCorrectable;
  if (entry === undefined || isOpen !== true) return <Gone onClose={onClose} />;
  const Shown = action === 'revoke' ? RevokeEntryDialog : CorrectDateDialog;
  return (
    <Shown
      caseId={caseId}
      version={version}
      entry={entry}
      sentence={sentence(entry).main}
      preview={(change) => (
        <EffectPreview caseId={caseId} change={change === null ? null : { on: today.date, change }} />
      )}
      onClose={onClose}
    />
  );
}

function Gone({ onClose }: Pick<EntryDialogsProps, 'onClose'>) {
  const { t } = useTranslation('deadlines');
  const { t: ui } = useTranslation('ui');
  return (
    <Dialog open onClose={onClose} aria-label={t('correct.dateTitle')} maxWidth="xs">
      <DialogContent>{t('correct.gone')}</DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {ui('close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
