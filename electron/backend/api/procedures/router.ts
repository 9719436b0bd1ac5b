import { reviewsRouter } from './agreement-review.ts';
import { amountsRouter } from './amounts.ts';
import { approvalsRouter } from './approvals.ts';
import { onlineRouter } from './async-hearing.ts';
import { availabilityRouter } from './availability.ts';
import { router } from './base.ts';
import { casesRouter, intakeRouter } from './cases.ts';
import { courtRouter, draftsRouter, systemRouter } from './court.ts';
import { deliberationRouter } from './deliberation.ts';
import { discussionRouter } from './discussion.ts';
import { docketRouter, outcomeRouter } from './docket.ts';
import { elementsRouter } from './elements.ts';
import { hearingRecordRouter } from './hearing-record.ts';
import { deadlinesRouter, lawRouter, lifecycleRouter, tribunalRouter } from './law.ts';
import { figuresRouter, ledgerRouter } from './ledger.ts';
import { liveRouter } from './live.ts';
import { mediationRouter } from './mediation.ts';
import { papersRouter } from './papers.ts';
import { performanceRouter } from './performance.ts';
import { plannerRouter } from './planner.ts';
import { portalRouter } from './portal.ts';
import { sessionRouter } from './session.ts';
import { setupRouter } from './setup.ts';

/** Every typed procedure. The renderer imports the type alone. */
export const api = router({
  setup: setupRouter,
  session: sessionRouter,
  court: courtRouter,
  drafts: draftsRouter,
  intake: intakeRouter,
  cases: casesRouter,
  lifecycle: lifecycleRouter,
  deadlines: deadlinesRouter,
  tribunal: tribunalRouter,
  law: lawRouter,
  availability: availabilityRouter,
  docket: docketRouter,
  planner: plannerRouter,
  portal: portalRouter,
  online: onlineRouter,
  elements: elementsRouter,
  hearingRecord: hearingRecordRouter,
  deliberation: deliberationRouter,
  discussion: discussionRouter,
  approvals: approvalsRouter,
  live: liveRouter,
  outcome: outcomeRouter,
  mediation: mediationRouter,
  reviews: reviewsRouter,
  performance: performanceRouter,
  amounts: amountsRouter,
  papers: papersRouter,
  ledger: ledgerRouter,
  figures: figuresRouter,
  system: systemRouter,
});

export type Api = typeof api;
