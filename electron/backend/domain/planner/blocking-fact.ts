import type { TakenReason } from './problem.ts';

/** A fact that stands against places for a hearing. */
export type BlockingFact =
  /** The first lawful day (defence and notice periods). */
  | { readonly code: 'earliest'; readonly day: number }
  /** The last lawful day, or `horizon`: the last day of the problem. Giving it up means a free day after the horizon. */
  | { readonly code: 'latest' | 'horizon'; readonly day: number }
  /** The hearing must lie within one session; giving it up means any time of day. */
  | { readonly code: 'sessions'; readonly minutes: number }
  | { readonly code: 'roomKind'; readonly kind: 'courtroom' | 'online' }
  | { readonly code: 'roomNeed'; readonly need: string }
  /** Only these tribunals may sit; giving it up means somebody who is free. */
  | { readonly code: 'panel' }
  /** One cause that takes a resource, with its entries in `taken`. */
  | {
      readonly code: 'taken';
      readonly resource: string;
      readonly reason: TakenReason;
      readonly entries: readonly number[];
    }
  /** Another hearing of the plan. */
  | { readonly code: 'standing'; readonly hearing: number };
