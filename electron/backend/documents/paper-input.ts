import { chineseDate, chineseNumeralDate, type LegalDate } from '../domain/dates.ts';
import type { DueDate } from '../domain/deadlines/due-dates.ts';
import type { TimeLimit } from '../domain/deadlines/time-limit.ts';
import type { Element } from '../domain/elements/element-sheet.ts';
import { type Application, type Party, type PartyRole, sideTitle } from '../domain/lifecycle/application.ts';
import type { CaseState, Hearing } from '../domain/lifecycle/case-state.ts';
import type { AwardFinality } from '../domain/lifecycle/events.ts';
import type { AsyncHearing } from '../domain/online/async-hearing.ts';
import type { RecordForPaper } from './hearing-record.ts';
import type { JoiningInput } from './joining-sheet.ts';
import type { PaperFields } from './paper-field.ts';

export interface PaperCourt {
  readonly name: string;
  readonly commissionName: string;
  readonly address: string;
  readonly phone: string;
}

/** Everything a paper is made of; no paper asks a store or a clock. */
export interface PaperInput {
  readonly court: PaperCourt;
  readonly state: CaseState;
  /** The dates the case is under, as the law in force counts them. */
  readonly dates: readonly DueDate[];
  /** The time limits in force for the case, for periods that have not begun. */
  readonly limits: readonly TimeLimit[];
  /** The hearing a notice calls to; null for other papers. */
  readonly hearing: Hearing | null;
  /** How an asynchronous hearing went, for its record; absent or null for other papers. */
  readonly asyncHearing?: AsyncHearing | null;
  /** The record kept of the hearing, for its paper; absent or null for other papers. */
  readonly record?: RecordForPaper | null;
  /** Where a synchronous hearing is joined, for its sheet; absent or null for other papers. */
  readonly joining?: JoiningInput | null;
  /** What an element sheet asks both sides. */
  readonly elements: readonly Element[];
  /** Of an award split into a final and a non-final one: which; absent or null for other papers. */
  readonly awardPart?: AwardFinality | null;
  /** Of several documents, or corrections: which the paper is, or is about; absent or null: there is one. */
  readonly instrumentId?: string | null;
  /** The party it is addressed to; null: the side it usually goes to, or everybody. */
  readonly recipient: Party | null;
  /** Name of a member of staff or a room by id. */
  readonly names: (staffOrRoomId: string) => string;
  /** Chinese name of a cause by code, e.g. `劳动报酬争议`. */
  readonly causeName: (code: string) => string;
  /** The date on the paper. */
  readonly today: LegalDate;
  /** Printed in the practice court: the paper carries a watermark. */
  readonly isPractice: boolean;
}

/** From this many applicants on, names go into a roster at the end of the paper. */
export const rosterThreshold = 6;

export function partiesOf(application: Application, role: PartyRole): readonly Party[] {
  return application.parties.filter((party) => party.role === role);
}

export function hasRoster(application: Application): boolean {
  return partiesOf(application, 'applicant').length >= rosterThreshold;
}

/** `案由` with the word 争议 exactly once: `劳动报酬争议`. */
export function causeTitle(name: string): string {
  const bare = name.replace(/[（(].*[）)]\s*$/, '').trim();
  return bare === '' || bare.endsWith('争议') ? bare : `${bare}争议`;
}

export function courtFields(court: PaperCourt): PaperFields {
  return {
    委员会名称: court.commissionName,
    仲裁院名称: court.name,
    仲裁院地址: court.address,
    仲裁院电话: court.phone,
    有地址: court.address.trim() !== '',
    有电话: court.phone.trim() !== '',
  };
}

/** The fields every paper of a case has. */
export function caseFields(input: PaperInput): PaperFields {
  return { ...applicationFields(input), 案号: input.state.caseNumber };
}

/** The fields of a paper about an application that has no case number. */
export function applicationFields(input: PaperInput): PaperFields {
  const { application } = input.state;
  return {
    ...courtFields(input.court),
    案由: causeTitle(input.causeName(application.causeCode)),
    申请人: sideTitle(application, 'applicant'),
    被申请人: sideTitle(application, 'respondent'),
    制发日期: chineseNumeralDate(input.today),
    制发日期数字: chineseDate(input.today),
  };
}
