import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CalendarYear, createCalendar } from '../../electron/backend/domain/calendar.ts';
import { daysBetween, type LegalDate, toLegalDate } from '../../electron/backend/domain/dates.ts';
import { basisInWords } from '../../electron/backend/domain/deadlines/basis-words.ts';
import { countDays, type Stop } from '../../electron/backend/domain/deadlines/count.ts';
import {
  dateInWords,
  holidayInWords,
  shanghaiMoment,
} from '../../electron/backend/domain/deadlines/date-words.ts';
import {
  factInWords,
  groundInWords,
  stopInWords,
} from '../../electron/backend/domain/deadlines/fact-words.ts';
import type { TimeLimit } from '../../electron/backend/domain/deadlines/time-limit.ts';
import {
  countInWords,
  type ExplanationFacts,
  explainInWords,
  lateBy,
} from '../../electron/backend/domain/deadlines/words.ts';
import { factKinds } from '../../electron/backend/domain/lifecycle/fact-kinds.ts';
import { suspensionGrounds } from '../../electron/backend/domain/lifecycle/procedural-events.ts';

const folder = new URL('../../resources/', import.meta.url);
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as T;
const calendar = createCalendar(
  [2020, 2021, 2026].map((year) => read<CalendarYear>(`calendars/${year}.json`)),
  [{ on: toLegalDate('2021-09-15'), reason: '台风“灿都”' }],
);
const { limits } = read<{ limits: TimeLimit[] }>('rules/time-limits.json');
const chineseText = /[\u4e00-\u9fff]/;

interface Given extends Partial<Omit<ExplanationFacts, 'stops'>> {
  readonly stops?: readonly (readonly [string, string | null, string])[];
  /** The day the explanation is asked for; without it the due date itself. */
  readonly today?: string;
}

/** The explanation of a date under a rule of the table, counted on the real calendar. */
function explained(id: string, from: string, { stops = [], today, ...given }: Given = {}): ExplanationFacts {
  const limit = limits.find((row) => row.id === id);
  if (limit === undefined) throw new Error(`no such rule: ${id}`);
  const start = given.startOn ?? toLegalDate(from);
  const length = given.length ?? limit.length;
  const excluded: Stop[] = stops.map(([first, to, reason]) => ({
    from: toLegalDate(first),
    to: to === null ? null : toLegalDate(to),
    reason,
  }));
  const { unit, direction, rolls } = limit;
  const { result, days } = countDays(
    { from: start, length, unit, direction, rolls, stops: excluded },
    calendar,
  );
  const dueOn = result.state === 'due' ? result.due : null;
  return {
    ...limit,
    length,
    ruleLength: limit.length,
    partyName: null,
    triggerFact: limit.trigger,
    triggerOn: toLegalDate(from),
    startFact: limit.trigger,
    startOn: start,
    triggerEntry: null,
    startEntry: null,
    waiver: null,
    extension: null,
    result,
    days,
    dueOn,
    daysLeft: dueOn === null ? null : daysBetween((today ?? dueOn) as LegalDate, dueOn),
    metOn: null,
    metFact: null,
    ...given,
    stops: excluded.map((stop) => ({
      ...stop,
      days: stop.to === null ? 0 : daysBetween(stop.from, stop.to),
    })),
  };
}

const on = (day: string) => toLegalDate(day);
const inChinese = (facts: ExplanationFacts) => explainInWords(facts, 'zh');
const inEnglish = (facts: ExplanationFacts) => explainInWords(facts, 'en');

