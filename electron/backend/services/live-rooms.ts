import type { LiveEntry } from '../domain/live/live-entry.ts';

/** What a seat is told and asked; `api/contract/live-room.ts` has the messages. */
export interface SeatNow {
  readonly id: string;
  readonly name: string;
  readonly role: 'clerk' | 'arbitrator' | 'applicant' | 'respondent' | 'thirdParty';
  readonly partyId: string | null;
  isAdmitted: boolean;
  page: string | null;
  isMuted: boolean;
  isCameraOff: boolean;
  isHandUp: boolean;
  isSharing: boolean;
  hasEquipment: boolean | null;
  hasConfirmedRules: boolean;
}

/** A person let through to the room of one hearing, and to no other. */
export interface Pass {
  readonly hearingId: string;
  readonly seat: Pick<
    SeatNow,
    'id' | 'name' | 'role' | 'partyId' | 'isAdmitted' | 'hasConfirmedRules' | 'hasEquipment'
  >;
  /** Whether the session behind it still stands. */
  readonly stillIn: () => Promise<boolean>;
  /** Enters what this person did into the case. */
  readonly enter: (entry: RoomEntry) => Promise<void>;
}

export type RoomEntry = Extract<
  LiveEntry,
  { kind: 'admitted' | 'sentOut' | 'equipmentChecked' | 'rulesConfirmed' }
>;

/** One open line to a seat. */
export interface Line {
  send(news: object): void;
  close(code: number): void;
}

/** What a seat says, checked by the contract before it comes here. */
export type SeatSays =
  | {
      readonly type: 'signal';
      readonly to: string;
      readonly page: string;
      readonly way: string;
      readonly description?: object | undefined;
      readonly candidate?: object | null | undefined;
    }
  | {
      readonly type: 'state';
      readonly isMuted: boolean;
      readonly isCameraOff: boolean;
      readonly isHandUp: boolean;
      readonly isSharing: boolean;
    }
  | { readonly type: 'admit' | 'sendOut'; readonly seatId: string }
  | { readonly type: 'recording'; readonly isOn: boolean }
  | { readonly type: 'equipment'; readonly hasCamera: boolean; readonly hasMicrophone: boolean }
  | { readonly type: 'confirmRules'; readonly sha256: string };

/** A seat's way into its room. */
export interface Joined {
  says(message: SeatSays): Promise<void>;
  /** The line is gone; the seat is kept, and whoever holds it may come back. */
  lost(): void;
  /** The session behind it has ended: the seat is no longer one, so that the others drop their ways to it at once. */
  out(): void;
  stillIn(): Promise<boolean>;
}

export interface LiveRooms {
  /** A ticket that opens one line, once, within half a minute. */
  issue(pass: Pass): string;
  /** The pass of a ticket; null when it is none, was used or is too old. */
  take(ticket: string): Pass | null;
  join(pass: Pass, page: string, line: Line): Joined;
}

interface Room {
  readonly seats: Map<string, { now: SeatNow; line: Line | null; pass: Pass }>;
  isRecording: boolean;
}

interface RoomsParts {
  readonly clock: () => number;
  readonly newToken: () => string;
  readonly mostSeats: number;
  readonly replaced: number;
  readonly iceServers: readonly object[];
  readonly onFault: (error: unknown) => void;
}

const ticketMs = 30_000;

/**
 * The rooms that are open now, in memory: who sits where and how they reach each other. What must last (who was admitted, what was
 * confirmed) goes into the case by the pass, so a restart of the server costs the seats nothing but a new line.
 */
