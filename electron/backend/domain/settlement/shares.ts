import type { LegalDate } from '../dates.ts';
import type { Application } from '../lifecycle/application.ts';
import { type Fen, sumFen } from '../money.ts';

/** What one person gets for one claim under a settlement (调解协议逐人逐项金额). */
export interface SettlementShare {
  readonly claimId: string;
  /** Party id of the applicant who is paid. */
  readonly payeeId: string;
  readonly amountFen: Fen;
}

/** What follows when an instalment is not paid (违约责任); LAW 51 lets the other side apply for enforcement in any case. */
export interface Penalty {
  /** The clause as agreed, as it goes into the mediation document. */
  readonly text: string;
  /** One missed instalment makes everything still open due at once. */
  readonly isAccelerating: boolean;
}

/** Somebody who is paid under a settlement. `id` null: the applicants together, where nobody said who gets what. */
export interface Payee {
  readonly id: string | null;
  readonly amountFen: Fen;
}

interface Terms {
  readonly amountFen: Fen | null;
  readonly shares?: readonly SettlementShare[] | undefined;
}

/** A claim and a person it may be settled for: a claim of one applicant gives one, a claim of all gives one for each. */
export function shareableClaims(application: Application): readonly { claimId: string; payeeId: string }[] {
  const applicants = application.parties.filter(({ role }) => role === 'applicant').map(({ id }) => id);
  return application.claims.flatMap(({ id: claimId, claimantId }) =>
    (claimantId === null ? applicants : [claimantId]).map((payeeId) => ({ claimId, payeeId })),
  );
}

/** Who is paid how much, in the order of the application. A single applicant needs no shares. Their sum is the settlement. */
export function payeesOf(
  application: Pick<Application, 'parties'>,
  { amountFen, shares = [] }: Terms,
): readonly Payee[] {
  if (amountFen === null || amountFen === 0) return [];
  const applicants = application.parties.filter(({ role }) => role === 'applicant');
  if (shares.length === 0) {
    const only = applicants.length === 1 ? applicants[0] : undefined;
    return [{ id: only?.id ?? null, amountFen }];
  }
  return applicants
    .map(({ id }) => ({
      id,
      amountFen: sumFen(shares.filter(({ payeeId }) => payeeId === id).map((share) => share.amountFen)),
    }))
    .filter((payee) => payee.amountFen > 0);
}

/**
 * Divides an amount in the proportion of the weights, exact to the fen: everybody gets the whole fen of his part, and the few fen
 * left go one each to those whose part was cut most. Nothing to weigh by: equal parts. Always adds up to `amountFen`.
 */
export function apportion(amountFen: Fen, weights: readonly number[]): readonly Fen[] {
  if (weights.length === 0) return [];
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n)
    return apportion(
      amountFen,
      weights.map(() => 1),
    );
  const exact = weights.map((weight) => BigInt(amountFen) * BigInt(weight));
  const parts = exact.map((part) => Number(part / total));
  const left = amountFen - sumFen(parts);
  const first = exact
    .map((part, index) => ({ cut: part % total, index }))
    .sort((a, b) => (a.cut === b.cut ? a.index - b.index : a.cut > b.cut ? -1 : 1))
    .slice(0, left);
  const lucky = new Set(first.map(({ index }) => index));
  return parts.map((part, index) => (lucky.has(index) ? part + 1 : part));
}

/**
 * One schedule for all, person by person: each instalment is divided in the proportion of what everybody gets, and the last one
 * settles what rounding left. Every row adds up to the person's amount, every column to the instalment, to the fen.
 * Null when an instalment is so small that somebody's last one would fall below zero.
 */
export function personalSchedule(
  payees: readonly Payee[],
  instalments: readonly { readonly dueOn: LegalDate; readonly amountFen: Fen }[],
): readonly (readonly Fen[])[] | null {
  const weights = payees.map(({ amountFen }) => amountFen);
  const columns = instalments.slice(0, -1).map(({ amountFen }) => apportion(amountFen, weights));
  const rows = payees.map(({ amountFen }, row) => {
    const before = columns.map((column) => column[row] ?? 0);
    return instalments.length === 0 ? [] : [...before, amountFen - sumFen(before)];
  });
  return rows.every((row) => (row.at(-1) ?? 0) >= 0) ? rows : null;
}