describe('the rule and what is counted from', () => {
  it('names rule, article and how sure the article is', () => {
    const facts = explained('L27', '2021-08-20');
    expect(inChinese(facts)[0]).toBe(
      '审限（裁决期限）：依据《劳动争议调解仲裁法》第43条；《办案规则》第45、46条（已核对条文）。',
    );
    expect(inEnglish(facts)[0]).toBe(
      'Award period: Mediation and Arbitration Law, art. 43; Case Handling Rules, arts 45, 46 (text of the provision read).',
    );
  });

  it('says of a number nobody laid down that it is a proposal, and cites nothing for it', () => {
    expect(inChinese(explained('L51', '2021-09-01'))[0]).toBe(
      '归档：本系统建议值（天数是建议值，由本院确定）。',
    );
  });

  it('names the trigger, its weekday, who entered it and when, in the time of the court', () => {
    const entry = { on: on('2021-09-24'), recordedAt: '2021-09-24T23:30:00.000Z', actorName: '何静' };
    const facts = explained('L05', '2021-09-24', { triggerEntry: entry });
    expect(inChinese(facts)).toContain(
      '起算：收到完整的申请材料，2021年9月24日（周五）；当日不计，从次日起算。',
    );
    expect(inChinese(facts)).toContain('这一条由何静于2021年9月25日（周六）07:30录入。');
    expect(inEnglish(facts)).toContain('Recorded by 何静 on Sat 25 Sep 2021 at 07:30.');
  });

  it.each([
    ['a week after', '2021-09-24', '2021-10-01T02:00:00.000Z', null],
    ['eight days after', '2021-09-24', '2021-10-02T02:00:00.000Z', 8],
    ['eight days after only in Shanghai', '2021-09-24', '2021-10-01T16:00:00.000Z', 8],
    ['beforehand', '2021-09-24', '2021-09-20T02:00:00.000Z', null],
    ['at no readable moment', '2021-09-24', 'yesterday', null],
  ])('an entry recorded %s', (_, day, recordedAt, late) => {
    expect(lateBy({ on: on(day), recordedAt })).toBe(late);
  });

  it('calls a late entry late', () => {
    const entry = { on: on('2021-09-24'), recordedAt: '2021-10-20T01:05:00.000Z', actorName: '何静' };
    const facts = explained('L05', '2021-09-24', { triggerEntry: entry });
    expect(inChinese(facts)).toContain(
      '这一条由何静于2021年10月20日（周三）09:05录入，晚于生效日 26 日，属补录。',
    );
  });

  it('names whose period it is, and the party it was served on', () => {
    const facts = explained('L13', '2021-09-28', { partyName: '样品公司' });
    expect(inChinese(facts)).toContain('这是被申请人样品公司的期间，本院只作提示。');
    expect(inChinese(facts)).toContain(
      '起算：申请书副本送达（样品公司），2021年9月28日（周二）；当日不计，从次日起算。',
    );
  });

  it('never lets a target pass for the law', () => {
    expect(inChinese(explained('G06', '2021-09-28'))).toContain('这是办案目标，不代替法定期限。');
  });

  it('says from when and why the period started anew', () => {
    const facts = explained('L27', '2021-08-20', { startFact: 'partyAdded', startOn: on('2021-09-03') });
    expect(inChinese(facts)).toContain('因追加当事人，期间自2021年9月3日（周五）重新起算，当日不计。');
    expect(inEnglish(facts)).toContain(
      'The period started anew on Fri 3 Sep 2021, that day not counted, because of: addition of a party.',
    );
  });

  it('says nothing of a new start where there was none', () => {
    expect(inChinese(explained('L27', '2021-08-20')).join('')).not.toContain('重新起算');
  });
});

describe('how long it is', () => {
  it.each([
    ['L05', '2021-09-24', {}, '期间为 5 个工作日。'],
    ['L27', '2021-08-20', {}, '期间为 45 日（自然日）。'],
    ['L01', '2021-08-20', {}, '期间为 1 年。'],
    ['L19', '2021-06-01', { length: 15 }, '本院在本案中定为 15 个工作日（规则为 10 个工作日）。'],
  ])('%s from %s', (id, from, given, sentence) => {
    expect(inChinese(explained(id, from, given))).toContain(sentence);
  });

  it('names who shortened or waived it', () => {
    const waiver = { on: on('2021-09-29'), partyNames: ['样品公司', '示例公司'] };
    const shortened = explained('L13', '2021-09-28', { length: 5, waiver: { ...waiver, days: 5 } });
    const waived = explained('L13', '2021-09-28', { length: 0, waiver: { ...waiver, days: 0 } });
    expect(inChinese(shortened)).toContain(
      '期间原为 10 个工作日，样品公司、示例公司于2021年9月29日（周三）书面同意改为 5 个工作日。',
    );
    expect(inChinese(waived)).toContain(
      '期间原为 10 个工作日，样品公司、示例公司于2021年9月29日（周三）书面放弃这一期间。',
    );
    expect(inEnglish(waived)).toContain(
      'The period of 10 working days was changed: 样品公司 and 示例公司 waived it in writing on Wed 29 Sep 2021.',
    );
  });

  it('names who approved an extension, and the whole length', () => {
    const facts = explained('L27', '2021-08-18', {
      length: 60,
      extension: { days: 15, on: on('2021-09-20'), approverName: '周明远' },
    });
    expect(inChinese(facts)).toEqual(
      expect.arrayContaining([
        '期间为 45 日（自然日）。',
        '经周明远于2021年9月20日（周一）批准延长 15 日，共 60 日。',
        '第 60 日是2021年10月17日（周日）。',
        '该日是休息日，顺延到其后第一个工作日2021年10月18日（周一）。',
      ]),
    );
  });

  it('a limit without a number of days says only which day it is', () => {
    const sentences = inChinese(explained('L24', '2021-10-15'));
    expect(sentences).toContain('即以2021年10月15日（周五）当日为限。');
    expect(sentences.join('')).not.toContain('0 日');
  });
});

