import { z } from 'zod';
import { legalDate } from '../../../../electron/backend/api/contract/common.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { periodUnits } from '../../../../electron/backend/domain/deadlines/count.ts';

/** The search part of `/calculator`: all that was put in. What is not understood is dropped. */
export const calculatorSearch = z.object({
  from: legalDate.optional().catch(undefined),
  /** Number of a time limit (`L13`) with its scope where it has variants (`L33 guangdong`). */
  rule: z.string().max(40).optional().catch(undefined),
  length: z.number().int().min(0).max(3650).optional().catch(undefined),
  unit: z.enum(periodUnits).optional().catch(undefined),
  back: z.boolean().optional().catch(undefined),
  /** False: the last day stays where it falls. */
  rolls: z.boolean().optional().catch(undefined),
});
export type CalculatorSearch = z.infer<typeof calculatorSearch>;

/** A count as `deadlines.count` takes it. */
export interface CountInput {
  readonly from: LegalDate;
  readonly length: number;
  readonly unit: (typeof periodUnits)[number];
  readonly direction: 'forward' | 'back';
  readonly rolls: boolean;
}

/**
 * The count an address stands for: from today and ten working days where nothing is said. Months and years are counted forward only, and
 * only a forward count moves off a day off (C2, C10).
 */
export function countInputOf(search: CalculatorSearch, today: LegalDate): CountInput {
  const { from = today, length = 10, unit = 'working', back = false, rolls = true } = search;
  const direction = back && (unit === 'working' || unit === 'calendar') ? 'back' : 'forward';
  return { from, length, unit, direction, rolls: direction === 'forward' && unit !== 'working' && rolls };
}
