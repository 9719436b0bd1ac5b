import type { LegalDate } from '../dates.ts';
import type { CheckedCases } from './check-cases.ts';
import type { LedgerCase, LedgerContext } from './result.ts';
import type { RowCheck } from './row-check.ts';

/** The case a row of another sheet rests on: of this workbook, or of the store (`record` null). */
export interface FoundCase {
  caseNumber: string;
  record: LedgerCase | null;
  receivedOn: LegalDate | null;
  acceptedOn: LegalDate | null;
  /** When the store already holds the case as closed. */
  storedClosedOn: LegalDate | null;
}

/** Finds the case a row names, or reports why it cannot be found. */
export type CaseLookup = (check: RowCheck, column: string, caseNumber: string) => FoundCase | null;

/**
 * A lookup over the intake sheet and the store. `isCaseSheetUsable` is false when the sheet itself could not be read: then a
 * row naming a case of it is left out without a report, for the sheet has one.
 */
export function createCaseLookup(
  cases: CheckedCases,
  knownCases: LedgerContext['knownCases'],
  isCaseSheetUsable: boolean,
): CaseLookup {
  return (check, column, caseNumber) => {
    const listed = cases.byNumber.get(caseNumber);
    // A row that took another case's number says nothing about that case, nor do the rows that rest on it.
    const isOtherCase = listed?.check.reports.some(({ code }) => code === 'number-in-use') === true;
    const stored = isOtherCase ? undefined : knownCases.get(caseNumber);
    if ((listed?.record ?? null) === null && stored === undefined) {
      if (listed !== undefined) {
        check.error(
          column,
          'unknown-case',
          `案件 ${caseNumber}（收案登记第 ${listed.check.row} 行）有误未导入，本行无所依附；请先改正该行，再一并导入。`,
        );
      } else if (isCaseSheetUsable) {
        check.error(
          column,
          'unknown-case',
          `收案登记和已有案件中都没有 ${caseNumber}；请核对案号，或先登记收案。`,
        );
      } else {
        check.reject();
      }
      return null;
    }
    const record = listed?.record ?? null;
    return {
      caseNumber,
      record,
      receivedOn: record?.receivedOn ?? null,
      acceptedOn: record?.acceptedOn ?? stored?.acceptedOn ?? null,
      storedClosedOn: stored?.closedOn ?? null,
    };
  };
}
