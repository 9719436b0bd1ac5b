import { z } from 'zod';
import {
  type CaseFilter,
  caseFilter,
  caseSorts,
  savedViews,
} from '../../../../electron/backend/api/contract/cases.ts';
import { legalDate } from '../../../../electron/backend/api/contract/common.ts';
import { caseStatuses } from '../../../../electron/backend/domain/lifecycle/case-state.ts';

/** The search part of `/cases`: only what differs from the default is in the address; what is not understood is dropped. */
export const caseListSearch = z.object({
  view: z.enum(savedViews).optional().catch(undefined),
  text: z.coerce.string().max(100).optional().catch(undefined),
  status: z.enum(caseStatuses).optional().catch(undefined),
  causeCode: z.string().max(8).optional().catch(undefined),
  staffId: z.string().max(64).optional().catch(undefined),
  acceptedFrom: legalDate.optional().catch(undefined),
  acceptedTo: legalDate.optional().catch(undefined),
  sort: z.enum(caseSorts).optional().catch(undefined),
  direction: z.enum(['asc', 'desc']).optional().catch(undefined),
  offset: z.number().int().min(0).optional().catch(undefined),
});
export type CaseListSearch = z.infer<typeof caseListSearch>;

/** The filter an address stands for. */
export function filterOf(search: CaseListSearch): CaseFilter {
  const { offset: _offset, ...filter } = search;
  return caseFilter.parse(filter);
}

export const caseTabs = ['overview', 'parties', 'hearings', 'papers', 'history'] as const;
export type CaseTab = (typeof caseTabs)[number];

export const caseActions = [
  'schedule',
  'record',
  'outcome',
  'close',
  'issue',
  'suit',
  'accept',
  'reject',
] as const;
/** A dialog of the case page; it is in the address, so that back closes it. */
export type CaseAction = (typeof caseActions)[number];

/** The search part of `/cases/$caseId`. `hearing` says which hearing a dialog of the docket is about. */
export const caseSearch = z.object({
  tab: z.enum(caseTabs).optional().catch(undefined),
  action: z.string().max(40).optional().catch(undefined),
  hearing: z.string().max(64).optional().catch(undefined),
});
export type CaseSearch = z.infer<typeof caseSearch>;
