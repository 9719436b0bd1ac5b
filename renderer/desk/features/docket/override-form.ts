import type { z } from 'zod';
import {
  type BreachView,
  breachDetails,
  override,
} from '../../../../electron/backend/api/contract/docket-breach.ts';
import { refusalOf } from '../../../ui/refusal.tsx';

export type OverrideView = z.output<typeof override>;

/** One reason for every rule that is broken and may be passed; empty when no rule needs one. */
export function overridesOf(breaches: readonly BreachView[], reason: string): OverrideView[] {
  const rules = new Set(breaches.filter(({ force }) => force === 'overridable').map(({ rule }) => rule));
  return [...rules].flatMap((rule) => {
    const parsed = override.safeParse({ rule, reason });
    return parsed.success ? [parsed.data] : [];
  });
}

/** Whether the breaches can be saved over with what was typed; else what is still missing. */
export function missingFor(
  breaches: readonly BreachView[],
  typed: { readonly overrideReason: string; readonly acceptsWarnings: boolean },
): 'refused' | 'reason' | 'tick' | null {
  const has = (force: BreachView['force']) => breaches.some((breach) => breach.force === force);
  if (has('refused')) return 'refused';
  if (has('overridable') && typed.overrideReason.trim() === '') return 'reason';
  return has('warning') && !typed.acceptsWarnings ? 'tick' : null;
}

/** What a refused save says stood against it. */
export function breachesOf(error: unknown): readonly BreachView[] {
  const found = breachDetails.safeParse(refusalOf(error)?.details);
  return found.success ? found.data.breaches : [];
}
