import { useCallback, useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../electron/backend/api/contract/errors.ts';
import type { PortalView } from '../../electron/backend/api/contract/portal.ts';
import { keep, keptJson } from './device.ts';
import { call, lineBack, Refused } from './http.ts';

/** Something on its way to the court, kept on the phone until the court has it. The same body is sent each time, with the same key. */
export interface Post {
  readonly path: '/answer' | '/extension' | '/withdraw-consent';
  readonly draftKey: string;
  readonly body: object;
}
export type Delivery =
  | { readonly state: 'idle' | 'sending' | 'waiting' }
  | { readonly state: 'delivered'; readonly at: string }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/**
 * Sends what is posted until it is delivered or refused, also after the browser was closed. What one party of one hearing has
 * not sent yet waits for that party: another who enters on the same phone never sends it.
 */
export function useOutbox(view: PortalView, onDelivered: (post: Post) => void) {
  const name = outboxOf(view);
  const [delivery, setDelivery] = useState<Delivery>({ state: 'idle' });
  const isBusy = useRef(false);
  const delivered = useRef(onDelivered);
  delivered.current = onDelivered;

  const run = useCallback(async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    let post = waiting(name);
    while (post !== null) {
      setDelivery((before) => (before.state === 'waiting' ? before : { state: 'sending' }));
      try {
        const { receivedAt } = await call<{ receivedAt: string }>('POST', post.path, post.body);
        put(name, null);
        setDelivery({ state: 'delivered', at: receivedAt });
        delivered.current(post);
      } catch (error) {
        if (error instanceof Refused) {
          put(name, null);
          setDelivery({ state: 'refused', refusal: error.refusal });
        } else {
          setDelivery({ state: 'waiting' });
          await lineBack(10);
        }
      }
      post = waiting(name);
    }
    isBusy.current = false;
  }, [name]);

  useEffect(() => queueMicrotask(() => void run()), [run]);

  const send = (post: Post) => {
    put(name, post);
    setDelivery({ state: 'sending' });
    void run();
  };
  const clear = () => setDelivery({ state: 'idle' });
  return { delivery, send, clear };
}

/** Where a party's unsent post waits on this phone. */
export function outboxOf({ hearing, me }: Pick<PortalView, 'hearing' | 'me'>): string {
  return `outbox.${hearing.id}.${me.name}`;
}

// For a phone that keeps nothing.
const inMemory = new Map<string, Post>();

function waiting(name: string): Post | null {
  return keptJson<Post>(name) ?? inMemory.get(name) ?? null;
}

function put(name: string, post: Post | null): void {
  if (post === null) inMemory.delete(name);
  else inMemory.set(name, post);
  keep(name, post === null ? null : JSON.stringify(post));
}
