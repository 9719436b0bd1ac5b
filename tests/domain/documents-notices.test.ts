import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../electron/backend/documents/fill-template.ts';
import { buildPaperData } from '../../electron/backend/documents/paper-data.ts';
import type { PaperInput } from '../../electron/backend/documents/paper-input.ts';
import { type CaseDocumentKind, documentTitle } from '../../electron/backend/domain/document-kind.ts';
import { rejectionGrounds } from '../../electron/backend/domain/lifecycle/events.ts';
import { suspensionGrounds } from '../../electron/backend/domain/lifecycle/procedural-events.ts';
import {
  acceptance,
  accepted,
  collective,
  collectiveInput,
  decidedRecusal,
  type Entries,
  extended,
  inputOf,
  noticeInputs,
  panel,
  received,
  recusalOf,
  resumed,
  scheduled,
  suspended,
} from './documents-notices-sample.ts';
import { caseState, employer, lawOf, paperInput, plan, shippedTemplate, worker } from './documents-sample.ts';

async function print(kind: CaseDocumentKind, input: PaperInput): Promise<string> {
  const paper = fillTemplate(shippedTemplate(kind), buildPaperData(kind, input));
  return (await mammoth.extractRawText({ buffer: Buffer.from(paper) })).value;
}

const acceptedFrom = (on: string): Entries => [...received, [acceptance[0], on]];

describe('every notice', () => {
  it.each(Object.entries(noticeInputs))('%s carries no blank and no machine word', async (kind, input) => {
    const text = await print(kind as CaseDocumentKind, input);
    expect(text).not.toMatch(/[{}]|undefined|null|NaN|\d{4}-\d{2}-\d{2}|，，|。。|，。|、。/);
    expect(text.replace(/\s/g, '')).toContain(documentTitle(kind as CaseDocumentKind));
    expect(text).toContain('广州市从化区劳动人事争议仲裁委员会（印章）');
  });

  it.each(['suspensionNotice', 'resumptionNotice', 'extensionNotice', 'panelNotice'] as const)(
    '%s without an addressee names all parties',
    async (kind) => {
      const text = await print(kind, { ...noticeInputs[kind], recipient: null });
      expect(text).toContain('江海子、广州市晨光服饰有限公司：');
    },
  );
});

describe('before acceptance', () => {
  it('a correction notice lists everything once and says when the court then decides (RULES 29, 46)', async () => {
    const text = await print('correctionNotice', noticeInputs.correctionNotice);
    expect(text).toContain('（一）身份证复印件。');
    expect(text).toContain('（二）明确第二项请求的金额。');
    expect(text).toContain('自补正齐全之日起重新计算，并在其后五个工作日内');
    expect(text).toContain('回执：今收到《补正通知书》一份。');
  });

  it('a jurisdiction notice names the competent commission and the reason (RULES 31)', async () => {
    const text = await print('jurisdictionNotice', noticeInputs.jurisdictionNotice);
    expect(text).toContain('该争议由广州市花都区劳动人事争议仲裁委员会管辖');
    expect(text).toContain('均在花都区。');
  });

  it('a rejection notice gives ground, article, reason and the right to sue (LAW 29)', async () => {
    const text = await print('rejectionNotice', noticeInputs.rejectionNotice);
    expect(text).toContain('不属于《劳动人事争议仲裁办案规则》第二条规定的争议范围，理由如下：');
    expect(text).toContain('双方之间系承揽关系。');
    expect(text).toContain('第三十条第（一）项、第三十一条');
    expect(text).toContain('可以就该争议事项向人民法院提起诉讼');
    expect(text).not.toContain('撤销');
    expect(text).not.toContain('劳人仲案');
  });

  it.each(rejectionGrounds)('a rejection as %s has its own words and articles', async (ground) => {
    const entries: Entries = [...received, [{ type: 'rejected', ground, reason: '理由。' }, '2021-09-30']];
    const others = rejectionGrounds.filter((other) => other !== ground);
    const fields = (of: typeof ground) =>
      buildPaperData(
        'rejectionNotice',
        inputOf([...received, [{ type: 'rejected', ground: of, reason: '理由。' }, '2021-09-30']]),
      ).fields['不予受理情形'];
    expect(await print('rejectionNotice', inputOf(entries))).toContain(fields(ground));
    expect(others.map(fields)).not.toContain(fields(ground));
  });

  it('of a case cancelled after acceptance it states the cancellation, with the case number (GD 51)', async () => {
    const text = await print(
      'rejectionNotice',
      inputOf([
        ...accepted,
        [
          {
            type: 'outcomeRecorded',
            outcome: {
              method: 'cancelled',
              decidedOn: caseState().application.receivedOn,
              reason: '双方已在法院诉讼。',
            },
          },
          '2021-10-20',
        ],
      ]),
    );
    expect(text).toContain('本委于2021年10月9日受理（穗从劳人仲案〔2021〕587号）');
    expect(text).toContain('双方已在法院诉讼。');
    expect(text).toContain('决定撤销该案件，对该申请不予受理');
    expect(text).not.toContain('你（单位）');
  });
});

