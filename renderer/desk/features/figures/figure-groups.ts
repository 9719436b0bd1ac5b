import type { YearFigures } from '../../../../electron/backend/api/contract/figures.ts';

export type FigureKey = Exclude<keyof YearFigures, 'year'>;

/** The figures in the order of the yearly report. */
export const figureGroups = [
  {
    group: 'cases',
    keys: [
      'disputesHandled',
      'casesFiled',
      'personsInFiledCases',
      'casesCarriedOver',
      'casesClosed',
      'casesUnclosed',
      'cumulativeClosingRate',
      'casesSued',
      'arbitrationTerminationRate',
    ],
  },
  { group: 'mediation', keys: ['mediationsConcluded', 'mediationsSuccessful', 'mediationSuccessRate'] },
  {
    group: 'collective',
    keys: [
      'collectiveDisputes',
      'collectivePersons',
      'collectiveCasesFiled',
      'personsInCollectiveCasesFiled',
    ],
  },
  { group: 'online', keys: ['onlineHearingCases', 'onlineSynchronousCases', 'onlineAsynchronousCases'] },
] as const satisfies readonly { readonly group: string; readonly keys: readonly FigureKey[] }[];

const rates: ReadonlySet<FigureKey> = new Set([
  'cumulativeClosingRate',
  'mediationSuccessRate',
  'arbitrationTerminationRate',
]);

/** A figure as it is printed: `1,051`, `95.69%`; null when nothing could be divided. */
export function figureText(figures: YearFigures, key: FigureKey): string | null {
  const value = figures[key];
  if (value === null) return null;
  return rates.has(key) ? `${value.toFixed(2)}%` : new Intl.NumberFormat('en').format(value);
}
