import type { Insertable } from 'kysely';
import { waitingApprovals } from '../../domain/approvals/approvals.ts';
import { numberParts } from '../../domain/case-number.ts';
import type { LegalDate } from '../../domain/dates.ts';
import { agentKey, caseBookings, partyKey } from '../../domain/docket/bookings.ts';
import { partlyAwardedFen } from '../../domain/instruments/partial-award.ts';
import { amountInDispute, isCollective, sideTitle, workerCount } from '../../domain/lifecycle/application.ts';
import { type CaseState, isSuspended } from '../../domain/lifecycle/case-state.ts';
import { performanceOf } from '../../domain/settlement/performance.ts';
import { foldText } from '../../domain/text.ts';
import type {
  AgentTable,
  ApprovalTable,
  BookingTable,
  CaseTable,
  DocumentCorrectionTable,
  DueDateTable,
  HearingTable,
  InstalmentShareTable,
  InstalmentTable,
  MediationTable,
  PartyTable,
} from '../schema.ts';

/** The case's own row without what the store adds (`doc_id`, `id`, `version`). */
export type CaseValues = Omit<Insertable<CaseTable>, 'doc_id' | 'id' | 'version'>;

/** Everything the projections hold of one case. */
export interface CaseRows {
  readonly case: CaseValues;
  readonly party: readonly PartyTable[];
  readonly agent: readonly AgentTable[];
  readonly hearing: readonly HearingTable[];
  readonly booking: readonly BookingTable[];
  readonly mediation: readonly MediationTable[];
  readonly approval: readonly ApprovalTable[];
  readonly document_correction: readonly DocumentCorrectionTable[];
  readonly instalment: readonly InstalmentTable[];
  readonly instalment_share: readonly InstalmentShareTable[];
  readonly due_date: readonly DueDateTable[];
}

/** The dates of a case as lists hold them. */
export interface CaseDates {
  /** The first unmet duty of the court. */
  readonly dueOn: LegalDate | null;
  /** Statutory end of the award period while the case is open. */
  readonly awardDueOn: LegalDate | null;
  readonly rows: readonly Omit<DueDateTable, 'case_id'>[];
}

/** Counts the dates of a case; passed in because they rest on the law. */
export type DatesOf = (state: CaseState) => CaseDates;

/** The projections of a state: pure, so that `verify` can rebuild and compare them. */
export function rowsOf(caseId: string, state: CaseState, datesOf: DatesOf): CaseRows {
  const { application } = state;
  const dates = datesOf(state);
  return {
    case: caseValues(state, dates),
    party: application.parties.map((party, position) => ({
      id: party.id,
      case_id: caseId,
      position,
      role: party.role,
      kind: party.kind,
      name: party.name,
      folded_name: foldText(party.name),
      party_key: partyKey(caseId, party),
      identifier: party.identifier,
      phone: party.phone,
      address: party.address,
      legal_representative: party.legalRepresentative,
    })),
    agent: application.agents.map((agent) => ({
      id: agent.id,
      case_id: caseId,
      name: agent.name,
      folded_name: foldText(agent.name),
      agent_key: agentKey(caseId, agent),
      firm: agent.firm,
      licence: agent.licence,
      phone: agent.phone,
    })),
    hearing: state.hearings.map((hearing, position) => ({
      id: hearing.id,
      case_id: caseId,
      position,
      mode: hearing.plan.mode,
      room_id: hearing.plan.roomId,
      platform: hearing.plan.platform,
      starts_at: hearing.plan.startsAt,
      ends_at: hearing.plan.endsAt,
      arbitrator_ids: JSON.stringify(hearing.plan.arbitratorIds),
      clerk_id: hearing.plan.clerkId,
      status: hearing.status,
    })),
    booking: caseBookings(caseId, state, new Map()).map((booking) => ({
      hearing_id: booking.hearingId,
      case_id: caseId,
      resource_key: booking.resourceKey,
      resource_kind: booking.resourceKind,
      starts_at: booking.startsAt,
      ends_at: booking.endsAt,
    })),
    mediation: state.mediations.map((mediation) => ({
      id: mediation.id,
      case_id: caseId,
      is_pre_filing: mediation.isPreFiling ? 1 : 0,
      is_entrusted: mediation.isEntrusted ? 1 : 0,
      organisation: mediation.organisation,
      started_on: mediation.startedOn,
      concluded_on: mediation.concludedOn,
      is_successful: mediation.isSuccessful === null ? null : mediation.isSuccessful ? 1 : 0,
      amount_fen: mediation.amountFen,
    })),
    approval: waitingApprovals(state.approvals).map((approval) => ({
      id: approval.id,
      case_id: caseId,
      kind: approval.proposal.kind,
      requester_id: approval.requesterId,
      requested_on: approval.requestedOn,
    })),
    document_correction: state.corrections.map(({ id, documentId, on }) => ({
      id,
      case_id: caseId,
      document_id: documentId,
      corrected_on: on,
    })),
    instalment:
      state.outcome?.method === 'mediation'
        ? state.outcome.instalments.map((instalment, position) => ({
            case_id: caseId,
            position,
            due_on: instalment.dueOn,
            amount_fen: instalment.amountFen,
          }))
        : [],
    instalment_share: instalmentShares(caseId, state),
    due_date: dates.rows.map((row) => ({ ...row, case_id: caseId })),
  };
}

