import MoreHorizOutlined from '@mui/icons-material/MoreHorizOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { AllStepsDialog } from './all-steps-dialog.tsx';
import { StepButton } from './step-button.tsx';
import { leadingStep, mainSteps } from './step-order.ts';

/** The likely next steps of this stage as buttons, what is not lawful yet greyed with its reason; all others one click further. */
export function StepBar({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('cases');
  const [isOpen, setIsOpen] = useState(false);
  const steps = mainSteps(view);
  const leading = leadingStep(steps);
  return (
    <Box
      component="section"
      aria-label={t('page.steps')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2, '@media print': { display: 'none' } }}
    >
      {steps.map((step) => (
        <StepButton key={step.step} caseId={view.caseId} step={step} isNext={step.step === leading} />
      ))}
      <Button
        color="secondary"
        startIcon={<MoreHorizOutlined />}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        {t('page.moreSteps')}
      </Button>
      {isOpen && <AllStepsDialog view={view} onClose={() => setIsOpen(false)} />}
    </Box>
  );
}