describe('days that do not count', () => {
  it('names rest days, each holiday and make-up workdays with their numbers', () => {
    const facts = explained('L05', '2021-09-29');
    expect(inChinese(facts)).toContain('其间不计休息日 1 日、国庆节 7 日。');
    expect(inChinese(facts)).toContain('2021年10月9日（周六）是调休上班日，计入。');
    expect(inEnglish(facts)).toContain('Passed over: 1 day of weekend and 7 days of National Day.');
  });

  it('names a day on which the court itself was closed', () => {
    expect(inChinese(explained('L05', '2021-09-13'))).toContain(
      '其间不计本院休息（台风“灿都”）1 日、中秋节 3 日。',
    );
  });

  it('of calendar days none is passed over, so none is listed', () => {
    expect(inChinese(explained('L27', '2021-08-20')).join('')).not.toContain('其间不计');
  });

  it('names each stop by its days: the first and the last that do not count', () => {
    const facts = explained('L27', '2021-03-01', {
      stops: [['2021-03-20', '2021-05-06', 'suspension:awaitingConclusion']],
    });
    expect(inChinese(facts)).toEqual(
      expect.arrayContaining([
        '2021年3月20日（周六）至2021年5月5日（周三）不计入期间，扣除 47 日：中止审理（等待工伤认定、劳动能力鉴定等结论）。',
        '第 45 日是2021年6月1日（周二）。',
      ]),
    );
    expect(inChinese(facts).join('')).not.toContain('重叠');
  });

  it('a stop of one day is one day', () => {
    const facts = explained('L27', '2021-03-01', { stops: [['2021-03-20', '2021-03-21', 'publicNotice']] });
    expect(inChinese(facts)).toContain('2021年3月20日（周六）当日不计入期间，扣除 1 日：公告送达期间。');
  });

  it('stops that overlap are deducted once, and that is said', () => {
    const facts = explained('L27', '2021-03-01', {
      stops: [
        ['2021-03-20', '2021-05-06', 'suspension:other'],
        ['2021-04-20', '2021-05-20', 'publicNotice'],
      ],
    });
    expect(inChinese(facts)).toContain('以上各段有重叠，重叠的日子只扣一次，合计扣除 61 日。');
    expect(facts.dueOn).toBe('2021-06-15');
  });

  it('a suspension that still runs: since when, what is used and what is left', () => {
    const facts = explained('L27', '2021-03-01', {
      stops: [['2021-03-20', null, 'suspension:dependsOnOtherCase']],
    });
    expect(inChinese(facts)).toEqual(
      expect.arrayContaining([
        '自2021年3月20日（周六）起停止计算，尚未恢复：中止审理（须以其他案件的结果为依据，该案尚未审结）。',
        '现在：自2021年3月20日（周六）起停止计算，已用 18 日，还有 27 日，恢复后接着算。',
      ]),
    );
    expect(inChinese(facts).join('')).not.toContain('到期');
  });
});

