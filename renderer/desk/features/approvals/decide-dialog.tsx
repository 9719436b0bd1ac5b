import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseApproval } from '../../../../electron/backend/api/contract/approvals.ts';
import {
  reviewPoints,
  reviewVerdicts,
} from '../../../../electron/backend/domain/approvals/approval-entry.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { type DecideForm, decideForm, newDecision } from './decide-form.ts';
import { useDecideApproval } from './queries.ts';
import { useProposalText } from './use-proposal-text.ts';

interface DecideDialogProps {
  readonly caseId: string;
  readonly version: number;
  readonly caseTitle: string;
  readonly approval: CaseApproval;
  readonly onClose: () => void;
}

/** Approves or returns one request; a review looks at every point first. */
export function DecideDialog({ caseId, version, caseTitle, approval, onClose }: DecideDialogProps) {
  const { t } = useTranslation('approvals');
  const { t: term } = useTranslation('terms');
  const notify = useNotice();
  const decide = useDecideApproval();
  const proposalText = useProposalText();
  const { kind } = approval.proposal;
  const form = useForm<DecideForm>({
    resolver: zodResolver(decideForm),
    defaultValues: newDecision(kind === 'review'),
  });
  const save = async ({ decision, reason, checks }: DecideForm) => {
    const isApproved = decision === 'approve';
    await decide.mutateAsync({ caseId, version, approvalId: approval.id, isApproved, reason, checks });
    notify(t(isApproved ? 'decide.approvedNow' : 'decide.returnedNow'));
    onClose();
  };
  const said = proposalText(approval.proposal);
  return (
    <FormDialog
      open
      title={t('decide.title', { kind: term(`approvalKind.${kind}`), case: caseTitle })}
      form={form}
      submitLabel={t('decide.submit')}
      isPending={decide.isPending}
      refusal={decide.error}
      maxWidth="sm"
      onSubmit={save}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {said !== '' && (
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>
            {t('decide.proposal')}：{said}
          </Typography>
        )}
        {kind === 'review' && <Checks />}
        <SelectField
          name="decision"
          label={t('decide.decision')}
          options={[
            { value: 'approve', label: t('decide.approve') },
            { value: 'return', label: t('decide.return') },
          ]}
        />
        <TextField
          name="reason"
          label={t('decide.reason')}
          helper={t('decide.reasonHelp')}
          multiline
          minRows={2}
        />
      </Box>
    </FormDialog>
  );
}

function Checks() {
  const { t } = useTranslation('approvals');
  const { t: term } = useTranslation('terms');
  const checks = useWatch<DecideForm, 'checks'>({ name: 'checks' });
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, m: 0 }}>
      <Box component="legend" sx={{ px: 0.5, fontWeight: 600 }}>
        {t('decide.checks')}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {t('decide.checksHelp')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {reviewPoints.map((point, index) => (
          <Box
            key={point}
            sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}
          >
            <SelectField
              name={`checks.${index}.verdict`}
              label={term(`reviewPoint.${point}`)}
              options={reviewVerdicts.map((verdict) => ({
                value: verdict,
                label: term(`reviewVerdict.${verdict}`),
              }))}
            />
            {checks[index]?.verdict === 'fault' && (
              <TextField name={`checks.${index}.note`} label={t('decide.note')} />
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
