import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { recusalGrounds } from '../../../../electron/backend/domain/lifecycle/procedural-events.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { ApproverField, useUsualApprover } from './approver-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { usePartyOptions } from './party-options.ts';
import { StepDialog } from './step-dialog.tsx';
import type { StepProps } from './step-props.ts';

function useStaffName(): (id: string) => string {
  const { staff } = useReference();
  return (id) => staff.find((person) => person.id === id)?.name ?? id;
}

/** 申请回避; LAW 33, RULES 11. */
export function RequestRecusalDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  const { t: term } = useTranslation('terms');
  const staffName = useStaffName();
  const { tribunal } = props.view;
  const people = [...(tribunal?.arbitratorIds ?? []), tribunal?.clerkId ?? null].filter((id) => id !== null);
  return (
    <StepDialog
      {...props}
      entry={{
        step: 'requestRecusal',
        staffId: null,
        ground: null,
        partyId: null,
        hasEvidence: false,
        note: '',
      }}
      intro={t('requestRecusal.intro')}
      dateLabel={t('filedOn')}
      keepsDraft
    >
      <SelectField
        name="entry.staffId"
        label={t('requestRecusal.who')}
        options={people.map((id) => ({ value: id, label: staffName(id) }))}
        required
      />
      <SelectField
        name="entry.ground"
        label={t('requestRecusal.ground')}
        options={recusalGrounds.map((value) => ({ value, label: term(`recusalGround.${value}`) }))}
        required
      />
      <SelectField
        name="entry.partyId"
        label={t('byWhom')}
        options={usePartyOptions()(props.view.application.parties)}
        allowEmpty
        emptyLabel={t('requestRecusal.self')}
      />
      <CheckField
        name="entry.hasEvidence"
        label={t('requestRecusal.evidence')}
        helper={t('requestRecusal.evidenceHelp')}
      />
      <TextField name="entry.note" label={t('reason')} required multiline maxLength={2000} />
    </StepDialog>
  );
}

export function DecideRecusalDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  const { t: term } = useTranslation('terms');
  const staffName = useStaffName();
  const usual = useUsualApprover();
  const open = props.view.recusals.filter((recusal) => recusal.decidedOn === null);
  const challenged = open[0]?.staffId ?? null;
  return (
    <StepDialog
      {...props}
      entry={{
        step: 'decideRecusal',
        recusalId: open[0]?.id ?? null,
        isUpheld: null,
        deciderId: usual === challenged ? null : usual,
        form: 'written',
        note: '',
      }}
      intro={t('decideRecusal.intro')}
      dateLabel={t('decidedOn')}
      keepsDraft
    >
      <SelectField
        name="entry.recusalId"
        label={t('decideRecusal.which')}
        options={open.map(({ id, staffId }) => ({ value: id, label: staffName(staffId) }))}
        required
      />
      <ChoiceField
        name="entry.isUpheld"
        label={t('decision')}
        options={[
          { value: true, label: t('decideRecusal.upheld') },
          { value: false, label: t('decideRecusal.dismissed') },
        ]}
      />
      <ApproverField name="entry.deciderId" label={t('decideRecusal.decider')} without={challenged} />
      <ChoiceField
        name="entry.form"
        label={t('decideRecusal.form')}
        options={(['written', 'oral'] as const).map((value) => ({
          value,
          label: term(`decisionForm.${value}`),
        }))}
      />
      <TextField name="entry.note" label={t('note')} multiline maxLength={20_000} />
    </StepDialog>
  );
}

/** 评议; LAW 45. A sole arbitrator notes it here; a panel votes on its own page. */
export function FormOpinionDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  const isSole = props.view.tribunal?.arbitratorIds.length === 1;
  if (!isSole) return <PanelVotes {...props} />;
  return <StepDialog {...props} entry={{ step: 'formOpinion' }} intro={t('formOpinion.sole')} keepsDraft />;
}

function PanelVotes({ view, onClose }: StepProps) {
  const { t } = useTranslation('steps');
  const { t: ui } = useTranslation('ui');
  const navigate = useNavigate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{t('formOpinion.title')}</DialogTitle>
      <DialogContent>{t('formOpinion.panel')}</DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button
          variant="contained"
          autoFocus
          onClick={() =>
            void navigate({ to: '/cases/$caseId/deliberation', params: { caseId: view.caseId } })
          }
        >
          {t('formOpinion.toPage')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
