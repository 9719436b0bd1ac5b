import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView, WorkingView } from '../../../../electron/backend/api/contract/cases.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { AmountSteps } from '../../../ui/amount-steps.tsx';

interface AwardWorkingsProps {
  readonly view: CaseView;
  readonly workings: readonly WorkingView[];
}

/** How amounts of the award were worked out, each opened again as it was kept. */
export function AwardWorkings({ view, workings }: AwardWorkingsProps) {
  const { t } = useTranslation('cases');
  const { t: ui } = useTranslation('ui');
  const titleId = useId();
  const [open, setOpen] = useState<WorkingView | null>(null);
  const number = (claimId: string) => view.application.claims.findIndex(({ id }) => id === claimId) + 1;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {workings.map((working) => (
        <Button key={working.claimId} size="small" onClick={() => setOpen(working)}>
          {t('overview.working', {
            n: number(working.claimId),
            amount: formatYuan(working.result.totalFen),
          })}
        </Button>
      ))}
      {open !== null && (
        <Dialog open onClose={() => setOpen(null)} aria-labelledby={titleId} maxWidth="md" fullWidth>
          <DialogTitle id={titleId}>{t('overview.workingTitle', { n: number(open.claimId) })}</DialogTitle>
          <DialogContent dividers>
            <AmountSteps result={open.result} />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(null)}>{ui('close')}</Button>
          </DialogActions>
        </Dialog>
      )}
    </Box>
  );
}
