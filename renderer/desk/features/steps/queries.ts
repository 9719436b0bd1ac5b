import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { previewStep, StepPreview } from '../../../../electron/backend/api/contract/lifecycle.ts';
import { useTRPC } from '../../../ui/client.ts';
import { useSettled } from '../../../ui/use-settled.ts';

/** A step or a correction with the day it counts from. */
export type Change = Omit<z.input<typeof previewStep.input>, 'caseId'>;

/** What a change would do. `idle`: not enough is typed to say. */
export type Effect =
  | { readonly state: 'idle' | 'failed' }
  /** `preview`: that of what stood there before; null at the first time. */
  | { readonly state: 'loading'; readonly preview: StepPreview | null }
  | { readonly state: 'ready'; readonly preview: StepPreview };

const quietMs = 350;

/** Asks what a change would do once typing rests; nothing is recorded. Null: nothing to ask yet. */
export function useEffectOf(caseId: string, change: Change | null): Effect {
  const trpc = useTRPC();
  const settled = useSettled(change, quietMs);
  const found = useQuery(
    trpc.lifecycle.preview.queryOptions(settled === null ? skipToken : { caseId, ...settled }, {
      placeholderData: keepPreviousData,
      // What it would do today may be otherwise a moment later.
      staleTime: 0,
    }),
  );
  if (change === null) return { state: 'idle' };
  const isBehind = JSON.stringify(change) !== JSON.stringify(settled);
  if (isBehind || found.isPending || found.isPlaceholderData)
    return { state: 'loading', preview: found.data ?? null };
  if (found.data === undefined) return { state: 'failed' };
  return { state: 'ready', preview: found.data };
}

/** Open cases that fit a text, to join one with. */
export function useCaseSearch(text: string) {
  const trpc = useTRPC();
  const settled = useSettled(text.trim(), quietMs);
  return useQuery(
    trpc.cases.search.queryOptions(settled === '' ? skipToken : { text: settled }, {
      placeholderData: keepPreviousData,
    }),
  );
}

/** The time limits, to say what a fact starts. */
export function useTimeLimits() {
  return useQuery(useTRPC().law.rules.queryOptions());
}
