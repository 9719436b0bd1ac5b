import type { CaseLookup, FoundCase } from './case-lookup.ts';
import type { CheckedMediation } from './check-mediations.ts';
import { sheetNames } from './layout.ts';
import type { LedgerClosing, LedgerMediation } from './result.ts';
import { createRowCheck, type RowCheck } from './row-check.ts';
import { closingMethodOf } from './vocabulary.ts';
import type { SheetRow } from './workbook.ts';

const METHOD_EXAMPLES = '调解、裁决、撤回申请、视为撤回、终止审理、驳回';

/** One row of the closing register; `record` is null for a row that is not imported. */
export interface CheckedClosing {
  check: RowCheck;
  record: LedgerClosing | null;
}

/** Checks 结案登记: the order of acceptance, closing and service, and what only an award can have. */
export function checkClosings(
  rows: readonly SheetRow[],
  findCase: CaseLookup,
  mediations: readonly CheckedMediation[],
  year: number | null,
): CheckedClosing[] {
  const firstRows = new Map<string, number>();
  const mediationOf = new Map(
    mediations.flatMap(({ record }) => (record === null ? [] : [[record.number, record] as const])),
  );
  return rows.map((source) => {
    const check = createRowCheck(sheetNames.closings, source);
    const caseNumber = check.caseNumber('案号');
    const found = caseNumber === null ? null : findCase(check, '案号', caseNumber);
    const record = checkClosing(check, found, year);
    if (record === null) return { check, record };
    const firstRow = firstRows.get(record.caseNumber);
    if (firstRow !== undefined) {
      check.error(
        '案号',
        'duplicate-closing',
        `该案已在第 ${firstRow} 行结案，不能结两次；请删去一行或核对案号。`,
      );
      return { check, record: null };
    }
    firstRows.set(record.caseNumber, record.row);
    compareWithMediation(check, record, mediationOf.get(record.caseNumber));
    return { check, record };
  });
}

/** A mediation that ended after its case was closed contradicts the closing; called once the closings are known. */
export function checkMediationsAgainstClosings(
  mediations: CheckedMediation[],
  closings: readonly CheckedClosing[],
): void {
  const closingOf = new Map(
    closings.flatMap(({ record }) => (record ? [[record.caseNumber, record] as const] : [])),
  );
  for (const mediation of mediations) {
    const { check, record } = mediation;
    const closing = record === null ? undefined : closingOf.get(record.number);
    if (record === null || closing === undefined) continue;
    const column = record.registeredOn > closing.closedOn ? '登记日期' : '结束日期';
    if ((record.endedOn ?? record.registeredOn) <= closing.closedOn) continue;
    check.error(
      column,
      'mediation-after-closing',
      `该日期晚于结案登记第 ${closing.row} 行的结案日期 ${closing.closedOn}；请核对。`,
    );
    mediation.record = null;
  }
}

function checkClosing(check: RowCheck, found: FoundCase | null, year: number | null): LedgerClosing | null {
  const closedOn = check.requiredDate('结案日期', year);
  const methodText = check.requiredText('结案方式');
  const method = check.word('结案方式', 'unknown-method', closingMethodOf, METHOD_EXAMPLES);
  const amountFen = check.amount('确认金额');
  const isFinal = check.yesNo('终局裁决', false);
  const isFinalBlank = check.text('终局裁决') === null;
  const servedOn = check.date('文书送达日期');
  const isSued = check.yesNo('是否起诉', null);
  if (closedOn !== null) {
    checkDates(check, found, closedOn, servedOn, year);
  }
  if (method !== null) checkMethod(check, method, { amountFen, isFinal, isSued });
  if (
    check.isRejected() ||
    found === null ||
    closedOn === null ||
    methodText === null ||
    method === null ||
    isSued === null
  ) {
    check.reject();
    return null;
  }
  const finality = method !== 'award' || isFinalBlank ? null : isFinal;
  return {
    row: check.row,
    caseNumber: found.caseNumber,
    closedOn,
    method,
    methodText,
    amountFen,
    isFinal: finality,
    servedOn,
    isSued,
  };
}

function checkDates(
  check: RowCheck,
  found: FoundCase | null,
  closedOn: LedgerClosing['closedOn'],
  servedOn: LedgerClosing['servedOn'],
  year: number | null,
): void {
  const acceptedOn = found?.acceptedOn ?? null;
  if (acceptedOn !== null && closedOn < acceptedOn) {
    check.error(
      '结案日期',
      'closed-before-filed',
      `结案日期 ${closedOn} 早于立案日期 ${acceptedOn}；请核对。`,
    );
  } else if (found !== null && found.storedClosedOn !== null && found.storedClosedOn !== closedOn) {
    check.error('结案日期', 'already-closed', `该案已于 ${found.storedClosedOn} 结案，与本行不符；请核对。`);
  }
  if (servedOn !== null && servedOn < closedOn) {
    check.error(
      '文书送达日期',
      'served-before-closed',
      `送达日期 ${servedOn} 早于结案日期 ${closedOn}；请核对。`,
    );
  } else if (servedOn !== null && year !== null && Number(servedOn.slice(0, 4)) > year + 1) {
    check.error('文书送达日期', 'outside-ledger-year', `送达日期 ${servedOn} 超出台账年度太远；请核对年份。`);
  }
}

/** Only an award is final or not (LAW 47), and a mediation document in effect or a withdrawal leaves nothing to sue over. */
function checkMethod(
  check: RowCheck,
  method: LedgerClosing['method'],
  of: { amountFen: number | null; isFinal: boolean | null; isSued: boolean | null },
): void {
  if (method !== 'award' && of.isFinal === true) {
    check.error('终局裁决', 'final-without-award', '结案方式不是裁决，却填了终局裁决；请核对结案方式。');
  }
  if ((method === 'mediation' || method === 'withdrawn') && of.isSued === true) {
    check.error(
      '是否起诉',
      'sued-without-award',
      `以“${check.shown('结案方式')}”结案的案件不会再起诉；请核对。`,
    );
  }
  const hasNoMoney = method !== 'award' && method !== 'mediation';
  if (hasNoMoney && of.amountFen !== null && of.amountFen > 0) {
    check.warn(
      '确认金额',
      'amount-without-award',
      `以“${check.shown('结案方式')}”结案却有确认金额；请核对，已按原样导入。`,
    );
  }
}

function compareWithMediation(
  check: RowCheck,
  closing: LedgerClosing,
  mediation: LedgerMediation | undefined,
): void {
  if (mediation === undefined) return;
  const contradicts =
    (closing.method === 'mediation' && mediation.result === 'failure') ||
    ((closing.method === 'award' || closing.method === 'dismissed') && mediation.result === 'success');
  if (contradicts) {
    check.warn(
      '结案方式',
      'mediation-result-differs',
      `结案方式“${closing.methodText}”与调解登记第 ${mediation.row} 行的调解结果不符；请核对，已按原样导入。`,
    );
  }
}
