import { z } from 'zod';
import { fen, legalDate, longText } from '../../../../electron/backend/api/contract/common.ts';
import type { SettlementView } from '../../../../electron/backend/api/contract/performance.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import {
  type PaymentProof,
  paymentProofs,
} from '../../../../electron/backend/domain/settlement/performance-entry.ts';

const fields = z.object({
  on: legalDate.nullable(),
  /** Position of the instalment, as text for the select field. */
  instalment: z.string(),
  proof: z.enum(paymentProofs),
  /** In the order of the people who are paid; null: nothing came. */
  amounts: z.array(fen.nullable()),
  note: longText,
});
export type PaymentForm = z.input<typeof fields>;

/** The schema of a payment: a day between settlement and today, and something that was paid. */
export function paymentForm({ decidedOn, today }: SettlementView) {
  return fields.superRefine(({ on, amounts }, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (on === null) fault('on', 'required');
    else if (on > today) fault('on', 'inTheFuture');
    else if (on < decidedOn) fault('on', 'tooEarly');
    if (!amounts.some((amount) => amount !== null && amount > 0)) fault('amounts', 'required');
  });
}

/** What is open of an instalment for everybody, or for one person alone. */
export function openAmounts(view: SettlementView, position: number, payeeId?: string): (number | null)[] {
  return view.payees.map(({ payeeId: id, cells }) => {
    const cell = cells[position];
    if (cell === undefined || cell.paidOn !== null) return null;
    return payeeId === undefined || id === null || id === payeeId ? cell.amountFen - cell.paidFen : null;
  });
}

/** A payment proposed: the first open instalment in full, on the day it was due, or today where that lies ahead. */
export function newPayment(
  view: SettlementView,
  {
    instalment,
    payeeId,
    proof,
  }: { instalment?: number | undefined; payeeId?: string | undefined; proof: PaymentProof },
): PaymentForm {
  const firstOpen = view.instalments.findIndex(({ paidOn }) => paidOn === null);
  const position = instalment ?? Math.max(0, firstOpen);
  return {
    on: paidOn(view, position),
    instalment: String(position),
    proof,
    amounts: openAmounts(view, position, payeeId),
    note: '',
  };
}

function paidOn({ instalments, today }: SettlementView, position: number): LegalDate {
  const dueOn = instalments[position]?.dueOn ?? today;
  return dueOn < today ? dueOn : today;
}
