import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';
import { DrawReplay } from './draw-replay.tsx';

/** A tribunal as it was just formed. */
export interface FormedTribunal {
  readonly way: 'draw' | 'manual';
  /** The presiding or sole arbitrator first. */
  readonly arbitratorIds: readonly string[];
  readonly clerkId: string;
}

interface FormedDialogProps {
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly formed: FormedTribunal;
  readonly onClose: () => void;
}

/** Who sits; of a draw its record and how to repeat it; and the way to the notice that must go to the parties. */
export function FormedDialog({ caseId, caseNumber, formed, onClose }: FormedDialogProps) {
  const { t } = useTranslation(['tribunal', 'ui']);
  const titleId = useId();
  const canIssue = useCan('papers.issue');
  const { staffName } = useReference();
  const [first = '', ...others] = formed.arbitratorIds;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth scroll="paper">
      <DialogTitle id={titleId}>{t(`tribunal:formed.title.${formed.way}`)}</DialogTitle>
      <DialogContent dividers>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Box
            component="dl"
            sx={{
              display: 'grid',
              gridTemplateColumns: 'max-content minmax(0, 1fr)',
              columnGap: 3,
              rowGap: 0.5,
              m: 0,
              '& dt': { color: 'text.secondary' },
              '& dd': { m: 0, fontWeight: 600 },
            }}
          >
            <dt>{t(`tribunal:record.seats.${others.length === 0 ? 'sole' : 'presiding'}`)}</dt>
            <dd>{staffName(first)}</dd>
            {others.length > 0 && (
              <>
                <dt>{t('tribunal:record.seats.other')}</dt>
                <dd>{others.map(staffName).join(t('tribunal:list'))}</dd>
              </>
            )}
            <dt>{t('tribunal:clerk.label')}</dt>
            <dd>{staffName(formed.clerkId)}</dd>
          </Box>
          <Typography>{t('tribunal:formed.notice')}</Typography>
          {formed.way === 'draw' && <DrawReplay caseId={caseId} caseNumber={caseNumber} />}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('ui:close')}</Button>
        {canIssue && (
          <RouterButton
            variant="contained"
            to="/cases/$caseId"
            params={{ caseId }}
            search={{ action: 'issue-panelNotice' }}
            autoFocus
          >
            {t('tribunal:formed.issue')}
          </RouterButton>
        )}
      </DialogActions>
    </Dialog>
  );
}
