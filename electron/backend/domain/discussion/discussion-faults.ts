import type { LegalDate } from '../dates.ts';
import type { Discussion } from './discussion.ts';

/** What a record is held against. */
export interface DiscussionSetting {
  readonly today: LegalDate;
  readonly acceptedOn: LegalDate;
  readonly quorum: number;
  /** Everybody on the court's staff who is in office. */
  readonly staffIds: readonly string[];
  /** Who may take the chair: directors, and who stands in for one that day. */
  readonly chairIds: readonly string[];
  /** Arbitrators of the case; empty before a tribunal is formed. */
  readonly tribunalIds: readonly string[];
}

/**
 * What is wrong with the record of a collective discussion: it needs a chair who may take it, enough people, a reporter from the
 * tribunal, a reason, a question, and the words of everybody who was there.
 */
export function discussionFaults(
  discussion: Discussion,
  setting: DiscussionSetting,
): readonly { readonly path: string; readonly reason: string }[] {
  const { heldOn, chairId, reporterId, recorderId, triggers, issues, opinions, absences } = discussion;
  const present = opinions.map(({ staffId }) => staffId);
  const named = [...present, ...absences.map(({ staffId }) => staffId)];
  const fault = (isFault: boolean, path: string, reason: string) => (isFault ? [{ path, reason }] : []);
  const isTwice = (at: number) => named.indexOf(named[at] ?? '') < at;
  const isUnknown = (staffId: string) => !setting.staffIds.includes(staffId);
  return [
    ...fault(heldOn > setting.today, 'heldOn', 'inTheFuture'),
    ...fault(heldOn < setting.acceptedOn, 'heldOn', 'tooEarly'),
    ...fault(!setting.chairIds.includes(chairId), 'chairId', 'mayNotChair'),
    ...fault(!present.includes(chairId), 'chairId', 'mustBePresent'),
    ...fault(!present.includes(reporterId), 'reporterId', 'mustBePresent'),
    ...fault(
      setting.tribunalIds.length > 0 && !setting.tribunalIds.includes(reporterId),
      'reporterId',
      'notOnTribunal',
    ),
    ...fault(isUnknown(recorderId), 'recorderId', 'unknown'),
    ...fault(triggers.length === 0, 'triggers', 'required'),
    ...fault(issues.length === 0, 'issues', 'required'),
    ...issues.flatMap((issue, index) => fault(issue.trim() === '', `issues.${index}`, 'required')),
    ...fault(present.length < setting.quorum, 'opinions', 'tooFewPresent'),
    ...opinions.flatMap(({ staffId, text }, index) => [
      ...fault(isUnknown(staffId), `opinions.${index}.staffId`, 'unknown'),
      ...fault(isTwice(index), `opinions.${index}.staffId`, 'namedTwice'),
      ...fault(text.trim() === '', `opinions.${index}.text`, 'required'),
    ]),
    ...absences.flatMap(({ staffId, reason }, index) => [
      ...fault(isUnknown(staffId), `absences.${index}.staffId`, 'unknown'),
      ...fault(isTwice(present.length + index), `absences.${index}.staffId`, 'namedTwice'),
      ...fault(reason.trim() === '', `absences.${index}.reason`, 'required'),
    ]),
    ...fault(discussion.conclusion.trim() === '', 'conclusion', 'required'),
  ];
}
