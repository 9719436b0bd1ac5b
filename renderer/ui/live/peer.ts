import type { IceServer, RoomMessage, RoomNews } from '../../../electron/backend/api/contract/live-room.ts';

type Signal = Extract<RoomNews, { type: 'signal' }>;
type Say = (message: RoomMessage) => void;

interface PeerParts {
  readonly seatId: string;
  readonly page: string;
  /** One of the two gives way when both offer at once; both sides know which. */
  readonly givesWay: boolean;
  readonly iceServers: readonly IceServer[];
  readonly tracks: readonly MediaStreamTrack[];
  readonly say: Say;
  readonly onStream: (stream: MediaStream) => void;
}

/** The way to one other seat. */
export interface Peer {
  readonly page: string;
  hear(signal: Signal): void;
  /** Sends another picture in place of the one before: the screen, or the camera again. */
  showInstead(track: MediaStreamTrack | null): void;
  close(): void;
}

/** Connects to one seat and stays connected: a way that fails is looked for anew. */
export function createPeer({ seatId, page, givesWay, iceServers, tracks, say, onStream }: PeerParts): Peer {
  const connection = new RTCPeerConnection({
    iceServers: iceServers.map(({ urls, username, credential }) => ({
      urls: [...urls],
      ...(username === undefined ? {} : { username }),
      ...(credential === undefined ? {} : { credential }),
    })),
  });
  const own = new MediaStream([...tracks]);
  const theirs = new MediaStream();
  let isOffering = false;
  let isIgnoring = false;
  // One signal after the other.
  let before: Promise<void> = Promise.resolve();
  const send = (part: Pick<Extract<RoomMessage, { type: 'signal' }>, 'description' | 'candidate'>) =>
    say({ type: 'signal', to: seatId, page, ...part });

  connection.onnegotiationneeded = () => {
    isOffering = true;
    void connection
      .setLocalDescription()
      .then(sendDescription)
      .catch(() => {})
      .finally(() => {
        isOffering = false;
      });
  };
  connection.onicecandidate = ({ candidate }) => {
    if (candidate === null) return;
    const { sdpMid, sdpMLineIndex, usernameFragment } = candidate;
    send({ candidate: { candidate: candidate.candidate, sdpMid, sdpMLineIndex, usernameFragment } });
  };
  connection.ontrack = ({ track }) => {
    theirs.addTrack(track);
    onStream(theirs);
  };
  connection.oniceconnectionstatechange = () => {
    if (connection.iceConnectionState === 'failed') connection.restartIce();
  };
  // Added as tracks, not as transceivers: only so does an offer of the other side that wins a clash take them up.
  let video: RTCRtpSender | null = null;
  for (const track of tracks) {
    const sender = connection.addTrack(track, own);
    if (track.kind === 'video') video = sender;
  }

  function sendDescription(): void {
    const { localDescription } = connection;
    if (localDescription !== null)
      send({ description: { type: localDescription.type, sdp: localDescription.sdp } });
  }

  async function heard({ description, candidate }: Signal): Promise<void> {
    if (description !== undefined) {
      const isClash = description.type === 'offer' && (isOffering || connection.signalingState !== 'stable');
      isIgnoring = isClash && !givesWay;
      if (isIgnoring) return;
      // The contract lets no other type through.
      await connection.setRemoteDescription(description as RTCSessionDescriptionInit);
      if (description.type === 'offer') {
        await connection.setLocalDescription();
        sendDescription();
      }
    } else if (candidate !== undefined && candidate !== null) {
      await connection.addIceCandidate(candidate).catch((error: unknown) => {
        if (!isIgnoring) throw error;
      });
    }
  }

  return {
    page,
    hear: (signal) => {
      before = before.then(() => heard(signal)).catch(() => {});
    },
    showInstead: (track) => {
      const sender = connection.getSenders().find((one) => one === video);
      if (sender !== undefined) void sender.replaceTrack(track).catch(() => {});
      // Without a camera the screen is the first picture of this seat.
      else if (track !== null) video = connection.addTrack(track, own);
    },
    close: () => connection.close(),
  };
}
