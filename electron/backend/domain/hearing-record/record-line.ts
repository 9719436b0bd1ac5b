import type { LocalDateTime } from '../dates.ts';

export const hearingPhases = [
  'rollCall',
  'opening',
  'rightsNotice',
  'claims',
  'defenceStatement',
  'investigation',
  'evidence',
  'debate',
  'finalStatement',
  'mediation',
  'recordReview',
] as const;
/** Phases of a hearing in the order of the law; procedure.md section 6.1 (LAW 38, 39, 42; RULES 41, 42). */
export type HearingPhase = (typeof hearingPhases)[number];

export const speakerRoles = ['tribunal', 'clerk', 'party', 'agent', 'witness'] as const;
export type SpeakerRole = (typeof speakerRoles)[number];

/** Who speaks, answers or signs. */
export interface Speaker {
  readonly role: SpeakerRole;
  /** Staff id, or the party the person is or speaks for; null for a witness nobody called. */
  readonly refId: string | null;
  readonly name: string;
}

export const authorities = ['self', 'legalRepresentative', 'general', 'special'] as const;
/** By what right somebody appears: in person, as legal representative, under general or special authority (特别授权). */
export type Authority = (typeof authorities)[number];

export const opinionMarks = ['accepted', 'disputed', 'notStated'] as const;
export type OpinionMark = (typeof opinionMarks)[number];

/** What a party holds of one exhibit (质证意见): authenticity, legality, relevance; LAW 39. */
export interface EvidenceOpinion {
  readonly partyId: string;
  readonly authenticity: OpinionMark;
  readonly legality: OpinionMark;
  readonly relevance: OpinionMark;
  readonly text: string;
}

/** What one line of the record holds. */
export type LineBody =
  | { readonly kind: 'speech'; readonly speaker: Speaker; readonly text: string }
  | {
      readonly kind: 'attendance';
      readonly partyId: string;
      readonly isPresent: boolean;
      /** Who came for the party, and by what paper; for an absent party how notice is proved (RULES 39). */
      readonly name: string;
      readonly authority: Authority;
      readonly isIdentityChecked: boolean;
      readonly note: string;
    }
  | {
      readonly kind: 'recusalAnswer';
      readonly partyId: string;
      readonly asks: boolean;
      readonly text: string;
    }
  | {
      readonly kind: 'evidence';
      readonly label: string;
      readonly partyId: string;
      readonly purpose: string;
      readonly isOriginalChecked: boolean;
      readonly opinions: readonly EvidenceOpinion[];
    }
  | {
      readonly kind: 'correction';
      readonly partyId: string;
      readonly text: string;
      /** Null until the tribunal has ruled. A refused request stays on record (LAW 40, RULES 42). */
      readonly isGranted: boolean | null;
      readonly reason: string;
    }
  | { readonly kind: 'adjourned'; readonly reason: string }
  | { readonly kind: 'resumed'; readonly reason: string }
  | {
      readonly kind: 'signature';
      readonly signer: Speaker;
      /** The pages read and signed; 0 when signing was refused. */
      readonly pages: number;
      readonly isRefused: boolean;
      readonly note: string;
    };
export type LineKind = LineBody['kind'];

/** A line of the record as it stands. */
export interface RecordLine {
  readonly id: string;
  readonly phase: HearingPhase;
  /** Place in the record; lines of one place stand in the order of their ids. */
  readonly position: number;
  readonly at: LocalDateTime;
  readonly body: LineBody;
  /** Starts at 1 and grows with each change: who saves a stale line is refused. */
  readonly version: number;
  /** How often the record had been reopened when the line was written; signatures of an earlier round no longer count. */
  readonly round: number;
}

export const recordStatuses = ['writing', 'review', 'locked'] as const;
/** 记录中 / 核对签名 / 已锁定. */
export type RecordStatus = (typeof recordStatuses)[number];

/** Lines in the order of the record. */
export function inOrder(lines: readonly RecordLine[]): RecordLine[] {
  return [...lines].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** The record as one text, the same for the same lines: the file that is kept when it is locked, and what its hash is taken of. */
export function canonicalRecord(hearingId: string, round: number, lines: readonly RecordLine[]): string {
  return `${JSON.stringify({ hearingId, round, lines: inOrder(lines).map(sortedKeys) }, null, 1)}\n`;
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sortedKeys(item)]),
  );
}
