import type { PeriodUnit } from './count.ts';
import { dateInWords } from './date-words.ts';
import { factInWords } from './fact-words.ts';
import type { DaysOff, NotedDay, Phrasebook } from './phrasebook.ts';
import type { Certainty, LimitActor } from './time-limit.ts';

const date = (on: NotedDay['date'], note: string | null = null) => dateInWords(on, 'zh', note);

const marks: Readonly<Record<Certainty, string>> = {
  V: '已核对条文',
  S: '据二手资料，未核对条文',
  R: '凭记忆整理，未见条文，请复核',
  U: '天数是建议值，由本院确定',
};

/** Entries that no person of the court made. */
const programActors: Readonly<Record<string, string>> = { cli: '命令行', system: '系统' };

const actors: Readonly<Record<LimitActor, string>> = {
  court: '本院',
  applicant: '申请人',
  respondent: '被申请人',
  party: '当事人',
  worker: '劳动者',
  employer: '用人单位',
  courtOfLaw: '人民法院',
  mediationBody: '调解组织',
};

function span(n: number, unit: PeriodUnit): string {
  switch (unit) {
    case 'working':
      return `${n} 个工作日`;
    case 'calendar':
      return `${n} 日`;
    case 'month':
      return `${n} 个月`;
    case 'year':
      return `${n} 年`;
  }
}

/** What a day is called beside its weekday; null for an ordinary one. */
function dayNote({ kind, name }: NotedDay): string | null {
  if (kind === 'makeUpWorkday') return '补班';
  return kind === 'holiday' || kind === 'closingDay' ? (name ?? '放假') : null;
}

function offText({ kind, name, days }: DaysOff): string {
  if (kind === 'closingDay') return `本院休息（${name ?? ''}）${days} 日`;
  return `${kind === 'holiday' ? (name ?? '放假') : '休息日'} ${days} 日`;
}

/** The sentences as a careful clerk writes them. */
export const chinese: Phrasebook = {
  span,
  rule: (title, basis, certainty) =>
    // A number the program itself proposes rests on nothing.
    `${title}：${basis.startsWith('本系统') ? '' : '依据'}${basis}（${marks[certainty]}）。`,
  owner: (kind, actor, partyName) => {
    if (kind === 'target') return '这是办案目标，不代替法定期限。';
    if (kind === 'keeping') return '这是至少要保存到的日期。';
    if (kind === 'duty') return null;
    if (actor === 'court') return '这一日期供本院掌握，到期并无必办之事。';
    return `这是${actors[actor]}${partyName === null ? '' : partyName}的期间，本院只作提示。`;
  },
  trigger: (fact, partyName, on, isBack) => {
    const what = `${factInWords(fact, 'zh')}${partyName === null ? '' : `（${partyName}）`}`;
    return isBack
      ? `从${what}之日往前数：${date(on)}，当日不计。`
      : `起算：${what}，${date(on)}；当日不计，从次日起算。`;
  },
  entered: (actorName, at, late) => {
    const when = at === null ? '' : `于${date(at.on)}${at.time}`;
    return `这一条由${programActors[actorName] ?? actorName}${when}录入${late === null ? '' : `，晚于生效日 ${late} 日，属补录`}。`;
  },
  restart: (fact, on) => `因${factInWords(fact, 'zh')}，期间自${date(on)}重新起算，当日不计。`,
  length: (length, unit) => `期间为 ${span(length, unit)}${unit === 'calendar' ? '（自然日）' : ''}。`,
  setByCourt: (length, ruleLength, unit) =>
    `本院在本案中定为 ${span(length, unit)}（规则为 ${span(ruleLength, unit)}）。`,
  waived: (partyNames, on, days, ruleLength, unit) => {
    const who = `${partyNames.join('、')}于${date(on)}书面`;
    const what = days === 0 ? '放弃这一期间' : `同意改为 ${span(days, unit)}`;
    return `期间原为 ${span(ruleLength, unit)}，${who}${what}。`;
  },
  extended: (approverName, on, days, total, unit) =>
    `经${approverName}于${date(on)}批准延长 ${span(days, unit)}，共 ${span(total, unit)}。`,
  stop: (from, last, days, reason) => {
    if (last === null) return `自${date(from)}起停止计算，尚未恢复：${reason}。`;
    const when = from >= last ? `${date(from)}当日` : `${date(from)}至${date(last)}`;
    return `${when}不计入期间，扣除 ${days} 日：${reason}。`;
  },
  overlap: (days) => `以上各段有重叠，重叠的日子只扣一次，合计扣除 ${days} 日。`,
  daysOff: (off) => `其间不计${off.map(offText).join('、')}。`,
  makeUp: (days) => `${days.map((on) => date(on)).join('、')}是调休上班日，计入。`,
  lastDay: (day, length, unit, isBack) => {
    const when = date(day.date, dayNote(day));
    if (length === null) return `期间届满之日是${when}。`;
    const nth = unit === 'working' ? `第 ${length} 个工作日` : `第 ${length} 日`;
    return `${isBack ? '往前数' : ''}${nth}是${when}。`;
  },
  zeroLength: (on) => `即以${date(on)}当日为限。`,
  rolled: (from, to) => {
    const why = from.kind === 'restDay' || from.kind === null ? '休息日' : (from.name ?? '放假');
    return `该日是${why}，顺延到其后第一个工作日${date(to.date, dayNote(to))}。`;
  },
  notRolled: () => '该日不是工作日，但按规则不顺延。',
  provisional: (years) =>
    `暂定：${years.map((year) => `${year}年`).join('、')}的放假安排尚未公布，先按周六、周日休息推算；公布后自动重算。`,
  met: (fact, on, early, isDuty) => {
    const done = `${date(on)}${factInWords(fact, 'zh')}，${isDuty ? '已办结' : '此项已了结'}`;
    if (early === null) return `${done}。`;
    if (early === 0) return `${done}，正是期限当日。`;
    return `${done}，${early > 0 ? `早于期限 ${early} 日` : `晚于期限 ${-early} 日`}。`;
  },
  stopped: (since, used, left, unit) =>
    `现在：自${date(since)}起停止计算，已用 ${span(used, unit)}，还有 ${span(left, unit)}，恢复后接着算。`,
  due: (on, daysLeft, kind) => {
    if (daysLeft === 0) return `现在：今天到期，${date(on)}。`;
    if (daysLeft > 0) return `现在：${date(on)}到期，还有 ${daysLeft} 日。`;
    return `现在：${date(on)}到期，${kind === 'duty' || kind === 'target' ? '已逾期' : '已过'} ${-daysLeft} 日。`;
  },
  missed: (consequence) => `逾期的后果：${ended(consequence)}`,
  note: (text) => `说明：${ended(text)}`,
};

function ended(text: string): string {
  return /[。！？]$/.test(text) ? text : `${text}。`;
}
