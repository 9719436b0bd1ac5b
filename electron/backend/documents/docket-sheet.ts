import type { Day } from '../domain/calendar.ts';
import { addDays, chineseDate, dateOf, type LegalDate, type LocalDateTime, timeOf } from '../domain/dates.ts';
import type { HearingMode } from '../domain/lifecycle/events.ts';
import type { PaperData } from './paper-data.ts';
import type { PaperFields } from './paper-field.ts';
import { courtFields, type PaperCourt } from './paper-input.ts';
import { chineseWeekday, joined } from './wording.ts';

/** One hearing as the docket sheet lists it. */
export interface DocketSheetEntry {
  readonly number: string | null;
  readonly applicants: string;
  readonly respondents: string;
  readonly causeCode: string;
  readonly mode: HearingMode;
  readonly roomId: string | null;
  readonly platform: string | null;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime | null;
  readonly status: string;
  readonly arbitratorIds: readonly string[];
  readonly clerkId: string | null;
}

export interface DocketSheetInput {
  readonly court: PaperCourt;
  readonly from: LegalDate;
  readonly to: LegalDate;
  /** The room the sheet is for; null: all rooms. */
  readonly roomId: string | null;
  readonly entries: readonly DocketSheetEntry[];
  readonly day: (date: LegalDate) => Day;
  readonly names: (staffOrRoomId: string) => string;
  readonly causeName: (code: string) => string;
  readonly today: LegalDate;
  readonly isPractice: boolean;
}

/**
 * 庭期表: the hearings of the days from `from` to `to`, by day, room and time. Cancelled and postponed hearings are left out; an
 * asynchronous window stands on every day it touches, after the rooms.
 */
export function buildDocketSheet(input: DocketSheetInput): PaperData {
  const shown = input.entries.filter((entry) => entry.status !== 'cancelled' && entry.status !== 'postponed');
  const days = daysFrom(input.from, input.to)
    .map((date) =>
      dayFields(
        input,
        date,
        shown.filter((entry) => touches(entry, date)),
      ),
    )
    .filter((day) => day !== null);
  const fields: PaperFields = {
    ...courtFields(input.court),
    期间:
      input.from === input.to
        ? dayTitle(input.day(input.from))
        : `${chineseDate(input.from)}至${chineseDate(input.to)}`,
    范围: input.roomId === null ? '全部庭室' : input.names(input.roomId),
    场次数: String(shown.length),
    制表日期: chineseDate(input.today),
    没有开庭: days.length === 0,
    日: days,
  };
  return {
    kind: 'docketSheet',
    title: '庭期表',
    number: '',
    fields,
    missing: [],
    isPractice: input.isPractice,
  };
}

function dayFields(
  input: DocketSheetInput,
  date: LegalDate,
  entries: readonly DocketSheetEntry[],
): PaperFields | null {
  if (entries.length === 0) return null;
  const roomOf = (entry: DocketSheetEntry) => (entry.roomId === null ? '' : input.names(entry.roomId));
  const sorted = entries.toSorted(
    (a, b) =>
      Number(a.mode === 'async') - Number(b.mode === 'async') ||
      roomOf(a).localeCompare(roomOf(b), 'zh-CN', { numeric: true }) ||
      (a.startsAt < b.startsAt ? -1 : 1),
  );
  return {
    日期: dayTitle(input.day(date)),
    当日场次数: String(entries.length),
    场次: sorted.map((entry) => sessionFields(input, entry, roomOf(entry))),
  };
}

const modeNames: Readonly<Record<HearingMode, string>> = {
  inPerson: '线下',
  sync: '在线同步',
  async: '在线异步',
};

function sessionFields(input: DocketSheetInput, entry: DocketSheetEntry, room: string): PaperFields {
  return {
    场次时间:
      entry.mode === 'async'
        ? asyncWindow(entry)
        : joined([timeOf(entry.startsAt), entry.endsAt === null ? null : timeOf(entry.endsAt)], '–'),
    场次庭室: joined([room, room === '' ? entry.platform : null], '') || '－',
    场次案号: entry.number ?? '－',
    场次申请人: entry.applicants,
    场次被申请人: entry.respondents,
    场次案由: input.causeName(entry.causeCode).replace(/争议.*$/, ''),
    场次方式: modeNames[entry.mode],
    场次仲裁庭: entry.arbitratorIds.map(input.names).join('、') || '－',
    场次书记员: entry.clerkId === null ? '－' : input.names(entry.clerkId),
  };
}

function asyncWindow(entry: DocketSheetEntry): string {
  const moment = (time: LocalDateTime) =>
    `${Number(time.slice(5, 7))}月${Number(time.slice(8, 10))}日 ${timeOf(time)}`;
  return entry.endsAt === null
    ? `${moment(entry.startsAt)}起`
    : `${moment(entry.startsAt)}–\n${moment(entry.endsAt)}`;
}

function touches(entry: DocketSheetEntry, date: LegalDate): boolean {
  return dateOf(entry.startsAt) <= date && date <= dateOf(entry.endsAt ?? entry.startsAt);
}

function dayTitle(day: Day): string {
  return `${chineseDate(day.date)} ${chineseWeekday(day.date)}${kindNote(day)}`;
}

function kindNote(day: Day): string {
  if (day.kind === 'makeUpWorkday') return '（调休上班）';
  if (day.kind === 'holiday') return `（${day.name ?? '节假日'}）`;
  return day.kind === 'closingDay' ? `（${day.name ?? '休庭'}）` : '';
}

function daysFrom(from: LegalDate, to: LegalDate): readonly LegalDate[] {
  const days: LegalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
