import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';
import type { ReviewStatus } from '../domain/agreement-review/review.ts';
import type { ApprovalKind } from '../domain/approvals/approval-entry.ts';
import type { LegalDate, LocalDateTime } from '../domain/dates.ts';
import type { DerivedTrigger } from '../domain/discussion/triggers.ts';
import type { RecordStatus } from '../domain/hearing-record/record-line.ts';
import type { ApplicationSource, PartyKind, PartyRole, Procedure } from '../domain/lifecycle/application.ts';
import type { CaseStatus, HearingStatus } from '../domain/lifecycle/case-state.ts';
import type { ClosingMethod } from '../domain/lifecycle/events.ts';

/** A column that is written once. */
type Fixed<T> = ColumnType<T, T, never>;
type Flag = 0 | 1;

export interface CourtTable {
  id: Generated<number>;
  name: string;
  commission_name: string;
  case_number_pattern: string;
  mediation_number_pattern: string;
  address: string;
  phone: string;
  is_practice: Flag;
  limit_scope: Generated<'national' | 'guangdong'>;
  /** Where parties reach the portal, without a path; null: they cannot. */
  public_address: string | null;
  /** What a synchronous hearing is held on unless its plan says otherwise; null: no usual platform. */
  online_platform: string | null;
}

export interface RoomTable {
  id: Fixed<string>;
  name: string;
  kind: 'courtroom' | 'online';
  is_active: Flag;
  position: number;
  /** JSON array of RoomFeature. */
  features: Generated<string>;
  seats: number | null;
  per_session: number | null;
}

export interface StaffTable {
  id: Fixed<string>;
  name: string;
  /** JSON array of StaffFunction. */
  functions: string;
  is_active: Flag;
  login_name: string | null;
  password_hash: string | null;
  position: number;
  /** Law firm or other employer of a part-time arbitrator; GD 35. */
  firm: Generated<string | null>;
  is_part_time: Generated<Flag>;
  /** JSON array of cause codes. */
  skills: Generated<string>;
}

export interface AbsenceTable {
  id: Fixed<string>;
  staff_id: string;
  kind: 'absence' | 'duty';
  starts_at: LocalDateTime;
  ends_at: LocalDateTime;
  reason: string;
}

export interface WeeklyPatternTable {
  id: Fixed<string>;
  staff_id: string;
  kind: 'away' | 'sits';
  /** JSON array of 0 (Sunday) to 6. */
  weekdays: string;
  from_time: string;
  to_time: string;
  on_make_up_workdays: Flag;
  valid_from: LegalDate;
  valid_to: LegalDate | null;
  reason: string;
}

export interface RoomClosureTable {
  id: Fixed<string>;
  room_id: string;
  starts_at: LocalDateTime;
  ends_at: LocalDateTime;
  reason: string;
}

export interface SessionHoursTable {
  valid_from: Fixed<LegalDate>;
  morning_from: string;
  morning_to: string;
  afternoon_from: string;
  afternoon_to: string;
  reason: string;
  changed_at: string;
  changed_by: string;
}

export interface CalendarYearTable {
  year: Fixed<number>;
  body: string;
  imported_at: string;
  imported_by: string;
}

export interface ClosingDayTable {
  day: Fixed<LegalDate>;
  reason: string;
}

export interface RuleVersionTable {
  id: Generated<number>;
  limit_id: Fixed<string>;
  /** JSON: a whole TimeLimit. */
  body: Fixed<string>;
  reason: Fixed<string>;
  changed_at: Fixed<string>;
  changed_by: Fixed<string>;
}

export interface LawStateTable {
  id: Generated<number>;
  fingerprint: string;
}

export interface RecountTable {
  id: Generated<number>;
  made_at: Fixed<string>;
  made_by: Fixed<string>;
  cause: Fixed<string>;
  cases: Fixed<number>;
  /** JSON: the dates that moved. */
  changes: Fixed<string>;
}

export interface SessionTable {
  token_hash: Fixed<string>;
  staff_id: Fixed<string>;
  created_at: Fixed<string>;
  last_seen_at: string;
  is_locked: Flag;
}

export interface DraftTable {
  staff_id: Fixed<string>;
  key: Fixed<string>;
  body: string;
  saved_at: string;
}

