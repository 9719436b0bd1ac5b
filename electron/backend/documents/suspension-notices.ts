import { chineseDate, daysBetween } from '../domain/dates.ts';
import type { Suspension } from '../domain/lifecycle/case-state.ts';
import { type SuspensionGround, suspensionGrounds } from '../domain/lifecycle/procedural-events.ts';
import { chineseOrdinal } from '../domain/text.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';
import { toParties } from './party-paragraphs.ts';
import { awardPeriodFields } from './periods.ts';

/** The grounds in the words and the order of RULES 47. */
const grounds: Readonly<Record<SuspensionGround, string>> = {
  workerDied: '劳动者一方当事人死亡，需要等待继承人表明是否参加仲裁',
  workerLostCapacity: '劳动者一方当事人丧失民事行为能力，尚未确定法定代理人参加仲裁',
  employerEnded: '用人单位终止，尚未确定权利义务承继者',
  forceMajeure: '一方当事人因不可抗拒的事由，不能参加仲裁',
  dependsOnOtherCase: '案件审理需要以其他案件的审理结果为依据，且其他案件尚未审结',
  awaitingConclusion: '案件处理需要等待工伤认定、伤残等级鉴定以及其他鉴定结论',
  other: '其他应当中止仲裁审理',
};

/** 中止审理通知书 (D24): since when and why the case rests; RULES 46(6), 47. */
export function suspensionNoticeFields(input: PaperInput): PaperFields {
  const suspension = input.state.suspensions.at(-1);
  return {
    ...caseFields(input),
    ...toParties(input),
    ...groundFields(suspension),
    中止依据: suspension === undefined ? null : itemOf(suspension.ground),
  };
}

/** 恢复审理通知书 (D25): since when work goes on, the days left out, and the award period as it now ends; RULES 46(6), 47, GD 55. */
export function resumptionNoticeFields(input: PaperInput): PaperFields {
  const suspension = input.state.suspensions.findLast(({ to }) => to !== null);
  const to = suspension?.to ?? null;
  return {
    ...caseFields(input),
    ...toParties(input),
    ...groundFields(suspension),
    恢复日期: to === null ? null : chineseDate(to),
    中止天数: suspension === undefined || to === null ? null : countedDays(suspension.from, to),
    ...awardPeriodFields(input),
  };
}

function groundFields(suspension: Suspension | undefined): PaperFields {
  return {
    中止日期: suspension === undefined ? null : chineseDate(suspension.from),
    中止事由: suspension === undefined ? null : grounds[suspension.ground],
  };
}

/** The first day counts, the day of resumption does not (C12). */
function countedDays(from: Suspension['from'], to: Suspension['from']): string {
  const days = daysBetween(from, to);
  return days === 0 ? '零' : chineseOrdinal(days);
}

function itemOf(ground: SuspensionGround): string {
  return `第四十七条第（${chineseOrdinal(suspensionGrounds.indexOf(ground) + 1)}）项`;
}
