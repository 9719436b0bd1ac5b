import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import GlobalStyles from '@mui/material/GlobalStyles';
import IconButton from '@mui/material/IconButton';
import Skeleton from '@mui/material/Skeleton';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { explainInWords } from '../../../../electron/backend/domain/deadlines/words.ts';
import { RefusalAlert, refusalOf } from '../../../ui/refusal.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';
import { CopyButton } from './copy-button.tsx';
import { ExplanationBody } from './explanation-body.tsx';
import { useExplanation } from './queries.ts';
import { useDateTitle } from './use-date-title.ts';
import { useWordsLanguage } from './use-words-language.ts';

interface ExplanationDialogProps {
  readonly caseId: string;
  /** Names the date within the case. */
  readonly dateKey: string;
  readonly onClose: () => void;
}

/** Printed, the dialog is the page. */
const pageOffPaper = <GlobalStyles styles={{ '@media print': { '#main': { display: 'none' } } }} />;
const onPaper = {
  '@media print': {
    position: 'static',
    '& .MuiBackdrop-root, & .MuiDialogActions-root, & .MuiIconButton-root': { display: 'none' },
    '& .MuiDialog-container': { height: 'auto', display: 'block' },
    // The watermark of practice lies behind.
    '& .MuiDialog-paper': {
      bgcolor: 'transparent',
      m: 0,
      border: 0,
      maxWidth: 'none',
      maxHeight: 'none',
      overflow: 'visible',
    },
    '& .MuiDialogContent-root': { overflow: 'visible' },
  },
} as const;

/** Why a date is what it is: sentences and picture. It is in the address, so that back closes it. */
export function ExplanationDialog({ caseId, dateKey, onClose }: ExplanationDialogProps) {
  const { t } = useTranslation('deadlines');
  const { t: ui } = useTranslation('ui');
  const language = useWordsLanguage();
  const dateTitle = useDateTitle();
  const titleId = useId();
  const found = useExplanation(caseId, dateKey);
  const explanation = found.data;
  const isGone = refusalOf(found.error)?.code === 'notFound';
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={titleId}
      maxWidth="md"
      fullWidth
      scroll="paper"
      sx={onPaper}
    >
      {pageOffPaper}
      <DialogTitle id={titleId} sx={{ pr: 6 }}>
        {explanation === undefined ? t('dialog.title') : dateTitle(explanation)}
      </DialogTitle>
      <IconButton
        aria-label={ui('close')}
        onClick={onClose}
        sx={{ position: 'absolute', right: 12, top: 14 }}
      >
        <CloseOutlined />
      </IconButton>
      <DialogContent dividers tabIndex={0} role="region" aria-labelledby={titleId}>
        {isGone && t('dialog.gone')}
        {found.error !== null && !isGone && (
          <RefusalAlert
            error={found.error}
            onRetry={
              <Button color="inherit" onClick={() => void found.refetch()}>
                {ui('retry')}
              </Button>
            }
          />
        )}
        {found.isPending && (
          <Skeleton role="status" variant="rounded" height={260} aria-label={ui('table.loading')} />
        )}
        {explanation !== undefined && <ExplanationBody explanation={explanation} />}
      </DialogContent>
      <DialogActions>
        <RouterButton to="/cases/$caseId/explain" params={{ caseId }}>
          {t('dialog.whole')}
        </RouterButton>
        {explanation !== undefined && (
          <CopyButton
            text={[dateTitle(explanation), ...explainInWords(explanation, language)].join('\n')}
            label={t('copy.sentences')}
          />
        )}
        <Button variant="contained" onClick={onClose} autoFocus>
          {ui('close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
