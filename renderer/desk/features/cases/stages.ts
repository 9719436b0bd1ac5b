import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { CaseStatus } from '../../../../electron/backend/domain/lifecycle/case-state.ts';

export interface Stage {
  readonly status: CaseStatus;
  readonly place: 'done' | 'now' | 'ahead';
}

const mainWay: readonly CaseStatus[] = [
  'received',
  'accepted',
  'servingApplication',
  'defence',
  'hearingScheduled',
  'inHearing',
  'deliberation',
  'drafting',
  'servingOutcome',
  'closed',
  'archived',
];

/**
 * The stages of this case in order. A case that ended early shows only the way it took: a rejected one, one closed after
 * mediation before filing, one settled without a hearing.
 */
export function stagesOf(view: CaseView): readonly Stage[] {
  const { status } = view.summary;
  const way = wayOf(view, status);
  const now = way.indexOf(status);
  return way.map((stage, index) => ({
    status: stage,
    place: index < now ? 'done' : index === now ? 'now' : 'ahead',
  }));
}

function wayOf(view: CaseView, status: CaseStatus): readonly CaseStatus[] {
  const isMediatedFirst = view.mediations.some((mediation) => mediation.isPreFiling);
  const start: readonly CaseStatus[] = isMediatedFirst ? ['received', 'preFilingMediation'] : ['received'];
  if (status === 'rejected' || status === 'redirected') return [...start, status];
  if (status === 'awaitingCorrection') return ['received', status, 'accepted'];
  if (view.summary.acceptedOn === null && status === 'closed') return [...start, 'closed'];
  const isOver = status === 'closed' || status === 'archived';
  const rest = mainWay.slice(1).filter((stage) => isOver || stage !== 'archived');
  // Own award revoked: the way is gone again from the tribunal on.
  if (status === 'reopened') return [...start, 'closed', status, ...rest.slice(3)];
  if (!isOver) return [...start, ...rest];
  return [...start, ...rest.filter((stage) => wasTaken(view, stage))];
}

/** Whether a closed case went through a stage, as far as its record says. */
function wasTaken(view: CaseView, stage: CaseStatus): boolean {
  if (stage === 'servingApplication' || stage === 'defence') return view.services.length > 0;
  if (stage === 'hearingScheduled') return view.hearings.length > 0;
  if (stage === 'inHearing') return view.hearings.some((hearing) => hearing.openedAt !== null);
  if (stage === 'deliberation') return view.outcome?.method === 'award';
  if (stage === 'drafting') return view.outcome !== null;
  return stage !== 'servingOutcome' || view.outcomeServedOn !== null;
}
