/** Days left to the statutory end, both included; an open end is null. */
export interface DayRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** How many open cases have that many days left. */
export interface SlackBand extends DayRange {
  readonly cases: number;
}

/** Whether the first range lies wholly in the second; nothing (a period that stands still) lies in none. */
export function isWithin(inner: DayRange | null, outer: DayRange): boolean {
  if (inner === null) return false;
  const startsIn = outer.from === null || (inner.from !== null && inner.from >= outer.from);
  return startsIn && (outer.to === null || (inner.to !== null && inner.to <= outer.to));
}

/** Share of the fullest band, in per cent of its width; 0 where no band has a case. */
export function barWidth(cases: number, bands: readonly SlackBand[]): number {
  const most = Math.max(0, ...bands.map((band) => band.cases));
  return most === 0 ? 0 : Math.round((cases / most) * 100);
}
