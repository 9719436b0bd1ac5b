/**
 * Years without a holiday table between the first published one and the year after `thisYear`; oldest first. Dates in them are counted by
 * weekends alone and marked 暂定.
 */
export function missingYears(published: readonly number[], thisYear: number): readonly number[] {
  const first = Math.min(thisYear, ...published);
  const years = Array.from({ length: thisYear + 2 - first }, (_, index) => first + index);
  return years.filter((year) => !published.includes(year));
}
