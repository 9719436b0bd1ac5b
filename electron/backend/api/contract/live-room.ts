import { z } from 'zod';
import { id } from './common.ts';

/** Seats with picture and sound at one time; a mesh of more is too much for a court's line. */
export const mostSeats = 6;
/** Largest message of the room, bytes: an offer with its candidates fits. */
export const messageLimit = 64 * 1024;

const description = z.strictObject({
  type: z.enum(['offer', 'answer']),
  sdp: z.string().max(48_000).optional(),
});
const candidate = z.strictObject({
  candidate: z.string().max(2000),
  sdpMid: z.string().max(64).nullable().optional(),
  sdpMLineIndex: z.number().int().min(0).max(1000).nullable().optional(),
  usernameFragment: z.string().max(300).nullable().optional(),
});

/** What a seat may say. Whom it comes from is never in it: the court's server knows. */
export const roomMessage = z.discriminatedUnion('type', [
  /** To another seat: how the two reach each other. `page`: the page of that seat it is meant for. */
  z.strictObject({
    type: z.literal('signal'),
    to: id,
    page: id,
    /** The attempt at a connection that it belongs to. */
    way: id,
    description: description.optional(),
    candidate: candidate.nullable().optional(),
  }),
  z.strictObject({
    type: z.literal('state'),
    isMuted: z.boolean(),
    isCameraOff: z.boolean(),
    isHandUp: z.boolean(),
    isSharing: z.boolean(),
  }),
  /** Of the office: lets somebody in, or sends back to the waiting list. */
  z.strictObject({ type: z.literal('admit'), seatId: id }),
  z.strictObject({ type: z.literal('sendOut'), seatId: id }),
  /** Of the clerk: all are told that a recording runs. */
  z.strictObject({ type: z.literal('recording'), isOn: z.boolean() }),
  /** Of a party: camera and microphone gave something. */
  z.strictObject({ type: z.literal('equipment'), hasCamera: z.boolean(), hasMicrophone: z.boolean() }),
  /** Of a party: the rules of the hearing were read. */
  z.strictObject({ type: z.literal('confirmRules'), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
]);
export type RoomMessage = z.infer<typeof roomMessage>;

/** Somebody in the room as all may see it. */
export interface RoomSeat {
  readonly id: string;
  readonly name: string;
  readonly role: 'clerk' | 'arbitrator' | 'applicant' | 'respondent' | 'thirdParty';
  /** Of a party's side; null: of the office. */
  readonly partyId: string | null;
  readonly isAdmitted: boolean;
  /** Which page of the seat is connected; null: dropped, and expected back. */
  readonly page: string | null;
  readonly isMuted: boolean;
  readonly isCameraOff: boolean;
  readonly isHandUp: boolean;
  readonly isSharing: boolean;
  /** Null: not tried yet. */
  readonly hasEquipment: boolean | null;
  readonly hasConfirmedRules: boolean;
}

/** What the server says to a seat. */
export type RoomNews =
  | {
      readonly type: 'room';
      readonly me: string;
      readonly seats: readonly RoomSeat[];
      readonly isRecording: boolean;
      readonly iceServers: readonly IceServer[];
    }
  | {
      readonly type: 'signal';
      readonly from: string;
      readonly page: string;
      readonly way: string;
      readonly description?: { readonly type: string; readonly sdp?: string | undefined } | undefined;
      readonly candidate?: object | null | undefined;
    }
  | { readonly type: 'refused'; readonly reason: 'full' | 'forbidden' | 'failed' };

export const iceServer = z.strictObject({
  urls: z.array(z.string().regex(/^(stun|stuns|turn|turns):/)).min(1),
  username: z.string().optional(),
  credential: z.string().optional(),
});
/** A server that helps seats to reach each other (STUN, TURN). */
export interface IceServer {
  readonly urls: readonly string[];
  readonly username?: string | undefined;
  readonly credential?: string | undefined;
}

/** Why a connection was closed (codes of the WebSocket). */
export const closeCodes = { replaced: 4001, out: 4003, badMessage: 4400, flood: 4429 } as const;
