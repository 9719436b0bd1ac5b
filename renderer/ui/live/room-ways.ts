import type { IceServer, RoomMessage, RoomNews } from '../../../electron/backend/api/contract/live-room.ts';
import { openWay, type Signal, type Way } from './way.ts';

/** How long a way may take to connect before it is made anew; doubled after each attempt, for a slow line needs more. */
export const firstPatienceMs = 8_000;
const longestPatienceMs = 60_000;
/** How long sound and picture go on while a seat has lost its line to the server: most come back at once. */
export const absenceMs = 10_000;
const tickMs = 500;

interface WaysParts {
  readonly own: () => Record<'audio' | 'video', MediaStreamTrack | null>;
  readonly say: (message: RoomMessage) => void;
  readonly connect: (iceServers: readonly IceServer[]) => RTCPeerConnection;
  readonly newId: () => string;
  /** Null: nothing comes from this seat any more. */
  readonly onStream: (seatId: string, stream: MediaStream | null) => void;
}

/** The ways of one seat to all others. */
export interface RoomWays {
  meet(room: Extract<RoomNews, { type: 'room' }>): void;
  hear(signal: Signal): void;
  showInstead(track: MediaStreamTrack | null): void;
  close(): void;
}

interface Other {
  readonly page: string;
  readonly offers: boolean;
  iceServers: readonly IceServer[];
  way: Way | null;
  patienceMs: number;
  /** Since when there is no connection; null: there is one. */
  waitingSince: number | null;
  absentSince: number | null;
}

/**
 * Keeps a way open to every seat that is in. Of two seats one offers (the smaller id) and looks after the way: what is not connected in
 * time, because a signal was lost, a line broke or a network changed, it closes and offers anew under a new id. The other side
 * takes every new offer and forgets the way before it. Signals of an older way are not heard.
 */
export function createRoomWays({ own, say, connect, newId, onStream }: WaysParts): RoomWays {
  const others = new Map<string, Other>();
  const ticking = setInterval(tick, tickMs);

  function open(seatId: string, other: Other, id: string): Way {
    other.way?.close();
    const way: Way = openWay({
      id,
      offers: other.offers,
      connection: connect(other.iceServers),
      own,
      send: (part) => say({ type: 'signal', to: seatId, page: other.page, way: id, ...part }),
      onStream: (stream) => {
        if (other.way === way) onStream(seatId, stream);
      },
    });
    other.way = way;
    other.waitingSince = performance.now();
    return way;
  }
  function drop(seatId: string): void {
    others.get(seatId)?.way?.close();
    others.delete(seatId);
    onStream(seatId, null);
  }
  function tick(): void {
    const now = performance.now();
    for (const [seatId, other] of others) {
      if (other.absentSince !== null) {
        if (now - other.absentSince >= absenceMs) drop(seatId);
      } else if (other.way?.isConnected() === true) {
        other.waitingSince = null;
        other.patienceMs = firstPatienceMs;
      } else {
        other.waitingSince ??= now;
        if (!other.offers || now - other.waitingSince < other.patienceMs) continue;
        other.patienceMs = Math.min(longestPatienceMs, other.patienceMs * 2);
        open(seatId, other, newId());
      }
    }
  }

  return {
    meet: ({ me, seats, iceServers }) => {
      const isIn = seats.some((seat) => seat.id === me && seat.isAdmitted);
      const inside = new Map(
        seats.filter((seat) => isIn && seat.id !== me && seat.isAdmitted).map((seat) => [seat.id, seat]),
      );
      for (const [seatId, other] of others) {
        const page = inside.get(seatId)?.page;
        if (page === undefined || (page !== null && page !== other.page)) drop(seatId);
        else if (page !== null) other.absentSince = null;
        else other.absentSince ??= performance.now();
      }
      for (const [seatId, { page }] of inside) {
        const known = others.get(seatId);
        if (known !== undefined) known.iceServers = iceServers;
        if (known !== undefined || page === null) continue;
        const other: Other = {
          page,
          offers: me < seatId,
          iceServers,
          way: null,
          patienceMs: firstPatienceMs,
          waitingSince: null,
          absentSince: null,
        };
        others.set(seatId, other);
        if (other.offers) open(seatId, other, newId());
      }
    },
    hear: (signal) => {
      const other = others.get(signal.from);
      if (other?.page !== signal.page) return;
      const isNew = other.way?.id !== signal.way;
      if (isNew && (other.offers || signal.description?.type !== 'offer')) return;
      const way = isNew ? open(signal.from, other, signal.way) : other.way;
      way?.hear(signal);
    },
    showInstead: (track) => {
      for (const { way } of others.values()) way?.showInstead(track);
    },
    close: () => {
      clearInterval(ticking);
      for (const seatId of others.keys()) drop(seatId);
    },
  };
}
