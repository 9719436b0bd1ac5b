import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { type Fen, sumFen } from '../../../../electron/backend/domain/money.ts';
import {
  apportion,
  type SettlementShare,
  shareableClaims,
} from '../../../../electron/backend/domain/settlement/shares.ts';

/** Shares as typed: by claim and person. */
export type TypedShares = Readonly<Record<string, Fen | null>>;

/** One line of the table of shares. */
export interface ShareLine {
  readonly key: string;
  readonly text: string;
  readonly person: string;
  /** What was claimed; of a claim of all together the whole. */
  readonly claimedFen: Fen | null;
}

/** A person and a claim each, in the order of the application. */
export function shareLines({ application }: Pick<CaseView, 'application'>): readonly ShareLine[] {
  const names = new Map(application.parties.map(({ id, name }) => [id, name]));
  const claims = new Map(application.claims.map((claim) => [claim.id, claim]));
  return shareableClaims(application).map((share) => {
    const claim = claims.get(share.claimId);
    return {
      key: shareKey(share),
      text: claim?.text ?? '',
      person: names.get(share.payeeId) ?? '',
      claimedFen: claim?.amountFen ?? null,
    };
  });
}

/** A settlement divided in the proportion of what was claimed, to the fen. */
export function proportionalShares(amountFen: Fen, lines: readonly ShareLine[]): TypedShares {
  const parts = apportion(
    amountFen,
    lines.map(({ claimedFen }) => claimedFen ?? 0),
  );
  return Object.fromEntries(lines.map(({ key }, index) => [key, parts[index] ?? 0]));
}

/** What was shared out; null while nothing is typed. */
export function sharedSum(shares: TypedShares): Fen | null {
  const typed = Object.values(shares).filter((amount) => amount !== null && Number.isFinite(amount));
  return typed.length === 0 ? null : sumFen(typed.map((amount) => amount ?? 0));
}

/** The shares as the court keeps them, without those of nothing. */
export function sharesOf(shares: TypedShares): SettlementShare[] {
  return Object.entries(shares).flatMap(([key, amountFen]) => {
    const [claimId = '', payeeId = ''] = key.split(separator);
    return amountFen === null || !(amountFen > 0) ? [] : [{ claimId, payeeId, amountFen }];
  });
}

// Ids hold no such sign, and no dot: a dot would make a path of the key.
const separator = '~';

function shareKey({ claimId, payeeId }: { readonly claimId: string; readonly payeeId: string }): string {
  return `${claimId}${separator}${payeeId}`;
}
