import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useCaseTitle } from './case-title.ts';
import { DatedStepDialog } from './dated-step-dialog.tsx';
import { useCloseCase } from './mutations.ts';

interface StepDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** Closes the case with the outcome that is recorded. */
export function CloseDialog({ view, onClose }: StepDialogProps) {
  const { t } = useTranslation('outcome');
  const { t: term } = useTranslation('terms');
  const notify = useNotice();
  const dateText = useDateText();
  const title = useCaseTitle()(view);
  const close = useCloseCase();
  const { outcome } = view;
  const save = async (on: LegalDate) => {
    const { method } = await close.mutateAsync({ caseId: view.caseId, version: view.version, on });
    notify(t('close.saved', { case: title, method: term(`closingMethod.${method}`) }));
    onClose();
  };
  return (
    <DatedStepDialog
      title={t('close.title', { case: title })}
      dateLabel={t('close.on')}
      notBefore={outcome?.decidedOn ?? null}
      effect={t('close.effect')}
      submitLabel={t('close.submit')}
      isPending={close.isPending}
      refusal={close.error}
      onSave={save}
      onClose={onClose}
    >
      <ClosingGaps view={view} />
      {outcome !== null && (
        <Typography>
          {t('close.method', {
            method: term(`closingMethod.${outcome.method}`),
            date: dateText(outcome.decidedOn),
          })}
        </Typography>
      )}
    </DatedStepDialog>
  );
}

/** What the file still lacks, by name; whoever closes it all the same knows. */
function ClosingGaps({ view }: Pick<StepDialogProps, 'view'>) {
  const { t } = useTranslation('outcome');
  const dateText = useDateText();
  if (view.closingGaps.length === 0) return <Alert severity="success">{t('close.complete')}</Alert>;
  return (
    <Alert severity="warning">
      {t('close.gaps')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {view.closingGaps.map(({ kind, on }) => (
          <li key={`${kind} ${on}`}>{t(`close.gap.${kind}`, { date: on === null ? '' : dateText(on) })}</li>
        ))}
      </Box>
    </Alert>
  );
}
