import Alert from '@mui/material/Alert';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { HearingMode } from '../../../../electron/backend/domain/lifecycle/events.ts';

interface ModeChangeProps {
  readonly view: CaseView;
  readonly hearingId: string | null;
  readonly mode: HearingMode | null;
}

/** Another mode than the hearing was fixed in: which papers must go out anew, and to whom. */
export function ModeChange({ view, hearingId, mode }: ModeChangeProps) {
  const { t } = useTranslation('docket');
  const { t: term } = useTranslation('terms');
  const before = view.hearings.find(({ id }) => id === hearingId)?.plan.mode;
  if (before === undefined || mode === null || mode === before) return null;
  const names = view.application.parties
    .filter(({ id }) => view.partyIdsToServe.includes(id))
    .map(({ name }) => name);
  const shown = names.slice(0, namesShown).join(t('breach.and'));
  return (
    <Alert severity="info" sx={{ mt: 2, py: 0 }}>
      {t('plan.modeChanges', {
        from: term(`modeLong.${before}`),
        to: term(`modeLong.${mode}`),
        paper: term('documentKind.hearingNotice'),
        names: names.length > namesShown ? t('plan.andOthers', { names: shown, n: names.length }) : shown,
      })}
    </Alert>
  );
}

const namesShown = 6;
