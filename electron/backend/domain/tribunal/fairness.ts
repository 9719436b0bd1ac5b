import type { LegalDate } from '../dates.ts';
import type { DrawRecord } from './draw.ts';
import { seatProbabilities } from './probability.ts';

/** One naming of arbitrators. Every kept draw is listed, also one whose result was never used (`arbitratorIds` empty). */
export interface PanelAssignment {
  readonly assignedOn: LegalDate;
  /** Who was named in the end. */
  readonly arbitratorIds: readonly string[];
  /** Null when the panel was named by hand without a draw. */
  readonly draw: DrawRecord | null;
}

export interface RosterEntry {
  readonly staffId: string;
  readonly name: string;
  /** Weighted open cases now. */
  readonly openLoad: number;
}

/** How the cases of a period fell on one arbitrator. `assigned` = `drawn` + `manual`. */
export interface ArbitratorShare {
  readonly staffId: string;
  readonly name: string;
  readonly assigned: number;
  /** Named as the draw said. */
  readonly drawn: number;
  /** Named by hand: without a draw, or against it. */
  readonly manual: number;
  /** Chosen by a draw, and yet not named. */
  readonly replaced: number;
  /** Sum of the probabilities the kept draws gave this arbitrator. */
  readonly expected: number;
  /** Chosen by draws (`drawn` + `replaced`) less `expected`: the luck of the draws, untouched by naming by hand. */
  readonly deviation: number;
  /** What a deviation of fair draws is measured by: beyond three of these, look into it. */
  readonly standardDeviation: number;
  /** Null for somebody no longer on the roster. */
  readonly openLoad: number | null;
}

/**
 * The fairness report (procedure.md section 17) over the assignments from `period.from` to `period.to`, both included:
 * one row for each arbitrator on the roster or in the records of the period, in the order of `staffId`.
 */
export function fairness(
  period: { readonly from: LegalDate; readonly to: LegalDate },
  assignments: readonly PanelAssignment[],
  roster: readonly RosterEntry[],
): readonly ArbitratorShare[] {
  const within = assignments.filter(({ assignedOn }) => assignedOn >= period.from && assignedOn <= period.to);
  const draws = within.flatMap(({ draw }) => (draw === null ? [] : [draw]));
  const chances = draws.map(seatProbabilities);
  const onRoster = new Map(roster.map((entry) => [entry.staffId, entry]));
  const names = new Map(
    draws.flatMap(({ candidates }) => candidates.map(({ staffId, name }) => [staffId, name])),
  );
  const staffIds = new Set([
    ...onRoster.keys(),
    ...names.keys(),
    ...within.flatMap(({ arbitratorIds }) => arbitratorIds),
  ]);
  return [...staffIds].toSorted().map((staffId) => {
    const entry = onRoster.get(staffId);
    const counts = countsOf(staffId, within);
    const own = chances.map((chance) => chance.get(staffId) ?? 0);
    const expected = own.reduce((sum, p) => sum + p, 0);
    // A sure seat may come out a hair above 1.
    const variance = own.reduce((sum, p) => sum + Math.max(0, p * (1 - p)), 0);
    return {
      staffId,
      name: entry?.name ?? names.get(staffId) ?? staffId,
      assigned: counts.drawn + counts.manual,
      ...counts,
      expected,
      deviation: counts.drawn + counts.replaced - expected,
      standardDeviation: Math.sqrt(variance),
      openLoad: entry?.openLoad ?? null,
    };
  });
}

function countsOf(staffId: string, assignments: readonly PanelAssignment[]) {
  let drawn = 0;
  let manual = 0;
  let replaced = 0;
  for (const { arbitratorIds, draw } of assignments) {
    const isNamed = arbitratorIds.includes(staffId);
    const isChosen = draw?.result.some((seat) => seat.staffId === staffId) ?? false;
    if (isNamed && isChosen) drawn += 1;
    else if (isNamed) manual += 1;
    else if (isChosen) replaced += 1;
  }
  return { drawn, manual, replaced };
}
