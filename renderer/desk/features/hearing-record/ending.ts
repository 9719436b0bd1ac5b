import type { HearingRecordView } from '../../../../electron/backend/api/contract/hearing-record.ts';
import type { LocalDateTime } from '../../../../electron/backend/domain/dates.ts';
import { isAdjourned } from '../../../../electron/backend/domain/hearing-record/record-rules.ts';
import type { AttendanceMark } from '../../../../electron/backend/domain/lifecycle/events.ts';
import type { ShownLine } from './record-book.ts';

/** What the record already knows of how the hearing went, for the panel that ends it. */
export interface HearingEnd {
  readonly hearingId: string;
  readonly caseId: string;
  readonly result: 'held' | 'adjourned' | 'respondentAbsent';
  readonly openedAt: LocalDateTime | null;
  readonly endedAt: LocalDateTime;
  readonly marks: Readonly<Record<string, AttendanceMark>>;
}

/** Reads attendance, times and result out of the record, so that nothing is typed twice. */
export function endOf(view: HearingRecordView, lines: readonly ShownLine[], now: LocalDateTime): HearingEnd {
  const marks: Record<string, AttendanceMark> = {};
  for (const { body } of lines)
    if (body.kind === 'attendance') marks[body.partyId] = markOf(body.isPresent, body.authority);
  const respondents = view.parties.filter(({ role }) => role === 'respondent');
  const isDefault = respondents.length > 0 && respondents.every(({ id }) => marks[id] === 'absent');
  return {
    hearingId: view.hearingId,
    caseId: view.caseId,
    result: isAdjourned(lines) ? 'adjourned' : isDefault ? 'respondentAbsent' : 'held',
    openedAt: lines[0]?.at ?? null,
    endedAt: now,
    marks,
  };
}

function markOf(isPresent: boolean, authority: string): AttendanceMark {
  if (!isPresent) return 'absent';
  return authority === 'general' || authority === 'special' ? 'byAgent' : 'present';
}
