import { type LegalDate, type LocalDateTime, toLocalDateTime, yearOf } from '../dates.ts';
import type { CaseLookup, FoundCase } from './case-lookup.ts';
import { checkTribunal } from './check-cases.ts';
import type { CheckedClosing } from './check-closings.ts';
import { type Docket, reportClashes } from './hearing-clash.ts';
import { sheetNames } from './layout.ts';
import type { LedgerBooking, LedgerHearing } from './result.ts';
import { createRowCheck, type RowCheck } from './row-check.ts';
import { hearingModeOf, hearingStatusOf, isOnlineRoom } from './vocabulary.ts';
import type { SheetRow } from './workbook.ts';

/** One row of the hearing register; `record` is null for a row that is not imported. */
export interface CheckedHearing {
  check: RowCheck;
  record: LedgerHearing | null;
}

/**
 * Checks 开庭排期. Rows that are sound in themselves and against their case take their places in the docket first; a row
 * that contradicts its case is told so only when it does not clash with them as well, so that nobody is sent after two
 * faults that have one cause.
 */
export function checkHearings(
  rows: readonly SheetRow[],
  findCase: CaseLookup,
  closings: readonly CheckedClosing[],
  context: { bookings: readonly LedgerBooking[]; year: number | null },
): CheckedHearing[] {
  const closedOn = new Map(
    closings.flatMap(({ record }) =>
      record === null ? [] : [[record.caseNumber, record.closedOn] as const],
    ),
  );
  const docket: Docket = { hearings: [], bookings: context.bookings };
  const doubtful: (() => void)[] = [];
  const checked = rows.map((source) => {
    const check = createRowCheck(sheetNames.hearings, source);
    const caseNumber = check.caseNumber('案号');
    const found = caseNumber === null ? null : findCase(check, '案号', caseNumber);
    const hearing: CheckedHearing = { check, record: checkHearing(check, found, context.year) };
    if (hearing.record === null || found === null) return hearing;
    const contradiction = contradictionWithCase(
      hearing.record,
      found,
      closedOn.get(found.caseNumber) ?? null,
    );
    const record = hearing.record;
    const settle = () => {
      if (!reportClashes(check, record, docket) && contradiction !== null) {
        check.error('开庭日期', contradiction.code, contradiction.message);
      }
      if (check.isRejected()) hearing.record = null;
      else docket.hearings.push(record);
    };
    if (contradiction === null) settle();
    else doubtful.push(settle);
    return hearing;
  });
  for (const settle of doubtful) settle();
  return checked;
}

function checkHearing(check: RowCheck, found: FoundCase | null, year: number | null): LedgerHearing | null {
  const on = check.requiredDate('开庭日期', null);
  const mode = check.word('开庭方式', 'unknown-mode', hearingModeOf, '线下开庭、在线同步开庭、在线异步开庭');
  const status = check.word('状态', 'unknown-status', hearingStatusOf, '已开庭、未到庭、已排期');
  const start = check.time('开始时间');
  const end = check.time('结束时间');
  const room = check.name('地点');
  const arbitrator = check.person('仲裁员');
  const clerk = check.person('书记员');
  checkTribunal(check, arbitrator, clerk);
  if (mode !== null) checkPlaceAndTime(check, mode, room);
  if (start !== null && end !== null && end <= start) {
    check.error('结束时间', 'end-before-start', `结束时间 ${end} 不晚于开始时间 ${start}；请核对。`);
  }
  if (on !== null && status !== null) checkYear(check, on, status, year);
  if (check.isRejected() || found === null || on === null || mode === null || status === null) {
    check.reject();
    return null;
  }
  return {
    row: check.row,
    caseNumber: found.caseNumber,
    mode,
    on,
    startsAt: at(on, start),
    endsAt: at(on, end),
    room,
    arbitrator,
    clerk,
    status,
  };
}

/** A hearing in person has a place and an interval, a synchronous one an interval; an asynchronous one may have neither. */
function checkPlaceAndTime(check: RowCheck, mode: LedgerHearing['mode'], room: string | null): void {
  const hasTime = (['开始时间', '结束时间'] as const).map((column) => check.text(column) !== null);
  if (mode !== 'async' || hasTime[0] !== hasTime[1]) {
    check.requiredText('开始时间');
    check.requiredText('结束时间');
  }
  if (mode !== 'inPerson') return;
  check.requiredText('地点');
  if (room !== null && isOnlineRoom(room)) {
    check.error('地点', 'room-mode', `线下开庭不能在“${room}”进行；请核对开庭方式或地点。`);
  }
}

/** The ledger of a year holds what had happened by its end; only hearings yet to come lie in the next. */
function checkYear(
  check: RowCheck,
  on: LegalDate,
  status: LedgerHearing['status'],
  year: number | null,
): void {
  if (year === null) return;
  const latest = status === 'scheduled' ? year + 1 : year;
  if (yearOf(on) <= latest) return;
  const why = status === 'scheduled' ? '超出台账年度太远' : '晚于台账年度，不可能已经开庭';
  check.error('开庭日期', 'outside-ledger-year', `开庭日期 ${on} ${why}；请核对年份。`);
}

function contradictionWithCase(
  hearing: LedgerHearing,
  found: FoundCase,
  closedOn: LegalDate | null,
): { code: string; message: string } | null {
  if (found.acceptedOn !== null && hearing.on < found.acceptedOn) {
    const message = `开庭日期 ${hearing.on} 早于立案日期 ${found.acceptedOn}；请核对。`;
    return { code: 'hearing-before-acceptance', message };
  }
  const closed = closedOn ?? found.storedClosedOn;
  // A hearing that was only scheduled may lie after the closing: a settlement made it needless.
  if (closed !== null && hearing.status !== 'scheduled' && hearing.on > closed) {
    const message = `开庭日期 ${hearing.on} 晚于结案日期 ${closed}；请核对。`;
    return { code: 'hearing-after-closing', message };
  }
  return null;
}

function at(on: LegalDate, time: string | null): LocalDateTime | null {
  return time === null ? null : toLocalDateTime(`${on}T${time}`);
}
