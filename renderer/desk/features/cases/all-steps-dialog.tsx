import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { groupedSteps, type Step } from './step-order.ts';
import { useOpenStep } from './use-open-step.ts';
import { useStepReason } from './use-step-reason.ts';

interface AllStepsDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** Every step of the procedure by group: the open ones to choose, the others with the reason and the article beside them. */
export function AllStepsDialog({ view, onClose }: AllStepsDialogProps) {
  const { t } = useTranslation('cases');
  const { t: ui } = useTranslation('ui');
  const titleId = useId();
  const open = useOpenStep(view.caseId);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth>
      <DialogTitle id={titleId}>{t('page.allSteps')}</DialogTitle>
      <DialogContent dividers>
        <Box sx={{ columnWidth: '22em', columnGap: 4 }}>
          {groupedSteps(view).map(({ group, steps }) => (
            <Box component="section" key={group} sx={{ mb: 2, breakInside: 'avoid-column' }}>
              <Typography component="h3" variant="h3" sx={{ mb: 0.5 }}>
                {t(`stepGroup.${group}`)}
              </Typography>
              <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
                {steps.map((step) => (
                  <StepLine
                    key={step.step}
                    step={step}
                    onOpen={() => {
                      onClose();
                      open(step.step);
                    }}
                  />
                ))}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{ui('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function StepLine({ step, onOpen }: { readonly step: Step; readonly onOpen: () => void }) {
  const { t: term } = useTranslation('terms');
  const reason = useStepReason()(step);
  return (
    <Box component="li" sx={{ py: 0.25 }}>
      {reason === null ? (
        <Button onClick={onOpen} sx={{ justifyContent: 'flex-start', px: 0.5, py: 0.25 }}>
          {term(`step.${step.step}`)}
        </Button>
      ) : (
        <Box sx={{ px: 0.5, py: 0.25 }}>
          <Typography component="span" sx={{ color: 'text.secondary' }}>
            {term(`step.${step.step}`)}
          </Typography>
          <Typography component="div" variant="caption" sx={{ color: 'text.secondary' }}>
            {reason}
          </Typography>
        </Box>
      )}
    </Box>
  );
}
