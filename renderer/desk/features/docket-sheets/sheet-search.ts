import { z } from 'zod';
import { id, legalDate } from '../../../../electron/backend/api/contract/common.ts';

const day = legalDate.optional().catch(undefined);

/** The search part of `/docket/print/doors`: the day, today without one; one room or all. */
export const doorSearch = z.object({ date: day, roomId: id.optional().catch(undefined) });

/** The search part of `/docket/print/week`: any day of the week; whose week, one's own without a person. */
export const weekSearch = z.object({ date: day, staffId: id.optional().catch(undefined) });

/** The search part of `/docket/print/public`: the days published, today alone without them. */
export const publicSearch = z.object({ from: day, to: day });

/** The longest public list, in days. */
export const longestList = 31;
