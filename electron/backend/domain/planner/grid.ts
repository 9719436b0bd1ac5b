import type { Placement, PlanProblem, PlanSession } from './problem.ts';

/**
 * A day cut into cells, one bit each: the sessions' minutes, one session after the other, in units that divide the step and
 * every duration. So "no common bit" is exactly "no common minute" for hearings of the plan, however odd their lengths.
 */
export interface Grid {
  /** Minutes of a cell. */
  readonly unit: number;
  /** 32-bit words of a day. */
  readonly words: number;
  /** Each cell's first minute. */
  readonly minutes: Int32Array;
  /** Each cell's session. */
  readonly sessions: Int32Array;
  /** Cells on which hearings may start (before any rule). */
  readonly onStep: Int32Array;
  /** First and last cells of the sessions. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** The grid of a problem; `pinned` are placements that may lie off the step and must fall on cells. */
export function gridOf(problem: PlanProblem, pinned: readonly Placement[]): Grid {
  const unit = unitOf(problem, pinned);
  const cells = problem.sessions.flatMap(({ from, to }, session) =>
    Array.from({ length: Math.ceil((to - from) / unit) }, (_, index) => ({
      minute: from + index * unit,
      session,
      isOnStep: (index * unit) % problem.stepMinutes === 0,
      isFirst: index === 0,
      isLast: from + (index + 1) * unit >= to,
    })),
  );
  const words = Math.max(1, Math.ceil(cells.length / 32));
  const mask = (holds: (cell: (typeof cells)[number]) => boolean) => {
    const bits = new Int32Array(words);
    cells.forEach((cell, index) => {
      if (holds(cell)) setBit(bits, index);
    });
    return bits;
  };
  return {
    unit,
    words,
    minutes: Int32Array.from(cells, ({ minute }) => minute),
    sessions: Int32Array.from(cells, ({ session }) => session),
    onStep: mask(({ isOnStep }) => isOnStep),
    firsts: mask(({ isFirst }) => isFirst),
    lasts: mask(({ isLast }) => isLast),
  };
}

/** The cell that begins at a minute, or -1. */
export function cellAt(grid: Grid, minute: number): number {
  return grid.minutes.indexOf(minute);
}

export function setBit(bits: Int32Array, index: number, base = 0): void {
  const word = base + (index >>> 5);
  bits[word] = (bits[word] ?? 0) | (1 << (index & 31));
}

/** Word `word` of the `words` words from `base`, moved `by` cells towards the day's beginning. */
export function wordDown(bits: Int32Array, base: number, words: number, word: number, by: number): number {
  const source = word + (by >>> 5);
  const shift = by & 31;
  const low = source < words ? (bits[base + source] ?? 0) : 0;
  if (shift === 0) return low;
  const high = source + 1 < words ? (bits[base + source + 1] ?? 0) : 0;
  return (low >>> shift) | (high << (32 - shift));
}

/** As `wordDown`, one cell towards the day's end. */
export function wordUp(bits: Int32Array, base: number, word: number): number {
  const low = word > 0 ? (bits[base + word - 1] ?? 0) >>> 31 : 0;
  return ((bits[base + word] ?? 0) << 1) | low;
}

/** Leaves in `bits` the cells from which `length` cells on were all set. */
export function keepRuns(bits: Int32Array, words: number, length: number): void {
  for (let have = 1; have < length; ) {
    const by = Math.min(have, length - have);
    // Ascending: a word reads only itself and later ones, which are still as they were.
    for (let word = 0; word < words; word++)
      bits[word] = (bits[word] ?? 0) & wordDown(bits, 0, words, word, by);
    have += by;
  }
}

/** Leaves in `bits`, free cells, the starts on which `length` cells are free; of these only those of `allowed`. False: there is none. */
export function keepStarts(bits: Int32Array, words: number, length: number, allowed: Int32Array): boolean {
  keepRuns(bits, words, length);
  let any = 0;
  for (let word = 0; word < words; word++) {
    bits[word] = (bits[word] as number) & (allowed[word] as number);
    any |= bits[word] as number;
  }
  return any !== 0;
}

/** The greatest cell length that keeps arithmetic exact: it divides the step, every duration and every pinned start. */
function unitOf({ sessions, stepMinutes, hearings }: PlanProblem, pinned: readonly Placement[]): number {
  const starts = pinned.map(({ from }) => from - (sessionAt(sessions, from)?.from ?? from));
  return [...hearings.map(({ minutes }) => minutes), ...starts].reduce(commonDivisor, stepMinutes);
}

function sessionAt(sessions: readonly PlanSession[], minute: number): PlanSession | undefined {
  return sessions.find(({ from, to }) => from <= minute && minute < to);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
