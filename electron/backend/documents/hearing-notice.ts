import { chineseDate, dateOf } from '../domain/dates.ts';
import type { HearingPlan } from '../domain/lifecycle/events.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';
import { toParties } from './party-paragraphs.ts';
import { tribunalFields } from './tribunal-fields.ts';
import { chineseMoment, chineseTime, chineseWeekday, joined } from './wording.ts';

/**
 * 开庭通知书 (D10): when, where and before whom, and what absence leads to; LAW 32, 35, 36. The consequence named is the one of
 * the recipient's role; for an asynchronous window none of LAW 36, as a missed window is no proved refusal to appear.
 */
export function hearingNoticeFields(input: PaperInput): PaperFields {
  return { ...caseFields(input), ...toParties(input), ...sittingFields(input), ...tribunalFields(input) };
}

/** When, where and in which way the hearing is, and the role of whom the notice is addressed to; all blank without a hearing. */
export function sittingFields(input: PaperInput): PaperFields {
  const role = input.recipient?.role ?? null;
  return {
    ...(input.hearing === null ? noHearing : planFields(input, input.hearing.plan)),
    收件人是申请人: role === null || role === 'applicant',
    收件人是被申请人: role === null || role === 'respondent',
    收件人是第三人: role === 'thirdParty',
  };
}

function planFields(input: PaperInput, plan: HearingPlan): PaperFields {
  const day = dateOf(plan.startsAt);
  const room = plan.roomId === null ? null : input.names(plan.roomId);
  const isAsync = plan.mode === 'async';
  return {
    开庭日期: `${chineseDate(day)}（${chineseWeekday(day)}）`,
    开庭时间: chineseTime(plan.startsAt),
    线下开庭: plan.mode === 'inPerson',
    同步开庭: plan.mode === 'sync',
    异步开庭: isAsync,
    庭室: room,
    在线庭室: plan.mode === 'sync' ? joined([room, plan.platform], '，') : null,
    平台: plan.platform,
    有平台: plan.platform !== null && plan.platform !== '',
    窗口开始: isAsync ? chineseMoment(plan.startsAt) : null,
    窗口结束: isAsync && plan.endsAt !== null ? chineseMoment(plan.endsAt) : null,
  };
}

const noHearing: PaperFields = {
  开庭日期: null,
  开庭时间: null,
  线下开庭: false,
  同步开庭: false,
  异步开庭: false,
  庭室: null,
  在线庭室: null,
  平台: null,
  有平台: false,
  窗口开始: null,
  窗口结束: null,
};
