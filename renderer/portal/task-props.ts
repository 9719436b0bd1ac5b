import type { PortalView } from '../../electron/backend/api/contract/portal.ts';
import { newKey } from './device.ts';
import type { Task } from './entered-screens.tsx';
import type { Post, useOutbox } from './use-outbox.ts';

/** What a page gets on which something is answered. */
export interface TaskProps {
  readonly view: PortalView;
  readonly outbox: ReturnType<typeof useOutbox>;
  readonly task: Task;
  readonly onBack: () => void;
}

export function draftKeyOf({ phase, round }: Pick<Task, 'phase' | 'round'>): string {
  return `${phase}-${round}`;
}

/** An answer ready to be sent, under a key of its own. */
export function answerPost(
  task: Task,
  body: { readonly text: string } & Readonly<Record<string, unknown>>,
): Post {
  const { phase, round } = task;
  return { path: '/answer', draftKey: draftKeyOf(task), body: { key: newKey(), phase, round, ...body } };
}
