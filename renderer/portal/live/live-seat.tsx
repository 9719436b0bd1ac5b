import { useEffect } from 'react';
import type { RoomSeat } from '../../../electron/backend/api/contract/live-room.ts';
import type { PortalView } from '../../../electron/backend/api/contract/portal.ts';
import { StreamVideo } from '../../ui/live/stream-video.tsx';
import { useLiveRoom } from '../../ui/live/use-live-room.ts';
import type { MediaFault } from '../../ui/live/use-media.ts';
import { type OwnSeat, useOwnSeat } from '../../ui/live/use-own-seat.ts';
import { call, Refused } from '../http.ts';
import { fill, useLanguage } from '../language.tsx';
import { RefusalNote } from '../parts.tsx';
import { useLiveTexts } from './use-live-texts.ts';

interface LiveSeatProps {
  readonly view: PortalView;
  readonly media: MediaStream;
  readonly fault: MediaFault | null;
}

/** A party in the room: outside until admitted, then with everybody else. */
export function LiveSeat({ view, media, fault }: LiveSeatProps) {
  const live = useLiveTexts();
  const room = useLiveRoom({
    ticket: async () => (await call<{ ticket: string }>('POST', '/live', {})).ticket,
    isRefusal: (error) => error instanceof Refused,
    media,
  });
  const { say, me } = room;
  const isOpen = room.line === 'open';
  const own = useOwnSeat({ media, isOpen, say, showInstead: room.showInstead });
  useEffect(() => {
    const has = (tracks: readonly MediaStreamTrack[]) =>
      tracks.some(({ readyState }) => readyState === 'live');
    if (isOpen)
      say({
        type: 'equipment',
        hasCamera: has(media.getVideoTracks()),
        hasMicrophone: has(media.getAudioTracks()),
      });
  }, [isOpen, media, say]);
  return (
    <>
      <p role="status" className={room.line === 'open' ? 'soft' : 'fault'}>
        {live.line[room.line]}
        {room.isRecording && ` · ● ${live.recording}`}
      </p>
      {room.refusal instanceof Refused && <RefusalNote refusal={room.refusal.refusal} />}
      {room.line === 'replaced' && (
        <button type="button" className="main" onClick={() => location.reload()}>
          {live.rejoin}
        </button>
      )}
      {fault !== null && <p className="fault">{live.fault[fault]}</p>}
      {me !== null && !me.isAdmitted && (
        <section className="card">
          <h2>{live.waiting}</h2>
          <p>{live.waitingHelp}</p>
        </section>
      )}
      <ul className="tiles">
        <Tile name={`${view.me.name} · ${live.me}`} seat={me} stream={own.picture} isOwn />
        {me?.isAdmitted === true &&
          room.others.map((seat) => (
            <Tile
              key={seat.id}
              name={`${seat.name} · ${live.role[seat.role]}`}
              seat={seat}
              stream={room.streams.get(seat.id) ?? null}
              isOwn={false}
            />
          ))}
      </ul>
      <Controls own={own} canShare={me?.isAdmitted === true} />
      {me !== null && (
        <Rules
          view={view}
          isConfirmed={me.hasConfirmedRules}
          onConfirm={() => say({ type: 'confirmRules', sha256: view.rights.sha256 })}
        />
      )}
    </>
  );
}

interface TileProps {
  readonly name: string;
  readonly seat: RoomSeat | null;
  readonly stream: MediaStream | null;
  readonly isOwn: boolean;
}

function Tile({ name, seat, stream, isOwn }: TileProps) {
  const live = useLiveTexts();
  const marks =
    seat === null
      ? []
      : [
          seat.page === null ? live.away : null,
          seat.isMuted ? live.muted : null,
          seat.isCameraOff ? live.cameraOff : null,
          seat.isHandUp ? `✋ ${live.handUp}` : null,
          seat.isSharing ? live.sharing : null,
        ].filter((mark) => mark !== null);
  return (
    <li>
      <StreamVideo stream={stream} label={fill(live.picture, { name })} isOwn={isOwn} />
      <p>{[name, ...marks].join(' · ')}</p>
    </li>
  );
}

function Controls({ own, canShare }: { readonly own: OwnSeat; readonly canShare: boolean }) {
  const live = useLiveTexts();
  const buttons = [
    ['isMuted', live.mute],
    ['isCameraOff', live.camera],
    ['isHandUp', live.hand],
  ] as const;
  return (
    <div className="controls">
      {buttons.map(([what, label]) => (
        <button key={what} type="button" aria-pressed={own[what]} onClick={() => own.toggle(what)}>
          {label}
        </button>
      ))}
      {canShare && 'getDisplayMedia' in navigator.mediaDevices && (
        <button
          type="button"
          aria-pressed={own.isSharing}
          onClick={() => (own.isSharing ? own.endShare() : void own.share())}
        >
          {own.isSharing ? live.endShare : live.share}
        </button>
      )}
    </div>
  );
}

interface RulesProps {
  readonly view: PortalView;
  readonly isConfirmed: boolean;
  readonly onConfirm: () => void;
}

function Rules({ view, isConfirmed, onConfirm }: RulesProps) {
  const live = useLiveTexts();
  const { isEnglish } = useLanguage();
  const { rights, rightsEn, duties, dutiesEn } = view.rights;
  return (
    <section className="card">
      <h2>{live.rules}</h2>
      <h3>{live.rights}</h3>
      <ul>
        {(isEnglish ? rightsEn : rights).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h3>{live.duties}</h3>
      <ul>
        {(isEnglish ? dutiesEn : duties).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {isConfirmed ? (
        <p role="status">{live.rulesDone}</p>
      ) : (
        <button type="button" className="main" onClick={onConfirm}>
          {live.rulesConfirm}
        </button>
      )}
    </section>
  );
}
