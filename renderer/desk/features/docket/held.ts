import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { minuteOf } from './board-time.ts';
import { usualLength } from './plan-form.ts';

/** What is in hand: a case that wants a hearing, or a hearing that moves or changes its length. */
export interface Held {
  readonly caseId: string;
  /** Null: a case of the queue. */
  readonly hearingId: string | null;
  /** How it is called in a sentence. */
  readonly title: string;
  readonly lengthMinutes: number;
  /** Where the hearing lies now; null for a case of the queue. */
  readonly from: { readonly day: string; readonly minute: number } | null;
}

/** One step of a change of length, and the shortest hearing, in minutes. */
export const lengthStep = 15;

/** A hearing in hand keeps its length. */
export function heldEntry(entry: DocketEntry, title: string): Held {
  const minute = minuteOf(entry.startsAt);
  const length = entry.endsAt === null ? usualLength : minuteOf(entry.endsAt) - minute;
  return {
    caseId: entry.caseId,
    hearingId: entry.hearingId,
    title,
    lengthMinutes: Math.max(length, lengthStep),
    from: { day: entry.startsAt.slice(0, 10), minute },
  };
}

/** A case in hand takes the usual length until the clerk says otherwise. */
export function heldCase(caseId: string, title: string): Held {
  return { caseId, hearingId: null, title, lengthMinutes: usualLength, from: null };
}

/** The same thing in hand with another length, on whole steps, within a working day. */
export function withLength(held: Held, minutes: number): Held {
  const whole = Math.round(minutes / lengthStep) * lengthStep;
  return { ...held, lengthMinutes: Math.min(Math.max(whole, lengthStep), 9 * 60) };
}