export interface DeliberationVoteTable {
  case_id: Fixed<string>;
  round: Fixed<number>;
  staff_id: Fixed<string>;
  /** JSON: `ClaimDecision[]`. */
  decisions: string;
  opinion: string;
  cast_at: string;
}

export interface HearingRecordTable {
  hearing_id: Fixed<string>;
  case_id: Fixed<string>;
  status: RecordStatus;
  round: number;
  sha256: string | null;
  started_at: Fixed<string>;
}

export interface HearingRecordLineTable {
  hearing_id: Fixed<string>;
  id: Fixed<string>;
  phase: string;
  position: number;
  at: Fixed<string>;
  /** JSON: `LineBody`. */
  body: string;
  version: number;
  round: number;
  saved_by: string;
  saved_at: string;
}

/** What one person wrote for himself; no query joins it to anything. */
export interface HearingNoteTable {
  hearing_id: Fixed<string>;
  staff_id: Fixed<string>;
  text: string;
  saved_at: string;
}

export interface LiveRecordingTable {
  id: Fixed<string>;
  hearing_id: Fixed<string>;
  case_id: Fixed<string>;
  origin: Fixed<string>;
  name: Fixed<string>;
  started_at: Fixed<string>;
  seconds: number;
  bytes: number;
  made_by: Fixed<string>;
  sha256: string | null;
}

export interface DeliberationReadTable {
  id: Generated<number>;
  case_id: Fixed<string>;
  round: Fixed<number>;
  staff_id: Fixed<string>;
  read_at: Fixed<string>;
}

export interface DiscussionTable {
  id: Fixed<string>;
  case_id: Fixed<string>;
  body: Fixed<string>;
  recorded_by: Fixed<string>;
  recorded_at: Fixed<string>;
}

export interface DiscussionReadTable {
  id: Generated<number>;
  discussion_id: Fixed<string>;
  staff_id: Fixed<string>;
  read_at: Fixed<string>;
}

export interface DiscussionRuleTable {
  trigger_kind: Fixed<DerivedTrigger>;
  is_required: Flag;
  changed_by: string;
  changed_at: string;
}

export interface AdminLogTable {
  id: Generated<number>;
  recorded_at: Fixed<string>;
  actor: Fixed<string>;
  action: Fixed<string>;
  details: Fixed<string>;
}

export interface NumberSeriesTable {
  series: Fixed<'case' | 'mediation'>;
  year: Fixed<number>;
  last: number;
}

export interface LedgerImportTable {
  id: Fixed<string>;
  file_name: Fixed<string>;
  file_sha256: Fixed<string>;
  rejects_sha256: string | null;
  imported_at: Fixed<string>;
  imported_by: Fixed<string>;
  counts: string;
  reported: string;
  undone_at: string | null;
  undo_reason: string | null;
}

export interface CaseTable {
  doc_id: Generated<number>;
  id: Fixed<string>;
  version: number;
  is_void: Flag;
  /** `void`: its import was undone; nothing but its history is left. */
  status: CaseStatus | 'void';
  case_number: string | null;
  mediation_number: string | null;
  number_year: number | null;
  number_seq: number | null;
  source: ApplicationSource;
  received_on: LegalDate;
  accepted_on: LegalDate | null;
  rejected_on: LegalDate | null;
  closed_on: LegalDate | null;
  closing_method: ClosingMethod | null;
  served_on: LegalDate | null;
  sued_on: LegalDate | null;
  cause_code: string;
  procedure: Procedure;
  is_green_channel: Flag;
  is_migrant_worker: Flag;
  is_collective: Flag;
  worker_count: number;
  applicants: string;
  respondents: string;
  amount_claimed_fen: number;
  amount_concluded_fen: number | null;
  arbitrator_id: string | null;
  clerk_id: string | null;
  next_hearing_at: LocalDateTime | null;
  is_listed: Flag;
  due_on: LegalDate | null;
  import_id: string | null;
  is_suspended: Generated<Flag>;
  /** Statutory end of the award period while the case is open. */
  award_due_on: LegalDate | null;
  /** JSON HearingNeeds as last recorded; null: none recorded. */
  needs: string | null;
}

