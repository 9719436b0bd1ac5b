import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { z } from 'zod';
import { CaseListPage } from '../features/cases/case-list-page.tsx';
import { caseListSearch, caseSearch } from '../features/cases/search.ts';
import { explanationSearch, lifeSearch } from '../features/deadlines/explanation-search.ts';
import { docketSearch } from '../features/docket/docket-search.ts';
import { DoorPage } from '../features/docket-sheets/door-page.tsx';
import { PublicPage } from '../features/docket-sheets/public-page.tsx';
import { doorSearch, publicSearch, weekSearch } from '../features/docket-sheets/sheet-search.ts';
import { WeekPage } from '../features/docket-sheets/week-page.tsx';
import { figuresSearch } from '../features/figures/figures-search.ts';
import { LivePage } from '../features/hearing-record/live-page.tsx';
import { IntakePage } from '../features/intake/intake-page.tsx';
import { intakeSearch } from '../features/intake/search.ts';
import { RecountPage } from '../features/law/recount-page.tsx';
import { recountSearch } from '../features/law/recount-search.ts';
import { LedgerPage } from '../features/ledger/ledger-page.tsx';
import { ledgerSearch } from '../features/ledger/ledger-search.ts';
import { DetailPage } from '../features/mediation/detail-page.tsx';
import { MediationPage } from '../features/mediation/mediation-page.tsx';
import { mediationSearch } from '../features/mediation/mediation-search.ts';
import { ReviewApplyPage } from '../features/mediation/review-apply-page.tsx';
import { ReviewPage } from '../features/mediation/review-page.tsx';
import { SettlementPage } from '../features/mediation/settlement-page.tsx';
import { AsyncHearingPage } from '../features/online/async-hearing-page.tsx';
import { LivePage as LiveRoomPage } from '../features/online/live/live-page.tsx';
import { OnlinePage } from '../features/online/online-page.tsx';
import { onlineSearch } from '../features/online/online-search.ts';
import { PapersPage } from '../features/papers/papers-page.tsx';
import { docketSheetSearch, papersSearch } from '../features/papers/papers-search.ts';
import { PrintDocketSheetPage } from '../features/papers/print-docket-sheet-page.tsx';
import { PrintPage } from '../features/papers/print-page.tsx';
import { TemplatesPage } from '../features/papers/templates-page.tsx';
import { PlanPage } from '../features/planner/plan-page.tsx';
import { plannerSearch } from '../features/planner/planner-search.ts';
import { settingsSearch } from '../features/settings/settings-search.ts';
import { BoardPage } from '../features/workbench/board-page.tsx';
import { MorningPage } from '../features/workbench/morning-page.tsx';
import { WorklistPage } from '../features/workbench/worklist-page.tsx';
import { boardSearch, morningSearch, worklistSearch } from '../features/workbench/worklist-search.ts';
import { ApprovalsRoom, approvalsSearch } from './approvals-room.tsx';
import { CalculatorRoom, calculatorRoomSearch } from './calculator-room.tsx';
import { CaseRoom } from './case-room.tsx';
import { DeliberationRoom } from './deliberation-room.tsx';
import { FiguresRoom, HomeRoom, SettingsRoom } from './desk-pages.tsx';
import { DiscussionRoom } from './discussion-room.tsx';
import { DocketRoom } from './docket-room.tsx';
import { SetupDoor, SignInDoor } from './doors.tsx';
import { ElementsRoom } from './elements-room.tsx';
import { ExplainRoom } from './explain-room.tsx';
import { FailureScreen } from './failure-screen.tsx';
import { Gate, Waiting } from './gate.tsx';
import { Guarded } from './guarded.tsx';
import { NotFound } from './not-found.tsx';
import { RecordRoom } from './record-room.tsx';
import { ReviewPrintRoom } from './review-print-room.tsx';

const root = createRootRoute({ component: Outlet });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  // Only an address of this desk: what stands here is followed after the sign-in.
  validateSearch: z.object({
    to: z
      .string()
      .regex(/^\/(?![/\\])/)
      .optional()
      .catch(undefined),
  }),
  component: SignInDoor,
});
const setup = createRoute({ getParentRoute: () => root, path: '/setup', component: SetupDoor });

/** Pages in the frame of the desk. */
const desk = createRoute({ getParentRoute: () => root, id: 'desk', component: () => <Gate /> });
/** Pages made for paper: nothing around them. */
const sheet = createRoute({ getParentRoute: () => root, id: 'sheet', component: () => <Gate isBare /> });

/** Pages the parties look at: nothing of the desk around them, and no keys that lead into it. */
const hall = createRoute({
  getParentRoute: () => root,
  id: 'hall',
  component: () => <Gate isBare isForParties />,
});

