import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  AnswerView,
  AsyncHearingView,
  StepView,
  WindowView,
} from '../../../../electron/backend/api/contract/async-hearing.ts';
import { Badge } from '../../../ui/badges.tsx';
import { useDateTimeText } from '../../../ui/dates.tsx';
import { fetchFile, saveResponse } from '../../../ui/files.ts';
import { useReference } from '../../../ui/reference.tsx';
import { LateDialog } from './late-dialog.tsx';
import { usePhaseText } from './use-phase-text.ts';
import { useEndText, useWindowText } from './use-window-text.ts';

interface CourseProps {
  readonly view: AsyncHearingView;
  /** Opens the form for an answer that came in time and was not entered; null when the hearing is over. */
  readonly onAfterwards: ((step: StepView) => void) | null;
}

/** The record as it grows: each phase with what both sides said, in the order in which it may be seen. */
export function CourseOfHearing({ view, onAfterwards }: CourseProps) {
  const { t } = useTranslation('online');
  return (
    <Paper component="section" aria-labelledby="course" variant="outlined" sx={{ p: 2, minWidth: 0 }}>
      <Typography id="course" variant="h2" sx={{ mb: 1 }}>
        {t('record.title')}
      </Typography>
      {view.steps.length === 0 && <Typography color="text.secondary">{t('record.none')}</Typography>}
      <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1.5 }}>
        {view.steps
          .filter(({ windows, skipped }) => windows.length > 0 || skipped !== null)
          .map((step) => (
            <StepRecord
              key={`${step.phase} ${step.round}`}
              view={view}
              step={step}
              onAfterwards={onAfterwards}
            />
          ))}
      </Box>
    </Paper>
  );
}

function StepRecord({ view, step, onAfterwards }: CourseProps & { readonly step: StepView }) {
  const { t } = useTranslation('online');
  const phaseText = usePhaseText();
  const dateTimeText = useDateTimeText();
  const nameOf = (id: string) => view.parties.find((party) => party.id === id)?.name ?? id;
  return (
    <li>
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {phaseText(step.phase, step.round)}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {step.closesAt === null
          ? t('record.from', { from: dateTimeText(step.opensAt) })
          : t('record.span', { from: dateTimeText(step.opensAt), to: dateTimeText(step.closesAt) })}
      </Typography>
      {step.skipped !== null && <div>{t('record.skipped', step.skipped)}</div>}
      {step.questions.map(({ id, text, partyIds }) => (
        <div key={id}>{t('record.question', { names: partyIds.map(nameOf).join(t('and')), text })}</div>
      ))}
      {step.windows.map((window) => (
        <WindowRecord
          key={window.partyId}
          view={view}
          step={step}
          window={window}
          name={nameOf(window.partyId)}
          onAfterwards={onAfterwards}
        />
      ))}
    </li>
  );
}

interface WindowRecordProps extends CourseProps {
  readonly step: StepView;
  readonly window: WindowView;
  readonly name: string;
}

function WindowRecord({ view, step, window, name, onAfterwards }: WindowRecordProps) {
  const { t } = useTranslation('online');
  const endText = useEndText();
  const windowText = useWindowText();
  const role = view.parties.find(({ id }) => id === window.partyId)?.role ?? 'applicant';
  const decision = window.extension?.decision ?? null;
  const asked = window.extension?.asked ?? null;
  return (
    <Box sx={{ mt: 0.75 }}>
      <Typography component="h4" variant="body2" sx={{ fontWeight: 600 }}>
        {t('answer.party', { role: t(`board.${role}`), name })}
      </Typography>
      {asked !== null && <div>{t('record.asked', asked)}</div>}
      {decision !== null && (
        <div>
          {decision.isGranted
            ? t('record.extended', { end: endText(window.endsAt), reason: decision.reason })
            : t('record.refused', decision)}
        </div>
      )}
      {window.answers.map((answer) => (
        <AnswerRecord key={answer.id} view={view} answer={answer} />
      ))}
      {window.answers.length === 0 && !window.isMissed && step.closesAt === null && (
        <Typography color="text.secondary">
          {t('record.waiting', { until: windowText(view.now, window.endsAt) })}
        </Typography>
      )}
      {window.isMissed && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <Typography sx={{ color: 'late.main' }}>
            {t(step.phase === 'recordConfirm' ? 'record.missedConfirm' : 'record.missed', {
              end: endText(window.endsAt),
            })}
          </Typography>
          {onAfterwards !== null && step.skipped === null && (
            <Button
              size="small"
              aria-label={t('act.catchUpFor', { name })}
              onClick={() => onAfterwards(step)}
            >
              {t('act.catchUp')}
            </Button>
          )}
        </Box>
      )}
    </Box>
  );
}

function AnswerRecord({ view, answer }: { readonly view: AsyncHearingView; readonly answer: AnswerView }) {
  const { t } = useTranslation('online');
  const { t: term } = useTranslation('terms');
  const { staffName } = useReference();
  const { palette } = useTheme();
  const dateTimeText = useDateTimeText();
  const [isDeciding, setIsDeciding] = useState(false);
  if (answer.isHidden) return <Typography color="text.secondary">{t('record.hidden')}</Typography>;
  const { proof, admission } = answer;
  return (
    <Box>
      {answer.isConfirmed !== null && (
        <div>{t(answer.isConfirmed ? 'record.confirmed' : 'record.objected')}</div>
      )}
      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{answer.text}</Box>
      <Typography variant="caption" color="text.secondary">
        {answer.origin === 'portal'
          ? t('record.byParty', {
              time: dateTimeText(answer.receivedAt),
              origin: term('answerOrigin.portal'),
            })
          : t('record.by', {
              time: dateTimeText(answer.receivedAt),
              origin: term(`answerOrigin.${answer.origin}`),
              clerk: staffName(answer.enteredBy),
            })}
      </Typography>
      {answer.isRecordUnchanged === false && (
        <Box sx={{ color: 'late.main' }}>{t('record.changedSince')}</Box>
      )}
      {answer.attachments.map(({ sha256, name }, index) => (
        <Button
          key={sha256}
          size="small"
          onClick={() =>
            void fetchFile(`/api/files/attachment/${view.hearingId}/${answer.id}/${index}`).then((file) =>
              saveResponse(file, name),
            )
          }
        >
          {t('record.proof', { name })}
        </Button>
      ))}
      {proof !== null && (
        <Button
          size="small"
          onClick={() =>
            void fetchFile(`/api/files/proof/${view.hearingId}/${answer.id}`).then((file) =>
              saveResponse(file, proof.name),
            )
          }
        >
          {t('record.proof', proof)}
        </Button>
      )}
      {answer.isLate && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Badge color={palette.late.main} ground={palette.late.soft}>
            {admission === null
              ? t('record.late')
              : t(admission.isAdmitted ? 'record.admitted' : 'record.notAdmitted', admission)}
          </Badge>
          {admission === null && view.endedAt === null && (
            <Button size="small" onClick={() => setIsDeciding(true)}>
              {t('act.decideLate')}
            </Button>
          )}
        </Box>
      )}
      {isDeciding && <LateDialog view={view} answerId={answer.id} onClose={() => setIsDeciding(false)} />}
    </Box>
  );
}