export interface DueDateTable {
  case_id: string;
  key: string;
  rule: string;
  kind: 'duty' | 'target';
  party_id: string | null;
  trigger_on: LegalDate;
  due_on: LegalDate | null;
  is_provisional: Flag;
}

export interface CaseEventTable {
  ordinal: Generated<number>;
  id: Fixed<string>;
  case_id: Fixed<string>;
  seq: Fixed<number>;
  type: Fixed<string>;
  effective_on: Fixed<LegalDate>;
  recorded_at: Fixed<string>;
  actor: Fixed<string>;
  import_id: Fixed<string | null>;
  payload: Fixed<string>;
  payload_hash: Fixed<string>;
  prev_hash: Fixed<string>;
  hash: Fixed<string>;
}

export interface PartyTable {
  id: string;
  case_id: string;
  position: number;
  role: PartyRole;
  kind: PartyKind;
  name: string;
  folded_name: string;
  party_key: string;
  identifier: string | null;
  phone: string | null;
  address: string | null;
  legal_representative: string | null;
}

export interface AgentTable {
  id: string;
  case_id: string;
  name: string;
  folded_name: string;
  agent_key: string;
  firm: string | null;
  licence: string | null;
  phone: string | null;
}

export interface HearingTable {
  id: string;
  case_id: string;
  position: number;
  mode: 'inPerson' | 'sync' | 'async';
  room_id: string | null;
  platform: string | null;
  starts_at: LocalDateTime;
  ends_at: LocalDateTime | null;
  /** JSON array of staff ids, the presiding or sole arbitrator first. */
  arbitrator_ids: string;
  clerk_id: string | null;
  status: HearingStatus;
}

export interface HoldTable {
  id: Fixed<string>;
  case_id: Fixed<string>;
  held_by: Fixed<string>;
  made_at: Fixed<string>;
  expires_at: LocalDateTime;
  starts_at: Fixed<LocalDateTime>;
  ends_at: Fixed<LocalDateTime>;
  /** JSON: the HearingPlan the slot is put aside for. */
  plan: Fixed<string>;
}

export interface HoldResourceTable {
  hold_id: Fixed<string>;
  resource_key: Fixed<string>;
  resource_kind: 'room' | 'arbitrator' | 'clerk' | 'party' | 'agent';
  resource_name: Fixed<string>;
}

export interface BookingTable {
  hearing_id: string;
  case_id: string;
  resource_key: string;
  resource_kind: 'room' | 'arbitrator' | 'clerk' | 'party' | 'agent';
  starts_at: LocalDateTime;
  ends_at: LocalDateTime;
}

export interface MediationTable {
  id: string;
  case_id: string;
  is_pre_filing: Flag;
  is_entrusted: Flag;
  organisation: string;
  started_on: LegalDate;
  concluded_on: LegalDate | null;
  is_successful: Flag | null;
  amount_fen: number | null;
}

/** A projection: which paper a decision of correction put right, and since when. */
export interface DocumentCorrectionTable {
  id: string;
  case_id: string;
  document_id: string;
  corrected_on: LegalDate;
}

export interface ApprovalTable {
  id: string;
  case_id: string;
  kind: ApprovalKind;
  requester_id: string;
  requested_on: LegalDate;
}

export interface ApprovalRuleTable {
  kind: ApprovalKind;
  is_required: Flag;
  changed_by: string;
  changed_at: string;
}

export interface DeputyTable {
  id: string;
  director_id: string;
  deputy_id: string;
  from_on: LegalDate;
  to_on: LegalDate;
  reason: string;
  made_by: string;
  made_at: string;
}

export interface InstalmentTable {
  case_id: string;
  position: number;
  due_on: LegalDate;
  amount_fen: number;
}

/** A mediator of the roster (调解员名册). */
export interface MediatorTable {
  id: string;
  name: string;
  organisation: string;
  kind: string;
  phone: string | null;
  /** The member of staff who this is; null: somebody from outside. */
  staff_id: string | null;
  active_from: LegalDate | null;
  active_to: LegalDate | null;
}

/** Offers and private notes: a chain of their own, never part of the case's history. */
export interface MediationSecretTable {
  ordinal: Generated<number>;
  id: Fixed<string>;
  case_id: Fixed<string>;
  mediation_id: Fixed<string>;
  kind: Fixed<'offer' | 'note'>;
  made_on: Fixed<LegalDate>;
  recorded_at: Fixed<string>;
  actor: Fixed<string>;
  body: Fixed<string>;
  prev_hash: Fixed<string>;
  hash: Fixed<string>;
}

