import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Pool } from '../../../../electron/backend/api/contract/tribunal.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { chancesOf, isBlocked } from './chances.ts';
import { FormedDialog, type FormedTribunal } from './formed-dialog.tsx';
import { useAssign, useDraw } from './mutations.ts';
import { PresentTribunal } from './present-tribunal.tsx';
import { usePool, useTribunalCase } from './queries.ts';
import { RefusedPanel } from './refused-panel.tsx';
import { TribunalFields } from './tribunal-fields.tsx';
import { panelOf, seatsOf, type TribunalValues } from './tribunal-form.ts';
import { useTribunalForm } from './use-tribunal-form.ts';

interface TribunalDialogProps {
  readonly caseId: string;
  /** The version of the case the caller has seen. */
  readonly version: number;
  readonly onClose: () => void;
}

/** Forms the tribunal of a case: by lot with a record anybody can repeat, or by hand with a reason and an approval. */
export function TribunalDialog({ caseId, version, onClose }: TribunalDialogProps) {
  const [formed, setFormed] = useState<FormedTribunal | null>(null);
  const caseNumber = useTribunalCase(caseId).data?.caseNumber ?? null;
  return formed === null ? (
    <FormTribunal caseId={caseId} version={version} onFormed={setFormed} onClose={onClose} />
  ) : (
    <FormedDialog caseId={caseId} caseNumber={caseNumber} formed={formed} onClose={onClose} />
  );
}

interface FormTribunalProps extends TribunalDialogProps {
  readonly onFormed: (formed: FormedTribunal) => void;
}

const anyPanel: Pool['required'] = { size: 1, isChoice: true, reasons: [] };

function FormTribunal({ caseId, version, onFormed, onClose }: FormTribunalProps) {
  const { t } = useTranslation('tribunal');
  const canForm = useCan('tribunal.draw');
  const of = useTribunalCase(caseId);
  const tribunal = of.data?.tribunal ?? null;
  const acceptedOn = of.data?.acceptedOn ?? null;
  const [isMajor, setIsMajor] = useState(false);
  const pool = usePool(caseId, isMajor);
  const required = pool.data?.required ?? anyPanel;
  const form = useTribunalForm({ required, hasTribunal: tribunal !== null, acceptedOn });
  const {
    way = 'draw',
    seats = '1',
    clerkId = null,
    isMajorOrDifficult = false,
  } = useWatch({ control: form.control });
  // Whoever kept the record so far goes on, unless somebody else is chosen.
  const present = pool.data?.clerks.find(({ staffId }) => staffId === tribunal?.clerkId);
  const presentClerkId = present === undefined || isBlocked(present) ? null : present.staffId;
  useEffect(() => {
    if (presentClerkId !== null && form.getValues('clerkId') === null)
      form.resetField('clerkId', { defaultValue: presentClerkId });
  }, [form, presentClerkId]);
  // The pool is asked again with the tick; the form owns the tick.
  if (isMajorOrDifficult !== isMajor) setIsMajor(isMajorOrDifficult);
  const draw = useDraw();
  const assign = useAssign();
  const refusal = way === 'draw' ? draw.error : assign.error;
  const canDraw =
    way === 'manual' ||
    (pool.data !== undefined &&
      chancesOf(pool.data.candidates, seatsOf(required, seats), clerkId).of !== null);

  const save = async (values: TribunalValues) => {
    const { on, clerkId: clerk, approverId, reason } = values;
    if (on === null || clerk === null) return;
    const common = {
      caseId,
      version,
      on,
      clerkId: clerk,
      reason,
      isMajorOrDifficult: values.isMajorOrDifficult,
    };
    if (values.way === 'draw') {
      const drawn = await draw.mutateAsync({ ...common, seats: seatsOf(required, values.seats) });
      onFormed({ way: 'draw', arbitratorIds: drawn.arbitratorIds, clerkId: clerk });
      return;
    }
    if (approverId === null) return;
    const named = await assign.mutateAsync({ ...common, arbitratorIds: [...panelOf(values)], approverId });
    onFormed({ way: 'manual', arbitratorIds: named.arbitratorIds, clerkId: clerk });
  };

  return (
    <FormDialog
      open
      title={t(tribunal === null ? 'title' : 'titleAgain', { case: of.data?.caseNumber ?? '' })}
      form={form}
      submitLabel={t(way === 'draw' ? 'draw' : 'assign')}
      isPending={draw.isPending || assign.isPending}
      canSubmit={canForm && canDraw && of.isSuccess && pool.isSuccess && !pool.isPlaceholderData}
      refusal={refusal}
      refusalDetail={<RefusedPanel error={refusal} />}
      onClose={onClose}
      onSubmit={save}
      maxWidth="lg"
    >
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          pt: 1,
          gridTemplateColumns: 'minmax(0, 1fr)',
          justifyItems: 'stretch',
        }}
      >
        {!canForm && <Alert severity="info">{t('onlyRegistry')}</Alert>}
        <RefusalAlert error={of.error ?? pool.error} />
        {tribunal !== null && (
          <PresentTribunal caseId={caseId} caseNumber={of.data?.caseNumber ?? null} tribunal={tribunal} />
        )}
        {pool.data === undefined ? (
          !pool.isError && <Skeleton variant="rounded" height={320} />
        ) : (
          <TribunalFields pool={pool.data} hasTribunal={tribunal !== null} acceptedOn={acceptedOn} />
        )}
      </Box>
    </FormDialog>
  );
}
