import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { HiddenText } from '../../../ui/hidden-text.tsx';
import type { Step } from './step-order.ts';
import { useOpenStep } from './use-open-step.ts';
import { useStepReason } from './use-step-reason.ts';

interface StepButtonProps {
  readonly caseId: string;
  readonly step: Step;
  readonly isNext: boolean;
}

/** One step as a button. A refused one stays in reach, so that its reason can be read by focus and by hover. */
export function StepButton({ caseId, step, isNext }: StepButtonProps) {
  const { t: term } = useTranslation('terms');
  const open = useOpenStep(caseId);
  const reasonOf = useStepReason();
  const descriptionId = useId();
  const reason = reasonOf(step);
  return (
    <>
      <Tooltip title={reason ?? ''} describeChild>
        <Button
          variant={isNext ? 'contained' : 'outlined'}
          color={step.step === 'reject' ? 'error' : 'primary'}
          aria-disabled={reason !== null}
          aria-describedby={reason === null ? undefined : descriptionId}
          onClick={reason === null ? () => open(step.step) : undefined}
          sx={reason === null ? undefined : refused}
        >
          {term(`step.${step.step}`)}
        </Button>
      </Tooltip>
      {reason !== null && (
        <Box component="span" id={descriptionId}>
          <HiddenText>{reason}</HiddenText>
        </Box>
      )}
    </>
  );
}

const refused = {
  color: 'text.disabled',
  borderColor: 'divider',
  borderStyle: 'dashed',
  cursor: 'not-allowed',
  '&:hover': { bgcolor: 'transparent', borderColor: 'divider' },
} as const;
