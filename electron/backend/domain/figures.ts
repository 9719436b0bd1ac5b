/** A rate in per cent with two decimals, rounded half up (never half to even); null when there is nothing to divide by. */
export function ratePercent(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  // Whole numbers throughout: 577 / 603 = 95.6882… % → 95.69.
  return Math.floor((numerator * 20_000 + denominator) / (2 * denominator)) / 100;
}

/** Counts of a period, as the store answers them. */
export interface FigureCounts {
  readonly preFilingMediations: number;
  readonly collectivePreFiling: number;
  readonly collectivePreFilingWorkers: number;
  readonly filed: number;
  readonly filedWorkers: number;
  readonly collectiveFiled: number;
  readonly collectiveFiledWorkers: number;
  readonly carriedOver: number;
  readonly closed: number;
  readonly closedAndSued: number;
  readonly mediationsConcluded: number;
  readonly mediationsSuccessful: number;
  readonly onlineCases: number;
  readonly syncCases: number;
  readonly asyncCases: number;
}

/**
 * The figures of a year from its counts; procedure.md section 14.1. `disputesHandled` = cases filed + pre-filing mediations;
 * closing rate = closed / (carried over + filed); termination rate = closed and not sued / closed.
 */
export function yearFigures(year: number, counts: FigureCounts) {
  const atHand = counts.carriedOver + counts.filed;
  return {
    year,
    disputesHandled: counts.filed + counts.preFilingMediations,
    collectiveDisputes: counts.collectiveFiled + counts.collectivePreFiling,
    collectivePersons: counts.collectiveFiledWorkers + counts.collectivePreFilingWorkers,
    casesFiled: counts.filed,
    personsInFiledCases: counts.filedWorkers,
    collectiveCasesFiled: counts.collectiveFiled,
    personsInCollectiveCasesFiled: counts.collectiveFiledWorkers,
    casesCarriedOver: counts.carriedOver,
    casesClosed: counts.closed,
    casesUnclosed: atHand - counts.closed,
    cumulativeClosingRate: ratePercent(counts.closed, atHand),
    mediationsConcluded: counts.mediationsConcluded,
    mediationsSuccessful: counts.mediationsSuccessful,
    mediationSuccessRate: ratePercent(counts.mediationsSuccessful, counts.mediationsConcluded),
    casesSued: counts.closedAndSued,
    arbitrationTerminationRate: ratePercent(counts.closed - counts.closedAndSued, counts.closed),
    onlineHearingCases: counts.onlineCases,
    onlineSynchronousCases: counts.syncCases,
    onlineAsynchronousCases: counts.asyncCases,
  };
}
