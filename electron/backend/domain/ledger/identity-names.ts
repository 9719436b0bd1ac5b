import type { CheckedCases } from './check-cases.ts';
import type { LedgerPerson } from './result.ts';
import type { RowCheck } from './row-check.ts';

/** Warns when one identity number stands beside two different names: one of the two is wrong. */
export function checkIdentityNames(
  cases: CheckedCases,
  rosters: { rosters: ReadonlyMap<string, { people: LedgerPerson[] }>; checks: readonly RowCheck[] },
): void {
  const firstUse = new Map<string, { name: string; where: string }>();
  const meet = (person: LedgerPerson, check: RowCheck | undefined, column: string) => {
    if (person.residentId === null || check === undefined) return;
    const first = firstUse.get(person.residentId);
    if (first === undefined) {
      firstUse.set(person.residentId, { name: person.name, where: `${check.sheet}第 ${person.row} 行` });
    } else if (first.name !== person.name) {
      check.warn(
        column,
        'id-two-names',
        `${first.where}的“${first.name}”也是这个身份证号；请核对，已按原样导入。`,
      );
    }
  };
  for (const { record, check } of cases.byNumber.values()) {
    const person = record?.applicants[0];
    if (person !== undefined && person.row === check.row) meet(person, check, '申请人身份证号');
  }
  const checkOfRow = new Map(rosters.checks.map((check) => [check.row, check]));
  for (const { people } of rosters.rosters.values()) {
    for (const person of people) meet(person, checkOfRow.get(person.row), '身份证号');
  }
}
