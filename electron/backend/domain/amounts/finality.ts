import type { LegalDate } from '../dates.ts';
import type { Application, Claim } from '../lifecycle/application.ts';
import type { AwardFinality, ClaimDecision } from '../lifecycle/events.ts';
import type { Fen } from '../money.ts';
import { type AmountData, type MinimumWage, minimumWageOn } from './amount-data.ts';
import type { FinalityReason } from './finality-reason.ts';

/** How claims of a cause (10.2) stand to LAW 47: its first or second item, or neither. */
export type FinalityClass = 'type1' | 'type2' | 'none';

/** The data of `resources/rules/finality.json`. */
export interface FinalityRules {
  /** Place of the minimum wage. */
  readonly region: string;
  /** GD 57: the minimum wage when arbitration was applied for; elsewhere when the award is made. */
  readonly referenceDate: 'application' | 'award';
  readonly months: number;
  readonly dismissedTypeOneIsFinal: boolean;
  readonly classes: Readonly<Record<string, FinalityClass>>;
}

export interface ItemFinality {
  readonly claimId: string;
  readonly finality: AwardFinality;
  readonly reason: FinalityReason;
}

/** The line an amount is held against, and the minimum wage it comes from; null when none is on file. */
export interface FinalityLine {
  readonly on: LegalDate;
  readonly wage: MinimumWage | null;
  readonly thresholdFen: Fen | null;
}

/** The line for a case: twelve months of the minimum wage of the place on the day that counts. LAW 47(1), GD 57. */
export function finalityLine(
  rules: FinalityRules,
  data: AmountData,
  days: { readonly receivedOn: LegalDate; readonly decidedOn: LegalDate },
): FinalityLine {
  const on = rules.referenceDate === 'application' ? days.receivedOn : days.decidedOn;
  const wage = minimumWageOn(data, rules.region, on);
  return { on, wage, thresholdFen: wage === null ? null : wage.monthlyFen * rules.months };
}

/**
 * Final or not (终局/非终局), item by item: what was awarded for the item is compared, not what was claimed and not the sum (RULES
 * 50). Items the award does not decide (withdrawn, settled, not handled) are left out. Without a value on file an item is not
 * final: the remedy that is open to both.
 */
export function itemFinalities(
  application: Application,
  decisions: readonly ClaimDecision[],
  rules: FinalityRules,
  line: FinalityLine,
): readonly ItemFinality[] {
  return decisions.flatMap((decision) => {
    const claim = application.claims.find(({ id }) => id === decision.claimId);
    const isDecided = ['supported', 'partly', 'dismissed'].includes(decision.result);
    if (claim === undefined || !isDecided) return [];
    const reason = reasonOf(application, claim, decision, rules, line);
    const finality = finalReasons.includes(reason) ? 'final' : 'nonFinal';
    return [{ claimId: claim.id, finality, reason }];
  });
}

/**
 * The documents the decided items of an award fall into (RULES 50: a final and a non-final one are made apart), the final one
 * first; one part when all are of one kind.
 */
export function awardParts(
  items: readonly Pick<ItemFinality, 'claimId' | 'finality'>[],
): readonly { readonly finality: AwardFinality; readonly claimIds: readonly string[] }[] {
  return (['final', 'nonFinal'] as const).flatMap((finality) => {
    const claimIds = items.filter((item) => item.finality === finality).map(({ claimId }) => claimId);
    return claimIds.length === 0 ? [] : [{ finality, claimIds }];
  });
}

/** The kind of the whole when it is one document: a mixed award that is not split counts as not final (INT1 20). */
export function wholeFinality(items: readonly Pick<ItemFinality, 'finality'>[]): AwardFinality | null {
  if (items.length === 0) return null;
  return items.every(({ finality }) => finality === 'final') ? 'final' : 'nonFinal';
}

const finalReasons: readonly FinalityReason[] = ['nationalStandard', 'withinThreshold', 'dismissed'];

function reasonOf(
  application: Application,
  claim: Claim,
  decision: ClaimDecision,
  rules: FinalityRules,
  { thresholdFen }: FinalityLine,
): FinalityReason {
  const kind = rules.classes[claim.kind] ?? 'none';
  if (kind === 'none') return 'otherKind';
  if (kind === 'type2') return 'nationalStandard';
  if (claimantsOf(application, claim).some((party) => party.kind !== 'worker')) return 'employerClaim';
  if (decision.result === 'dismissed')
    return rules.dismissedTypeOneIsFinal ? 'dismissed' : 'dismissedNotFinal';
  if (thresholdFen === null) return 'noMinimumWage';
  const awarded = decision.amountFen;
  if (awarded === null || awarded === 0) return 'noAmount';
  if (awarded <= thresholdFen) return 'withinThreshold';
  return claimantsOf(application, claim).length > 1 ? 'sharedOverThreshold' : 'overThreshold';
}

function claimantsOf({ parties }: Application, { claimantId }: Claim) {
  return parties.filter((party) =>
    claimantId === null ? party.role === 'applicant' : party.id === claimantId,
  );
}
