import { daysBetween } from '../dates.ts';
import { isMediationNumber, isYearOfNumber } from './case-reference.ts';
import { joinRoster, type Roster, rejectRoster } from './check-roster.ts';
import { readPhone, readResidentId, readUscc } from './identity-check.ts';
import { sheetNames } from './layout.ts';
import { leadName, statedCount } from './notation.ts';
import type { LedgerCase, LedgerContext, LedgerPerson } from './result.ts';
import { createRowCheck, type RowCheck } from './row-check.ts';
import { causeCodeOf, procedureOf } from './vocabulary.ts';
import type { SheetRow } from './workbook.ts';

export const CAUSE_EXAMPLES = '追索劳动报酬、加班工资、经济补偿、工伤保险待遇、确认劳动关系等案由';
const LONGEST_INTAKE_DAYS = 366;

/** The rows of the intake sheet by case number: `record` is null for a row that is not imported. */
export interface CheckedCases {
  checks: RowCheck[];
  byNumber: Map<string, { check: RowCheck; record: LedgerCase | null }>;
}

/** Checks 收案登记: every cell, the order of its dates, its number, and its roster. */
export function checkCases(
  rows: readonly SheetRow[],
  rosters: ReadonlyMap<string, Roster>,
  ledger: { year: number | null; isRosterSheetUsable: boolean },
  knownCases: LedgerContext['knownCases'],
): CheckedCases {
  const cases: CheckedCases = { checks: [], byNumber: new Map() };
  for (const source of rows) {
    const check = createRowCheck(sheetNames.cases, source);
    cases.checks.push(check);
    const caseNumber = readOwnNumber(check, cases);
    const roster = caseNumber === null ? undefined : rosters.get(caseNumber);
    const record = keepIfOfStore(check, checkCase(check, caseNumber, roster, ledger), knownCases);
    const isOwner = caseNumber !== null && !cases.byNumber.has(caseNumber);
    if (isOwner) {
      cases.byNumber.set(caseNumber, { check, record });
      if (record === null) rejectRoster(roster);
    }
  }
  return cases;
}

function readOwnNumber(check: RowCheck, cases: CheckedCases): string | null {
  const caseNumber = check.caseNumber('案号');
  if (caseNumber === null) return null;
  if (isMediationNumber(caseNumber)) {
    check.error('案号', 'bad-case-number', `“${caseNumber}”是调解登记号，不是仲裁案号；请填写立案时的案号。`);
    return null;
  }
  const first = cases.byNumber.get(caseNumber);
  if (first !== undefined) {
    check.error(
      '案号',
      'duplicate-case-number',
      `案号与第 ${first.check.row} 行重复；一个案号只能立一案，请核对案号。`,
    );
  }
  return caseNumber;
}

function checkCase(
  check: RowCheck,
  caseNumber: string | null,
  roster: Roster | undefined,
  ledger: { year: number | null; isRosterSheetUsable: boolean },
): LedgerCase | null {
  const receivedOn = check.requiredDate('收到申请日期', ledger.year);
  const acceptedOn = check.requiredDate('立案日期', ledger.year);
  if (receivedOn !== null && acceptedOn !== null) {
    checkIntakeDates(check, caseNumber, receivedOn, acceptedOn);
  }
  const applicantText = readApplicant(check);
  const residentId = readResidentId(check, '申请人身份证号', receivedOn);
  const phone = readPhone(check, '联系电话');
  const workerCount = check.count('人数');
  const respondentName = check.requiredName('被申请人');
  const uscc = readUscc(check, '统一社会信用代码');
  const legalRepresentative = check.name('法定代表人');
  const cause = check.requiredText('案由');
  const causeCode = check.word('案由', 'unknown-cause', causeCodeOf, CAUSE_EXAMPLES);
  const amountFen = check.amount('标的额');
  const isMigrantWorker = check.yesNo('农民工', null);
  const isGreenChannel = check.yesNo('绿色通道', false);
  const procedure = check.word('程序', 'unknown-procedure', procedureOf, '简易、普通');
  const arbitrator = check.person('首席/独任仲裁员');
  const clerk = check.person('书记员');
  checkTribunal(check, arbitrator, clerk);
  const lead = applicantText === null ? '' : leadName(applicantText);
  const stated = applicantText === null ? null : statedCount(applicantText);
  const claim = { workerCount, applicantText, statedCount: stated, leadName: lead };
  // A second row under the same number does not own the roster; it is in error already.
  const people = check.isRejected() ? null : joinRoster(check, claim, roster, ledger.isRosterSheetUsable);
  if (
    check.isRejected() ||
    people === null ||
    caseNumber === null ||
    receivedOn === null ||
    acceptedOn === null ||
    applicantText === null ||
    workerCount === null ||
    respondentName === null ||
    cause === null ||
    causeCode === null ||
    isMigrantWorker === null ||
    isGreenChannel === null ||
    procedure === null
  ) {
    check.reject();
    return null;
  }
  const single: LedgerPerson = { row: check.row, name: applicantText, residentId, phone, amountFen };
  if (people.length === 0) warnMissingId(check);
  else checkLead(check, people, lead, residentId, amountFen);
  return {
    row: check.row,
    receivedOn,
    acceptedOn,
    caseNumber,
    applicants: people.length === 0 ? [single] : people,
    applicantText,
    workerCount,
    respondent: { name: respondentName, uscc, legalRepresentative },
    cause,
    causeCode,
    amountFen,
    isMigrantWorker,
    isGreenChannel,
    procedure,
    arbitrator,
    clerk,
    warnings: check.reports.filter((report) => report.severity === 'warning'),
  };
}