export function createLiveRooms(parts: RoomsParts): LiveRooms {
  const rooms = new Map<string, Room>();
  const tickets = new Map<string, { pass: Pass; until: number }>();

  const tell = (room: Room) => {
    const all = [...room.seats.values()].map(({ now }) => now);
    for (const { now, line } of room.seats.values())
      line?.send({
        type: 'room',
        me: now.id,
        // Who waits outside sees and hears nobody; parties do not see who else waits.
        seats: all.filter(
          (seat) => seat === now || (now.isAdmitted && (seat.isAdmitted || now.partyId === null)),
        ),
        isRecording: room.isRecording,
        iceServers: now.isAdmitted ? parts.iceServers : [],
      });
  };
  const isFull = (room: Room) =>
    [...room.seats.values()].filter(({ now }) => now.isAdmitted && now.page !== null).length >=
    parts.mostSeats;

  return {
    issue: (pass) => {
      for (const [token, { until }] of tickets) if (until < parts.clock()) tickets.delete(token);
      const token = parts.newToken();
      tickets.set(token, { pass, until: parts.clock() + ticketMs });
      return token;
    },
    take: (ticket) => {
      const found = tickets.get(ticket);
      tickets.delete(ticket);
      return found !== undefined && parts.clock() <= found.until ? found.pass : null;
    },
    join: (pass, page, line) => {
      const room: Room = rooms.get(pass.hearingId) ?? { seats: new Map(), isRecording: false };
      rooms.set(pass.hearingId, room);
      const before = room.seats.get(pass.seat.id);
      before?.line?.close(parts.replaced);
      const isRoomLeft = typeof before?.now.page === 'string' || !isFull(room);
      const seat = {
        now: {
          isMuted: false,
          isCameraOff: false,
          isHandUp: false,
          isSharing: false,
          ...before?.now,
          ...pass.seat,
          isAdmitted: pass.seat.isAdmitted && isRoomLeft,
          page,
        },
        line,
        pass,
      };
      room.seats.set(pass.seat.id, seat);
      tell(room);
      const me = () => (room.seats.get(pass.seat.id)?.line === line ? seat : null);
      const left = () => {
        if ([...room.seats.values()].every((one) => one.line === null)) rooms.delete(pass.hearingId);
        tell(room);
      };
      return {
        stillIn: pass.stillIn,
        lost: () => {
          if (me() === null) return;
          room.seats.set(pass.seat.id, { ...seat, line: null, now: { ...seat.now, page: null } });
          left();
        },
        out: () => {
          if (me() === null) return;
          room.seats.delete(pass.seat.id);
          left();
        },
        says: async (message) => {
          const own = me();
          if (own === null) return;
          try {
            await heard(room, own, message);
          } catch (error) {
            parts.onFault(error);
            line.send({ type: 'refused', reason: 'failed' });
          }
        },
      };
    },
  };

  async function heard(
    room: Room,
    own: { now: SeatNow; line: Line; pass: Pass },
    message: SeatSays,
  ): Promise<void> {
    const { now, line, pass } = own;
    const isOffice = now.partyId === null;
    switch (message.type) {
      case 'signal': {
        const other = room.seats.get(message.to);
        if (!now.isAdmitted || other?.now.isAdmitted !== true || other.now.page !== message.page) return;
        const { way, description, candidate } = message;
        other.line?.send({ type: 'signal', from: now.id, page: now.page, way, description, candidate });
        return;
      }
      case 'state': {
        const { isMuted, isCameraOff, isHandUp, isSharing } = message;
        Object.assign(now, { isMuted, isCameraOff, isHandUp, isSharing });
        break;
      }
      case 'admit':
      case 'sendOut': {
        const isIn = message.type === 'admit';
        const other = room.seats.get(message.seatId);
        if (!isOffice || other === undefined) return line.send({ type: 'refused', reason: 'forbidden' });
        if (other.now.isAdmitted === isIn) return;
        if (isIn && isFull(room)) return line.send({ type: 'refused', reason: 'full' });
        const { partyId, name } = other.now;
        if (partyId !== null) await pass.enter({ kind: isIn ? 'admitted' : 'sentOut', partyId, name });
        // The seat may have come back on a new line meanwhile.
        const present = room.seats.get(message.seatId);
        if (present !== undefined)
          Object.assign(present.now, { isAdmitted: isIn, isHandUp: false, isSharing: false });
        break;
      }
      case 'recording':
        if (!isOffice) return line.send({ type: 'refused', reason: 'forbidden' });
        room.isRecording = message.isOn;
        break;
      case 'equipment': {
        if (now.partyId === null) return;
        const isGood = message.hasCamera && message.hasMicrophone;
        // Coming back after a drop is no new check.
        if (now.hasEquipment === isGood) return;
        now.hasEquipment = isGood;
        await pass.enter({
          kind: 'equipmentChecked',
          partyId: now.partyId,
          channel: 'room',
          isGood,
          note: '',
        });
        break;
      }
      case 'confirmRules':
        if (now.partyId === null || now.hasConfirmedRules) return;
        await pass.enter({
          kind: 'rulesConfirmed',
          partyId: now.partyId,
          name: now.name,
          sha256: message.sha256,
        });
        now.hasConfirmedRules = true;
        break;
    }
    tell(room);
  }
}