describe('the end', () => {
  it('a last day in a holiday moves, and the holiday is named', () => {
    expect(inChinese(explained('L27', '2021-08-20'))).toEqual(
      expect.arrayContaining([
        '第 45 日是2021年10月4日（周一，国庆节）。',
        '该日是国庆节，顺延到其后第一个工作日2021年10月8日（周五）。',
      ]),
    );
  });

  it('a last day on a make-up Saturday stays', () => {
    const sentences = inChinese(explained('L27', '2021-08-25'));
    expect(sentences).toContain('第 45 日是2021年10月9日（周六，补班）。');
    expect(sentences.join('')).not.toContain('顺延');
  });

  it('a rule that does not roll says that its day off stays', () => {
    expect(inChinese({ ...explained('L27', '2021-08-20'), ...endingOnHoliday() })).toContain(
      '该日不是工作日，但按规则不顺延。',
    );
  });

  it('counts back from a hearing', () => {
    const facts = explained('L22', '2021-10-15');
    expect(inChinese(facts)).toContain('从开庭之日往前数：2021年10月15日（周五），当日不计。');
    expect(inChinese(facts)).toContain('往前数第 5 个工作日是2021年10月9日（周六，补班）。');
    expect(inEnglish(facts)).toContain('The 5th working day back is Sat 9 Oct 2021 (make-up workday).');
  });

  it('a year ends on a day, not on a numbered one', () => {
    expect(inChinese(explained('L01', '2021-03-01'))).toContain('期间届满之日是2022年3月1日（周二）。');
  });

  it('a date that rests on an unpublished year is provisional and names the year', () => {
    expect(inChinese(explained('L13', '2026-12-25'))).toContain(
      '暂定：2027年的放假安排尚未公布，先按周六、周日休息推算；公布后自动重算。',
    );
    expect(inChinese(explained('L13', '2026-12-01')).join('')).not.toContain('暂定');
  });

  it('names the unpublished year that was passed, not the published one it ends in', () => {
    expect(inChinese(explained('L13', '2025-12-22')).join('')).toContain('暂定：2025年的放假安排');
  });

  it('45 days through an unpublished year ending in a published one are not provisional', () => {
    const facts = explained('L27', '2020-12-20');
    expect(facts.result.isProvisional).toBe(false);
    expect(inChinese(facts).join('')).not.toContain('暂定');
  });
});

/** 45 days that end on 4 October 2021 and stay there. */
function endingOnHoliday() {
  const period = { length: 45, unit: 'calendar', direction: 'forward', rolls: false } as const;
  return { ...period, ...countDays({ ...period, from: on('2021-08-20'), stops: [] }, calendar) };
}

describe('how it stands now', () => {
  it.each([
    ['2021-10-05', '现在：2021年10月8日（周五）到期，还有 3 日。'],
    ['2021-10-08', '现在：今天到期，2021年10月8日（周五）。'],
    ['2021-10-20', '现在：2021年10月8日（周五）到期，已逾期 12 日。'],
  ])('asked on %s', (today, sentence) => {
    expect(inChinese(explained('L27', '2021-08-20', { today }))).toContain(sentence);
  });

  it('what a party may do is over, not overdue', () => {
    expect(inChinese(explained('L34', '2021-09-01', { today: '2021-09-20' }))).toContain(
      '现在：2021年9月16日（周四）到期，已过 4 日。',
    );
  });

  it.each([
    ['2021-10-01', '2021年10月1日（周五）作出处理结果，已办结，早于期限 7 日。'],
    ['2021-10-08', '2021年10月8日（周五）作出处理结果，已办结，正是期限当日。'],
    ['2021-10-18', '2021年10月18日（周一）作出处理结果，已办结，晚于期限 10 日。'],
  ])('met on %s', (metOn, sentence) => {
    const sentences = inChinese(
      explained('L27', '2021-08-20', { metOn: on(metOn), metFact: 'outcomeDecided', today: '2021-11-01' }),
    );
    expect(sentences).toContain(sentence);
    // What would follow from missing it is of no use any more.
    expect(sentences.join('')).not.toContain('逾期');
  });

  it('a right that ended with the case is not called late, one that was used is compared', () => {
    const outlived = explained('L19', '2021-08-20', { metOn: on('2021-09-22'), metFact: 'outcomeDecided' });
    expect(inChinese(outlived)).toContain('2021年9月22日（周三）作出处理结果，此项已了结。');
    const used = explained('L13', '2021-09-28', { metOn: on('2021-10-20'), metFact: 'defenceFiled' });
    expect(inChinese(used)).toContain('2021年10月20日（周三）收到答辩书，此项已了结，晚于期限 2 日。');
  });

  it('says what follows when it is missed', () => {
    expect(inChinese(explained('L05', '2021-09-24'))).toContain('逾期的后果：申请人可以直接向人民法院起诉。');
  });
});

