/** Ways of weighing lengths: by length, and by the dual feasible functions of Fekete and Schepers (2001) for k = 1 to 4. */
export const weighings = 5;

/** The share of a session of `all` cells that a length counts for. Weighing by other than length shows what does not fit together: of 90 minutes no third fits into 210, though 30 are left. */
export function weight(weighing: number, length: number, all: number): number {
  const share = length / all;
  if (weighing === 0) return share;
  const steps = (weighing + 1) * share;
  return Number.isInteger(steps) ? share : Math.floor(steps) / weighing;
}

/** The most weight that fits into a run of cells, lengths being used as often as one likes. */
export function mostInto(run: number, lengths: Int32Array, weights: Float64Array): number {
  const most = new Float64Array(run + 1);
  for (let cells = 1; cells <= run; cells++) {
    most[cells] = most[cells - 1] ?? 0;
    lengths.forEach((length, kind) => {
      if (length <= cells)
        most[cells] = Math.max(most[cells] ?? 0, (most[cells - length] ?? 0) + (weights[kind] ?? 0));
    });
  }
  return most[run] ?? 0;
}
