import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { CaseStep } from '../../../../electron/backend/domain/lifecycle/next-steps.ts';
import type { CaseAction } from './search.ts';
import { useStepReason } from './use-step-reason.ts';

type Step = CaseView['steps'][number];

/** Read out, not seen. */
const heardOnly = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** The dialog of each step; a correction has its own page. */
const actionOf = {
  correctApplication: null,
  accept: 'accept',
  reject: 'reject',
  scheduleHearing: 'schedule',
  recordHearing: 'record',
  recordOutcome: 'outcome',
  issueDocument: 'issue',
  recordService: 'service',
  close: 'close',
  recordSuit: 'suit',
} as const satisfies Record<CaseStep, CaseAction | null>;

/** The way of a case in the order staff go it; the first open one is what comes next. */
const usualOrder: readonly CaseStep[] = [
  'accept',
  'reject',
  'scheduleHearing',
  'recordHearing',
  'recordOutcome',
  'recordService',
  'close',
  'recordSuit',
  'issueDocument',
  'correctApplication',
];
const leading: ReadonlySet<CaseStep> = new Set([
  'accept',
  'scheduleHearing',
  'recordHearing',
  'recordOutcome',
  'close',
]);

/** Every step: open ones as buttons, the others greyed with the reason and its article. */
export function StepBar({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('cases');
  const steps = usualOrder.flatMap((name) => view.steps.find((step) => step.step === name) ?? []);
  const next = nextOf(view, steps);
  return (
    <Box
      component="section"
      aria-label={t('page.steps')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2, '@media print': { display: 'none' } }}
    >
      {steps.map((step) => (
        <StepButton key={step.step} caseId={view.caseId} step={step} isNext={step.step === next} />
      ))}
    </Box>
  );
}

interface StepButtonProps {
  readonly caseId: string;
  readonly step: Step;
  readonly isNext: boolean;
}

function StepButton({ caseId, step, isNext }: StepButtonProps) {
  const { t: term } = useTranslation('terms');
  const navigate = useNavigate();
  const reasonOf = useStepReason();
  const descriptionId = useId();
  const reason = reasonOf(step);
  const action = actionOf[step.step];
  const open = () => {
    if (action === null) void navigate({ to: '/intake', search: { caseId } });
    else void navigate({ to: '.', search: (search) => ({ ...search, action }) });
  };
  // A disabled button can neither be focused nor hovered: it stays in reach, so that its reason can be read.
  return (
    <>
      <Tooltip title={reason ?? ''} describeChild>
        <Button
          variant={isNext ? 'contained' : 'outlined'}
          color={step.step === 'reject' ? 'error' : 'primary'}
          aria-disabled={reason !== null}
          aria-describedby={reason === null ? undefined : descriptionId}
          onClick={reason === null ? open : undefined}
          sx={
            reason === null
              ? undefined
              : {
                  color: 'text.disabled',
                  borderColor: 'divider',
                  borderStyle: 'dashed',
                  cursor: 'not-allowed',
                  '&:hover': { bgcolor: 'transparent', borderColor: 'divider' },
                }
          }
        >
          {term(`step.${step.step}`)}
        </Button>
      </Tooltip>
      {reason !== null && (
        <Typography component="span" id={descriptionId} sx={heardOnly}>
          {reason}
        </Typography>
      )}
    </>
  );
}

/** What comes next: recording a hearing only once its day has come is the docket's matter, so the first open one leads. */
function nextOf(view: CaseView, steps: readonly Step[]): CaseStep | null {
  const open = steps.filter((step) => step.refusal === null && step.isPermitted && leading.has(step.step));
  const isScheduled = view.hearings.some((hearing) => hearing.status === 'scheduled');
  const preferred = open.filter((step) => !(step.step === 'scheduleHearing' && isScheduled));
  const wasHeard = view.hearings.some(
    (hearing) => hearing.status === 'held' || hearing.status === 'respondentAbsent',
  );
  const rest = preferred.filter((step) => !(step.step === 'scheduleHearing' && wasHeard));
  return (rest[0] ?? preferred[0] ?? open[0])?.step ?? null;
}
