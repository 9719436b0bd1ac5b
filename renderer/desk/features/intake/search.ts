import { z } from 'zod';

/** The search part of `/intake`: with `caseId` the application of that case is corrected. */
export const intakeSearch = z.object({ caseId: z.string().max(64).optional().catch(undefined) });
export type IntakeSearch = z.infer<typeof intakeSearch>;
