import { z } from 'zod';
import { id } from '../../../../electron/backend/api/contract/common.ts';

/** The search part of `/ledger`: the job and the file it reads, so that the page can be left and found again. */
export const ledgerSearch = z.object({
  job: id.optional().catch(undefined),
  upload: z.string().max(200).optional().catch(undefined),
  file: z.coerce.string().max(300).optional().catch(undefined),
  severity: z.enum(['error', 'warning']).optional().catch(undefined),
  sheet: z.coerce.string().max(100).optional().catch(undefined),
});
export type LedgerSearch = z.infer<typeof ledgerSearch>;
