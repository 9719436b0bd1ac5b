import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveView } from '../../../../../electron/backend/api/contract/live.ts';
import type { IssuedInvitationView } from '../../../../../electron/backend/api/contract/portal-desk.ts';
import { useDateTimeText } from '../../../../ui/dates.tsx';
import { useLiveRoom } from '../../../../ui/live/use-live-room.ts';
import { useMedia } from '../../../../ui/live/use-media.ts';
import { RefusalAlert } from '../../../../ui/refusal.tsx';
import { InvitationDialog } from '../invitation-dialog.tsx';
import { Findings } from './findings.tsx';
import { Incidents } from './incidents.tsx';
import { Meeting } from './meeting.tsx';
import { useRefreshLive, useTicket } from './mutations.ts';
import { People } from './people.tsx';
import { Preparation } from './preparation.tsx';
import { Recordings } from './recordings.tsx';
import { RoomPanel } from './room-panel.tsx';

export function LiveBody({ view }: { readonly view: LiveView }) {
  const { t } = useTranslation('live');
  const dateTimeText = useDateTimeText();
  const media = useMedia();
  const ticket = useTicket();
  const refresh = useRefreshLive();
  const [issued, setIssued] = useState<readonly IssuedInvitationView[]>([]);
  const [runningId, setRunningId] = useState<string | null>(null);
  const { hearingId, platform } = view;
  const room = useLiveRoom({
    ticket: async () => (await ticket.mutateAsync({ hearingId })).ticket,
    // A line that is down has no answer of the court in it.
    isRefusal: (error) => error instanceof Error && 'data' in error && typeof error.data === 'object',
    media: media.media,
  });
  const seen = room.others.map(
    (seat) => `${seat.id} ${seat.isAdmitted} ${seat.hasConfirmedRules} ${seat.hasEquipment}`,
  );
  const news = seen.join();
  useEffect(() => {
    if (news !== '') void refresh();
  }, [news, refresh]);
  return (
    <>
      <Typography sx={{ mb: 1.5 }} color="text.secondary">
        {t('starts', { time: dateTimeText(view.startsAt) })}
        {platform !== null && ` · ${t('platform', { platform })}`}
      </Typography>
      {room.refusal !== null && <RefusalAlert error={room.refusal} />}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <Findings view={view} />
          <RoomPanel view={view} media={media} room={room} onRunning={setRunningId} />
          <Recordings view={view} runningId={runningId} />
        </Box>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <People view={view} room={room} />
          <Meeting view={view} />
          <Preparation view={view} onIssued={setIssued} />
          <Incidents view={view} />
        </Box>
      </Box>
      {issued.length > 0 && (
        <InvitationDialog number={view.caseNumber ?? ''} issued={issued} onClose={() => setIssued([])} />
      )}
    </>
  );
}
