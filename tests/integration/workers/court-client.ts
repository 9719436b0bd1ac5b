/** A refusal as the one door answers it. */
export class Refused extends Error {
  readonly code: string;
  readonly refusal: Readonly<Record<string, unknown>>;
  constructor(procedure: string, refusal: { code: string }) {
    super(`${procedure}: ${JSON.stringify(refusal)}`);
    this.code = refusal.code;
    this.refusal = { ...refusal };
  }
}

/** Carries a request to a court: `fetch` of a served one, `backend.fetch` of one in this process. */
export type Carrier = (request: Request) => Promise<Response>;

/** A client of one court that knows HTTP and the procedures' names, and nothing of the program's own client. */
export class CourtClient {
  readonly #url: string;
  readonly #carrier: Carrier;
  token: string | null;

  constructor(url: string, token: string | null = null, carrier: Carrier = fetch) {
    this.#url = url;
    this.token = token;
    this.#carrier = carrier;
  }

  /** Calls a mutation. @throws Refused with the program's code; whatever fetch throws when nobody answers. */
  async mutate<T>(procedure: string, input?: unknown): Promise<T> {
    const body = input === undefined ? null : JSON.stringify(input);
    return this.#answer(procedure, `${this.#url}api/trpc/${procedure}`, { method: 'POST', body });
  }

  /** Calls a query. @throws as `mutate`. */
  async query<T>(procedure: string, input?: unknown): Promise<T> {
    const search = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
    return this.#answer(procedure, `${this.#url}api/trpc/${procedure}${search}`, { method: 'GET' });
  }

  async #answer<T>(procedure: string, url: string, init: RequestInit): Promise<T> {
    const headers = {
      'content-type': 'application/json',
      ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
    };
    const response = await this.#carrier(new Request(url, { ...init, headers }));
    const answer = (await response.json()) as {
      result?: { data: T };
      error?: { code?: string; data?: { refusal: { code: string } } };
    };
    if (answer.result !== undefined) return answer.result.data;
    throw new Refused(procedure, answer.error?.data?.refusal ?? { code: answer.error?.code ?? 'noAnswer' });
  }
}