/** Who looked, wrote, or was turned away. */
export interface MediationAccessTable {
  ordinal: Generated<number>;
  case_id: Fixed<string>;
  mediation_id: Fixed<string>;
  staff_id: Fixed<string>;
  at: Fixed<string>;
  act: Fixed<'read' | 'offer' | 'note' | 'refused'>;
}

/** The register of reviews of mediation agreements; see `domain/agreement-review`. */
export interface AgreementReviewTable {
  id: Fixed<string>;
  number: string | null;
  year: number | null;
  seq: number | null;
  status: ReviewStatus;
  workers: string;
  employers: string;
  organisation: string;
  applied_on: LegalDate;
}

/** What happened to a review, in a chain of its own. */
export interface AgreementReviewEntryTable {
  review_id: Fixed<string>;
  seq: Fixed<number>;
  made_on: Fixed<LegalDate>;
  recorded_at: Fixed<string>;
  actor: Fixed<string>;
  payload: Fixed<string>;
  prev_hash: Fixed<string>;
  hash: Fixed<string>;
}

/** One instalment of one person; see `domain/settlement/performance`. */
export interface InstalmentShareTable {
  case_id: string;
  position: number;
  payee: number;
  payee_id: string | null;
  due_on: LegalDate;
  amount_fen: number;
  paid_fen: number;
  in_time_fen: number;
  paid_on: LegalDate | null;
  broken_on: LegalDate | null;
}

export interface DocumentTable {
  id: Fixed<string>;
  case_id: Fixed<string>;
  kind: Fixed<string>;
  title: Fixed<string>;
  number: Fixed<string>;
  recipient: Fixed<string>;
  issued_on: Fixed<LegalDate>;
  issued_at: Fixed<string>;
  issued_by: Fixed<string>;
  sha256: Fixed<string>;
}

export interface TemplateTable {
  kind: Fixed<string>;
  sha256: string;
  changed_at: string;
  changed_by: string;
}

export interface BackupLogTable {
  id: Generated<number>;
  made_at: Fixed<string>;
  file: Fixed<string>;
  is_verified: Fixed<Flag>;
}

export interface PlanScenarioTable {
  id: Fixed<string>;
  /** JSON PlanTask. */
  task: Fixed<string>;
  fingerprint: string;
  seed: Fixed<number>;
  /** JSON: the hearings that the plan adds, moves or leaves out. */
  items: string;
  /** JSON: cases that could not be planned. */
  blocked: Fixed<string>;
  stayed: Fixed<number>;
  cost: Fixed<number>;
  bound: Fixed<number | null>;
  gap: Fixed<number | null>;
  is_proven: Fixed<Flag>;
  is_stopped: Fixed<Flag>;
  elapsed_ms: Fixed<number>;
  made_at: Fixed<string>;
  made_by: Fixed<string>;
  status: 'open' | 'taken' | 'thrownAway';
  ended_at: string | null;
  ended_by: string | null;
}

export interface PlannerSettingTable {
  id: Generated<number>;
  assumes_tribunal: Flag;
  reason: string;
  changed_at: string;
  changed_by: string;
}

export interface PortalInvitationTable {
  id: Fixed<string>;
  case_id: Fixed<string>;
  hearing_id: Fixed<string>;
  party_id: Fixed<string>;
  agent_id: Fixed<string | null>;
  token_hash: Fixed<string>;
  code_hash: Fixed<string>;
  made_at: Fixed<LocalDateTime>;
  made_by: Fixed<string>;
  expires_at: LocalDateTime;
  failures: Generated<number>;
  seen_at: LocalDateTime;
  used_at: LocalDateTime | null;
  locked_at: LocalDateTime | null;
  revoked_at: LocalDateTime | null;
  revoked_by: string | null;
}

export interface PortalSessionTable {
  token_hash: Fixed<string>;
  invitation_id: Fixed<string>;
  created_at: Fixed<LocalDateTime>;
  last_seen_at: LocalDateTime;
}

