import type { AwardFinality, DecidedFinality } from '../lifecycle/events.ts';
import type { ItemFinality } from './finality.ts';

/** The arbitrator's departure from what is derived for one item, with the reason that stays in the history. */
export interface FinalityOverride {
  readonly claimId: string;
  readonly finality: AwardFinality;
  readonly reason: string;
}

export interface OverrideFault {
  /** `overrides.0.reason`. */
  readonly path: string;
  readonly reason: 'required' | 'unknownClaim' | 'decidedTwice';
}

/** What is wrong with the departures: each is of a decided item, once, and says why. Empty when they hold. */
export function overrideFaults(
  items: readonly ItemFinality[],
  overrides: readonly FinalityOverride[],
): readonly OverrideFault[] {
  return overrides.flatMap(({ claimId, reason }, index): OverrideFault[] => {
    const at = `overrides.${index}`;
    if (!items.some((item) => item.claimId === claimId))
      return [{ path: `${at}.claimId`, reason: 'unknownClaim' }];
    if (overrides.findIndex((other) => other.claimId === claimId) !== index)
      return [{ path: `${at}.claimId`, reason: 'decidedTwice' }];
    return reason.trim() === '' ? [{ path: `${at}.reason`, reason: 'required' }] : [];
  });
}

/** The items as the award states them. A departure to what is derived anyway is none. */
export function decidedFinalities(
  items: readonly ItemFinality[],
  overrides: readonly FinalityOverride[],
): readonly DecidedFinality[] {
  return items.map(({ claimId, finality: derived, reason }) => {
    const override = overrides.find((each) => each.claimId === claimId && each.finality !== derived);
    return {
      claimId,
      finality: override?.finality ?? derived,
      derived,
      reason,
      overrideReason: override?.reason.trim() ?? null,
    };
  });
}
