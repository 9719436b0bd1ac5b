import { z } from 'zod';
import { legalDate, requiredText } from '../../../../electron/backend/api/contract/common.ts';
import type { Rule } from '../../../../electron/backend/api/contract/law.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import type { PeriodUnit } from '../../../../electron/backend/domain/deadlines/count.ts';

/** The longest lengths the table of limits takes, by unit (`domain/deadlines/rules-check`). */
const longest: Readonly<Record<PeriodUnit, number>> = { working: 1000, calendar: 3650, month: 360, year: 50 };

/** What a dated change of a rule takes; the length is typed as text. */
export const ruleForm = z
  .object({
    validFrom: z.union([legalDate, z.null()]).refine((day) => day !== null, { error: 'required' }),
    length: z
      .string()
      .trim()
      .min(1, { error: 'required' })
      .regex(/^\d{1,4}$/, { error: 'invalid' }),
    unit: z.enum(['working', 'calendar', 'month', 'year']),
    rolls: z.boolean(),
    basis: requiredText,
    reason: requiredText,
  })
  .superRefine(({ length, unit }, context) => {
    if (Number(length) > longest[unit])
      context.addIssue({ code: 'custom', path: ['length'], message: 'tooLong' });
  });
export type RuleFormInput = z.input<typeof ruleForm>;
export type RuleFormValues = z.output<typeof ruleForm>;

/** The form as it opens: the rule as it is, from today on; why must be written anew. */
export function ruleFormOf(rule: Rule, today: LegalDate): RuleFormInput {
  const { length, unit, rolls, basis } = rule;
  return { validFrom: today, length: `${length}`, unit, rolls, basis, reason: '' };
}

/** Units a rule may have: periods counted back are days (C10). */
export function unitsOf({ direction }: Pick<Rule, 'direction'>): readonly PeriodUnit[] {
  return direction === 'back' ? ['working', 'calendar'] : ['working', 'calendar', 'month', 'year'];
}

/** Whether the move to the next working day can be chosen: working days end on one anyway, and nothing rolls backwards (C2, C10). */
export function canRoll({ direction }: Pick<Rule, 'direction'>, unit: PeriodUnit): boolean {
  return direction === 'forward' && unit !== 'working';
}

/** What the server is sent. @returns null while the day is missing. */
export function ruleChangeOf(rule: Rule, values: RuleFormValues) {
  const { validFrom, length, unit, rolls, basis, reason } = values;
  if (validFrom === null) return null;
  return {
    id: rule.id,
    validFrom,
    length: Number(length),
    unit,
    rolls: canRoll(rule, unit) && rolls,
    basis,
    reason,
  };
}