export interface PortalDraftTable {
  invitation_id: Fixed<string>;
  key: Fixed<string>;
  /** JSON, as the portal's page keeps it. */
  body: string;
  saved_at: LocalDateTime;
}

export interface PortalUploadTable {
  id: Fixed<string>;
  invitation_id: Fixed<string>;
  name: string;
  size: Fixed<number>;
  received: Generated<number>;
  sha256: string | null;
  made_at: Fixed<LocalDateTime>;
  used_at: LocalDateTime | null;
}

export interface PortalPieceTable {
  upload_id: Fixed<string>;
  position: Fixed<number>;
  bytes: Fixed<Uint8Array>;
}

export interface PortalPostTable {
  invitation_id: Fixed<string>;
  key: Fixed<string>;
  body_hash: Fixed<string>;
  taken_at: Fixed<LocalDateTime>;
}

export interface PortalLogTable {
  id: Generated<number>;
  at: Fixed<LocalDateTime>;
  invitation_id: Fixed<string | null>;
  hearing_id: Fixed<string>;
  party_id: Fixed<string>;
  action: Fixed<string>;
  details: Fixed<string>;
}

export interface CourtKeyTable {
  id: Generated<number>;
  private_key: Fixed<string>;
  public_key: Fixed<string>;
  made_at: Fixed<string>;
}

export interface PortalRoundFileTable {
  id: Fixed<string>;
  case_id: Fixed<string>;
  hearing_id: Fixed<string>;
  party_id: Fixed<string>;
  phase: Fixed<string>;
  round: Fixed<number>;
  made_at: Fixed<LocalDateTime>;
  made_by: Fixed<string>;
  used_at: LocalDateTime | null;
}

/** The SQLite schema as Kysely sees it: storage names and storage types (0/1, ISO text, JSON text). */
export interface Schema {
  court: CourtTable;
  room: RoomTable;
  staff: StaffTable;
  session: SessionTable;
  draft: DraftTable;
  admin_log: AdminLogTable;
  number_series: NumberSeriesTable;
  ledger_import: LedgerImportTable;
  case: CaseTable;
  case_event: CaseEventTable;
  party: PartyTable;
  agent: AgentTable;
  hearing: HearingTable;
  booking: BookingTable;
  hold: HoldTable;
  hold_resource: HoldResourceTable;
  mediation: MediationTable;
  approval: ApprovalTable;
  document_correction: DocumentCorrectionTable;
  approval_rule: ApprovalRuleTable;
  deputy: DeputyTable;
  instalment: InstalmentTable;
  instalment_share: InstalmentShareTable;
  mediator: MediatorTable;
  mediation_secret: MediationSecretTable;
  mediation_access: MediationAccessTable;
  agreement_review: AgreementReviewTable;
  agreement_review_entry: AgreementReviewEntryTable;
  document: DocumentTable;
  template: TemplateTable;
  backup_log: BackupLogTable;
  absence: AbsenceTable;
  weekly_pattern: WeeklyPatternTable;
  room_closure: RoomClosureTable;
  session_hours: SessionHoursTable;
  calendar_year: CalendarYearTable;
  closing_day: ClosingDayTable;
  rule_version: RuleVersionTable;
  law_state: LawStateTable;
  recount: RecountTable;
  due_date: DueDateTable;
  deliberation_vote: DeliberationVoteTable;
  deliberation_read: DeliberationReadTable;
  discussion: DiscussionTable;
  discussion_read: DiscussionReadTable;
  discussion_rule: DiscussionRuleTable;
  hearing_record: HearingRecordTable;
  hearing_record_line: HearingRecordLineTable;
  hearing_note: HearingNoteTable;
  live_recording: LiveRecordingTable;
  plan_scenario: PlanScenarioTable;
  planner_setting: PlannerSettingTable;
  portal_invitation: PortalInvitationTable;
  portal_session: PortalSessionTable;
  portal_draft: PortalDraftTable;
  portal_upload: PortalUploadTable;
  portal_piece: PortalPieceTable;
  portal_post: PortalPostTable;
  portal_log: PortalLogTable;
  court_key: CourtKeyTable;
  portal_round_file: PortalRoundFileTable;
}

export type CaseRow = Selectable<CaseTable>;
export type NewCaseRow = Insertable<CaseTable>;
