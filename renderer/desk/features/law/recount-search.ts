import { z } from 'zod';

/** The search part of `/print/recount`: which recount. */
export const recountSearch = z.object({ id: z.number().int().catch(0) });
