import { normaliseIdentifier } from '../parties/identifiers.ts';
import { readPhone, readResidentId } from './identity-check.ts';
import { sheetNames } from './layout.ts';
import type { LedgerPerson } from './result.ts';
import { createRowCheck, type RowCheck } from './row-check.ts';
import type { SheetRow } from './workbook.ts';

/** The persons of one collective case or mediation. */
export interface Roster {
  number: string;
  checks: RowCheck[];
  people: LedgerPerson[];
}

/** The rosters by normalised number, and the rows that name none. */
export function checkRosters(rows: readonly SheetRow[]): {
  rosters: Map<string, Roster>;
  checks: RowCheck[];
} {
  const rosters = new Map<string, Roster>();
  const checks: RowCheck[] = [];
  for (const source of rows) {
    const check = createRowCheck(sheetNames.roster, source);
    checks.push(check);
    const number = check.caseNumber('案号');
    const person = checkPerson(check);
    if (number === null) continue;
    const roster = rosters.get(number) ?? { number, checks: [], people: [] };
    rosters.set(number, roster);
    roster.checks.push(check);
    if (person !== null) addPerson(roster, person, check);
  }
  return { rosters, checks };
}

/** Leaves the whole roster out, with the case or mediation it belongs to. */
export function rejectRoster(roster: Roster | undefined): void {
  for (const check of roster?.checks ?? []) check.reject();
}

/**
 * Joins a case or a mediation with its roster: 人数 of two and more wants one, and both must agree on the number and on
 * the leading applicant. A roster with a faulty row keeps the whole case back: without that worker it would be another case.
 */
export function joinRoster(
  check: RowCheck,
  claim: {
    workerCount: number | null;
    applicantText: string | null;
    statedCount: number | null;
    leadName: string;
  },
  roster: Roster | undefined,
  isRosterSheetUsable: boolean,
): LedgerPerson[] | null {
  const { workerCount, applicantText } = claim;
  if (workerCount === null || applicantText === null) return null;
  if (roster === undefined) return joinWithoutRoster(check, claim, workerCount, isRosterSheetUsable);
  const faulty = roster.checks.find((row) => row.isRejected());
  if (faulty !== undefined) {
    check.error(
      '人数',
      'roster-rejected',
      `集体争议名单第 ${faulty.row} 行有误，名单不完整，整案暂不导入；请先改正名单。`,
    );
    return null;
  }
  if (roster.people.length !== workerCount) {
    check.error(
      '人数',
      'roster-count',
      `人数为 ${workerCount}，集体争议名单却有 ${roster.people.length} 人；请核对人数或补正名单。`,
    );
    return null;
  }
  if (claim.statedCount !== null && claim.statedCount !== workerCount) {
    reportStatedCount(check, applicantText, workerCount);
    return null;
  }
  if (!roster.people.some((person) => person.name === claim.leadName)) {
    check.warn('申请人', 'roster-name', `名单中没有“${claim.leadName}”；请核对申请人或名单，已按名单导入。`);
  }
  return roster.people;
}

function joinWithoutRoster(
  check: RowCheck,
  claim: { applicantText: string | null; statedCount: number | null },
  workerCount: number,
  isRosterSheetUsable: boolean,
): LedgerPerson[] | null {
  if (workerCount > 1 && !isRosterSheetUsable) {
    check.reject();
    return null;
  }
  if (workerCount > 1) {
    check.error(
      '人数',
      'roster-missing',
      `人数为 ${workerCount}，集体争议名单中却没有本案的人员；请补名单或核对人数。`,
    );
    return null;
  }
  if (claim.statedCount !== null && claim.statedCount !== workerCount) {
    reportStatedCount(check, claim.applicantText ?? '', workerCount);
    return null;
  }
  return [];
}

function reportStatedCount(check: RowCheck, applicantText: string, workerCount: number): void {
  check.error('人数', 'applicant-count', `申请人写作“${applicantText}”，人数却为 ${workerCount}；请核对。`);
}

function checkPerson(check: RowCheck): LedgerPerson | null {
  const name = check.requiredName('姓名');
  const residentId = readResidentId(check, '身份证号', null);
  if (check.cell('身份证号') === null) {
    check.warn('身份证号', 'missing-id', '名单缺少身份证号；请补录，已按姓名导入。');
  }
  const phone = readPhone(check, '联系电话');
  const amountFen = check.amount('请求金额');
  return name === null ? null : { row: check.row, name, residentId, phone, amountFen };
}

function addPerson(roster: Roster, person: LedgerPerson, check: RowCheck): void {
  const twin = roster.people.find((other) => isSamePerson(other, person));
  if (twin !== undefined) {
    const column = person.residentId === null ? '姓名' : '身份证号';
    check.error(
      column,
      'duplicate-person',
      `与本案名单第 ${twin.row} 行重复，同一人不能计两次；请删去一行或改正证件号。`,
    );
    return;
  }
  roster.people.push(person);
}

function isSamePerson(a: LedgerPerson, b: LedgerPerson): boolean {
  if (a.residentId === null || b.residentId === null) {
    return a.residentId === b.residentId && a.name === b.name && a.phone === b.phone;
  }
  return normaliseIdentifier(a.residentId) === normaliseIdentifier(b.residentId);
}
