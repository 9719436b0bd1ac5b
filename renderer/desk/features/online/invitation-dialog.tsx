import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import GlobalStyles from '@mui/material/GlobalStyles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedInvitationView } from '../../../../electron/backend/api/contract/portal-desk.ts';
import { printCurrentPage } from '../../../ui/files.ts';
import { InvitationSheet } from './invitation-sheet.tsx';

interface InvitationDialogProps {
  readonly number: string;
  readonly issued: readonly IssuedInvitationView[];
  readonly onClose: () => void;
}

/** On paper only the sheets of this dialog remain, one a page. */
const onPaper = {
  '@media print': {
    'body > *:not(.invitations)': { display: 'none !important' },
    '.invitations, .invitations .MuiDialog-container, .invitations .MuiPaper-root, .invitations .MuiDialogContent-root':
      {
        position: 'static !important',
        display: 'block !important',
        overflow: 'visible !important',
        height: 'auto !important',
        maxHeight: 'none !important',
        padding: '0 !important',
        margin: '0 !important',
        background: '#fff !important',
        boxShadow: 'none !important',
        border: '0 !important',
        width: '100% !important',
        maxWidth: 'none !important',
      },
    '.invitations .MuiBackdrop-root, .invitations .on-screen': { display: 'none !important' },
  },
  '@page': { size: 'A4 portrait', margin: '12mm' },
};

/** The invitations just made, to be printed now: they cannot be shown again. */
export function InvitationDialog({ number, issued, onClose }: InvitationDialogProps) {
  const { t } = useTranslation('online');
  const { t: ui } = useTranslation('ui');
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} maxWidth="lg" fullWidth aria-labelledby={titleId} className="invitations">
      <GlobalStyles styles={onPaper} />
      <DialogTitle id={titleId} className="on-screen">
        {t('portal.issued', { n: issued.length })}
      </DialogTitle>
      <DialogContent tabIndex={0} aria-labelledby={titleId}>
        <Alert severity="info" className="on-screen" sx={{ mb: 2 }}>
          {t('portal.issuedHelp')}
        </Alert>
        {issued.map((invitation) => (
          <InvitationSheet key={invitation.invitationId} number={number} invitation={invitation} />
        ))}
      </DialogContent>
      <DialogActions className="on-screen">
        <Button onClick={onClose}>{ui('close')}</Button>
        <Button
          variant="contained"
          autoFocus
          startIcon={<PrintOutlined />}
          onClick={() => void document.fonts.ready.then(() => printCurrentPage())}
        >
          {t('portal.print')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
