import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AsyncHearingView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import type {
  InvitationView,
  IssuedInvitationView,
  PortalOfHearing,
} from '../../../../electron/backend/api/contract/portal-desk.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { useDateTimeText } from '../../../ui/dates.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { useInvite, useRevoke, useUnlock } from './mutations.ts';
import { PortalLog } from './portal-log.tsx';
import { usePortal } from './queries.ts';
import { RoundFile } from './round-file.tsx';

interface PortalPanelProps {
  readonly view: AsyncHearingView;
  readonly onIssued: (issued: readonly IssuedInvitationView[]) => void;
}

/** Answers through the portal or as files: who was invited, who has entered, and what happened. */
export function PortalPanel({ view, onIssued }: PortalPanelProps) {
  const { t } = useTranslation('online');
  const portal = usePortal(view.hearingId);
  const isRunning = view.openedAt !== null && view.endedAt === null && view.status !== 'aborted';
  const { data } = portal;
  return (
    <Paper component="section" aria-labelledby="portal" variant="outlined" sx={{ p: 2 }}>
      <Typography id="portal" variant="h2" sx={{ mb: 1 }}>
        {t('portal.title')}
      </Typography>
      <RefusalAlert error={portal.error} />
      {data !== undefined && data.address === null && <Alert severity="info">{t('portal.noAddress')}</Alert>}
      {data !== undefined && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
          {view.parties.map((party) => (
            <li key={party.id}>
              <PartyPortal
                view={view}
                portal={data}
                partyId={party.id}
                name={party.name}
                isRunning={isRunning}
                onIssued={onIssued}
              />
            </li>
          ))}
        </Box>
      )}
      {data !== undefined && data.log.length > 0 && <PortalLog view={view} log={data.log} />}
    </Paper>
  );
}

interface PartyPortalProps extends PortalPanelProps {
  readonly portal: PortalOfHearing;
  readonly partyId: string;
  readonly name: string;
  readonly isRunning: boolean;
}

function PartyPortal({ view, portal, partyId, name, isRunning, onIssued }: PartyPortalProps) {
  const { t } = useTranslation('online');
  const invite = useInvite();
  const known = portal.invitable.find((one) => one.partyId === partyId);
  const people = [
    { agentId: null, name, canBeInvited: known?.canBeInvited === true },
    ...(known?.agents ?? []),
  ];
  const issue = async (agentId: string | null) =>
    onIssued(
      (await invite.mutateAsync({ hearingId: view.hearingId, invitees: [{ partyId, agentId }] })).issued,
    );
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {name}
      </Typography>
      <RefusalAlert error={invite.error} />
      {portal.address !== null &&
        people.map((person) => {
          const invitation = portal.invitations.find(
            (one) => one.partyId === partyId && one.agentId === person.agentId,
          );
          return (
            <Box
              key={person.agentId ?? ''}
              sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
            >
              {person.agentId !== null && <span>{t('portal.agent', { name: person.name })}</span>}
              {invitation === undefined ? (
                <Typography component="span" color="text.secondary">
                  {t('portal.notInvited')}
                </Typography>
              ) : (
                <InvitationState invitation={invitation} name={person.name} />
              )}
              {isRunning && person.canBeInvited && (
                <Button
                  size="small"
                  disabled={invite.isPending}
                  aria-label={t(invitation === undefined ? 'portal.inviteOf' : 'portal.againOf', {
                    name: person.name,
                  })}
                  onClick={() => void issue(person.agentId).catch(() => undefined)}
                >
                  {t(invitation === undefined ? 'portal.invite' : 'portal.again')}
                </Button>
              )}
              {isRunning && !person.canBeInvited && (
                <Typography component="span" variant="body2" color="text.secondary">
                  {t('portal.unknown')}
                </Typography>
              )}
            </Box>
          );
        })}
      {isRunning && <RoundFile view={view} partyId={partyId} name={name} />}
    </Box>
  );
}

function InvitationState({
  invitation,
  name,
}: {
  readonly invitation: InvitationView;
  readonly name: string;
}) {
  const { t } = useTranslation('online');
  const notify = useNotice();
  const dateTimeText = useDateTimeText();
  const revoke = useRevoke();
  const unlock = useUnlock();
  const [isAsking, setIsAsking] = useState(false);
  const { id: invitationId, state, seenAt, madeAt } = invitation;
  const take = async () => {
    await revoke.mutateAsync({ invitationId });
    setIsAsking(false);
    notify(t('portal.revoked'));
  };
  return (
    <>
      <span>
        <strong>{t(`portal.state.${state}`)}</strong>
        {' · '}
        {seenAt === null
          ? t('portal.madeAt', { time: dateTimeText(madeAt) })
          : t('portal.seenAt', { time: dateTimeText(seenAt) })}
      </span>
      {state === 'locked' && (
        <Button
          size="small"
          variant="outlined"
          aria-label={t('portal.unlockOf', { name })}
          disabled={unlock.isPending}
          onClick={() => unlock.mutate({ invitationId }, { onSuccess: () => notify(t('portal.unlocked')) })}
        >
          {t('portal.unlock')}
        </Button>
      )}
      <Button size="small" aria-label={t('portal.revokeOf', { name })} onClick={() => setIsAsking(true)}>
        {t('portal.revoke')}
      </Button>
      <RefusalAlert error={revoke.error ?? unlock.error} />
      <ConfirmDialog
        open={isAsking}
        title={t('portal.revokeOf', { name })}
        body={t('portal.revokeHelp')}
        confirmLabel={t('portal.revoke')}
        tone="danger"
        isPending={revoke.isPending}
        onConfirm={() => void take().catch(() => undefined)}
        onClose={() => setIsAsking(false)}
      />
    </>
  );
}
