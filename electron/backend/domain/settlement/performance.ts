import type { LegalDate } from '../dates.ts';
import type { Application } from '../lifecycle/application.ts';
import type { Outcome } from '../lifecycle/events.ts';
import type { Fen } from '../money.ts';
import type { PerformanceEntry } from './performance-entry.ts';
import { payeesOf, personalSchedule } from './shares.ts';

export type Settlement = Extract<Outcome, { method: 'mediation' }>;

export const instalmentStates = ['notDue', 'dueToday', 'partial', 'overdue', 'paid', 'paidLate'] as const;
/** 未到期 / 今日应付 / 部分 / 逾期 / 已付 / 迟付. */
export type InstalmentState = (typeof instalmentStates)[number];

/** Which instalments a list shows: open ones by how they stand, or done ones by when. */
export const performanceViews = ['open', 'dueSoon', 'overdue', 'broken', 'paid', 'paidLate', 'all'] as const;
export type PerformanceView = (typeof performanceViews)[number];

/** An entry of the performance with the day it counts from. */
export interface PerformanceRecord {
  readonly eventId: string;
  readonly on: LegalDate;
  readonly entry: PerformanceEntry;
}

/** What one instalment of one person comes to. */
export interface InstalmentShare {
  readonly position: number;
  /** Place of the person among those paid. */
  readonly payee: number;
  readonly payeeId: string | null;
  readonly dueOn: LegalDate;
  readonly amountFen: Fen;
  readonly paidFen: Fen;
  /** Of what was paid, what came on or before the day it was due. */
  readonly inTimeFen: Fen;
  /** The day it was paid in full; null while it is not. */
  readonly paidOn: LegalDate | null;
  /** The day the settlement was recorded as broken towards this person; null while it is kept. */
  readonly brokenOn: LegalDate | null;
}

/**
 * The instalments person by person with what was paid on them: a payment always goes to the person's earliest open instalment.
 * A settlement without instalments has none to follow. Pure: states follow from this and the clock, see `instalmentState`.
 */
export function performanceOf(
  application: Pick<Application, 'parties'>,
  settlement: Pick<Settlement, 'amountFen' | 'shares' | 'instalments'>,
  records: readonly PerformanceRecord[],
): readonly InstalmentShare[] {
  const { instalments } = settlement;
  const payees = payeesOf(application, settlement);
  const schedule = personalSchedule(payees, instalments);
  if (schedule === null || instalments.length === 0) return [];
  return payees.flatMap(({ id }, payee) => {
    const payments = paymentsTo(id, records);
    const brokenOn =
      records.find(({ entry }) => entry.kind === 'broken' && entry.payeeIds.includes(id))?.on ?? null;
    let before = 0;
    return instalments.map(({ dueOn }, position) => {
      const amountFen = schedule[payee]?.[position] ?? 0;
      const paid = paidBetween(payments, before, before + amountFen, dueOn);
      before += amountFen;
      // Nothing to pay to this person this time: done from the start.
      const paidOn = amountFen === 0 ? dueOn : paid.paidOn;
      return { position, payee, payeeId: id, dueOn, amountFen, ...paid, paidOn, brokenOn };
    });
  });
}

/** What a person, an instalment or a settlement comes to together. */
export function together(shares: readonly InstalmentShare[]): Sums {
  const sum = (of: (share: InstalmentShare) => Fen) => shares.reduce((total, share) => total + of(share), 0);
  const paid = shares.flatMap(({ paidOn }) => (paidOn === null ? [] : [paidOn]));
  return {
    dueOn: shares.map(({ dueOn }) => dueOn).sort()[0] ?? null,
    amountFen: sum(({ amountFen }) => amountFen),
    paidFen: sum(({ paidFen }) => paidFen),
    inTimeFen: sum(({ inTimeFen }) => inTimeFen),
    paidOn: paid.length === shares.length ? (paid.sort().at(-1) ?? null) : null,
  };
}

export interface Sums {
  /** The first day something of it is due. */
  readonly dueOn: LegalDate | null;
  readonly amountFen: Fen;
  readonly paidFen: Fen;
  readonly inTimeFen: Fen;
  /** The day the last of it was paid; null while something is open. */
  readonly paidOn: LegalDate | null;
}

/** How an instalment stands on a day: derived each time, so that a quiet weekend changes nothing but the answer. */
export function instalmentState(
  { dueOn, paidOn, paidFen }: { dueOn: LegalDate; paidOn: LegalDate | null; paidFen: Fen },
  today: LegalDate,
): InstalmentState {
  if (paidOn !== null) return paidOn <= dueOn ? 'paid' : 'paidLate';
  if (paidFen > 0) return 'partial';
  if (today < dueOn) return 'notDue';
  return today === dueOn ? 'dueToday' : 'overdue';
}

/**
 * What may be enforced on a day for one person: every instalment whose day has passed, and with a penalty clause that says so
 * everything still open once one was missed or the settlement was recorded as broken.
 */
export function enforceableFen(
  shares: readonly InstalmentShare[],
  isAccelerating: boolean,
  today: LegalDate,
): Fen {
  const open = shares.filter(({ paidOn }) => paidOn === null);
  const missed = open.filter(({ dueOn }) => dueOn < today);
  const isBroken = open.some(({ brokenOn }) => brokenOn !== null);
  const due = isAccelerating && (missed.length > 0 || isBroken) ? open : missed;
  return due.reduce((sum, { amountFen, paidFen }) => sum + amountFen - paidFen, 0);
}

interface Payment {
  readonly on: LegalDate;
  readonly amountFen: Fen;
}

function paymentsTo(id: string | null, records: readonly PerformanceRecord[]): readonly Payment[] {
  return records
    .flatMap(({ on, entry }) =>
      entry.kind === 'paid'
        ? entry.parts.filter(({ payeeId }) => payeeId === id).map(({ amountFen }) => ({ on, amountFen }))
        : [],
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What of the payments, laid end to end, falls between two sums. */
function paidBetween(payments: readonly Payment[], from: Fen, to: Fen, dueOn: LegalDate) {
  let sum = 0;
  let paidFen = 0;
  let inTimeFen = 0;
  let paidOn: LegalDate | null = null;
  for (const { on, amountFen } of payments) {
    const part = Math.max(0, Math.min(sum + amountFen, to) - Math.max(sum, from));
    sum += amountFen;
    paidFen += part;
    if (on <= dueOn) inTimeFen += part;
    if (paidOn === null && part > 0 && sum >= to) paidOn = on;
  }
  return { paidFen, inTimeFen, paidOn };
}
