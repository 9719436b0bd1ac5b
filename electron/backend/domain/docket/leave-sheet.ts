import { addDays, isLegalDate, isLocalDateTime, type LocalDateTime } from '../dates.ts';
import { foldText } from '../text.ts';
import type { Absence } from './availability.ts';

export type LeaveColumn = 'staff' | 'kind' | 'from' | 'to' | 'reason';

/** Why a row cannot be taken. `row`: number in the sheet, from 1. */
export interface LeaveFault {
  readonly row: number;
  readonly column: LeaveColumn | 'row';
  readonly code:
    | 'missing'
    | 'unknownStaff'
    | 'severalStaff'
    | 'unknownKind'
    | 'badMoment'
    | 'endBeforeStart'
    | 'duplicate'
    | 'noHeadings'
    | 'empty';
  readonly value: string;
}

/** An entry as a row gives it. */
export interface LeaveRow extends Omit<Absence, 'id'> {
  readonly row: number;
}

/** The headings of the sheet a court fills in; the template is made from the first of each. */
export const leaveHeadings: Readonly<Record<LeaveColumn, readonly string[]>> = {
  staff: ['人员', '姓名', 'name', 'person'],
  kind: ['类别', '类型', 'kind'],
  from: ['开始', '开始时间', '开始日期', '自', 'from', 'start'],
  to: ['结束', '结束时间', '结束日期', '至', 'to', 'end'],
  reason: ['原因', '事由', '备注', 'reason'],
};

/** Words of the column 类别; the first of each stands in the template's list. */
export const leaveKinds: Readonly<Record<Absence['kind'], readonly string[]>> = {
  absence: ['请假', '休假', '年休假', '病假', '事假', '产假', '婚假', 'leave'],
  duty: ['其他公务', '公务', '会议', '培训', '出差', 'duty', 'other duty'],
};

const columns: readonly LeaveColumn[] = ['staff', 'kind', 'from', 'to', 'reason'];

/**
 * Reads a sheet of leave and other duties (请假与公务表). Its first row that holds 人员, 开始 and 结束 names the columns, in any order; what
 * stands above it is a title. A day without an hour is the whole day, as an end including it. Every row that cannot be taken is named; a sheet
 * with a fault is not to be saved. `known`: what the court holds already, so that the same sheet cannot be taken twice.
 */
export function readLeaveSheet(
  rows: readonly (readonly string[])[],
  people: readonly { readonly id: string; readonly name: string }[],
  known: readonly Absence[],
): { readonly entries: readonly LeaveRow[]; readonly faults: readonly LeaveFault[] } {
  const heading = rows.findIndex((cells) => columnsOf(cells) !== null);
  const places = columnsOf(rows[heading] ?? []);
  if (places === null)
    return { entries: [], faults: [{ row: 1, column: 'row', code: 'noHeadings', value: '' }] };
  const entries: LeaveRow[] = [];
  const faults: LeaveFault[] = [];
  const seen = new Set(known.map(nameOf));
  rows.forEach((cells, index) => {
    if (index <= heading || cells.every((cell) => cell.trim() === '')) return;
    const row = index + 1;
    const cell = (column: LeaveColumn) => (cells[places.get(column) ?? -1] ?? '').trim();
    const read = readRow(row, cell, people);
    if ('faults' in read) faults.push(...read.faults);
    else if (seen.has(nameOf(read.entry)))
      faults.push({ row, column: 'row', code: 'duplicate', value: cell('staff') });
    else {
      seen.add(nameOf(read.entry));
      entries.push(read.entry);
    }
  });
  if (entries.length === 0 && faults.length === 0)
    faults.push({ row: heading + 2, column: 'row', code: 'empty', value: '' });
  return { entries, faults };
}

function readRow(
  row: number,
  cell: (column: LeaveColumn) => string,
  people: readonly { readonly id: string; readonly name: string }[],
): { readonly entry: LeaveRow } | { readonly faults: LeaveFault[] } {
  const faults: LeaveFault[] = [];
  const fault = (column: LeaveColumn, code: LeaveFault['code']) => {
    faults.push({ row, column, code, value: cell(column) });
    return null;
  };
  const named = people.filter(({ name }) => foldText(name) === foldText(cell('staff')));
  const staffId =
    cell('staff') === ''
      ? fault('staff', 'missing')
      : named.length === 1
        ? (named[0]?.id ?? null)
        : fault('staff', named.length === 0 ? 'unknownStaff' : 'severalStaff');
  const kind =
    cell('kind') === '' ? fault('kind', 'missing') : (kindOf(cell('kind')) ?? fault('kind', 'unknownKind'));
  const startsAt = momentIn('from', false);
  const endsAt = momentIn('to', true);
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt) fault('to', 'endBeforeStart');
  // 病假 in the column 类别 says why as well as what.
  const reason = cell('reason') || cell('kind');
  if (staffId === null || kind === null || startsAt === null || endsAt === null || faults.length > 0)
    return { faults };
  return { entry: { row, kind, staffId, startsAt, endsAt, reason } };

  function momentIn(column: 'from' | 'to', isEnd: boolean): LocalDateTime | null {
    if (cell(column) === '') return fault(column, 'missing');
    return readMoment(cell(column), isEnd) ?? fault(column, 'badMoment');
  }
}

/** `2026-3-5`, `2026/03/05 14:30`, `2026年3月5日 14:30`, `2026.3.5`; a day alone is its midnight, as an end the midnight after it. */
function readMoment(text: string, isEnd: boolean): LocalDateTime | null {
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]*(\d{1,2})[:：](\d{2})(?:[:：]\d{2})?)?$/.exec(
      text.normalize('NFKC').trim(),
    );
  if (match === null) return null;
  const [, year, month = '', day = '', hour, minute] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // The last day the calendar knows has no midnight after it.
  if (!isLegalDate(date) || date >= '2199-12-31') return null;
  if (hour === undefined) return `${isEnd ? addDays(date, 1) : date}T00:00` as LocalDateTime;
  const moment = `${date}T${hour.padStart(2, '0')}:${minute}`;
  return isLocalDateTime(moment) ? moment : null;
}

function kindOf(text: string): Absence['kind'] | null {
  const found = (['absence', 'duty'] as const).find((kind) =>
    leaveKinds[kind].some((word) => foldText(word) === foldText(text)),
  );
  return found ?? null;
}

function columnsOf(cells: readonly string[]): ReadonlyMap<LeaveColumn, number> | null {
  const places = new Map<LeaveColumn, number>();
  cells.forEach((cell, index) => {
    const text = foldText(cell).replaceAll(' ', '');
    const column = columns.find((name) => leaveHeadings[name].some((heading) => foldText(heading) === text));
    if (column !== undefined && !places.has(column)) places.set(column, index);
  });
  return places.has('staff') && places.has('from') && places.has('to') ? places : null;
}

function nameOf({ kind, staffId, startsAt, endsAt }: Omit<Absence, 'id' | 'reason'>): string {
  return [kind, staffId, startsAt, endsAt].join(' ');
}
