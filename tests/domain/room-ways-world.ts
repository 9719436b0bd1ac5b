import type { RoomMessage, RoomNews, RoomSeat } from '../../electron/backend/api/contract/live-room.ts';
import { createRoomWays, type RoomWays } from '../../renderer/ui/live/room-ways.ts';

type Signal = Extract<RoomMessage, { type: 'signal' }>;
interface Candidate {
  readonly candidate: string;
}

/** As much of a browser's connection as two pages need to find each other: descriptions name the connection that made them. */
class MadeConnection {
  connectionState = 'new';
  localDescription: { type: string; sdp: string } | null = null;
  onicecandidate: ((event: { candidate: Candidate }) => void) | null = null;
  ontrack: ((event: { track: object }) => void) | null = null;
  private remote = '';
  private hasWay = false;
  private readonly transceivers: object[] = [];
  private readonly id: string;
  private readonly all: Map<string, MadeConnection>;

  constructor(all: Map<string, MadeConnection>) {
    this.all = all;
    this.id = `c${all.size}`;
    all.set(this.id, this);
  }
  addTransceiver() {
    this.transceivers.push(made());
  }
  getTransceivers() {
    return this.transceivers;
  }
  async setLocalDescription() {
    const type = this.remote === '' ? 'offer' : 'answer';
    this.localDescription = { type, sdp: `${this.id} ${this.remote}` };
    queueMicrotask(() => this.onicecandidate?.({ candidate: { candidate: this.id } }));
    this.look();
  }
  async setRemoteDescription({ type, sdp }: { type: string; sdp: string }) {
    const [from = '', to] = sdp.split(' ');
    const isRight = type === 'offer' ? this.localDescription === null : to === this.id && this.remote === '';
    if (!isRight) throw new Error('InvalidStateError');
    this.remote = from;
    if (type === 'offer') this.transceivers.push(made());
    this.ontrack?.({ track: { from } });
    this.look();
  }
  async addIceCandidate({ candidate }: Candidate) {
    if (this.remote === '' || candidate !== this.remote) throw new Error('InvalidStateError');
    this.hasWay = true;
    this.look();
  }
  close() {
    this.connectionState = 'closed';
    const other = this.all.get(this.remote);
    if (other?.connectionState === 'connected') other.connectionState = 'disconnected';
  }
  private look() {
    const other = this.all.get(this.remote);
    if (other?.remote !== this.id || !this.hasWay || !other.hasWay) return;
    for (const one of [this, other])
      if (one.connectionState === 'new' && other.connectionState !== 'closed')
        one.connectionState = 'connected';
  }
}

const made = () => ({
  direction: 'recvonly',
  receiver: { track: { kind: 'video' } },
  sender: { replaceTrack: async () => {} },
});

/** A page in a room of two, `a` and `b`. */
export interface MadePage {
  readonly ways: RoomWays;
  readonly opened: MadeConnection[];
  readonly streams: Map<string, unknown>;
  /** News of the room: on which page each of the two is; null: its line is lost. */
  told(pages: { a: string | null; b: string | null }): void;
}

/** Two pages and what carries their signals; `carry` says how long one takes, null loses it. */
export function twoPages(carry: () => number | null): { a: MadePage; b: MadePage } {
  const all = new Map<string, MadeConnection>();
  const pages = new Map<string, MadePage>();
  const now = { a: 'page-a', b: 'page-b' } as Record<string, string | null>;
  let ids = 0;
  const page = (me: 'a' | 'b'): MadePage => {
    const opened: MadeConnection[] = [];
    const streams = new Map<string, unknown>();
    const ways = createRoomWays({
      own: () => ({ audio: null, video: null }),
      say: (message) => {
        const { to, page: meant, way, description, candidate } = message as Signal;
        const ms = carry();
        const from = now[me];
        if (ms === null || typeof from !== 'string' || now[to] !== meant) return;
        const news = { type: 'signal', from: me, page: from, way, description, candidate } as RoomNews;
        setTimeout(() => pages.get(to)?.ways.hear(news as Extract<RoomNews, { type: 'signal' }>), ms);
      },
      connect: () => {
        const connection = new MadeConnection(all);
        opened.push(connection);
        // As much of it as a way uses.
        return connection as unknown as RTCPeerConnection;
      },
      newId: () => `way-${++ids}`,
      onStream: (seatId, stream) => streams.set(seatId, stream),
    });
    const told: MadePage['told'] = (at) => {
      Object.assign(now, at);
      const seats = (['a', 'b'] as const).map((id) => ({ id, page: at[id], isAdmitted: true }) as RoomSeat);
      ways.meet({ type: 'room', me, seats, isRecording: false, iceServers: [] });
    };
    const own = { ways, opened, streams, told };
    pages.set(me, own);
    return own;
  };
  return { a: page('a'), b: page('b') };
}

export const isConnected = ({ opened }: MadePage) => opened.at(-1)?.connectionState === 'connected';
