import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { minuteOf } from './board-time.ts';
import { usualLength } from './plan-form.ts';

/** What is in hand: a case that wants a hearing, or a hearing that moves. */
export interface Held {
  readonly caseId: string;
  /** Null: a case of the queue. */
  readonly hearingId: string | null;
  /** How it is called in a sentence. */
  readonly title: string;
  readonly lengthMinutes: number;
}

/** A hearing in hand keeps its length. */
export function heldEntry(entry: DocketEntry, title: string): Held {
  const length = entry.endsAt === null ? usualLength : minuteOf(entry.endsAt) - minuteOf(entry.startsAt);
  return { caseId: entry.caseId, hearingId: entry.hearingId, title, lengthMinutes: Math.max(length, 10) };
}

/** A case in hand takes the usual length until the clerk says otherwise. */
export function heldCase(caseId: string, title: string): Held {
  return { caseId, hearingId: null, title, lengthMinutes: usualLength };
}

/** Whether the data of a drag is something the board takes. */
export function isHeld(value: unknown): value is Held {
  return typeof value === 'object' && value !== null && 'caseId' in value && 'lengthMinutes' in value;
}
