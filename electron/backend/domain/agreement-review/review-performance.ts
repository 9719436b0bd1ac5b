import type { LegalDate } from '../dates.ts';
import type { Fen } from '../money.ts';
import {
  enforceableFen,
  type InstalmentShare,
  type PerformanceRecord,
  performanceOf,
  together,
} from '../settlement/performance.ts';
import type { Review } from './review.ts';

/** How a reviewed agreement is performed: the workers together, by the reckoning of every settlement (`domain/settlement`). */
export function reviewPerformance(
  { application, payments, brokenOn }: Review,
  today: LegalDate,
): { readonly shares: readonly InstalmentShare[]; readonly paidFen: Fen; readonly enforceableFen: Fen } {
  const { instalments, amountFen, penalty } = application;
  const records: PerformanceRecord[] = payments.map(({ seq, on, amountFen: paid, note }) => ({
    eventId: String(seq),
    on,
    entry: { kind: 'paid', parts: [{ payeeId: null, amountFen: paid }], proof: 'receipt', note },
  }));
  if (brokenOn !== null)
    records.push({ eventId: 'broken', on: brokenOn, entry: { kind: 'broken', payeeIds: [null], said: '' } });
  const shares = performanceOf({ parties: [] }, { amountFen, instalments }, records);
  return {
    shares,
    paidFen: together(shares).paidFen,
    enforceableFen: enforceableFen(shares, penalty?.isAccelerating === true, today),
  };
}
