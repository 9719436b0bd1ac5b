import type { z } from 'zod';
import type { queue } from '../../../../electron/backend/api/contract/docket-queue.ts';
import { foldText } from '../../../../electron/backend/domain/text.ts';

export type QueuedCase = z.infer<typeof queue.output>['rows'][number];

/** How many waiting cases are drawn at once; the rest is found by typing. */
export const shownLimit = 100;

/** Cases whose number or parties contain the text, in the order they came. */
export function matching(cases: readonly QueuedCase[], text: string): readonly QueuedCase[] {
  const wanted = foldText(text.trim());
  if (wanted === '') return cases;
  return cases.filter((item) =>
    [item.number ?? '', item.applicants, item.respondents].some((part) => foldText(part).includes(wanted)),
  );
}
