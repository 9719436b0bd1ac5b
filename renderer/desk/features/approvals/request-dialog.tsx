import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { CaseApprovals } from '../../../../electron/backend/api/contract/approvals.ts';
import {
  approvalKinds,
  type Proposal,
} from '../../../../electron/backend/domain/approvals/approval-entry.ts';
import { suspensionGrounds } from '../../../../electron/backend/domain/lifecycle/procedural-events.ts';
import { chineseOrdinal } from '../../../../electron/backend/domain/text.ts';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useRequestApproval } from './queries.ts';

const requestForm = z
  .object({
    kind: z.enum(approvalKinds),
    ground: z.enum(suspensionGrounds),
    days: z.number().nullable(),
    isJoined: z.boolean(),
    leadNumber: z.string().trim(),
    /** The partial award to be reviewed; empty: the outcome. */
    instrumentId: z.string(),
    note: z.string().trim(),
  })
  .superRefine(({ kind, days, note, isJoined, leadNumber }, context) => {
    if (kind === 'closing' && isJoined && leadNumber === '')
      context.addIssue({ code: 'custom', path: ['leadNumber'], message: 'required' });
    if (kind !== 'extension') return;
    if (days === null) context.addIssue({ code: 'custom', path: ['days'], message: 'required' });
    if (note === '') context.addIssue({ code: 'custom', path: ['note'], message: 'required' });
  });
type RequestForm = z.infer<typeof requestForm>;

interface RequestDialogProps {
  readonly view: CaseApprovals;
  readonly onClose: () => void;
}

/** Asks for an approval of what may be asked for now. */
export function RequestDialog({ view, onClose }: RequestDialogProps) {
  const { t } = useTranslation('approvals');
  const { t: term } = useTranslation('terms');
  const notify = useNotice();
  const request = useRequestApproval();
  const form = useForm<RequestForm>({
    resolver: zodResolver(requestForm),
    defaultValues: {
      // What stands nearest the end of the case is what is mostly asked for.
      kind: view.requestable.at(-1) ?? 'closing',
      ground: 'awaitingConclusion',
      days: 15,
      isJoined: view.mayOnlyBeJoined,
      leadNumber: '',
      instrumentId: view.mayOnlyBeJoined ? (view.partialAwardIds[0] ?? '') : '',
      note: '',
    },
  });
  const kind = form.watch('kind');
  const save = async (values: RequestForm) => {
    const { caseId, version } = view;
    await request.mutateAsync({ caseId, version, proposal: proposalOf(values) });
    notify(t('request.saved'));
    onClose();
  };
  return (
    <FormDialog
      open
      title={t('request.title')}
      form={form}
      submitLabel={t('request.submit')}
      isPending={request.isPending}
      refusal={request.error}
      faultPrefix="proposal."
      maxWidth="sm"
      onSubmit={save}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <SelectField
          name="kind"
          label={t('request.kind')}
          options={view.requestable.map((value) => ({ value, label: term(`approvalKind.${value}`) }))}
        />
        {kind === 'suspension' && (
          <SelectField
            name="ground"
            label={t('request.ground')}
            options={suspensionGrounds.map((value) => ({ value, label: term(`suspensionGround.${value}`) }))}
          />
        )}
        {kind === 'extension' && (
          <NumberField name="days" label={t('request.days')} min={1} max={15} required />
        )}
        {kind === 'review' && view.partialAwardIds.length > 0 && (
          <SelectField
            name="instrumentId"
            label={t('request.instrument')}
            options={[
              ...(view.mayOnlyBeJoined ? [] : [{ value: '', label: t('request.outcome') }]),
              ...view.partialAwardIds.map((value, index) => ({
                value,
                label: term('awardPaper.numbered', {
                  title: term('documentKind.partialAward'),
                  n: view.partialAwardIds.length - index,
                  chinese: chineseOrdinal(view.partialAwardIds.length - index),
                }),
              })),
            ]}
          />
        )}
        {kind === 'closing' && view.mayOnlyBeJoined && (
          <TextField
            name="leadNumber"
            label={t('request.leadNumber')}
            helper={t('request.leadHelp')}
            required
          />
        )}
        <TextField name="note" label={t('request.note')} multiline minRows={2} />
      </Box>
    </FormDialog>
  );
}

function proposalOf({ kind, ground, days, note, isJoined, leadNumber, instrumentId }: RequestForm): Proposal {
  if (kind === 'suspension') return { kind, ground, note };
  if (kind === 'extension') return { kind, days: days ?? 0, note };
  if (kind === 'review' && instrumentId !== '') return { kind, note, instrumentId };
  return kind === 'closing' && isJoined ? { kind, note, leadNumber } : { kind, note };
}
