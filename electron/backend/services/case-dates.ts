import { type DueDate, dueDates, nextDue } from '../domain/deadlines/due-dates.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import { isOpen } from '../domain/lifecycle/case-state.ts';
import type { FactKind } from '../domain/lifecycle/fact-kinds.ts';
import type { Db } from '../store/database.ts';
import type { CaseDates, DatesOf } from '../store/repositories/case-rows.ts';
import { fingerprint } from '../store/repositories/law.ts';
import type { LawOf } from '../store/verify.ts';
import type { Legal } from './context.ts';
import { legalOf, type ShippedLaw } from './legal-data.ts';

/** How lists hold the dates of a case under this law: what the court still has to do, its own targets, and the award period. */
export function datesBy(legal: Legal): DatesOf {
  return (state) => caseDates(state, dueDates(state, legal));
}

/** For verification: dates are compared only when the file was last counted by the law it holds. */
export function lawOfFile(shipped: ShippedLaw): LawOf {
  return async (db: Db) => {
    const legal = await legalOf(shipped, db);
    return (await fingerprint(db)) === legal.fingerprint ? datesBy(legal) : null;
  };
}

/** The statutory end of the award period (L27); null before acceptance. */
export function awardPeriod(dates: readonly DueDate[]): DueDate | null {
  return dates.find((date) => date.limit.id === 'L27') ?? null;
}

function caseDates(state: CaseState, dates: readonly DueDate[]): CaseDates {
  const shown = dates.filter((date) => date.metBy === null && isKept(state, date));
  const next = nextDue(shown);
  return {
    dueOn: next?.dueOn ?? null,
    awardDueOn: isOpen(state.status) ? (awardPeriod(dates)?.dueOn ?? null) : null,
    rows: shown.map(({ key, limit, trigger, start, dueOn, isProvisional }) => ({
      key,
      rule: limit.id,
      kind: limit.kind === 'duty' ? ('duty' as const) : ('target' as const),
      party_id: trigger.partyId,
      trigger_on: start.on,
      due_on: dueOn,
      is_provisional: isProvisional ? (1 as const) : (0 as const),
    })),
  };
}

/** Facts that a ledger brings: what is due after them a ledger does not tell as done, and so it is not asked for. */
const ledgerFacts: readonly FactKind[] = [
  'received',
  'receivedComplete',
  'collectiveReceived',
  'greenChannelReceived',
  'accepted',
  'collectiveAccepted',
  'migrantWagesAccepted',
  'greenChannelAccepted',
  'collectiveGreenChannelAccepted',
  'hearing',
  'instrumentDated',
  'closed',
];
const alwaysAsked: readonly string[] = ['L05', 'L27'];

function isKept(state: CaseState, { limit, trigger }: DueDate): boolean {
  if (limit.kind !== 'duty' && limit.kind !== 'target') return false;
  // A case that is over is asked for nothing by a date; what waits to be archived is a list of cases.
  if (!isOpen(state.status)) return false;
  return state.importId === null || alwaysAsked.includes(limit.id) || !ledgerFacts.includes(trigger.kind);
}
