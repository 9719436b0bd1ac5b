import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { LiveView } from '../../../../../electron/backend/api/contract/live.ts';
import type { IssuedInvitationView } from '../../../../../electron/backend/api/contract/portal-desk.ts';
import { useDateText, useDateTimeText } from '../../../../ui/dates.tsx';
import { RefusalAlert } from '../../../../ui/refusal.tsx';
import { useInvite } from '../mutations.ts';
import { usePortal } from '../queries.ts';
import { useActLive } from './mutations.ts';
import { Panel } from './panel.tsx';

interface PreparationProps {
  readonly view: LiveView;
  readonly onIssued: (issued: readonly IssuedInvitationView[]) => void;
}

/** Before the hearing: whose equipment works, and who has the sheet that leads into the room. */
export function Preparation({ view, onIssued }: PreparationProps) {
  const { t } = useTranslation('live');
  const portal = usePortal(view.hearingId).data;
  const isOpen = view.status === 'scheduled';
  return (
    <Panel title={t('check.title')}>
      {isOpen && (
        <Typography variant="body2" color="text.secondary">
          {t('check.until', { n: view.rules.techTestDaysBefore })}
        </Typography>
      )}
      <Unchecked view={view} />
      {portal?.address === null && <Alert severity="info">{t('check.noAddress')}</Alert>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {view.parties.map(({ id, name }) => {
          const known = portal?.invitable.find(({ partyId }) => partyId === id);
          const people = [
            { agentId: null, name, canBeInvited: known?.canBeInvited === true },
            ...(known?.agents ?? []),
          ];
          return (
            <li key={id}>
              <Equipment view={view} partyId={id} name={name} />
              {isOpen &&
                portal !== undefined &&
                portal.address !== null &&
                people.map((person) => (
                  <Invite
                    key={person.agentId ?? ''}
                    hearingId={view.hearingId}
                    partyId={id}
                    {...person}
                    isAgain={portal.invitations.some(
                      (one) => one.partyId === id && one.agentId === person.agentId,
                    )}
                    onIssued={onIssued}
                  />
                ))}
            </li>
          );
        })}
      </Box>
    </Panel>
  );
}

/** Whose equipment must be checked now, or should have been. */
function Unchecked({ view: { equipment, parties } }: { readonly view: LiveView }) {
  const { t } = useTranslation('live');
  const dateText = useDateText();
  if (equipment === null || equipment.state === 'early') return null;
  const { by, state, partyIds } = equipment;
  const names = parties.filter(({ id }) => partyIds.includes(id)).map(({ name }) => name);
  return (
    <Alert severity={state === 'late' ? 'error' : 'warning'}>
      {t(`check.${state}`, { names: names.join('、'), day: dateText(by) })}
    </Alert>
  );
}

function Equipment({
  view,
  partyId,
  name,
}: {
  readonly view: LiveView;
  readonly partyId: string;
  readonly name: string;
}) {
  const { t } = useTranslation('live');
  const dateTimeText = useDateTimeText();
  const act = useActLive();
  const check = view.checks.find((one) => one.partyId === partyId);
  const checked = (isGood: boolean) =>
    act.mutate({
      hearingId: view.hearingId,
      entry: { kind: 'equipmentChecked', partyId, channel: 'phone', isGood, note: '' },
    });
  return (
    <>
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {name}
      </Typography>
      <Typography variant="body2" color={check?.isGood === false ? 'error' : undefined}>
        {check === undefined
          ? t('check.none')
          : t(check.isGood ? 'check.good' : 'check.bad', {
              channel: t(`check.channel.${check.channel}`),
              time: dateTimeText(check.at),
            })}
      </Typography>
      <RefusalAlert error={act.error} />
      {view.status === 'scheduled' && check?.isGood !== true && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button
            size="small"
            variant="outlined"
            disabled={act.isPending}
            aria-label={t('check.phoneGoodOf', { name })}
            onClick={() => checked(true)}
          >
            {t('check.phoneGood')}
          </Button>
          <Button
            size="small"
            disabled={act.isPending}
            aria-label={t('check.phoneBadOf', { name })}
            onClick={() => checked(false)}
          >
            {t('check.phoneBad')}
          </Button>
        </Box>
      )}
    </>
  );
}

interface InviteProps {
  readonly hearingId: string;
  readonly partyId: string;
  readonly agentId: string | null;
  readonly name: string;
  readonly canBeInvited: boolean;
  readonly isAgain: boolean;
  readonly onIssued: PreparationProps['onIssued'];
}

function Invite({ hearingId, partyId, agentId, name, canBeInvited, isAgain, onIssued }: InviteProps) {
  const { t } = useTranslation('live');
  const invite = useInvite();
  if (!canBeInvited)
    return (
      <Typography variant="body2" color="text.secondary">
        {name} · {t('check.unknown')}
      </Typography>
    );
  const issue = async () =>
    onIssued((await invite.mutateAsync({ hearingId, invitees: [{ partyId, agentId }] })).issued);
  return (
    <>
      <RefusalAlert error={invite.error} />
      <Button
        size="small"
        disabled={invite.isPending}
        aria-label={t(isAgain ? 'check.againOf' : 'check.inviteOf', { name })}
        onClick={() => void issue().catch(() => undefined)}
      >
        {agentId === null
          ? t(isAgain ? 'check.again' : 'check.invite')
          : t(isAgain ? 'check.againOf' : 'check.inviteOf', { name })}
      </Button>
    </>
  );
}
