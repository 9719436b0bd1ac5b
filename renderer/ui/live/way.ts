import type { IceServer, RoomMessage, RoomNews } from '../../../electron/backend/api/contract/live-room.ts';

export type Signal = Extract<RoomNews, { type: 'signal' }>;
type Part = Pick<Extract<RoomMessage, { type: 'signal' }>, 'description' | 'candidate'>;

export interface WayParts {
  readonly id: string;
  /** Whether this side offers; the other answers and never offers, so that no two offers cross. */
  readonly offers: boolean;
  readonly connection: RTCPeerConnection;
  /** Own sound and picture now; null: none. */
  readonly own: () => Record<'audio' | 'video', MediaStreamTrack | null>;
  readonly send: (part: Part) => void;
  readonly onStream: (stream: MediaStream) => void;
}

/** One attempt at a connection to another seat. It is never mended: what does not connect is made anew under a new id. */
export interface Way {
  readonly id: string;
  isConnected(): boolean;
  hear(signal: Signal): void;
  /** Sends another picture in place of the one before: the screen, or the camera again. */
  showInstead(track: MediaStreamTrack | null): void;
  close(): void;
}

/** Both directions of sound and picture are agreed on at once, so a picture that comes later needs no new agreement. */
export function openWay({ id, offers, connection, own, send, onStream }: WayParts): Way {
  const theirs = new MediaStream();
  // One signal after the other: a candidate waits for the description before it.
  let before: Promise<void> = Promise.resolve();
  const inTurn = (act: () => Promise<unknown>) => {
    before = before.then(act).then(
      () => {},
      () => {},
    );
  };

  connection.onicecandidate = ({ candidate }) => {
    if (candidate === null) return;
    const { sdpMid, sdpMLineIndex, usernameFragment } = candidate;
    const own = { candidate: candidate.candidate, sdpMid, sdpMLineIndex, usernameFragment };
    // Never before the description it belongs to: the other side would not know it.
    inTurn(async () => send({ candidate: own }));
  };
  connection.ontrack = ({ track }) => {
    theirs.addTrack(track);
    onStream(theirs);
  };
  if (offers) {
    for (const kind of ['audio', 'video'] as const)
      connection.addTransceiver(own()[kind] ?? kind, { direction: 'sendrecv' });
    inTurn(describe);
  }

  async function describe(): Promise<void> {
    await connection.setLocalDescription();
    const { localDescription } = connection;
    if (localDescription !== null)
      send({ description: { type: offers ? 'offer' : 'answer', sdp: localDescription.sdp } });
  }

  async function heard({ description, candidate }: Signal): Promise<void> {
    if (candidate !== undefined && candidate !== null) return connection.addIceCandidate(candidate);
    if (description?.type !== (offers ? 'answer' : 'offer')) return;
    // The type was just compared with one of those that the browser knows.
    await connection.setRemoteDescription(description as RTCSessionDescriptionInit);
    if (offers) return;
    for (const transceiver of connection.getTransceivers()) {
      transceiver.direction = 'sendrecv';
      await transceiver.sender.replaceTrack(own()[transceiver.receiver.track.kind as 'audio' | 'video']);
    }
    await describe();
  }

  return {
    id,
    isConnected: () => connection.connectionState === 'connected',
    hear: (signal) => inTurn(() => heard(signal)),
    showInstead: (track) => {
      const video = connection.getTransceivers().find(({ receiver }) => receiver.track.kind === 'video');
      if (video !== undefined) inTurn(() => video.sender.replaceTrack(track));
    },
    close: () => connection.close(),
  };
}

/** The browser's own settings from the court's list of servers. */
export function iceSettings(iceServers: readonly IceServer[]): RTCConfiguration {
  return {
    iceServers: iceServers.map(({ urls, username, credential }) => ({
      urls: [...urls],
      ...(username === undefined ? {} : { username }),
      ...(credential === undefined ? {} : { credential }),
    })),
  };
}
