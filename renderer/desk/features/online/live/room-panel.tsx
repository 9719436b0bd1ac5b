import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { LiveView } from '../../../../../electron/backend/api/contract/live.ts';
import type { RoomSeat } from '../../../../../electron/backend/api/contract/live-room.ts';
import { StreamVideo } from '../../../../ui/live/stream-video.tsx';
import type { LiveRoom } from '../../../../ui/live/use-live-room.ts';
import type { useMedia } from '../../../../ui/live/use-media.ts';
import { useOwnSeat } from '../../../../ui/live/use-own-seat.ts';
import { Panel } from './panel.tsx';
import { useRecorder } from './use-recorder.ts';

interface RoomPanelProps {
  readonly view: LiveView;
  readonly media: ReturnType<typeof useMedia>;
  readonly room: LiveRoom;
  /** Which recording this page makes. */
  readonly onRunning: (recordingId: string | null) => void;
}

/** The room itself: everybody's picture, and what one does with one's own seat. */
export function RoomPanel({ view, media, room, onRunning }: RoomPanelProps) {
  const { t } = useTranslation('live');
  const isOpen = view.status === 'scheduled';
  // The desktop's own scheme has no server to hold a line.
  const hasServer = location.protocol === 'http:' || location.protocol === 'https:';
  return (
    <Panel title={t('room')}>
      {!isOpen && <Alert severity="info">{t('over')}</Alert>}
      {!hasServer && <Alert severity="info">{t('noServer')}</Alert>}
      {isOpen && view.meeting !== null && (
        <Alert severity="info">{t('meeting.elsewhere', { platform: view.meeting.platform })}</Alert>
      )}
      {media.fault !== null && <Alert severity="warning">{t(`fault.${media.fault}`)}</Alert>}
      {isOpen && hasServer && media.media === null && (
        <>
          <Typography color="text.secondary">{t('enterHelp')}</Typography>
          <Button variant="contained" onClick={() => void media.ask()} sx={{ justifySelf: 'start' }}>
            {t('enter')}
          </Button>
        </>
      )}
      {media.media !== null && <Inside view={view} media={media.media} room={room} onRunning={onRunning} />}
    </Panel>
  );
}

interface InsideProps extends Omit<RoomPanelProps, 'media'> {
  readonly media: MediaStream;
}

function Inside({ view, media, room, onRunning }: InsideProps) {
  const { t } = useTranslation('live');
  const own = useOwnSeat({
    media,
    isOpen: room.line === 'open',
    say: room.say,
    showInstead: room.showInstead,
  });
  const inside = room.others.filter(({ isAdmitted }) => isAdmitted);
  const nameOf = (seat: RoomSeat) => `${seat.name} · ${t(`role.${seat.role}`)}`;
  const recorder = useRecorder({
    hearingId: view.hearingId,
    name: view.caseNumber ?? view.hearingId,
    seats: [
      { name: room.me === null ? '' : nameOf(room.me), stream: own.picture },
      ...inside.map((seat) => ({ name: nameOf(seat), stream: room.streams.get(seat.id) ?? null })),
    ],
    say: room.say,
    onRunning,
  });
  const controls = [
    ['isMuted', 'mute'],
    ['isCameraOff', 'camera'],
    ['isHandUp', 'hand'],
  ] as const;
  return (
    <>
      <Typography role="status" color={room.line === 'open' ? 'text.secondary' : 'error'}>
        {t(`line.${room.line}`)}
        {room.isRecording && ` · ● ${t('recording')}`}
      </Typography>
      {room.refused !== null && <Alert severity="warning">{t(`refused.${room.refused}`)}</Alert>}
      {recorder.hasFailed && <Alert severity="error">{t('recordings.failed')}</Alert>}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
          '& video': {
            display: 'block',
            width: '100%',
            aspectRatio: '4 / 3',
            objectFit: 'contain',
            borderRadius: 1,
            backgroundColor: 'common.black',
          },
        }}
      >
        {room.me !== null && (
          <Tile name={t('me', { name: room.me.name })} seat={room.me} stream={own.picture} isOwn />
        )}
        {inside.map((seat) => (
          <Tile
            key={seat.id}
            name={nameOf(seat)}
            seat={seat}
            stream={room.streams.get(seat.id) ?? null}
            isOwn={false}
          />
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {controls.map(([what, label]) => (
          <Button
            key={what}
            variant={own[what] ? 'contained' : 'outlined'}
            aria-pressed={own[what]}
            onClick={() => own.toggle(what)}
          >
            {t(`control.${label}`)}
          </Button>
        ))}
        <Button
          variant={own.isSharing ? 'contained' : 'outlined'}
          onClick={() => (own.isSharing ? own.endShare() : void own.share())}
        >
          {t(own.isSharing ? 'control.endShare' : 'control.share')}
        </Button>
        <Button
          color={recorder.isRunning ? 'error' : 'primary'}
          variant={recorder.isRunning ? 'contained' : 'outlined'}
          disabled={recorder.isBusy}
          onClick={() => void (recorder.isRunning ? recorder.stop() : recorder.start())}
        >
          {t(recorder.isRunning ? 'control.endRecord' : 'control.record')}
        </Button>
      </Box>
    </>
  );
}

interface TileProps {
  readonly name: string;
  readonly seat: RoomSeat;
  readonly stream: MediaStream | null;
  readonly isOwn: boolean;
}

function Tile({ name, seat, stream, isOwn }: TileProps) {
  const { t } = useTranslation('live');
  const marks = [
    seat.page === null ? t('mark.away') : null,
    seat.isMuted ? t('mark.muted') : null,
    seat.isCameraOff ? t('mark.cameraOff') : null,
    seat.isHandUp ? `✋ ${t('mark.handUp')}` : null,
    seat.isSharing ? t('mark.sharing') : null,
  ].filter((mark) => mark !== null);
  return (
    <li>
      <StreamVideo stream={stream} label={t('picture', { name })} isOwn={isOwn} />
      <Typography variant="body2">{[name, ...marks].join(' · ')}</Typography>
    </li>
  );
}
