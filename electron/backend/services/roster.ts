import { parseYuan } from '../domain/money.ts';
import { checkResidentId, normaliseIdentifier } from '../domain/parties/identifiers.ts';
import { foldText } from '../domain/text.ts';

export type RosterColumn = 'name' | 'identifier' | 'phone' | 'amount';

export interface RosterFault {
  readonly row: number;
  readonly column: RosterColumn | 'row';
  readonly severity: 'error' | 'warning';
  readonly code:
    | 'missing'
    | 'duplicate'
    | 'length'
    | 'characters'
    | 'birthDate'
    | 'checksum'
    | 'badAmount'
    | 'noAmount'
    | 'noHeadings';
  readonly value: string;
}

export interface RosterWorker {
  readonly row: number;
  readonly name: string;
  readonly identifier: string | null;
  readonly phone: string | null;
  readonly amountFen: number | null;
}

const headings: Record<RosterColumn, readonly string[]> = {
  name: ['姓名', '申请人', '劳动者', 'name'],
  identifier: ['身份证号', '身份证号码', '身份证', '证件号码', 'id', 'identity number'],
  phone: ['联系电话', '电话', '手机', '手机号', 'phone'],
  amount: ['请求金额', '金额', '标的额', '请求金额(元)', 'amount'],
};
const usualOrder: readonly RosterColumn[] = ['name', 'identifier', 'phone', 'amount'];

/**
 * Reads a roster (集体争议名单) as pasted or taken from Excel. The first row may name the columns in any order; without it
 * the order is name, identity number, telephone, amount. Every row that cannot be taken is named; nothing is saved here.
 */
export function readRoster(rows: readonly (readonly string[])[]): {
  workers: RosterWorker[];
  faults: RosterFault[];
  totalFen: number;
} {
  const first = rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  const named = first < 0 ? null : columnsByHeading(rows[first] ?? []);
  const columns = named ?? columnsByOrder(rows[first] ?? []);
  const faults: RosterFault[] = [];
  const workers: RosterWorker[] = [];
  const seen = new Map<string, number>();
  rows.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '') || index < first || (named !== null && index === first))
      return;
    const row = index + 1;
    const cell = (column: RosterColumn) => (cells[columns.get(column) ?? -1] ?? '').trim();
    const found = rowFaults(row, cell, seen);
    faults.push(...found);
    if (found.some((fault) => fault.severity === 'error')) return;
    const identifier = normaliseIdentifier(cell('identifier'));
    if (identifier !== '') seen.set(identifier, row);
    workers.push({
      row,
      name: cell('name'),
      identifier: identifier || null,
      phone: cell('phone') || null,
      amountFen: cell('amount') === '' ? null : parseYuan(cell('amount')),
    });
  });
  return { workers, faults, totalFen: workers.reduce((sum, worker) => sum + (worker.amountFen ?? 0), 0) };
}

function rowFaults(
  row: number,
  cell: (column: RosterColumn) => string,
  seen: ReadonlyMap<string, number>,
): RosterFault[] {
  const faults: RosterFault[] = [];
  const add = (column: RosterColumn, severity: 'error' | 'warning', code: RosterFault['code']) =>
    faults.push({ row, column, severity, code, value: cell(column) });
  if (cell('name') === '') add('name', 'error', 'missing');
  const identifier = normaliseIdentifier(cell('identifier'));
  if (identifier === '') add('identifier', 'warning', 'missing');
  else if (seen.has(identifier)) add('identifier', 'error', 'duplicate');
  else {
    const fault = checkResidentId(identifier);
    if (fault !== null) add('identifier', 'warning', fault);
  }
  if (cell('amount') === '') add('amount', 'warning', 'noAmount');
  else if (parseYuan(cell('amount')) === null) add('amount', 'error', 'badAmount');
  return faults;
}

function columnsByHeading(cells: readonly string[]): ReadonlyMap<RosterColumn, number> | null {
  const found = new Map<RosterColumn, number>();
  cells.forEach((cell, index) => {
    const text = foldText(cell).replaceAll(' ', '');
    for (const column of usualOrder) {
      if (
        !found.has(column) &&
        headings[column].some((heading) => foldText(heading).replaceAll(' ', '') === text)
      )
        found.set(column, index);
    }
  });
  return found.has('name') ? found : null;
}

/** A sheet often begins with a running number: then everything stands one place to the right. */
function columnsByOrder(cells: readonly string[]): ReadonlyMap<RosterColumn, number> {
  const shift = /^\d{1,5}$/.test((cells[0] ?? '').trim()) ? 1 : 0;
  return new Map(usualOrder.map((column, index) => [column, index + shift]));
}
