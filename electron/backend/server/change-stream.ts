import type { ChangeTopic } from '../services/context.ts';

export interface ChangeHub {
  publish(topic: ChangeTopic, id?: string): void;
  /** A stream of JSON lines `{ topic, id? }`, one for each commit, until the desk goes away. */
  open(signal: AbortSignal): ReadableStream<Uint8Array>;
  close(): void;
}

const heartbeatMs = 25_000;

/** Tells every open desk what has changed, after the commit. */
export function createChangeHub(): ChangeHub {
  const encoder = new TextEncoder();
  const listeners = new Set<(line: string) => void>();
  const endings = new Set<() => void>();
  return {
    publish: (topic, id) => {
      const line = `${JSON.stringify(id === undefined ? { topic } : { topic, id })}\n`;
      for (const listener of listeners) listener(line);
    },
    open: (signal) => {
      let end = () => {};
      return new ReadableStream({
        start(controller) {
          const send = (line: string) => controller.enqueue(encoder.encode(line));
          // An empty line now and then, so that a dead connection is noticed.
          const heartbeat = setInterval(() => send('\n'), heartbeatMs);
          heartbeat.unref();
          end = () => {
            if (!listeners.delete(send)) return;
            endings.delete(end);
            clearInterval(heartbeat);
            try {
              controller.close();
            } catch {
              // The reader was gone before us.
            }
          };
          listeners.add(send);
          endings.add(end);
          signal.addEventListener('abort', end, { once: true });
          send('\n');
        },
        cancel() {
          end();
        },
      });
    },
    close: () => {
      for (const end of endings) end();
    },
  };
}