describe('panel notice', () => {
  it('names the members and the right to ask for recusal with all four grounds (LAW 32, 33)', async () => {
    const text = await print('panelNotice', noticeInputs.panelNotice);
    expect(text).toContain('本委于2021年10月11日依法组成仲裁庭');
    expect(text).toContain('首席仲裁员陈国栋，仲裁员李敏、黄志强，书记员林晓燕。');
    for (const ground of ['近亲属', '利害关系', '其他关系', '请客送礼']) expect(text).toContain(ground);
    expect(text).not.toContain('已有变更');
  });

  it('of a new panel says so, and names the panel that now stands, not the one of an older hearing', async () => {
    const entries: Entries = [
      ...accepted,
      panel(['chen'], '2021-10-11'),
      [{ type: 'hearingScheduled', hearingId: 'h1', plan: plan('inPerson') }, '2021-10-11'],
      panel(['li'], '2021-10-15'),
    ];
    const text = await print('panelNotice', inputOf(entries, { recipient: worker }));
    expect(text).toContain('由仲裁员李敏独任审理');
    expect(text).toContain('组成人员已有变更');
    expect(text).not.toContain('陈国栋');
  });
});

describe('collective notice', () => {
  const served: Entries = [
    ...collective,
    scheduled,
    [
      {
        type: 'served',
        serviceId: 's1',
        subjects: ['oneTimeNotice'],
        hearingId: null,
        partyIds: ['e1'],
        mode: 'direct',
        isProved: true,
        proof: '送达回证',
      },
      '2021-10-11',
    ],
  ];

  it('tells panel, both periods, date and place at once (RULES 64)', async () => {
    const text = await print('collectiveNotice', noticeInputs.collectiveNotice);
    for (const words of [
      '叶军1等32人',
      '首席仲裁员陈国栋，仲裁员李敏、黄志强',
      '答辩期限：自收到仲裁申请书副本之日起十个工作日内。',
      '举证期限：自收到本通知之日起十个工作日内。',
      '2021年10月18日（星期一）9时00分',
      '第一仲裁庭',
      '推举三至五名代表人',
      '可以缺席裁决',
    ])
      expect(text).toContain(words);
  });

  it('gives the last day of a period that runs for the addressee, and a length to the others', async () => {
    const toEmployer = await print('collectiveNotice', collectiveInput(served, { recipient: employer }));
    expect(toEmployer).toContain('答辩期限：至2021年10月25日止。');
    expect(toEmployer).toContain('举证期限：至2021年10月25日止。');
    const [first] = served[0]?.[0].type === 'received' ? served[0][0].application.parties : [];
    const toWorker = await print('collectiveNotice', collectiveInput(served, { recipient: first ?? null }));
    expect(toWorker).toContain('举证期限：自收到本通知之日起十个工作日内。');
    expect(toWorker).toContain('可以视为撤回仲裁申请');
  });

  it('takes the evidence period the court set, and a defence period given up in writing (GD 62)', async () => {
    const input = collectiveInput(
      [
        ...collective,
        scheduled,
        [{ type: 'evidencePeriodSet', days: 15 }, '2021-10-11'],
        [{ type: 'periodWaived', period: 'defence', partyIds: ['e1'], days: 0, note: '' }, '2021-10-11'],
      ],
      { recipient: employer },
    );
    const text = await print('collectiveNotice', input);
    expect(text).toContain('举证期限：自收到本通知之日起十五个工作日内。');
    expect(text).toContain('答辩期限：收件人已书面同意放弃。');
  });

  it('names the representatives once they are elected, and what they need consent for (RULES 63)', async () => {
    const text = await print(
      'collectiveNotice',
      collectiveInput([
        ...collective,
        scheduled,
        [{ type: 'representativesElected', partyIds: ['w0', 'w1', 'w2'], note: '' }, '2021-10-11'],
      ]),
    );
    expect(text).toContain('代表人：叶军1、陈军2、李军3。');
    expect(text).toContain('应当经被代表的当事人同意');
    expect(text).not.toContain('推举三至五名');
  });
});