/** A number the store already holds is the same case brought again; with another acceptance date it is another case. */
function keepIfOfStore(
  check: RowCheck,
  record: LedgerCase | null,
  knownCases: LedgerContext['knownCases'],
): LedgerCase | null {
  const storedOn = record === null ? null : (knownCases.get(record.caseNumber)?.acceptedOn ?? null);
  if (record === null || storedOn === null || storedOn === record.acceptedOn) return record;
  check.error(
    '案号',
    'number-in-use',
    `案号 ${record.caseNumber} 已属于库中 ${storedOn} 立案的另一案；请核对案号或立案日期。`,
  );
  return null;
}

function checkIntakeDates(
  check: RowCheck,
  caseNumber: string | null,
  receivedOn: LedgerCase['receivedOn'],
  acceptedOn: LedgerCase['acceptedOn'],
): void {
  const days = daysBetween(receivedOn, acceptedOn);
  if (days < 0) {
    check.error(
      '立案日期',
      'accepted-before-received',
      `立案日期 ${acceptedOn} 早于收到申请日期 ${receivedOn}；请核对。`,
    );
  } else if (caseNumber !== null && !isYearOfNumber(caseNumber, acceptedOn, receivedOn)) {
    check.error(
      '立案日期',
      'number-year',
      `立案日期 ${acceptedOn} 与案号 ${caseNumber} 的年份不符；请核对。`,
    );
  } else if (days > LONGEST_INTAKE_DAYS) {
    check.warn('收到申请日期', 'long-interval', `收到申请至立案相隔 ${days} 天；请核对年份，已按原样导入。`);
  }
}

/** 申请人 of a case; reported under a code of its own, because without one there is no case (RULES 29). */
export function readApplicant(check: RowCheck): string | null {
  const name = check.name('申请人');
  if (name === null && !check.reports.some((report) => report.column === '申请人')) {
    check.error('申请人', 'missing-applicant', '申请人为空，没有申请人不能立案；请补填姓名。');
  }
  return name;
}

/** The clerk of a tribunal is not its arbitrator (procedure section 17, separation). */
export function checkTribunal(check: RowCheck, arbitrator: string | null, clerk: string | null): void {
  if (arbitrator !== null && arbitrator === clerk) {
    check.error('书记员', 'arbitrator-is-clerk', `“${clerk}”同时是仲裁员和书记员，不能兼任；请核对。`);
  }
}

function warnMissingId(check: RowCheck): void {
  if (check.text('申请人身份证号') === null && !check.reports.some((r) => r.column === '申请人身份证号')) {
    check.warn('申请人身份证号', 'missing-id', '申请人身份证号为空；请补录，已按姓名导入。');
  }
}

function checkLead(
  check: RowCheck,
  people: readonly LedgerPerson[],
  lead: string,
  residentId: string | null,
  amountFen: number | null,
): void {
  const named = people.filter((person) => person.name === lead && person.residentId !== null);
  const isWarned = check.reports.some((report) => report.column === '申请人身份证号');
  if (
    !isWarned &&
    residentId !== null &&
    named.length > 0 &&
    named.every((p) => p.residentId !== residentId)
  ) {
    check.warn('申请人身份证号', 'roster-id', `“${lead}”的身份证号与名单不一致；请核对，已按名单导入。`);
  }
  const amounts = people.flatMap((person) => person.amountFen ?? []);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  // Amounts in 万元 with four decimals are rounded to whole yuan, so every line may be off by half of one.
  const tolerance = 100 * (people.length + 1);
  if (amountFen !== null && amounts.length === people.length && Math.abs(sum - amountFen) > tolerance) {
    check.warn('标的额', 'roster-sum', '标的额与名单请求金额之和不一致；请核对，已按原样导入。');
  }
}
