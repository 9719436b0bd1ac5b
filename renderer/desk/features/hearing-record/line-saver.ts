/** A change to one line on its way to the court; `body` null takes the line out. */
export interface PendingLine<Body> {
  readonly lineId: string;
  /** The version the change was made on; 0 for a new line. */
  readonly seen: number;
  readonly body: Body;
}

/** What became of sending a line. `stale`: somebody else had changed it; `refused`: sending it again would not help. */
export type Sent =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'stale' | 'refused'; readonly error: unknown };

export interface LineSaverWorld<Body> {
  /** Sends one line. Rejects when nobody answered: the line is kept and sent again. */
  send(line: PendingLine<Body>): Promise<Sent>;
  /** Keeps what is not yet saved where it survives the page (local storage). */
  keep(lines: readonly PendingLine<Body>[]): void;
  /** Runs the work after so many milliseconds; answers how to call it off. */
  after(milliseconds: number, work: () => void): () => void;
  /** Told after each change of what is saved and what is not. */
  onState(state: SaverState<Body>): void;
}

export interface SaverState<Body> {
  readonly unsaved: number;
  /** Lines whose change was not taken, with what was typed: nothing is thrown away. */
  readonly held: readonly {
    readonly line: PendingLine<Body>;
    readonly sent: Exclude<Sent, { kind: 'saved' }>;
  }[];
  readonly isUnreachable: boolean;
}

export interface LineSaver<Body> {
  /** Takes a change; it goes to the court within `throttleMs`, also while typing never pauses. */
  change(lineId: string, body: Body, seen: number): void;
  /** Sends what waits at once; resolves when it was sent or could not be. */
  flush(): Promise<void>;
  /** Gives a held line up, or sends it again upon the version it now has. */
  settle(lineId: string, upon: number | null): void;
  stop(): void;
}

/** At most this long a change waits before it is sent. */
export const throttleMs = 700;

/**
 * Saves lines as they are typed: a throttle, not a debounce, so that somebody who types without a pause is saved too. One line is
 * under way at a time, so versions follow each other; what could not be sent is kept and tried again.
 */
export function createLineSaver<Body>(
  world: LineSaverWorld<Body>,
  kept: readonly PendingLine<Body>[] = [],
): LineSaver<Body> {
  const waiting = new Map<string, PendingLine<Body>>();
  /** Sent and not answered: the court may have it, so exactly this is sent again before anything newer of that line. */
  const unanswered = new Map<string, PendingLine<Body>>();
  for (const line of kept) {
    const earlier = waiting.get(line.lineId);
    if (earlier !== undefined) unanswered.set(line.lineId, earlier);
    waiting.set(line.lineId, line);
  }
  const held = new Map<string, SaverState<Body>['held'][number]>();
  /** The last version the court answered for a line; what is typed meanwhile is a change of that one. */
  const versions = new Map<string, number>();
  let underWay: Promise<void> | null = null;
  let callOff: (() => void) | null = null;
  let isUnreachable = false;
  let isStopped = false;

  const upToDate = (line: PendingLine<Body>) => ({
    ...line,
    seen: Math.max(line.seen, versions.get(line.lineId) ?? 0),
  });
  const tell = () => {
    world.keep([
      ...unanswered.values(),
      ...[...waiting.values()].map(upToDate),
      ...[...held.values()].map(({ line }) => line),
    ]);
    world.onState({ unsaved: waiting.size + held.size, held: [...held.values()], isUnreachable });
  };
  const disarm = () => {
    callOff?.();
    callOff = null;
  };
  const arm = () => {
    if (callOff !== null || underWay !== null || waiting.size === 0 || isStopped) return;
    callOff = world.after(throttleMs, () => {
      callOff = null;
      void run();
    });
  };
  const sendAll = async () => {
    // As it is now: what is typed while these are on their way waits for the next turn.
    const batch = [...waiting.values()];
    for (const line of batch) {
      const again = unanswered.get(line.lineId);
      const sending = again ?? upToDate(line);
      unanswered.set(line.lineId, sending);
      let sent: Sent;
      try {
        sent = await world.send(sending);
        isUnreachable = false;
      } catch {
        isUnreachable = true;
        return;
      }
      unanswered.delete(line.lineId);
      const isUnchanged = waiting.get(line.lineId) === line && (again ?? line).body === line.body;
      if (sent.kind === 'saved') {
        versions.set(line.lineId, sent.version);
        if (isUnchanged) waiting.delete(line.lineId);
      } else {
        const latest = waiting.get(line.lineId) ?? line;
        waiting.delete(line.lineId);
        held.set(line.lineId, { line: latest, sent });
      }
      tell();
    }
  };
  const run = async (): Promise<void> => {
    underWay ??= sendAll().finally(() => {
      underWay = null;
      tell();
      arm();
    });
    return underWay;
  };

  arm();
  return {
    change: (lineId, body, seen) => {
      const stopped = held.get(lineId);
      if (stopped === undefined) waiting.set(lineId, { lineId, body, seen });
      else held.set(lineId, { ...stopped, line: { ...stopped.line, body } });
      tell();
      arm();
    },
    flush: async () => {
      await underWay;
      disarm();
      await run();
    },
    settle: (lineId, upon) => {
      const stopped = held.get(lineId);
      held.delete(lineId);
      if (stopped !== undefined && upon !== null) {
        versions.set(lineId, upon);
        waiting.set(lineId, { ...stopped.line, seen: upon });
      }
      tell();
      arm();
    },
    stop: () => {
      isStopped = true;
      disarm();
    },
  };
}