describe('suspension and resumption', () => {
  it('the suspension notice gives day, ground and item of RULES 47', async () => {
    const text = await print('suspensionNotice', noticeInputs.suspensionNotice);
    expect(text).toContain('自2021年10月20日起中止审理');
    expect(text).toContain('工伤认定');
    expect(text).toContain('第四十七条第（六）项');
    expect(text).toContain('不计入案件的审理期限');
  });

  it.each(suspensionGrounds.map((ground, index) => [ground, '一二三四五六七'.charAt(index)] as const))(
    'a suspension as %s is item %s',
    async (ground, item) => {
      const entries: Entries = [
        ...accepted,
        [{ type: 'suspended', ground, approverId: 'huang', note: '' }, '2021-10-20'],
      ];
      expect(await print('suspensionNotice', inputOf(entries))).toContain(`第四十七条第（${item}）项`);
    },
  );

  // The vector of procedure.md section 2.3: 47 days left out, due on 1 June 2021.
  it('the resumption notice gives the days left out and the new end of the award period', async () => {
    const entries: Entries = [
      ...acceptedFrom('2021-03-01'),
      [suspended[0], '2021-03-20'],
      [resumed[0], '2021-05-06'],
    ];
    const text = await print('resumptionNotice', inputOf(entries));
    expect(text).toContain('自2021年3月20日起中止审理');
    expect(text).toContain('自2021年5月6日起恢复审理');
    expect(text).toContain('中止审理期间共四十七日');
    expect(text).toContain('审理期限至2021年6月1日届满');
    expect(text).not.toContain('暂定');
  });

  it('says that the date follows later while the case is suspended anew', async () => {
    const again: Entries[number] = [suspended[0], '2021-11-10'];
    const text = await print('resumptionNotice', inputOf([...accepted, suspended, resumed, again]));
    expect(text).toContain('审理期限的届满日期另行通知');
    expect(text).not.toContain('审理期限至');
  });
});

describe('extension notice', () => {
  // The vector of procedure.md section 2.3: 45 and 15 days end on a Sunday, one roll at the end.
  it('gives the approval, the days and the new end (LAW 43)', async () => {
    const text = await print(
      'extensionNotice',
      inputOf([...acceptedFrom('2021-08-18'), [extended[0], '2021-09-30']]),
    );
    expect(text).toContain('经书面批准（批准日期：2021年9月30日）');
    expect(text).toContain('延长十五日');
    expect(text).toContain('延长后的审理期限至2021年10月18日届满。');
    expect(text).not.toContain('暂定');
  });

  it('marks a date that rests on a year without a published calendar, and says what the mark means', async () => {
    const entries: Entries = [...acceptedFrom('2021-12-01'), [extended[0], '2021-12-20']];
    expect(await print('extensionNotice', inputOf(entries))).toContain('至2022年1月30日届满。');
    const text = await print('extensionNotice', inputOf(entries, {}, lawOf(2021)));
    expect(text).toContain('至2022年1月31日〔暂定〕届满。');
    expect(text).toContain('标注〔暂定〕的日期所在年度的放假安排尚未公布');
  });
});

