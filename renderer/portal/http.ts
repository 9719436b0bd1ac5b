import type { Refusal } from '../../electron/backend/api/contract/errors.ts';
import type { portalHeader } from '../../electron/backend/api/contract/portal.ts';

/** The court understood and refused. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Nothing of the court's answered: no line, or something on the way. */
export class NoLine extends Error {}

// By type alone: the contract's values would bring its schemas into the page.
const header = { name: 'x-tingwu', value: 'portal' } as const satisfies typeof portalHeader;
/** A dead line may never say so. */
const patienceMs = 90_000;

/** A request to the portal. @throws Refused, NoLine; an abort of `signal` counts as NoLine. */
export async function call<T>(
  method: string,
  path: string,
  body?: object | Blob,
  signal?: AbortSignal,
): Promise<T> {
  const given = new AbortController();
  const stop = () => given.abort();
  const timer = setTimeout(stop, patienceMs);
  signal?.addEventListener('abort', stop);
  try {
    const isBytes = body instanceof Blob;
    const response = await fetch(`/api/portal${path}`, {
      method,
      signal: given.signal,
      headers: {
        [header.name]: header.value,
        'content-type': isBytes ? 'application/octet-stream' : 'application/json',
      },
      ...(body === undefined ? {} : { body: isBytes ? body : JSON.stringify(body) }),
    });
    const answer = (await response.json()) as T & { error?: Refusal };
    if (!response.ok && answer?.error !== undefined) throw new Refused(answer.error);
    if (!response.ok) throw new NoLine(String(response.status));
    return answer;
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new NoLine('no line', { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** Resolves when the line may be back: the phone says so, or some seconds have passed. */
export function lineBack(seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    addEventListener('online', done);
  });
}
