import type { LocalDateTime } from '../dates.ts';
import { isLocalDateTime } from '../dates.ts';
import { type AsyncPhase, asyncPhases } from './async-entry.ts';

/** What a file handed to a party asks; signed as a whole by the court. */
export interface RoundPayload {
  readonly format: 'tingwu-round';
  readonly fileId: string;
  readonly court: { readonly name: string; readonly phone: string; readonly address: string };
  readonly caseNumber: string;
  readonly hearingId: string;
  readonly partyId: string;
  readonly partyName: string;
  readonly phase: AsyncPhase;
  readonly round: number;
  readonly phaseTitle: string;
  readonly endsAt: LocalDateTime;
  /** The same in words. */
  readonly until: string;
  readonly questions: readonly string[];
  /** Of the confirmation of the record: its text and hash; else null. */
  readonly record: { readonly lines: readonly string[]; readonly sha256: string } | null;
  /** Of the phase of identity: what must be read; else null. */
  readonly rights: {
    readonly version: string;
    readonly sha256: string;
    readonly rights: readonly string[];
    readonly duties: readonly string[];
  } | null;
  readonly fileBytes: number;
  readonly filesPerAnswer: number;
}

/** What comes back: the signed text as it went out, and the party's answer. */
export interface AnswerFile {
  readonly payload: string;
  readonly signature: string;
  readonly text: string;
  readonly isConfirmed: boolean | null;
  readonly hasReadRights: boolean;
  readonly recusal: string | null;
  readonly files: readonly { readonly name: string; readonly base64: string }[];
}

/** Reads an answer file; null when it is none. Whether the court signed it is another question. */
export function readAnswerFile(content: string): AnswerFile | null {
  const parsed = objectOf(content);
  if (parsed === null || parsed['format'] !== 'tingwu-answer') return null;
  const { payload, signature, text, isConfirmed, hasReadRights, recusal, files } = parsed;
  if (typeof payload !== 'string' || typeof signature !== 'string' || typeof text !== 'string') return null;
  if (isConfirmed !== null && typeof isConfirmed !== 'boolean') return null;
  if (recusal !== null && typeof recusal !== 'string') return null;
  if (!Array.isArray(files) || typeof hasReadRights !== 'boolean') return null;
  const read = files.map((file: unknown) => {
    if (typeof file !== 'object' || file === null || !('name' in file) || !('base64' in file)) return null;
    return typeof file.name === 'string' && typeof file.base64 === 'string'
      ? { name: file.name, base64: file.base64 }
      : null;
  });
  if (read.some((file) => file === null)) return null;
  return {
    payload,
    signature,
    text,
    isConfirmed,
    hasReadRights,
    recusal,
    files: read.filter((file) => file !== null),
  };
}

/** Of a payload that the court has signed: to which file, hearing, party and phase it belongs; null when it is of another shape. */
export function readPayload(
  payload: string,
): Pick<
  RoundPayload,
  'fileId' | 'hearingId' | 'partyId' | 'phase' | 'round' | 'endsAt' | 'record' | 'rights'
> | null {
  const parsed = objectOf(payload);
  if (parsed === null || parsed['format'] !== 'tingwu-round') return null;
  const { fileId, hearingId, partyId, round, endsAt, record, rights } = parsed;
  const phase = asyncPhases.find((known) => known === parsed['phase']);
  if (typeof fileId !== 'string' || typeof hearingId !== 'string' || typeof partyId !== 'string') return null;
  if (phase === undefined || typeof round !== 'number' || !isLocalDateTime(endsAt)) return null;
  // The signature has shown that the rest is as this program wrote it.
  return {
    fileId,
    hearingId,
    partyId,
    phase,
    round,
    endsAt,
    record: (record ?? null) as RoundPayload['record'],
    rights: (rights ?? null) as RoundPayload['rights'],
  };
}

function objectOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}