describe('recusal decision', () => {
  const bench = [...accepted, panel(['chen', 'li', 'huang'], '2021-10-11')];

  it('upheld: who asked, why, who leaves, and that somebody takes the place', async () => {
    const text = await print('recusalDecision', noticeInputs.recusalDecision);
    expect(text).toContain('申请人江海子于2021年10月12日以仲裁员陈国栋与本案有利害关系为由，申请其回避。');
    expect(text).toContain('一、仲裁员陈国栋应当回避，不再参加本案的处理。');
    expect(text).toContain('另行指定人员接替');
    expect(text).toContain('二〇二一年十月十四日');
  });

  it('refused: the request is dismissed and nobody is replaced', async () => {
    const text = await print(
      'recusalDecision',
      inputOf([...bench, recusalOf('r1', 'li', 'e1'), decidedRecusal('r1', false)]),
    );
    expect(text).toContain('一、驳回被申请人广州市晨光服饰有限公司对仲裁员李敏提出的回避申请。');
    expect(text).not.toContain('另行指定');
  });

  it('a clerk who stands aside by himself is called what he is', async () => {
    const text = await print(
      'recusalDecision',
      inputOf([...bench, recusalOf('r1', 'lin', null), decidedRecusal('r1', true)]),
    );
    expect(text).toContain('书记员林晓燕于2021年10月12日以其与本案有利害关系为由，自行提出回避。');
    expect(text).toContain('书记员林晓燕应当回避');
  });

  it('covers what was decided on the latest day, and nothing older or undecided', async () => {
    const text = await print(
      'recusalDecision',
      inputOf([
        ...bench,
        recusalOf('r1', 'chen', 'w1'),
        recusalOf('r2', 'li', 'w1'),
        recusalOf('r3', 'huang', 'w1'),
        recusalOf('r4', 'lin', 'w1'),
        decidedRecusal('r1', false, '2021-10-13'),
        decidedRecusal('r2', true),
        decidedRecusal('r3', false),
      ]),
    );
    expect(text).toContain('一、仲裁员李敏应当回避');
    expect(text).toContain('二、驳回申请人江海子对仲裁员黄志强提出的回避申请。');
    expect(text).not.toContain('陈国栋');
    expect(text).not.toContain('林晓燕');
  });
});

describe('blanks of notices', () => {
  const bare = paperInput({ limits: [] });
  const early = inputOf(received);
  it.each([
    ['correctionNotice', early, ['补正']],
    ['correctionNotice', { ...noticeInputs.correctionNotice, limits: [] }, ['受理决定期限']],
    ['jurisdictionNotice', early, ['理由', '告知机构']],
    ['rejectionNotice', early, ['不予受理情形', '不予受理依据', '理由']],
    ['panelNotice', inputOf(accepted), ['组庭日期', '仲裁庭成员']],
    ['panelNotice', inputOf(received), ['案号', '组庭日期', '仲裁庭成员']],
    ['collectiveNotice', inputOf(collective), ['仲裁庭成员', '开庭日期', '开庭时间']],
    ['collectiveNotice', bare, ['仲裁庭成员', '答辩期限', '举证期限', '开庭日期', '开庭时间']],
    ['suspensionNotice', inputOf(accepted), ['中止日期', '中止事由', '中止依据']],
    ['resumptionNotice', inputOf([...accepted, suspended]), ['中止日期', '中止事由', '恢复日期', '中止天数']],
    ['extensionNotice', inputOf(accepted), ['批准日期', '延长天数']],
    ['recusalDecision', inputOf([...accepted, recusalOf('r1', 'chen', 'w1')]), ['回避', '决定', '决定日期']],
  ] as const)('%s: each is named', (kind, input, expected) => {
    const data = buildPaperData(kind, input);
    expect(data.missing.map(({ field }) => field)).toEqual(expected);
    expect(() => fillTemplate(shippedTemplate(kind), data)).toThrow(
      expect.objectContaining({ code: 'fieldMissing', details: { missing: data.missing } }),
    );
  });
});
