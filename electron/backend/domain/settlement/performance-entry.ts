import type { Fen } from '../money.ts';

export const paymentProofs = ['transfer', 'receipt', 'phone', 'cash', 'court'] as const;
/** How a payment is known: bank slip, receipt signed, told by phone, paid at the counter, told by the enforcing court. */
export type PaymentProof = (typeof paymentProofs)[number];

export const callResults = ['arrived', 'notArrived', 'noAnswer', 'willPay', 'cannotPay'] as const;
/** What a call about an instalment brought. */
export type CallResult = (typeof callResults)[number];

/** What one person received. `payeeId` null: the applicants together. */
export interface PaidPart {
  readonly payeeId: string | null;
  readonly amountFen: Fen;
}

/** One thing that happened while a settlement was being performed (履行); its legal date is that of the entry. */
export type PerformanceEntry =
  | {
      readonly kind: 'paid';
      readonly parts: readonly PaidPart[];
      readonly proof: PaymentProof;
      readonly note: string;
    }
  | {
      readonly kind: 'called';
      readonly partyId: string;
      /** Position of the instalment the call was about. */
      readonly instalment: number;
      readonly result: CallResult;
      readonly note: string;
    }
  | {
      /** The debtor does not perform: what was said, and for whom. */
      readonly kind: 'broken';
      readonly payeeIds: readonly (string | null)[];
      readonly said: string;
    };
