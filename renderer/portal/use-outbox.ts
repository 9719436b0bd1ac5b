import { useCallback, useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../electron/backend/api/contract/errors.ts';
import { keep, keptJson } from './device.ts';
import { call, lineBack, Refused } from './http.ts';

/** Something on its way to the court, kept on the phone until the court has it. The same body is sent each time, with the same key. */
export interface Post {
  readonly path: '/answer' | '/extension';
  readonly draftKey: string;
  readonly body: object;
}
export type Delivery =
  | { readonly state: 'idle' | 'sending' | 'waiting' }
  | { readonly state: 'delivered'; readonly at: string }
  | { readonly state: 'refused'; readonly refusal: Refusal };

const name = 'outbox';

/** Sends what is posted until it is delivered or refused, also after the browser was closed. */
export function useOutbox(onDelivered: (post: Post) => void) {
  const [delivery, setDelivery] = useState<Delivery>({ state: 'idle' });
  const isBusy = useRef(false);
  const delivered = useRef(onDelivered);
  delivered.current = onDelivered;

  const run = useCallback(async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    let post = keptJson<Post>(name) ?? inMemory;
    while (post !== null) {
      setDelivery((before) => (before.state === 'waiting' ? before : { state: 'sending' }));
      try {
        const { receivedAt } = await call<{ receivedAt: string }>('POST', post.path, post.body);
        put(null);
        setDelivery({ state: 'delivered', at: receivedAt });
        delivered.current(post);
      } catch (error) {
        if (error instanceof Refused) {
          put(null);
          setDelivery({ state: 'refused', refusal: error.refusal });
        } else {
          setDelivery({ state: 'waiting' });
          await lineBack(10);
        }
      }
      post = keptJson<Post>(name) ?? inMemory;
    }
    isBusy.current = false;
  }, []);

  useEffect(() => void run(), [run]);

  const send = (post: Post) => {
    put(post);
    setDelivery({ state: 'sending' });
    void run();
  };
  const clear = () => setDelivery({ state: 'idle' });
  return { delivery, send, clear };
}

// For a phone that keeps nothing.
let inMemory: Post | null = null;
function put(post: Post | null): void {
  inMemory = post;
  keep(name, post === null ? null : JSON.stringify(post));
}
