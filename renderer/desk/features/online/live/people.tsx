import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { LiveView } from '../../../../../electron/backend/api/contract/live.ts';
import type { RoomSeat } from '../../../../../electron/backend/api/contract/live-room.ts';
import { timeOf } from '../../../../../electron/backend/domain/dates.ts';
import type { LiveRoom } from '../../../../ui/live/use-live-room.ts';
import { RefusalAlert } from '../../../../ui/refusal.tsx';
import { useActLive } from './mutations.ts';
import { Panel } from './panel.tsx';

interface PeopleProps {
  readonly view: LiveView;
  readonly room: LiveRoom;
}

/** The waiting list and the roll call: who is let in, whose identity fits, who confirmed the rules. */
export function People({ view, room }: PeopleProps) {
  const { t } = useTranslation('live');
  const seats = room.others.filter(({ partyId }) => partyId !== null);
  const gone = view.people.filter(
    ({ partyId, name }) => !seats.some((seat) => seat.partyId === partyId && seat.name === name),
  );
  return (
    <Panel title={t('people.title')}>
      {seats.length + gone.length === 0 && (
        <Typography color="text.secondary">{t('people.nobody')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {seats.map((seat) => (
          <Person
            key={seat.id}
            view={view}
            room={room}
            seat={seat}
            partyId={seat.partyId ?? ''}
            name={seat.name}
          />
        ))}
        {gone.map(({ partyId, name }) => (
          <Person
            key={`${partyId} ${name}`}
            view={view}
            room={room}
            seat={null}
            partyId={partyId}
            name={name}
          />
        ))}
      </Box>
    </Panel>
  );
}

interface PersonProps extends PeopleProps {
  /** Null: not connected since this page was opened. */
  readonly seat: RoomSeat | null;
  readonly partyId: string;
  readonly name: string;
}

function Person({ view, room, seat, partyId, name }: PersonProps) {
  const { t } = useTranslation('live');
  const act = useActLive();
  const known = view.people.find((person) => person.partyId === partyId && person.name === name);
  const role = view.parties.find(({ id }) => id === partyId)?.role;
  const isIn = seat?.isAdmitted === true;
  const { identity = null, rulesConfirmed = null } = known ?? {};
  const facts = [
    seat === null || seat.page === null
      ? t(seat === null ? 'people.outside' : 'mark.away')
      : t(isIn ? 'people.inside' : 'mark.waiting'),
    identity === null
      ? null
      : t(identity.isMatched ? 'people.matched' : 'people.notMatched', { time: timeOf(identity.at) }),
    rulesConfirmed === null
      ? t('people.noRules')
      : t('people.rules', { time: timeOf(rulesConfirmed.at), hash: rulesConfirmed.sha256.slice(0, 8) }),
  ];
  const judge = (isMatched: boolean) =>
    act.mutate({
      hearingId: view.hearingId,
      entry: { kind: 'identityChecked', partyId, name, isMatched, note: '' },
    });
  return (
    <li>
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {role === undefined ? name : `${name} · ${t(`role.${role}`)}`}
      </Typography>
      <Typography variant="body2">{facts.filter((fact) => fact !== null).join(' · ')}</Typography>
      <RefusalAlert error={act.error} />
      {seat !== null && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
          <Button
            size="small"
            variant={isIn ? 'text' : 'contained'}
            aria-label={t(isIn ? 'people.sendOutOf' : 'people.admitOf', { name })}
            onClick={() => room.say({ type: isIn ? 'sendOut' : 'admit', seatId: seat.id })}
          >
            {t(isIn ? 'people.sendOut' : 'people.admit')}
          </Button>
          {isIn && identity?.isMatched !== true && (
            <>
              <Button
                size="small"
                variant="outlined"
                disabled={act.isPending}
                aria-label={t('people.identityOf', { name })}
                onClick={() => judge(true)}
              >
                {t('people.identity')}
              </Button>
              <Button
                size="small"
                disabled={act.isPending}
                aria-label={t('people.identityNotOf', { name })}
                onClick={() => judge(false)}
              >
                {t('people.identityNot')}
              </Button>
            </>
          )}
        </Box>
      )}
    </li>
  );
}
