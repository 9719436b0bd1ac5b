import { z } from 'zod';
import type { CaseView, HearingView } from '../../../../electron/backend/api/contract/cases.ts';
import { id, localDateTime, longText } from '../../../../electron/backend/api/contract/common.ts';
import type { LocalDateTime } from '../../../../electron/backend/domain/dates.ts';
import type { PartyRole } from '../../../../electron/backend/domain/lifecycle/application.ts';
import {
  type AttendanceMark,
  attendanceMarks,
} from '../../../../electron/backend/domain/lifecycle/events.ts';

/** What a hearing can be recorded as; `absent` without a side is known from old ledgers only. */
export const recordResults = [
  'held',
  'adjourned',
  'respondentAbsent',
  'applicantAbsent',
  'postponed',
] as const;
export type RecordResult = (typeof recordResults)[number];

const opened: readonly RecordResult[] = ['held', 'adjourned', 'respondentAbsent'];

/** Whether the hearing was opened, so that its times are asked for. */
export function wasOpened(result: RecordResult): boolean {
  return opened.includes(result);
}

const fields = z.object({
  hearingId: id,
  result: z.enum(recordResults),
  openedAt: localDateTime.nullable(),
  endedAt: localDateTime.nullable(),
  /** Marks by party; a party without one is not kept. */
  marks: z.record(z.string(), z.enum(attendanceMarks)),
  note: longText,
});
export type RecordForm = z.input<typeof fields>;

/** The schema of the record on a moment: a hearing that was opened has its times, none of them still to come. */
export function recordForm(now: LocalDateTime) {
  return fields.superRefine((value, context) => {
    if (!wasOpened(value.result)) return;
    const { openedAt, endedAt } = value;
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (openedAt === null) fault('openedAt', 'required');
    else if (openedAt > now) fault('openedAt', 'inTheFuture');
    if (endedAt === null) fault('endedAt', 'required');
    else if (openedAt !== null && endedAt <= openedAt) fault('endedAt', 'endBeforeStart');
    else if (endedAt > now) fault('endedAt', 'inTheFuture');
  });
}
export type Marks = Readonly<Record<string, AttendanceMark>>;

/** A record that says what was planned, or what is known already (the hearing's own record): the clerk changes what was different. */
export function newRecordForm(hearing: HearingView, known: Partial<RecordForm> = {}): RecordForm {
  return {
    hearingId: hearing.id,
    result: 'held',
    openedAt: hearing.plan.startsAt,
    endedAt: hearing.plan.endsAt,
    marks: {},
    note: '',
    ...known,
  };
}

type Parties = CaseView['application']['parties'];

/** The marks with one for everybody of a side. */
export function markSide(
  marks: Marks,
  parties: Parties,
  role: PartyRole,
  mark: AttendanceMark,
): Record<string, AttendanceMark> {
  const side = parties.filter((party) => party.role === role).map((party) => [party.id, mark] as const);
  return { ...marks, ...Object.fromEntries(side) };
}

/** Whether everybody of a side is marked as having come, so that calling the side absent contradicts the marks. */
export function isWholeSideThere(marks: Marks, parties: Parties, role: PartyRole): boolean {
  const side = parties.filter((party) => party.role === role);
  return side.length > 0 && side.every((party) => (marks[party.id] ?? 'absent') !== 'absent');
}
