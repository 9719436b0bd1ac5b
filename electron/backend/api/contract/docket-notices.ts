import { z } from 'zod';
import { noticeStatuses } from '../../domain/docket/notices.ts';
import { caseDocumentKinds } from '../../domain/document-kind.ts';
import { serviceModes } from '../../domain/lifecycle/procedural-events.ts';
import { document } from './cases.ts';
import { id, legalDate, localDateTime, version } from './common.ts';

/** Somebody who must be told of how a hearing now stands. */
const recipient = z.object({
  partyId: id,
  name: z.string(),
  phone: z.string().nullable(),
  /** Who speaks for the party. */
  agents: z.array(z.object({ name: z.string(), phone: z.string().nullable() })),
  /** How the last papers reached the party; null: nothing did. */
  channel: z.enum(serviceModes).nullable(),
  /** Who had been told of a date that no longer stands, and when. */
  toldOldOn: legalDate.nullable(),
  /** What has become of the notice of the present date. */
  status: z.enum(noticeStatuses),
  documentId: id.nullable(),
  /** Papers still to be made for the party, in the order of the procedure; where a hearing is off, it is told without one. */
  papers: z.array(z.enum(caseDocumentKinds)),
});

/** Who must be told of a hearing and which papers are outstanding; derived each time from the history. */
export const hearingNotices = {
  input: z.object({ caseId: id, hearingId: id }),
  output: z.object({
    caseId: id,
    version,
    hearingId: id,
    startsAt: localDateTime,
    /** What there is to tell: a date, or that it was put off or cancelled. */
    matter: z.enum(['date', 'newDate', 'postponed', 'cancelled']),
    /** The last day for the notice (L22); null when there is no date to tell. */
    noticeBy: legalDate.nullable(),
    recipients: z.array(recipient),
  }),
};
export type HearingNoticesView = z.infer<typeof hearingNotices.output>;

/** Issues what is outstanding to these parties in one go, all or nothing. Refusals: `conflict`, `fieldMissing`, `nothingToIssue`. */
export const issueNotices = {
  input: z.object({ caseId: id, version, hearingId: id, partyIds: z.array(id).min(1).max(3000) }),
  output: z.object({ caseId: id, version, documents: z.array(document) }),
};
