import { z } from 'zod';
import { clockTime, weeklyPattern } from '../../../../electron/backend/api/contract/availability.ts';
import { id, legalDate, requiredText } from '../../../../electron/backend/api/contract/common.ts';

/** Monday first, as the working week runs. */
export const weekdayOrder = ['1', '2', '3', '4', '5', '6', '0'] as const;
export const patternKinds = ['away', 'sits'] as const;

const time = z.string().min(1, { error: 'required' }).pipe(clockTime);

/** A weekly pattern while it is being typed. */
export const patternForm = z
  .object({
    kind: z.enum(patternKinds),
    staffId: z.union([id, z.null()]).refine((person) => person !== null, { error: 'required' }),
    weekdays: z.array(z.string()).min(1, { error: 'required' }),
    from: time,
    to: time,
    onMakeUpWorkdays: z.boolean(),
    validFrom: z.union([legalDate, z.null()]).refine((date) => date !== null, { error: 'required' }),
    validTo: legalDate.nullable(),
    reason: requiredText,
  })
  .superRefine(({ from, to, validFrom, validTo }, context) => {
    if (to <= from) context.addIssue({ code: 'custom', path: ['to'], message: 'endBeforeStart' });
    if (validFrom !== null && validTo !== null && validTo < validFrom)
      context.addIssue({ code: 'custom', path: ['validTo'], message: 'endBeforeStart' });
  });
export type PatternValues = z.input<typeof patternForm>;

const newPattern = weeklyPattern.omit({ id: true });

/** The pattern typed so far; null while something is missing or wrong. */
export function toPattern(values: unknown): z.infer<typeof newPattern> | null {
  const read = patternForm.safeParse(values);
  if (!read.success) return null;
  const pattern = newPattern.safeParse({ ...read.data, weekdays: read.data.weekdays.map(Number) });
  return pattern.success ? pattern.data : null;
}
