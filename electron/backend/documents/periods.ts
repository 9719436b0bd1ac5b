import { chineseDate } from '../domain/dates.ts';
import type { DueDate } from '../domain/deadlines/due-dates.ts';
import type { TimeLimit } from '../domain/deadlines/time-limit.ts';
import { chineseOrdinal } from '../domain/text.ts';
import type { PaperFields } from './paper-field.ts';
import type { PaperInput } from './paper-input.ts';

/** `2021年10月18日`; a date that rests on a year whose holidays are not published yet is marked 〔暂定〕. */
export function dueText({ dueOn, isProvisional }: Pick<DueDate, 'dueOn' | 'isProvisional'>): string | null {
  return dueOn === null ? null : `${chineseDate(dueOn)}${isProvisional ? '〔暂定〕' : ''}`;
}

/** When the award period (审限, L27; LAW 43) ends; without a date while something stops it. */
export function awardPeriodFields({ dates }: PaperInput): PaperFields {
  const end = dates.find((date) => date.limit.id === 'L27');
  return {
    审限已定: end !== undefined && end.dueOn !== null,
    审理期限: end === undefined ? null : dueText(end),
    有暂定日期: end !== undefined && isMarked(end),
  };
}

/** A period of the parties as a notice tells it. */
export interface PartyPeriod {
  readonly text: string | null;
  readonly isProvisional: boolean;
}

/**
 * `至2021年10月18日止` once the period of the addressee (of all, where there is none) runs and has one end; before that its length from
 * receipt, `自收到仲裁申请书副本之日起十个工作日内`. A period the addressee has waived (GD 62) says so.
 */
export function partyPeriod(input: PaperInput, limitId: string, receipt: string): PartyPeriod {
  const limit = input.limits.find((each) => each.id === limitId);
  if (limit === undefined) return { text: null, isProvisional: false };
  const days = ownDays(input, limit);
  if (days === 0) return { text: '收件人已书面同意放弃', isProvisional: false };
  const [first, ...others] = input.dates.filter(
    (date) =>
      date.limit.id === limitId && (input.recipient === null || date.trigger.partyId === input.recipient.id),
  );
  const end =
    first === undefined || others.some(({ dueOn }) => dueOn !== first.dueOn) ? null : dueText(first);
  if (first !== undefined && end !== null) return { text: `至${end}止`, isProvisional: isMarked(first) };
  return { text: `自收到${receipt}之日起${lengthText(days, limit)}内`, isProvisional: false };
}

/** `五个工作日`, `十五日`. */
export function lengthText(length: number, { unit }: Pick<TimeLimit, 'unit'>): string {
  return `${chineseOrdinal(length)}${unitNames[unit]}`;
}

const unitNames: Readonly<Record<TimeLimit['unit'], string>> = {
  working: '个工作日',
  calendar: '日',
  month: '个月',
  year: '年',
};

/** The rule's length, the one the court set, or the one the addressee agreed to. */
function ownDays({ recipient, state }: PaperInput, limit: TimeLimit): number {
  const waiver = state.waivers.findLast(
    ({ period, partyIds }) =>
      recipient !== null && period === limit.waivedBy && partyIds.includes(recipient.id),
  );
  return waiver?.days ?? (limit.isSetByCourt ? state.evidenceDays : null) ?? limit.length;
}

function isMarked({ dueOn, isProvisional }: DueDate): boolean {
  return dueOn !== null && isProvisional;
}
