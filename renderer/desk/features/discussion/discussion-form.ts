import { z } from 'zod';
import { isLegalDate, type LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { stances } from '../../../../electron/backend/domain/discussion/discussion.ts';
import { discussionTriggers } from '../../../../electron/backend/domain/discussion/triggers.ts';

const text = z.string().trim().min(1, { error: 'required' });
const person = z.string({ error: 'required' }).min(1, { error: 'required' });

/** The record of a discussion as it is typed; `issues` one a line. */
export const discussionForm = z.object({
  heldOn: z.custom<LegalDate>(isLegalDate, { error: 'badDate' }),
  place: z.string().trim(),
  chairId: person,
  reporterId: person,
  recorderId: person,
  triggers: z.array(z.enum(discussionTriggers)).min(1, { error: 'required' }),
  issues: text,
  opinions: z.array(z.object({ staffId: person, stance: z.enum(stances), text })),
  absences: z.array(z.object({ staffId: person, reason: text })),
  conclusion: text,
});
export type DiscussionForm = z.input<typeof discussionForm>;

/** The questions of a text, one a line. */
export function issuesOf(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
