import type { LocalDateTime } from '../dates.ts';

export const incidentCauses = ['network', 'device', 'platform', 'power', 'leftOwnAccord', 'other'] as const;
/** Why somebody could not be heard or seen (在线庭审技术故障原因); leaving without leave is not a fault of the technique. */
export type IncidentCause = (typeof incidentCauses)[number];

export const checkChannels = ['phone', 'room'] as const;
/** How the equipment of a party was checked before the hearing. */
export type CheckChannel = (typeof checkChannels)[number];

export const recordingOrigins = ['room', 'upload'] as const;
/** Where a recording was made: in the own room, or on another platform. */
export type RecordingOrigin = (typeof recordingOrigins)[number];

/** A hearing held on another platform: what a party needs to get in. A number or a link at least. */
export interface OutsideMeeting {
  readonly platform: string;
  readonly number: string;
  /** `https:`; empty: none. */
  readonly link: string;
  readonly password: string;
}

/** One entry of an online synchronous hearing (在线同步开庭); how it stands follows from all of them and the clock. */
export type LiveEntry =
  | {
      readonly kind: 'equipmentChecked';
      readonly partyId: string;
      readonly channel: CheckChannel;
      readonly isGood: boolean;
      readonly note: string;
    }
  /** Where the hearing is held; null: in the court's own room, as it is before anything is set. */
  | { readonly kind: 'meetingSet'; readonly meeting: OutsideMeeting | null }
  | { readonly kind: 'admitted'; readonly partyId: string; readonly name: string }
  /** Back to the waiting list: a witness, or somebody who must not hear what follows. */
  | { readonly kind: 'sentOut'; readonly partyId: string; readonly name: string }
  | {
      /** The clerk compared the face with the document at roll call. */
      readonly kind: 'identityChecked';
      readonly partyId: string;
      readonly name: string;
      readonly isMatched: boolean;
      readonly note: string;
    }
  | {
      /** The party read the rights, duties and rules of the hearing; the hash says which text. */
      readonly kind: 'rulesConfirmed';
      readonly partyId: string;
      readonly name: string;
      readonly sha256: string;
    }
  | {
      readonly kind: 'contactTried';
      readonly partyId: string;
      readonly isReached: boolean;
      readonly note: string;
    }
  | {
      readonly kind: 'incident';
      readonly incidentId: string;
      readonly cause: IncidentCause;
      /** Null: it struck the court or everybody. */
      readonly partyId: string | null;
      readonly from: LocalDateTime;
      readonly note: string;
    }
  | { readonly kind: 'incidentEnded'; readonly incidentId: string; readonly to: LocalDateTime }
  | {
      readonly kind: 'recordingTaken';
      readonly recordingId: string;
      readonly origin: RecordingOrigin;
      readonly name: string;
      readonly sha256: string;
      /** UTC ISO text with seconds, by the court's clock: where the record's times fall in the recording. */
      readonly startedAt: string;
      /** Length by the clock of the pieces; the file itself does not tell it. */
      readonly seconds: number;
      readonly bytes: number;
    };
export type LiveEntryKind = LiveEntry['kind'];
