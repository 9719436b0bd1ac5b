/** One line of the log: never names of parties, never the text of papers. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [detail: string]: unknown;
}

/** Answers a function that logs an unexpected failure with its stack and gives the short reference the user is shown. */
export function createUnexpectedLog(
  log: (line: LogLine) => void,
  clock: () => number,
  random: (bytes: number) => Uint8Array,
): (error: unknown) => string {
  return (error) => {
    const ref = Buffer.from(random(4)).toString('hex');
    const stack = error instanceof Error ? error.stack : String(error);
    log({ level: 'error', event: 'unexpected', at: new Date(clock()).toISOString(), ref, stack });
    return ref;
  };
}
