import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { LiveView } from '../../../../../electron/backend/api/contract/live.ts';
import { RefusalAlert } from '../../../../ui/refusal.tsx';
import { useActLive } from './mutations.ts';

/** Who is late or cut off, and what the rules now offer. */
export function Findings({ view }: { readonly view: LiveView }) {
  const { t } = useTranslation('live');
  const act = useActLive();
  const nameOf = (partyId: string | null) =>
    view.parties.find(({ id }) => id === partyId)?.name ?? t('finding.everybody');
  const called = (partyId: string, isReached: boolean) =>
    act.mutate({ hearingId: view.hearingId, entry: { kind: 'contactTried', partyId, isReached, note: '' } });
  return (
    <>
      <RefusalAlert error={act.error} />
      {view.findings.map((finding) => {
        const { kind, partyId, minutes, toleranceMinutes: tolerance, attempts, offer } = finding;
        const name = nameOf(partyId);
        const isGrave = offer === 'adjourn' || offer === 'tribunalDecides';
        return (
          <Alert
            key={`${kind} ${partyId}`}
            severity={isGrave ? 'error' : 'warning'}
            action={
              kind === 'late' &&
              partyId !== null && (
                <>
                  {([true, false] as const).map((isReached) => (
                    <Button
                      key={String(isReached)}
                      color="inherit"
                      size="small"
                      disabled={act.isPending}
                      aria-label={t(isReached ? 'finding.reachedOf' : 'finding.notReachedOf', { name })}
                      onClick={() => called(partyId, isReached)}
                    >
                      {t(isReached ? 'finding.reached' : 'finding.notReached')}
                    </Button>
                  ))}
                </>
              )
            }
          >
            <strong>{t(`finding.${kind}`, { name, minutes, tolerance, attempts })}</strong>
            <br />
            {t(
              offer === 'wait'
                ? kind === 'late'
                  ? 'finding.waitLate'
                  : 'finding.waitCut'
                : `finding.${offer}`,
            )}
          </Alert>
        );
      })}
    </>
  );
}
