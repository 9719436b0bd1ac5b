import { foldText } from '../text.ts';
import type { CaseLookup, FoundCase } from './case-lookup.ts';
import { isMediationNumber, isYearOfNumber } from './case-reference.ts';
import { CAUSE_EXAMPLES, readApplicant } from './check-cases.ts';
import { joinRoster, type Roster, rejectRoster } from './check-roster.ts';
import { sheetNames } from './layout.ts';
import { leadName, statedCount } from './notation.ts';
import type { LedgerMediation, LedgerPerson } from './result.ts';
import { createRowCheck, type RowCheck } from './row-check.ts';
import { causeCodeOf, mediationResultOf } from './vocabulary.ts';
import type { SheetRow } from './workbook.ts';

const NUMBER = '案号/登记号';

/** One row of the mediation register; `record` is null for a row that is not imported. */
export interface CheckedMediation {
  check: RowCheck;
  number: string | null;
  record: LedgerMediation | null;
}

/** Checks 调解登记: mediations before filing (登记号) stand alone, those of a filed case must agree with it. */
export function checkMediations(
  rows: readonly SheetRow[],
  rosters: ReadonlyMap<string, Roster>,
  findCase: CaseLookup,
  ledger: { year: number | null; isRosterSheetUsable: boolean },
): CheckedMediation[] {
  const firstRows = new Map<string, number>();
  return rows.map((source) => {
    const check = createRowCheck(sheetNames.mediations, source);
    const number = check.caseNumber(NUMBER);
    const firstRow = number === null ? undefined : firstRows.get(number);
    if (firstRow !== undefined) {
      check.error(
        NUMBER,
        'duplicate-mediation',
        `与第 ${firstRow} 行登记的是同一调解；请删去一行或核对编号。`,
      );
    }
    const isPreFiling = number !== null && isMediationNumber(number);
    const found = number === null || isPreFiling ? null : findCase(check, NUMBER, number);
    const roster = number !== null && isPreFiling && firstRow === undefined ? rosters.get(number) : undefined;
    const record = checkMediation(check, { number, isPreFiling, found, roster }, ledger);
    if (record === null) rejectRoster(roster);
    else firstRows.set(record.number, record.row);
    return { check, number, record };
  });
}

function checkMediation(
  check: RowCheck,
  of: { number: string | null; isPreFiling: boolean; found: FoundCase | null; roster: Roster | undefined },
  ledger: { year: number | null; isRosterSheetUsable: boolean },
): LedgerMediation | null {
  const registeredOn = check.requiredDate('登记日期', ledger.year);
  const organisation = check.requiredName('调解组织');
  const applicantText = readApplicant(check);
  const workerCount = check.count('人数');
  const respondentName = check.requiredName('被申请人');
  const cause = check.requiredText('案由');
  const causeCode = check.word('案由', 'unknown-cause', causeCodeOf, CAUSE_EXAMPLES);
  const outcome = readOutcome(check, registeredOn, ledger.year);
  if (of.number !== null && registeredOn !== null) checkRegistration(check, of.number, of, registeredOn);
  if (check.isRejected()) return null;
  const lead = applicantText === null ? '' : leadName(applicantText);
  const stated = applicantText === null ? null : statedCount(applicantText);
  const people = of.isPreFiling
    ? joinRoster(
        check,
        { workerCount, applicantText, statedCount: stated, leadName: lead },
        of.roster,
        ledger.isRosterSheetUsable,
      )
    : [];
  if (
    people === null ||
    of.number === null ||
    registeredOn === null ||
    organisation === null ||
    applicantText === null ||
    workerCount === null ||
    respondentName === null ||
    cause === null ||
    causeCode === null
  ) {
    check.reject();
    return null;
  }
  if (!agreesWithCase(check, of.found, { applicantText, workerCount, respondentName, causeCode }))
    return null;
  const single: LedgerPerson = {
    row: check.row,
    name: applicantText,
    residentId: null,
    phone: null,
    amountFen: null,
  };
  return {
    row: check.row,
    number: of.number,
    isPreFiling: of.isPreFiling,
    registeredOn,
    organisation,
    applicantText,
    applicants: of.found?.record?.applicants ?? (people.length === 0 ? [single] : people),
    workerCount,
    respondentName,
    cause,
    causeCode,
    ...outcome,
  };
}

