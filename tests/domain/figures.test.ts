import { describe, expect, it } from 'vitest';
import { type FigureCounts, ratePercent, yearFigures } from '../../electron/backend/domain/figures.ts';

describe('rates', () => {
  it.each([
    [577, 603, 95.69],
    [587, 778, 75.45],
    [469, 577, 81.28],
    [1, 3, 33.33],
    [2, 3, 66.67],
    // Exactly half of a hundredth: up, never to even.
    [1, 800, 0.13],
    [3, 800, 0.38],
    [0, 5, 0],
    [5, 5, 100],
  ])('%i of %i is %f per cent', (numerator, denominator, rate) => {
    expect(ratePercent(numerator, denominator)).toBe(rate);
  });

  it('has no rate where nothing is divided', () => {
    expect(ratePercent(0, 0)).toBeNull();
  });
});

const counts: FigureCounts = {
  preFilingMediations: 200,
  collectivePreFiling: 1,
  collectivePreFilingWorkers: 41,
  filed: 587,
  filedWorkers: 1051,
  collectiveFiled: 16,
  collectiveFiledWorkers: 480,
  carriedOver: 16,
  closed: 577,
  closedAndSued: 108,
  mediationsConcluded: 778,
  mediationsSuccessful: 587,
  onlineCases: 153,
  syncCases: 96,
  asyncCases: 57,
};

describe('figures of a year from their counts', () => {
  it('follow from the counts', () => {
    expect(yearFigures(2021, counts)).toMatchObject({
      year: 2021,
      disputesHandled: 787,
      collectiveDisputes: 17,
      collectivePersons: 521,
      casesUnclosed: 26,
      cumulativeClosingRate: 95.69,
      mediationSuccessRate: 75.45,
      arbitrationTerminationRate: 81.28,
    });
  });

  it('of an empty year have zeros and no rates', () => {
    const empty = Object.fromEntries(Object.keys(counts).map((key) => [key, 0])) as unknown as FigureCounts;
    expect(yearFigures(2020, empty)).toMatchObject({
      disputesHandled: 0,
      casesUnclosed: 0,
      cumulativeClosingRate: null,
      mediationSuccessRate: null,
      arbitrationTerminationRate: null,
    });
  });
});
