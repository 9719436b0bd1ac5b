import { chineseDate, dateOf, type LegalDate } from '../domain/dates.ts';
import type { OutsideMeeting } from '../domain/live/live-entry.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';
import { toParties } from './party-paragraphs.ts';
import { qrPicture } from './qr-picture.ts';
import { chineseTime, chineseWeekday } from './wording.ts';

/** Where a synchronous hearing is joined, for its sheet. */
export interface JoiningInput {
  /** On another platform; null: in the court's own room. */
  readonly meeting: OutsideMeeting | null;
  /** Where the own room is entered; null: the court has no public address. */
  readonly roomAddress: string | null;
  /** The last day of the equipment check. */
  readonly checkBy: LegalDate;
}

/** The name of the picture in the template that the code replaces. */
export const qrName = '二维码';

/**
 * 在线同步开庭参加须知: when, where and how a party joins, what to prepare and the rules, on one page in big type. A working paper of this program;
 * after OLR 24, 25, 27. It carries no token: the first way into the own room is the invitation.
 */
export function joiningSheetFields(input: PaperInput): PaperFields {
  const { joining = null, hearing } = input;
  const meeting = joining?.meeting ?? null;
  const day = hearing === null ? null : dateOf(hearing.plan.startsAt);
  const clerkId = hearing?.plan.clerkId ?? null;
  return {
    ...caseFields(input),
    ...toParties(input),
    开庭日期: day === null ? null : `${chineseDate(day)}（${chineseWeekday(day)}）`,
    开庭时间: hearing === null ? null : chineseTime(hearing.plan.startsAt),
    用本院庭审室: meeting === null,
    用外部平台: meeting !== null,
    入口网址: joining?.roomAddress ?? null,
    会议平台: meeting?.platform ?? null,
    有会议号: given(meeting?.number),
    会议号: meeting?.number ?? null,
    有会议密码: given(meeting?.password),
    会议密码: meeting?.password ?? null,
    有会议链接: given(meeting?.link),
    会议链接: meeting?.link ?? null,
    有二维码: joiningCode(joining) !== null,
    检测期限:
      joining === null ? null : `${chineseDate(joining.checkBy)}（${chineseWeekday(joining.checkBy)}）`,
    有书记员: clerkId !== null,
    书记员: clerkId === null ? null : input.names(clerkId),
  };
}

/** The picture a phone is held over to join; none when there is no address to lead to. */
export function joiningPictures({ joining = null }: PaperInput): Readonly<Record<string, Uint8Array>> {
  const code = joiningCode(joining);
  return code === null ? {} : { [qrName]: qrPicture(code) };
}

function joiningCode(joining: JoiningInput | null): string | null {
  if (joining === null) return null;
  if (joining.meeting === null) return joining.roomAddress;
  return given(joining.meeting.link) ? joining.meeting.link : null;
}

function given(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