describe('words', () => {
  it('every fact, ground and holiday has its name in both languages', () => {
    for (const kind of factKinds) {
      expect(factInWords(kind, 'zh'), kind).toMatch(chineseText);
      expect(factInWords(kind, 'en'), kind).not.toMatch(chineseText);
    }
    for (const ground of suspensionGrounds) {
      expect(groundInWords(ground, 'zh'), ground).toMatch(chineseText);
      expect(stopInWords(`suspension:${ground}`, 'en'), ground).toMatch(/^suspension \([^\u4e00-\u9fff]+\)$/);
    }
    const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
    const holidays = years.flatMap((year) => read<CalendarYear>(`calendars/${year}.json`).holidays);
    for (const { name } of holidays) expect(holidayInWords(name, 'en'), name).not.toMatch(chineseText);
  });

  it('every rule of the table is explained in both languages, in whole sentences without gaps', () => {
    for (const limit of limits) {
      const facts = { ...explained(limit.id, '2021-09-24', { today: '2021-09-27' }), ...titled(limit) };
      for (const sentence of inChinese(facts)) expect(sentence).toMatch(/^[^{}]+。$/);
      for (const sentence of inEnglish(facts)) {
        expect(sentence).toMatch(/^[A-Z0-9][^{}]*\.$/);
        expect(sentence, limit.id).not.toMatch(/[\u4e00-\u9fff]|undefined|null|NaN/);
      }
      expect(inChinese(facts).join('')).not.toMatch(/undefined|null|NaN/);
    }
  });

  it('a basis a court wrote itself stays as it is', () => {
    expect(basisInWords('本院2026年第3号通知', 'en')).toBe('本院2026年第3号通知');
    expect(basisInWords('《办案规则》第20条；本院通知', 'en')).toBe('Case Handling Rules, art. 20; 本院通知');
    expect(basisInWords('《广东省劳动人事争议处理办法》第58条第4、5项', 'en')).toBe(
      'Guangdong Measures, art. 58, items 4, 5',
    );
  });

  it('dates carry their weekday', () => {
    expect(dateInWords(on('2021-10-08'), 'zh')).toBe('2021年10月8日（周五）');
    expect(dateInWords(on('2021-10-09'), 'zh', '补班')).toBe('2021年10月9日（周六，补班）');
    expect(dateInWords(on('2021-10-09'), 'en', 'make-up workday')).toBe('Sat 9 Oct 2021 (make-up workday)');
  });

  it.each([
    ['2021-12-31T16:00:00.000Z', { on: '2022-01-01', time: '00:00' }],
    ['2021-10-09T01:05:09Z', { on: '2021-10-09', time: '09:05' }],
    ['2021-10-09 09:05', null],
    ['2021-13-09T01:05:00Z', null],
  ])('the moment %s in Shanghai', (iso, moment) => {
    expect(shanghaiMoment(iso)).toEqual(moment);
  });

  it('a count without a case is told by the same sentences', () => {
    const facts = explained('L05', '2021-09-29');
    const { length, unit, direction, rolls, result, days } = facts;
    const counted = countInWords({ length, unit, direction, rolls, result, days }, 'zh');
    expect(counted).toEqual([
      '其间不计休息日 1 日、国庆节 7 日。',
      '2021年10月9日（周六）是调休上班日，计入。',
      '第 5 个工作日是2021年10月12日（周二）。',
    ]);
    expect(inChinese(facts)).toEqual(expect.arrayContaining([...counted]));
  });
});

/** A row's own words, where several rows share an id. */
function titled({ titleZh, titleEn, basis, certainty, ifMissedZh, ifMissedEn, noteZh, noteEn }: TimeLimit) {
  return { titleZh, titleEn, basis, certainty, ifMissedZh, ifMissedEn, noteZh, noteEn };
}