function instalmentShares(
  caseId: string,
  { application, outcome, performance }: CaseState,
): readonly InstalmentShareTable[] {
  if (outcome?.method !== 'mediation') return [];
  return performanceOf(application, outcome, performance).map((share) => ({
    case_id: caseId,
    position: share.position,
    payee: share.payee,
    payee_id: share.payeeId,
    due_on: share.dueOn,
    amount_fen: share.amountFen,
    paid_fen: share.paidFen,
    in_time_fen: share.inTimeFen,
    paid_on: share.paidOn,
    broken_on: share.brokenOn,
  }));
}

function caseValues(state: CaseState, dates: CaseDates): CaseValues {
  const { application } = state;
  const number = state.caseNumber ?? state.mediationNumber;
  const parts = number === null ? null : numberParts(number);
  const scheduled = state.hearings
    .filter((hearing) => hearing.status === 'scheduled')
    .map((hearing) => hearing.plan);
  const tribunal = state.tribunal;
  return {
    is_void: 0,
    status: state.status,
    case_number: state.caseNumber,
    mediation_number: state.mediationNumber,
    number_year: parts?.year ?? null,
    number_seq: parts?.seq ?? null,
    source: application.source,
    received_on: application.receivedOn,
    accepted_on: state.acceptedOn,
    // Turned away either way: rejected, or told where else to go.
    rejected_on: state.rejectedOn ?? state.redirectedOn,
    closed_on: state.closedOn,
    closing_method: state.closingMethod,
    served_on: state.outcomeServedOn,
    sued_on: state.suedOn,
    cause_code: application.causeCode,
    procedure: application.procedure,
    is_green_channel: application.isGreenChannel ? 1 : 0,
    is_migrant_worker: application.parties.some((party) => party.isMigrantWorker) ? 1 : 0,
    is_collective: isCollective(application) ? 1 : 0,
    worker_count: workerCount(application),
    applicants: sideTitle(application, 'applicant'),
    respondents: sideTitle(application, 'respondent'),
    amount_claimed_fen: amountInDispute(application),
    amount_concluded_fen: concludedAmount(state),
    arbitrator_id: tribunal?.arbitratorIds[0] ?? null,
    clerk_id: tribunal?.clerkId ?? null,
    next_hearing_at: scheduled.map((plan) => plan.startsAt).sort()[0] ?? null,
    is_listed: scheduled.length > 0 ? 1 : 0,
    due_on: dates.dueOn,
    import_id: state.importId,
    is_suspended: isSuspended(state) ? 1 : 0,
    award_due_on: dates.awardDueOn,
    needs: state.needs === null ? null : JSON.stringify(state.needs),
  };
}

/** An award repeats what partial awards gave; any other ending leaves it standing beside its own. */
function concludedAmount(state: CaseState): number | null {
  const { outcome, partialAwards } = state;
  if (outcome?.method === 'award') return outcome.amountFen;
  const settledFen = outcome?.method === 'mediation' ? outcome.amountFen : null;
  if (partialAwards.length === 0) return settledFen;
  return partlyAwardedFen(state) + (settledFen ?? 0);
}
