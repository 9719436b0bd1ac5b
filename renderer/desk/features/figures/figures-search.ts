import { z } from 'zod';

/** The search part of `/figures`; without a year the current one. */
export const figuresSearch = z.object({
  year: z.number().int().min(1990).max(2199).optional().catch(undefined),
});
export type FiguresSearch = z.infer<typeof figuresSearch>;
