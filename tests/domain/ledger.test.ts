import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readLedgerWorkbook } from '../../electron/backend/documents/ledger-workbook.ts';
import { checkLedger, type LedgerReport } from '../../electron/backend/domain/ledger/check.ts';
import { emptyContext } from './ledger-sample.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const workbook = await readLedgerWorkbook(await readFile(new URL('ledger-2021.xlsx', fixtures)));
const expected = JSON.parse(await readFile(new URL('ledger-2021.expected.json', fixtures), 'utf8')) as Record<
  string,
  number
> & { rowsToReport: Omit<LedgerReport, 'message'>[] };
const result = checkLedger(workbook, emptyContext);

function key({ sheet, row, column, severity, code }: Omit<LedgerReport, 'message'>): string {
  return [sheet, row, column, severity, code].join(' ');
}

describe('the ledger of 2021', () => {
  it('reports exactly the expected rows, each with a sentence', () => {
    expect(result.reported.map(key).sort()).toEqual(expected.rowsToReport.map(key).sort());
    for (const report of result.reported) expect(report.message).toMatch(/^.{10,}。$/);
  });

  it('rejects the rows in error and no other', () => {
    const errors = result.reported.filter(({ severity }) => severity === 'error');
    expect(result.rejected).toEqual(errors.map(({ sheet, row }) => ({ sheet, row })));
  });

  it('yields the figures of the year', () => {
    const filed = result.cases.filter(({ acceptedOn }) => acceptedOn.startsWith('2021'));
    const collective = filed.filter(({ workerCount }) => workerCount >= 10);
    const concluded = result.mediations.filter(({ endedOn }) => endedOn !== null);
    const online = (mode: string) =>
      new Set(result.hearings.filter((h) => h.mode === mode).map((h) => h.caseNumber));
    const preFiling = result.mediations.filter(({ isPreFiling }) => isPreFiling);
    expect({
      disputesHandled: filed.length + preFiling.length,
      casesFiled: filed.length,
      personsInFiledCases: filed.flatMap(({ applicants }) => applicants).length,
      collectiveCasesFiled: collective.length,
      personsInCollectiveCasesFiled: collective.flatMap(({ applicants }) => applicants).length,
      casesCarriedOver: result.cases.length - filed.length,
      casesClosed: result.closings.length,
      mediationsConcluded: concluded.length,
      mediationsSuccessful: concluded.filter((mediation) => mediation.result === 'success').length,
      casesSued: result.closings.filter(({ isSued }) => isSued).length,
      onlineSynchronousCases: online('sync').size,
      onlineAsynchronousCases: online('async').size,
      collectivePersons: [...filed, ...preFiling]
        .filter(({ workerCount }) => workerCount >= 10)
        .flatMap(({ applicants }) => applicants).length,
    }).toEqual({
      disputesHandled: expected['disputesHandled'],
      casesFiled: expected['casesFiled'],
      personsInFiledCases: expected['personsInFiledCases'],
      collectiveCasesFiled: expected['collectiveCasesFiled'],
      personsInCollectiveCasesFiled: expected['personsInCollectiveCasesFiled'],
      casesCarriedOver: expected['casesCarriedOver'],
      casesClosed: expected['casesClosed'],
      mediationsConcluded: expected['mediationsConcluded'],
      mediationsSuccessful: expected['mediationsSuccessful'],
      casesSued: expected['casesSued'],
      onlineSynchronousCases: expected['onlineSynchronousCases'],
      onlineAsynchronousCases: expected['onlineAsynchronousCases'],
      collectivePersons: expected['collectivePersons'],
    });
  });

  it('finds the court, its rooms and its staff', () => {
    expect(result.courtName).toBe('广州市从化区劳动人事争议仲裁院');
    expect(result.rooms).toContainEqual({ name: '网络仲裁庭', kind: 'online' });
    expect(result.rooms.filter(({ kind }) => kind === 'courtroom').map(({ name }) => name)).toEqual([
      '第一仲裁庭',
      '第二仲裁庭',
      '第三仲裁庭',
    ]);
    expect(result.staff.filter(({ functions }) => functions.includes('arbitrator'))).toHaveLength(5);
    expect(result.staff.filter(({ functions }) => functions.includes('clerk'))).toHaveLength(3);
    expect(result.mediationOrganisations).toHaveLength(8);
  });

  it('reports the same when everything importable is in the store already', () => {
    const closedOn = new Map(result.closings.map((closing) => [closing.caseNumber, closing.closedOn]));
    const knownCases = new Map(
      result.cases.map(({ caseNumber, acceptedOn }) => [
        caseNumber,
        { acceptedOn, closedOn: closedOn.get(caseNumber) ?? null },
      ]),
    );
    const bookings = result.hearings.flatMap(({ room, startsAt, endsAt, caseNumber }) =>
      room === null || startsAt === null || endsAt === null ? [] : [{ room, startsAt, endsAt, caseNumber }],
    );
    expect(checkLedger(workbook, { knownCases, bookings }).reported.map(key)).toEqual(
      result.reported.map(key),
    );
  });
});
