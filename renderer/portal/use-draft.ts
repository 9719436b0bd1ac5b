import { useEffect, useRef, useState } from 'react';
import type { PortalView } from '../../electron/backend/api/contract/portal.ts';
import { keep, keptJson } from './device.ts';
import { call } from './http.ts';

export type Draft = Readonly<Record<string, string>>;
interface Kept {
  readonly values: Draft;
  readonly at: number;
}
export type DraftState = 'device' | 'court' | 'failed' | null;

const quietMs = 3000;

/**
 * What is typed in a form, kept on this phone at every stroke and at the court after a pause: it survives a closed browser and a dead line.
 * `key`: phase and round, e.g. `statement-0`.
 */
export function useDraft(view: PortalView, key: string) {
  const [draft, setDraft] = useState<Kept>(() => newest(view, key));
  const [state, setState] = useState<DraftState>(null);
  const isTouched = useRef(false);

  useEffect(() => {
    if (!isTouched.current) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      call('PUT', '/draft', { key, body: draft }).then(
        () => isCurrent && setState('court'),
        // The phone has it; what cannot reach the court now goes with the next pause.
        () => {},
      );
    }, quietMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [draft, key]);

  const change = (values: Draft) => {
    isTouched.current = true;
    const next = { values: { ...draft.values, ...values }, at: Date.now() };
    setDraft(next);
    setState(keep(nameOf(view, key), JSON.stringify(next)) ? 'device' : 'failed');
  };
  return { values: draft.values, change, state };
}

/** Takes a draft away, here and at the court, once its answer has arrived. */
export function dropDraft(view: PortalView, key: string): void {
  keep(nameOf(view, key), null);
  call('PUT', '/draft', { key, body: null }).catch(() => {});
}

function nameOf(view: PortalView, key: string): string {
  return `draft.${view.hearing.id}.${view.me.name}.${key}`;
}

function newest(view: PortalView, key: string): Kept {
  const here = keptJson<Kept>(nameOf(view, key));
  const there = (view.drafts.find((draft) => draft.key === key)?.body ?? null) as Kept | null;
  if (here !== null && here.at >= (there?.at ?? 0)) return here;
  return there ?? { values: {}, at: 0 };
}
