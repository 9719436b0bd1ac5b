import type { LegalDate } from '../dates.ts';

export const suitActions = ['suit', 'revocation'] as const;
/** 起诉 to a basic court (LAW 48, 50) / 申请撤销裁决 to an intermediate court (LAW 49). */
export type SuitAction = (typeof suitActions)[number];

export const courtResults = [
  'notAccepted',
  'withdrawn',
  'dismissed',
  'decided',
  'settled',
  'revoked',
] as const;
/** 不予受理 / 撤诉 / 驳回 / 判决 / 法院调解 / 裁定撤销裁决. */
export type CourtResult = (typeof courtResults)[number];

/** Which results an action can come to. */
export const resultsOf: Readonly<Record<SuitAction, readonly CourtResult[]>> = {
  suit: ['notAccepted', 'withdrawn', 'dismissed', 'decided', 'settled'],
  revocation: ['notAccepted', 'withdrawn', 'dismissed', 'settled', 'revoked'],
};

/** What was told of a party's going to court; an old ledger tells the day alone. */
export interface SuitTold {
  readonly partyId: string;
  readonly action: SuitAction;
  readonly court: string;
  readonly courtCaseNumber: string;
  /** Over which of several documents (`domain/instruments`); absent: over the whole outcome. */
  readonly instrumentId?: string | undefined;
}

/** A party's going to court over the outcome, and what came of it. */
export interface Suit {
  /** Id of the entry. */
  readonly id: string;
  readonly on: LegalDate;
  /** Null where only the day is known. */
  readonly partyId: string | null;
  readonly action: SuitAction;
  readonly court: string;
  readonly courtCaseNumber: string;
  /** Over which of several documents; null: over the whole outcome. */
  readonly instrumentId: string | null;
  readonly end: { readonly result: CourtResult; readonly on: LegalDate; readonly note: string } | null;
}
