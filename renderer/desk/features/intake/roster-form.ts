import type { RosterCheck } from '../../../../electron/backend/api/contract/intake.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import {
  checkResidentId,
  normaliseIdentifier,
} from '../../../../electron/backend/domain/parties/identifiers.ts';
import type { IntakeValues } from './intake-form.ts';

export type RosterWorker = RosterCheck['workers'][number];
export type RosterFault = RosterCheck['faults'][number];

/** What the clerk chooses once for the whole roster. */
export interface RosterChoice {
  readonly claimKind: string;
  readonly claimText: string;
  readonly isMigrantWorker: boolean;
  /** Why identifiers that fail their check are kept. */
  readonly overrideReason: string;
}

export interface RosterVerdict {
  readonly workers: readonly RosterWorker[];
  readonly faults: readonly RosterFault[];
  readonly errors: number;
  /** Workers whose identifier fails its check digit. */
  readonly failing: number;
  readonly total: string;
}

/** The server's judgement, and what only this page knows: who is among its applicants already, and who has a namesake. */
export function rosterVerdict(check: RosterCheck, values: IntakeValues): RosterVerdict {
  const present = new Set(
    values.parties.flatMap((party) =>
      party.identifier === null ? [] : [normaliseIdentifier(party.identifier)],
    ),
  );
  const names = new Map<string, number>();
  for (const worker of check.workers) names.set(worker.name, (names.get(worker.name) ?? 0) + 1);
  const own = check.workers.flatMap((worker): RosterFault[] => {
    if (worker.identifier !== null && present.has(worker.identifier)) {
      return [
        {
          row: worker.row,
          column: 'identifier',
          severity: 'error',
          code: 'inForm',
          value: worker.identifier,
        },
      ];
    }
    const isNamesake = (names.get(worker.name) ?? 0) > 1;
    return isNamesake
      ? [{ row: worker.row, column: 'name', severity: 'warning', code: 'duplicateName', value: worker.name }]
      : [];
  });
  const faults = [...check.faults, ...own].toSorted(bySeverityThenRow);
  return {
    workers: check.workers,
    faults,
    errors: faults.filter((fault) => fault.severity === 'error').length,
    failing: check.workers.filter(isFailing).length,
    total: formatYuan(check.totalFen),
  };
}

/** Whether the worker's identifier needs a reason to be kept. */
export function isFailing(worker: RosterWorker): boolean {
  return worker.identifier !== null && checkResidentId(worker.identifier) !== null;
}

function bySeverityThenRow(a: RosterFault, b: RosterFault): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1;
  return a.row - b.row;
}
