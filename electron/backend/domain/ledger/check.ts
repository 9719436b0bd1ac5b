import { createCaseLookup } from './case-lookup.ts';
import { isMediationNumber } from './case-reference.ts';
import { type CheckedCases, checkCases } from './check-cases.ts';
import { checkClosings, checkMediationsAgainstClosings } from './check-closings.ts';
import { checkHearings } from './check-hearings.ts';
import { checkLayout, entriesOf } from './check-layout.ts';
import { type CheckedMediation, checkMediations } from './check-mediations.ts';
import { checkRosters, type Roster } from './check-roster.ts';
import { gatherCourt, readTitle } from './court-facts.ts';
import { checkIdentityNames } from './identity-names.ts';
import { type SheetName, sheetNames, sheetOrder } from './layout.ts';
import type { LedgerContext, LedgerResult } from './result.ts';
import type { RowCheck } from './row-check.ts';
import type { LedgerWorkbook, SheetRow } from './workbook.ts';

export type * from './result.ts';

/**
 * Reads and checks a ledger: what may be imported, and a report for each row that cannot be true. Notation is read
 * liberally and meaning strictly; nothing is guessed. Two readings of one workbook give the same reports, whether or not
 * its rows are in the store already. Never throws on content.
 */
export function checkLedger(workbook: LedgerWorkbook, context: LedgerContext): LedgerResult {
  const { courtName, year } = readTitle(workbook.title);
  const layout = checkLayout(workbook);
  const rowsOf = (sheet: SheetName): SheetRow[] =>
    layout.unusable.has(sheet) ? [] : entriesOf(workbook, sheet);
  const ledger = { year, isRosterSheetUsable: !layout.unusable.has(sheetNames.roster) };

  const rosters = checkRosters(rowsOf(sheetNames.roster));
  const cases = checkCases(rowsOf(sheetNames.cases), rosters.rosters, ledger, context.knownCases);
  const findCase = createCaseLookup(cases, context.knownCases, !layout.unusable.has(sheetNames.cases));
  const mediations = checkMediations(rowsOf(sheetNames.mediations), rosters.rosters, findCase, ledger);
  const closings = checkClosings(rowsOf(sheetNames.closings), findCase, mediations, year);
  checkMediationsAgainstClosings(mediations, closings);
  const hearings = checkHearings(rowsOf(sheetNames.hearings), findCase, closings, {
    bookings: context.bookings,
    year,
  });
  checkStrayRosters(rosters.rosters, cases, mediations, context, layout.unusable);
  checkIdentityNames(cases, rosters);

  const checks: Record<SheetName, RowCheck[]> = {
    收案登记: cases.checks,
    集体争议名单: rosters.checks,
    调解登记: mediations.map(({ check }) => check),
    开庭排期: hearings.map(({ check }) => check),
    结案登记: closings.map(({ check }) => check),
  };
  const importable = {
    cases: [...cases.byNumber.values()].flatMap(({ record }) => record ?? []),
    mediations: mediations.flatMap(({ record }) => record ?? []),
    hearings: hearings.flatMap(({ record }) => record ?? []),
    closings: closings.flatMap(({ record }) => record ?? []),
  };
  return {
    courtName,
    ...gatherCourt(importable.cases, importable.mediations, importable.hearings),
    ...importable,
    reported: sheetOrder.flatMap((sheet) => [
      ...layout.reports.filter((report) => report.sheet === sheet),
      ...checks[sheet].flatMap(({ reports }) => reports),
    ]),
    rejected: sheetOrder.flatMap((sheet) => rejectedRows(workbook, sheet, checks[sheet], layout.unusable)),
  };
}

/** Rosters that no case and no mediation of this workbook owns. */
function checkStrayRosters(
  rosters: ReadonlyMap<string, Roster>,
  cases: CheckedCases,
  mediations: readonly CheckedMediation[],
  context: LedgerContext,
  unusable: ReadonlySet<SheetName>,
): void {
  const mediationNumbers = new Set(mediations.map(({ number }) => number));
  const isReadable = !unusable.has(sheetNames.cases) && !unusable.has(sheetNames.mediations);
  for (const { number, checks } of rosters.values()) {
    // A mediation of a filed case takes its people from the case; only one before filing has a roster of its own.
    if (cases.byNumber.has(number) || (isMediationNumber(number) && mediationNumbers.has(number))) continue;
    for (const check of checks) {
      if (!isReadable) check.reject();
      else if (context.knownCases.has(number)) {
        check.error(
          '案号',
          'roster-without-case',
          `收案登记中没有 ${number}，该案已在库中；名单请在案件页补充。`,
        );
      } else {
        check.error(
          '案号',
          'unknown-case',
          `收案登记和调解登记中都没有 ${number}；请核对案号，或先登记收案。`,
        );
      }
    }
  }
}

function rejectedRows(
  workbook: LedgerWorkbook,
  sheet: SheetName,
  checks: readonly RowCheck[],
  unusable: ReadonlySet<SheetName>,
): LedgerResult['rejected'] {
  if (unusable.has(sheet)) return entriesOf(workbook, sheet).map(({ row }) => ({ sheet, row }));
  return checks.filter((check) => check.isRejected()).map(({ row }) => ({ sheet, row }));
}
