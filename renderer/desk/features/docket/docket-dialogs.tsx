import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { dateOf, timeOf } from '../../../../electron/backend/domain/dates.ts';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { CasePicker } from './case-picker.tsx';
import { noDialog } from './docket-search.ts';
import { HearingDialogs } from './hearing-dialogs.tsx';
import { useCaseView } from './queries.ts';
import type { DocketAddress } from './use-docket-address.ts';

/** The dialog that the docket's address names: first the case, where none was chosen, then the step itself. */
export function DocketDialogs({ address: { search, go } }: { readonly address: DocketAddress }) {
  const view = useCaseView(search.action === undefined ? null : (search.caseId ?? null));
  const close = () => go(noDialog);
  const { action, at } = search;
  if (action === undefined) return null;
  if (search.caseId === undefined) {
    return action === 'schedule' ? (
      <CasePicker at={at ?? null} onChoose={(caseId) => go({ caseId })} onClose={close} />
    ) : null;
  }
  if (view.isError) return <Unreadable error={view.error} onClose={close} />;
  if (view.data === undefined) return null;
  if (action === 'schedule' && !maySchedule(view.data)) return <Unreadable error={null} onClose={close} />;
  return (
    <HearingDialogs
      key={`${action}:${search.caseId}:${search.hearing ?? ''}:${at ?? ''}`}
      view={view.data}
      action={action}
      hearingId={search.hearing}
      at={{
        ...(at !== undefined && { date: dateOf(at), start: timeOf(at) }),
        ...(search.atRoom !== undefined && { roomId: search.atRoom }),
        ...(search.atStaff !== undefined && { staffId: search.atStaff }),
        ...(search.atClerk !== undefined && { clerkId: search.atClerk }),
        ...(search.atMinutes !== undefined && { minutes: search.atMinutes }),
      }}
      onClose={close}
    />
  );
}

function maySchedule(view: CaseView): boolean {
  return view.steps.some(({ step, refusal }) => step === 'scheduleHearing' && refusal === null);
}

interface UnreadableProps {
  /** Null: the case was read, but cannot be scheduled any more. */
  readonly error: unknown;
  readonly onClose: () => void;
}

function Unreadable({ error, onClose }: UnreadableProps) {
  const { t } = useTranslation('docket');
  return (
    <Dialog open onClose={onClose} aria-label={t('plan.notAllowed')}>
      <DialogContent>
        {error === null ? (
          <Alert severity="warning">{t('plan.notAllowed')}</Alert>
        ) : (
          <RefusalAlert error={error} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {t('pick.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
