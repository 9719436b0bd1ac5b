/** Times of one question, in milliseconds. */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
}

export interface Question {
  readonly name: string;
  /** The question put to the program. `turn` counts up, so that repeats do not ask the very same thing. */
  readonly ask: (turn: number) => Promise<unknown>;
  /** The same question as bare SQL over a prepared statement; null where no one statement answers it. */
  readonly floor: ((turn: number) => unknown) | null;
}

export interface Measured {
  readonly name: string;
  readonly asked: Timing;
  readonly floor: Timing | null;
  /** Median of the program over the median of the floor plus an empty call: what the program adds of its own. */
  readonly ratio: number | null;
}

const warmUp = 3;
const leastRuns = 15;
const budgetMs = 1500;

/** Asks a question again and again for a second and a half (15 times at least), warmed up. */
export async function measure(question: Question, emptyCall: Timing): Promise<Measured> {
  const asked = await timing(question.ask);
  const { floor } = question;
  const least = floor === null ? null : await timing(async (turn) => floor(turn));
  const ratio = least === null ? null : asked.p50 / (least.p50 + emptyCall.p50);
  return { name: question.name, asked, floor: least, ratio };
}

export async function timing(work: (turn: number) => Promise<unknown>): Promise<Timing> {
  for (let turn = 0; turn < warmUp; turn += 1) await work(turn);
  const times: number[] = [];
  const end = performance.now() + budgetMs;
  for (
    let turn = warmUp;
    times.length < leastRuns || (performance.now() < end && times.length < 1000);
    turn += 1
  ) {
    const start = performance.now();
    await work(turn);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
