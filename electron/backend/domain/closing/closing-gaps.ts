import { waitingApprovals } from '../approvals/approvals.ts';
import { dateOf, type LegalDate } from '../dates.ts';
import { type Instrument, instrumentsOf } from '../instruments/instrument.ts';
import { lastReceipt } from '../instruments/receipts.ts';
import type { CaseState, Hearing } from '../lifecycle/case-state.ts';
import type { RecordedEvent } from '../lifecycle/events.ts';
import { liveEvents } from '../lifecycle/fold.ts';

export const closingGapKinds = [
  'motionOpen',
  'approvalWaiting',
  'recordMissing',
  'paperNotIssued',
  'notServed',
] as const;
/** What a file still lacks before it is closed; `on`: of which hearing. */
export interface ClosingGap {
  readonly kind: (typeof closingGapKinds)[number];
  readonly on: LegalDate | null;
}

/**
 * What is missing before a case with an outcome is closed, by the kind of its ending: an open motion, a request that waits, the record
 * of a hearing that was held (LAW 40), the paper of the outcome and its service (RULES 20, 22). Empty where there is no outcome, or it is
 * closed.
 */
export function closingGaps(state: CaseState, events: readonly RecordedEvent[]): readonly ClosingGap[] {
  const { outcome, closedOn } = state;
  if (outcome === null || closedOn !== null) return [];
  const gaps: ClosingGap[] = [];
  const note = (kind: ClosingGap['kind'], isMissing: boolean) => {
    if (isMissing) gaps.push({ kind, on: null });
  };
  const motions = [...state.objections, ...state.counterclaims, ...state.recusals];
  note('motionOpen', state.appraisalSince !== null || motions.some(({ decidedOn }) => decidedOn === null));
  note('approvalWaiting', waitingApprovals(state.approvals).length > 0);
  const locked = lockedHearings(liveEvents(events));
  for (const hearing of state.hearings)
    if (wasHeld(hearing) && !locked.has(hearing.id) && !hasAsyncRecord(state, hearing))
      gaps.push({ kind: 'recordMissing', on: dateOf(hearing.plan.startsAt) });
  const instruments = instrumentsOf(state);
  note(
    'paperNotIssued',
    instruments.some((instrument) => !isIssued(state, instrument)),
  );
  const partial = instruments.filter(({ kind }) => kind === 'partialAward');
  note(
    'notServed',
    state.outcomeServedOn === null || partial.some((each) => lastReceipt(state, each) === null),
  );
  return gaps;
}

function isIssued({ documents }: CaseState, { id, kind }: Instrument): boolean {
  return documents.some(
    (document) =>
      document.kind === kind && (id === 'outcome' || document.part === id || document.instrumentId === id),
  );
}

function wasHeld({ status }: Hearing): boolean {
  return status === 'held' || status === 'adjourned' || status === 'respondentAbsent';
}

function hasAsyncRecord({ documents }: CaseState, { id, plan }: Hearing): boolean {
  return (
    plan.mode === 'async' &&
    documents.some(({ kind, hearingId }) => kind === 'asyncRecord' && (hearingId ?? id) === id)
  );
}

/** Hearings whose record is locked and was not opened again since. */
function lockedHearings(events: readonly RecordedEvent[]): ReadonlySet<string> {
  const locked = new Set<string>();
  for (const { event } of events) {
    if (event.type === 'hearingRecordLocked') locked.add(event.hearingId);
    if (event.type === 'hearingRecordReopened') locked.delete(event.hearingId);
  }
  return locked;
}
