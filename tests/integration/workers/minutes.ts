export interface Taken {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly who: string;
}

/**
 * Written unlike the program on purpose: every minute of every resource is marked with who has it, and a minute marked
 * twice is an overlap. No interval is ever compared with another.
 */
export function sharedMinutes(list: readonly Taken[]): string[] {
  const book = createMinuteBook();
  return list.flatMap((taken) => book.mark(taken));
}

/** A book of minutes that is written and rubbed out as the docket changes; marking tells the minutes that were taken already. */
export function createMinuteBook() {
  const minutes = new Map<string, string>();
  const each = ({ key, from, to }: Omit<Taken, 'who'>) => {
    const keys: string[] = [];
    for (let at = Date.parse(`${from}Z`); at < Date.parse(`${to}Z`); at += 60_000)
      keys.push(`${key} ${at / 60_000}`);
    return keys;
  };
  return {
    mark: (taken: Taken): string[] =>
      each(taken).flatMap((minute) => {
        const other = minutes.get(minute);
        minutes.set(minute, taken.who);
        return other === undefined ? [] : [`${minute}: ${other} and ${taken.who}`];
      }),
    rub: (taken: Omit<Taken, 'who'>): void => {
      for (const minute of each(taken)) minutes.delete(minute);
    },
  };
}
