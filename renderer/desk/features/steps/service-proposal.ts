import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { awaitsMaturity } from '../../../../electron/backend/domain/deadlines/maturity.ts';
import type { PartyRole } from '../../../../electron/backend/domain/lifecycle/application.ts';
import {
  type ServiceMode,
  type ServiceSubject,
  serviceModes,
} from '../../../../electron/backend/domain/lifecycle/procedural-events.ts';

type Service = CaseView['services'][number];
type Served = Pick<
  CaseView,
  | 'application'
  | 'corrections'
  | 'dueDates'
  | 'hearings'
  | 'outcome'
  | 'overlays'
  | 'partialAwards'
  | 'partyIdsToServe'
  | 'services'
  | 'tribunal'
>;

/** What goes in one envelope, and to whom. */
export interface Dispatch {
  readonly subjects: readonly ServiceSubject[];
  readonly hearingId: string | null;
  readonly partyIds: readonly string[];
  /** Of several documents: which; absent: all of the outcome. */
  readonly instrumentIds?: readonly string[];
}

/**
 * What usually goes out next: the outcome; else the application with its notices to respondents who have not been sent it (in a collective
 * case the one notice to all, RULES 64); else the notice of the coming hearing, of the tribunal, or the defence to the applicants. Empty when
 * nothing waits.
 */
export function proposeDispatch(view: Served): Dispatch {
  const hearingId = view.hearings.find((hearing) => hearing.status === 'scheduled')?.id ?? null;
  for (const [subject, papers] of [
    ['correctionDecision', view.corrections],
    ['partialAward', view.partialAwards],
  ] as const)
    for (const { id } of papers) {
      const partyIds = view.partyIdsToServe.filter((party) => !isPaperSent(view, id, party));
      if (partyIds.length > 0) return { subjects: [subject], hearingId: null, partyIds, instrumentIds: [id] };
    }
  if (view.outcome !== null) {
    const subject = ['award', 'mediation'].includes(view.outcome.method) ? 'outcome' : 'decision';
    return {
      subjects: [subject],
      hearingId: null,
      partyIds: notSent(view, [subject], view.outcome.decidedOn),
    };
  }
  const respondents = notSent(view, ['application', 'oneTimeNotice']).filter((id) =>
    isOf(view, id, 'respondent'),
  );
  const isUnnoticed = view.overlays.includes('collective') && (isDue(view, 'L12') || respondents.length > 0);
  if (isUnnoticed) return { subjects: ['oneTimeNotice'], hearingId, partyIds: view.partyIdsToServe };
  if (respondents.length > 0) {
    const subjects: ServiceSubject[] = ['application', 'evidenceNotice'];
    if (view.tribunal !== null) subjects.push('panelNotice');
    return { subjects, hearingId: null, partyIds: respondents };
  }
  const unnoticed = view.partyIdsToServe.filter(
    (id) =>
      !view.services.some((service) => service.hearingId === hearingId && service.partyIds.includes(id)),
  );
  if (hearingId !== null && unnoticed.length > 0)
    return { subjects: ['hearingNotice'], hearingId, partyIds: unnoticed };
  if (view.tribunal !== null && isDue(view, 'L10'))
    return { subjects: ['panelNotice'], hearingId: null, partyIds: notSent(view, ['panelNotice']) };
  if (isDue(view, 'L14')) {
    const applicants = view.partyIdsToServe.filter((id) => isOf(view, id, 'applicant'));
    return { subjects: ['defence'], hearingId: null, partyIds: applicants };
  }
  return { subjects: [], hearingId: null, partyIds: view.partyIdsToServe };
}

/** Whether the court must still do what a rule asks for. */
function isDue({ dueDates }: Served, rule: string): boolean {
  return dueDates.some((date) => date.rule === rule && date.metOn === null);
}

function isPaperSent({ services }: Served, instrumentId: string, partyId: string): boolean {
  return services.some(
    ({ instrumentIds = [], partyIds }) => instrumentIds.includes(instrumentId) && partyIds.includes(partyId),
  );
}

function notSent(view: Served, subjects: readonly ServiceSubject[], since = ''): readonly string[] {
  const sent = view.services.filter(
    (service) => service.startedOn >= since && service.subjects.some((subject) => subjects.includes(subject)),
  );
  return view.partyIdsToServe.filter((id) => !sent.some(({ partyIds }) => partyIds.includes(id)));
}

function isOf({ application }: Served, id: string, role: PartyRole): boolean {
  return application.parties.some((party) => party.id === id && party.role === role);
}

/** Dispatches that have not reached everybody yet, the oldest first. */
export function openServices(view: Pick<CaseView, 'services'>): readonly Service[] {
  return view.services.filter((service) => notReached(service).length > 0);
}

/** To whom a dispatch has not been served yet. */
export function notReached({ partyIds, served }: Service): readonly string[] {
  return partyIds.filter((id) => !served.some(({ partyId }) => partyId === id));
}

/** When a dispatch by public notice, posting or leaving counts as served (L39 to L41); null for other modes. */
export function maturityOf(view: Pick<CaseView, 'dueDates'>, service: Service): LegalDate | null {
  if (!awaitsMaturity(service.mode)) return null;
  const keys = ['L39', 'L40', 'L41'].map((rule) => `${rule}:${service.id}`);
  return view.dueDates.find(({ key }) => keys.includes(key))?.dueOn ?? null;
}

/** The modes a case may use; what is handed over at once cannot wait for a period of its own. */
export function modesFor(view: Pick<CaseView, 'overlays'>, isAtOnce: boolean): readonly ServiceMode[] {
  return serviceModes.filter(
    (mode) =>
      (mode !== 'simple' || view.overlays.includes('simplified')) &&
      (mode !== 'collectivePosting' || view.overlays.includes('collective')) &&
      !(isAtOnce && awaitsMaturity(mode)),
  );
}

export type ModeFault = 'simpleOutcome' | 'settlementNotSigned';

/**
 * What speaks against a mode: awards and mediation documents are not served by simple means (RULES 59), and a mediation document is
 * signed for by both sides, so neither published nor left (LAW 42).
 */
export function modeFault(
  view: Pick<CaseView, 'outcome'>,
  subjects: readonly string[],
  mode: ServiceMode,
): ModeFault | null {
  if (!subjects.includes('outcome') && !subjects.includes('partialAward')) return null;
  if (mode === 'simple') return 'simpleOutcome';
  const isUnsigned = mode === 'publicNotice' || mode === 'leave' || mode === 'collectivePosting';
  return view.outcome?.method === 'mediation' && isUnsigned ? 'settlementNotSigned' : null;
}