/** End, result and amount belong together: an open mediation has none of them, and only a success an amount. */
function readOutcome(
  check: RowCheck,
  registeredOn: LedgerMediation['registeredOn'] | null,
  year: number | null,
): Pick<LedgerMediation, 'endedOn' | 'result' | 'amountFen'> {
  const hasEnd = check.text('结束日期') !== null;
  const hasResult = check.text('调解结果') !== null;
  const endedOn = hasEnd ? check.requiredDate('结束日期', year) : null;
  const result = hasResult
    ? check.word('调解结果', 'unknown-result', mediationResultOf, '成功、不成功')
    : null;
  const amountFen = check.amount('协议金额');
  if (hasEnd && !hasResult) {
    check.error('调解结果', 'missing-value', '填了结束日期却没有调解结果；请补填“成功”或“不成功”。');
  }
  if (hasResult && !hasEnd) {
    check.error('结束日期', 'missing-value', '填了调解结果却没有结束日期；请补填。');
  }
  if (endedOn !== null && registeredOn !== null && endedOn < registeredOn) {
    check.error(
      '结束日期',
      'ended-before-registered',
      `结束日期 ${endedOn} 早于登记日期 ${registeredOn}；请核对。`,
    );
  }
  if (amountFen !== null && amountFen > 0 && result !== 'success' && (result === 'failure' || !hasResult)) {
    check.error(
      '协议金额',
      'amount-without-agreement',
      '调解没有成功，却填了协议金额；请核对调解结果或金额。',
    );
  }
  return { endedOn, result, amountFen };
}

function checkRegistration(
  check: RowCheck,
  number: string,
  of: { isPreFiling: boolean; found: FoundCase | null },
  registeredOn: LedgerMediation['registeredOn'],
): void {
  if (of.isPreFiling && !isYearOfNumber(number, registeredOn)) {
    check.error(
      '登记日期',
      'number-year',
      `登记日期 ${registeredOn} 与登记号 ${number} 的年份不符；请核对。`,
    );
  }
  // Between receipt and acceptance a mediation may already run (先行调解); before receipt there was nothing to mediate.
  const earliest = of.found?.receivedOn ?? of.found?.acceptedOn ?? null;
  if (earliest !== null && registeredOn < earliest) {
    check.error(
      '登记日期',
      'mediation-before-received',
      `登记日期 ${registeredOn} 早于案件收到申请的日期 ${earliest}；请核对。`,
    );
  }
}

function agreesWithCase(
  check: RowCheck,
  found: FoundCase | null,
  own: { applicantText: string; workerCount: number; respondentName: string; causeCode: string },
): boolean {
  const record = found?.record ?? null;
  if (record === null) return true;
  const where = `收案登记第 ${record.row} 行`;
  if (record.workerCount !== own.workerCount) {
    check.error(
      '人数',
      'count-differs',
      `人数 ${own.workerCount} 与${where}的 ${record.workerCount} 不一致；请核对。`,
    );
    return false;
  }
  const differs = (column: string) =>
    check.warn(
      column,
      'differs-from-case',
      `“${check.shown(column)}”与${where}不一致；请核对，已按原样导入。`,
    );
  if (foldName(record.applicantText) !== foldName(own.applicantText)) differs('申请人');
  if (foldName(record.respondent.name) !== foldName(own.respondentName)) differs('被申请人');
  if (record.causeCode !== own.causeCode) differs('案由');
  return true;
}

function foldName(name: string): string {
  return foldText(name).replace(/\s/g, '');
}