const workbench = createRoute({ getParentRoute: () => desk, path: '/', component: HomeRoom });
const worklist = createRoute({
  getParentRoute: () => desk,
  path: '/worklist',
  validateSearch: worklistSearch,
  component: () => (
    <Guarded procedure="deadlines.worklist">
      <WorklistPage />
    </Guarded>
  ),
});
const board = createRoute({
  getParentRoute: () => desk,
  path: '/board',
  validateSearch: boardSearch,
  component: () => (
    <Guarded procedure="deadlines.board">
      <BoardPage />
    </Guarded>
  ),
});
const morning = createRoute({
  getParentRoute: () => sheet,
  path: '/print/morning',
  validateSearch: morningSearch,
  component: () => (
    <Guarded procedure="deadlines.worklist">
      <MorningPage />
    </Guarded>
  ),
});
const recountList = createRoute({
  getParentRoute: () => sheet,
  path: '/print/recount',
  validateSearch: recountSearch,
  component: () => (
    <Guarded procedure="law.recount">
      <RecountPage />
    </Guarded>
  ),
});
const intake = createRoute({
  getParentRoute: () => desk,
  path: '/intake',
  validateSearch: intakeSearch,
  component: () => (
    <Guarded procedure="intake.receive">
      <IntakePage />
    </Guarded>
  ),
});
const cases = createRoute({
  getParentRoute: () => desk,
  path: '/cases',
  validateSearch: caseListSearch,
  component: () => (
    <Guarded procedure="cases.list">
      <CaseListPage />
    </Guarded>
  ),
});
const oneCase = createRoute({
  getParentRoute: () => desk,
  path: '/cases/$caseId',
  validateSearch: caseSearch.extend(explanationSearch.shape),
  component: () => (
    <Guarded procedure="cases.get">
      <CaseRoom />
    </Guarded>
  ),
});
const explain = createRoute({
  getParentRoute: () => desk,
  path: '/cases/$caseId/explain',
  validateSearch: lifeSearch,
  component: () => (
    <Guarded procedure="deadlines.explainCase">
      <ExplainRoom />
    </Guarded>
  ),
});
const deliberation = createRoute({
  getParentRoute: () => desk,
  path: '/cases/$caseId/deliberation',
  component: () => (
    <Guarded procedure="deliberation.get">
      <DeliberationRoom />
    </Guarded>
  ),
});
const discussion = createRoute({
  getParentRoute: () => desk,
  path: '/cases/$caseId/discussion',
  component: () => (
    <Guarded procedure="discussion.get">
      <DiscussionRoom />
    </Guarded>
  ),
});
const elements = createRoute({
  getParentRoute: () => desk,
  path: '/cases/$caseId/elements',
  component: () => (
    <Guarded procedure="elements.get">
      <ElementsRoom />
    </Guarded>
  ),
});
const approvals = createRoute({
  getParentRoute: () => desk,
  path: '/approvals',
  validateSearch: approvalsSearch,
  component: function Approvals() {
    return (
      <Guarded procedure="approvals.waiting">
        <ApprovalsRoom isAll={approvals.useSearch().all === true} />
      </Guarded>
    );
  },
});
const calculator = createRoute({
  getParentRoute: () => desk,
  path: '/calculator',
  validateSearch: calculatorRoomSearch,
  component: () => (
    <Guarded procedure="deadlines.count">
      <CalculatorRoom />
    </Guarded>
  ),
});
const docket = createRoute({
  getParentRoute: () => desk,
  path: '/docket',
  validateSearch: docketSearch,
  component: () => (
    <Guarded procedure="docket.list">
      <DocketRoom />
    </Guarded>
  ),
});
const docketPlan = createRoute({
  getParentRoute: () => desk,
  path: '/docket/plan',
  validateSearch: plannerSearch,
  component: () => (
    <Guarded procedure="planner.scenarios">
      <PlanPage />
    </Guarded>
  ),
});
const doors = createRoute({
  getParentRoute: () => sheet,
  path: '/docket/print/doors',
  validateSearch: doorSearch,
  component: () => (
    <Guarded procedure="docket.publicList">
      <DoorPage />
    </Guarded>
  ),
});
const weekOfPerson = createRoute({
  getParentRoute: () => sheet,
  path: '/docket/print/week',
  validateSearch: weekSearch,
  component: () => (
    <Guarded procedure="docket.list">
      <WeekPage />
    </Guarded>
  ),
});
const publicHearings = createRoute({
  getParentRoute: () => sheet,
  path: '/docket/print/public',
  validateSearch: publicSearch,
  component: () => (
    <Guarded procedure="docket.publicList">
      <PublicPage />
    </Guarded>
  ),
});
const online = createRoute({
  getParentRoute: () => desk,
  path: '/online',
  validateSearch: onlineSearch,
  component: () => (
    <Guarded procedure="online.board">
      <OnlinePage />
    </Guarded>
  ),
});
const asyncHearing = createRoute({
  getParentRoute: () => desk,
  path: '/online/$hearingId',
  component: function AsyncHearing() {
    return (
      <Guarded procedure="online.get">
        <AsyncHearingPage hearingId={asyncHearing.useParams().hearingId} />
      </Guarded>
    );
  },
});
const live = createRoute({
  getParentRoute: () => desk,
  path: '/live/$hearingId',
  component: function Live() {
    return (
      <Guarded procedure="live.get">
        <LiveRoomPage hearingId={live.useParams().hearingId} />
      </Guarded>
    );
  },
});
const hearingRecord = createRoute({
  getParentRoute: () => desk,
  path: '/hearings/$hearingId/record',
  component: function HearingRecord() {
    return (
      <Guarded procedure="hearingRecord.get">
        <RecordRoom hearingId={hearingRecord.useParams().hearingId} />
      </Guarded>
    );
  },
});
const liveRecord = createRoute({
  getParentRoute: () => hall,
  path: '/hearings/$hearingId/live',
  component: function LiveRecord() {
    return (
      <Guarded procedure="hearingRecord.live">
        <LivePage hearingId={liveRecord.useParams().hearingId} />
      </Guarded>
    );
  },
});
const mediation = createRoute({
  getParentRoute: () => desk,
  path: '/mediation',
  validateSearch: mediationSearch,
  component: () => (
    <Guarded procedure="performance.list">
      <MediationPage />
    </Guarded>
  ),
});
const oneMediation = createRoute({
  getParentRoute: () => desk,
  path: '/mediation/$mediationId',
  component: function OneMediation() {
    return (
      <Guarded procedure="mediation.get">
        <DetailPage mediationId={oneMediation.useParams().mediationId} />
      </Guarded>
    );
  },
});
const newReview = createRoute({
  getParentRoute: () => desk,
  path: '/mediation/reviews/new',
  component: () => (
    <Guarded procedure="reviews.receive">
      <ReviewApplyPage />
    </Guarded>
  ),
});
const review = createRoute({
  getParentRoute: () => desk,
  path: '/mediation/reviews/$reviewId',
  component: function OneReview() {
    const { reviewId } = review.useParams();
    return (
      <Guarded procedure="reviews.get">
        <ReviewPage key={reviewId} reviewId={reviewId} />
      </Guarded>
    );
  },
});
const reviewPaper = createRoute({
  getParentRoute: () => sheet,
  path: '/mediation/reviews/$reviewId/papers/$paperId',
  component: () => (
    <Guarded procedure="files.reviewPaper">
      <ReviewPrintRoom />
    </Guarded>
  ),
});
const settlement = createRoute({
  getParentRoute: () => desk,
  path: '/mediation/settlements/$caseId',
  component: function Settlement() {
    return (
      <Guarded procedure="performance.get">
        <SettlementPage caseId={settlement.useParams().caseId} />
      </Guarded>
    );
  },
});
const papers = createRoute({
  getParentRoute: () => desk,
  path: '/papers',
  validateSearch: papersSearch,
  component: () => (
    <Guarded procedure="papers.list">
      <PapersPage />
    </Guarded>
  ),
});
const templates = createRoute({
  getParentRoute: () => desk,
  path: '/papers/templates',
  component: () => (
    <Guarded procedure="papers.templates">
      <TemplatesPage />
    </Guarded>
  ),
});
const printPaper = createRoute({
  getParentRoute: () => sheet,
  path: '/papers/print/$documentId',
  component: () => (
    <Guarded procedure="files.document">
      <PrintPage />
    </Guarded>
  ),
});
const docketSheet = createRoute({
  getParentRoute: () => sheet,
  path: '/papers/docket-sheet',
  validateSearch: docketSheetSearch,
  component: () => (
    <Guarded procedure="files.docketSheet">
      <PrintDocketSheetPage />
    </Guarded>
  ),
});
const ledger = createRoute({
  getParentRoute: () => desk,
  path: '/ledger',
  validateSearch: ledgerSearch,
  component: () => (
    <Guarded procedure="ledger.imports">
      <LedgerPage />
    </Guarded>
  ),
});
const figures = createRoute({
  getParentRoute: () => desk,
  path: '/figures',
  validateSearch: figuresSearch,
  component: function Figures() {
    return (
      <Guarded procedure="figures.year">
        <FiguresRoom search={figures.useSearch()} />
      </Guarded>
    );
  },
});
const settings = createRoute({
  getParentRoute: () => desk,
  path: '/settings',
  validateSearch: settingsSearch,
  component: function Settings() {
    return <SettingsRoom search={settings.useSearch()} />;
  },
});

/** Any other address: said in the frame, so that the way on is in sight. */
const elsewhere = createRoute({ getParentRoute: () => desk, path: '$', component: NotFound });

/** Every page of the desk; what is open and how it is filtered stands in the address. */
export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    setup,
    desk.addChildren([
      workbench,
      worklist,
      board,
      intake,
      cases,
      oneCase,
      explain,
      deliberation,
      discussion,
      elements,
      approvals,
      calculator,
      docket,
      docketPlan,
      online,
      live,
      asyncHearing,
      hearingRecord,
      mediation,
      oneMediation,
      newReview,
      review,
      settlement,
      papers,
      templates,
      ledger,
      figures,
      settings,
      elsewhere,
    ]),
    sheet.addChildren([
      docketSheet,
      printPaper,
      reviewPaper,
      morning,
      recountList,
      doors,
      weekOfPerson,
      publicHearings,
    ]),
    hall.addChildren([liveRecord]),
  ]),
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: FailureScreen,
  defaultPendingComponent: Waiting,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
