import type { Migration } from '../migrate.ts';
import { foundation } from './0010-foundation.ts';
import { law } from './0020-law.ts';
import { availability } from './0030-availability.ts';
import { docket } from './0040-docket.ts';
import { planner } from './0050-planner.ts';
import { online } from './0060-online.ts';
import { portal } from './0070-portal.ts';
import { mediation } from './0080-mediation.ts';
import { deliberation } from './0090-deliberation.ts';
import { hearingRecord } from './0100-hearing-record.ts';
import { approvals } from './0140-approvals.ts';
import { live } from './0150-live.ts';
import { decisions } from './0170-decisions.ts';
import { agreementReview } from './0180-agreement-review.ts';
import { discussion } from './0200-discussion.ts';
import { onlinePlatform } from './0210-online-platform.ts';

/** Every step of the schema, in order, numbers ten apart. A step that has shipped is never edited. */
export const migrations: readonly Migration[] = [
  foundation,
  law,
  availability,
  docket,
  planner,
  online,
  portal,
  mediation,
  deliberation,
  hearingRecord,
  approvals,
  live,
  decisions,
  agreementReview,
  discussion,
  onlinePlatform,
];
