import type { Highs } from 'highs';
import type { Place } from '../domain/planner/docket.ts';
import type { ExactModel } from './exact-model.ts';

/** What HiGHS knows of a model: no plan costs less than `bound`; `places` is its best plan, null when it found none. */
export interface ExactAnswer {
  readonly bound: number;
  readonly isOptimal: boolean;
  readonly places: readonly { readonly hearing: number; readonly place: Place }[] | null;
}

/**
 * Solves an exact model from a known plan on. `shouldStop` is asked at the solver's checkpoints; then its bound so far is answered.
 * `start[i]`: the column chosen for hearing i.
 */
export function solveExactly(
  highs: Highs,
  model: ExactModel,
  start: readonly number[],
  options: {
    readonly seconds: number;
    readonly shouldStop: () => boolean;
    readonly onBound: (bound: number) => void;
  },
): ExactAnswer {
  const { modelStatus, callbackType } = highs.constants;
  return highs.withModel(modelData(highs, model), (solver) => {
    solver.options.set({
      output_flag: false,
      time_limit: Math.max(0.01, options.seconds),
      mip_rel_gap: 0,
      mip_abs_gap: 1e-6,
    });
    solver.setSolution({ colValue: startValues(model, start) });
    let bound = 0;
    const stop = (event: { interrupt(): void }) => {
      if (options.shouldStop()) event.interrupt();
      return undefined;
    };
    solver.run({
      [callbackType.simplexInterrupt]: stop,
      [callbackType.ipmInterrupt]: stop,
      [callbackType.mipInterrupt]: (event) => {
        const known = event.data.mip_dual_bound;
        if (known !== undefined && Number.isFinite(known) && known > bound) {
          bound = known;
          options.onBound(bound);
        }
        return stop(event);
      },
    });
    const isOptimal = solver.getModelStatus() === modelStatus.optimal;
    if (isOptimal) bound = solver.getObjectiveValue();
    const known = Number(solver.info.get('mip_dual_bound'));
    if (Number.isFinite(known)) bound = Math.max(bound, known);
    const hasPlan = Number(solver.info.get('primal_solution_status')) === 2;
    return { bound, isOptimal, places: hasPlan ? chosenPlaces(model, solver.getSolution().colValue) : null };
  });
}

function modelData(highs: Highs, { costs, isBinary, rows }: ExactModel) {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    starts[index + 1] = (starts[index] ?? 0) + row.columns.length;
  });
  const { variableType } = highs.constants;
  return {
    numCols: costs.length,
    numRows: rows.length,
    colCost: Float64Array.from(costs),
    colLower: new Float64Array(costs.length),
    colUpper: Float64Array.from(isBinary, (binary) => (binary ? 1 : highs.infinity)),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    integrality: isBinary.map((binary) => (binary ? variableType.integer : variableType.continuous)),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: costs.length,
      starts,
      indices: Int32Array.from(rows.flatMap(({ columns }) => columns)),
      values: Float64Array.from(rows.flatMap(({ values }) => values)),
    },
  };
}

/** Column values of a known plan: 1 for what is chosen, and what is over-listed by it. */
function startValues({ costs, rows, isBinary }: ExactModel, chosen: readonly number[]): Float64Array {
  const values = new Float64Array(costs.length);
  for (const column of chosen) values[column] = 1;
  for (const { columns, upper } of rows) {
    const over = columns[columns.length - 1] ?? 0;
    if (isBinary[over] !== false) continue;
    const listed = columns.reduce((sum, column) => sum + (column === over ? 0 : (values[column] ?? 0)), 0);
    values[over] = Math.max(0, listed - upper);
  }
  return values;
}

function chosenPlaces({ places }: ExactModel, values: Float64Array): { hearing: number; place: Place }[] {
  return places.flatMap((place, column) => (place !== null && (values[column] ?? 0) > 0.5 ? [place] : []));
}
