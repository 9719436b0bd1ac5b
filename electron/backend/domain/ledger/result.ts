import type { LegalDate, LocalDateTime } from '../dates.ts';
import type { Fen } from '../money.ts';

/** One fault of one cell. `column` is the heading; `message` is a Chinese sentence: what, why, way out. */
export interface LedgerReport {
  sheet: string;
  row: number;
  column: string;
  severity: 'error' | 'warning';
  code: string;
  message: string;
}

/** A hearing the store already holds. */
export interface LedgerBooking {
  room: string;
  startsAt: LocalDateTime;
  endsAt: LocalDateTime;
  caseNumber: string;
}

/** What the store already has; empty for a new data folder. Case numbers are in normalised form. */
export interface LedgerContext {
  knownCases: ReadonlyMap<string, { acceptedOn: LegalDate | null; closedOn: LegalDate | null }>;
  bookings: readonly LedgerBooking[];
}

/** Everything the import service needs: what may be imported and what was found wrong. */
export interface LedgerResult {
  /** From the title, e.g. 广州市从化区劳动人事争议仲裁院. */
  courtName: string | null;
  /** In order of first use. */
  rooms: { name: string; kind: 'courtroom' | 'online' }[];
  staff: { name: string; functions: ('arbitrator' | 'clerk')[] }[];
  mediationOrganisations: string[];
  cases: LedgerCase[];
  mediations: LedgerMediation[];
  hearings: LedgerHearing[];
  closings: LedgerClosing[];
  reported: LedgerReport[];
  /** Rows that are not imported: with an error of their own, or resting on a row that has one. */
  rejected: { sheet: string; row: number }[];
}

/** A worker of a case; `row` is the row of the roster, or of the case itself for a single applicant. */
export interface LedgerPerson {
  row: number;
  name: string;
  residentId: string | null;
  phone: string | null;
  amountFen: Fen | null;
}

/** One row of 收案登记. */
export interface LedgerCase {
  row: number;
  receivedOn: LegalDate;
  acceptedOn: LegalDate;
  caseNumber: string;
  applicants: LedgerPerson[];
  applicantText: string;
  workerCount: number;
  respondent: { name: string; uscc: string | null; legalRepresentative: string | null };
  /** The word of the ledger. */
  cause: string;
  /** Code of the pick list, e.g. B1. */
  causeCode: string;
  amountFen: Fen | null;
  isMigrantWorker: boolean;
  isGreenChannel: boolean;
  procedure: 'simplified' | 'ordinary';
  arbitrator: string | null;
  clerk: string | null;
  warnings: LedgerReport[];
}

/** One row of 调解登记; `number` is a case number, or a register number of a pre-filing mediation. */
export interface LedgerMediation {
  row: number;
  number: string;
  isPreFiling: boolean;
  registeredOn: LegalDate;
  organisation: string;
  applicantText: string;
  applicants: LedgerPerson[];
  workerCount: number;
  respondentName: string;
  cause: string;
  causeCode: string;
  endedOn: LegalDate | null;
  result: 'success' | 'failure' | null;
  amountFen: Fen | null;
}

/** One row of 开庭排期; an asynchronous hearing has no times. */
export interface LedgerHearing {
  row: number;
  caseNumber: string;
  mode: 'inPerson' | 'sync' | 'async';
  on: LegalDate;
  startsAt: LocalDateTime | null;
  endsAt: LocalDateTime | null;
  room: string | null;
  arbitrator: string | null;
  clerk: string | null;
  status: 'held' | 'absent' | 'scheduled';
}

/** One row of 结案登记. */
export interface LedgerClosing {
  row: number;
  caseNumber: string;
  closedOn: LegalDate;
  method: 'award' | 'mediation' | 'withdrawn' | 'deemedWithdrawn' | 'terminated' | 'dismissed';
  methodText: string;
  amountFen: Fen | null;
  isFinal: boolean | null;
  servedOn: LegalDate | null;
  isSued: boolean;
}
