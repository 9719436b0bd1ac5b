import { z } from 'zod';
import { id, legalDate } from '../../../../electron/backend/api/contract/common.ts';
import { documentKinds } from '../../../../electron/backend/domain/document-kind.ts';

/** The search part of `/papers`; what is not understood is dropped. */
export const papersSearch = z.object({
  text: z.coerce.string().max(100).optional().catch(undefined),
  kind: z.enum(documentKinds).optional().catch(undefined),
  offset: z.number().int().min(0).optional().catch(undefined),
});
export type PapersSearch = z.infer<typeof papersSearch>;

/** The search part of `/papers/docket-sheet`. */
export const docketSheetSearch = z.object({
  from: legalDate.optional().catch(undefined),
  to: legalDate.optional().catch(undefined),
  roomId: id.optional().catch(undefined),
});
export type DocketSheetSearch = z.infer<typeof docketSheetSearch>;

/** The longest period one sheet may have, in days. */
export const longestSheet = 62;

/** What the issue dialog starts from, beside its action in the address of the case page. */
export const issueSearch = z.object({ hearing: id.optional().catch(undefined) });
