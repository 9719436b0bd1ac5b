import mammoth from 'mammoth';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { fieldsOf, sampleFields } from '../../electron/backend/documents/field-catalogue.ts';
import { fillTemplate } from '../../electron/backend/documents/fill-template.ts';
import { buildPaperData, type PaperData } from '../../electron/backend/documents/paper-data.ts';
import type { PaperFields } from '../../electron/backend/documents/paper-field.ts';
import type { PaperInput } from '../../electron/backend/documents/paper-input.ts';
import { checkTemplate } from '../../electron/backend/documents/template-check.ts';
import { AppError } from '../../electron/backend/domain/app-error.ts';
import {
  type CaseDocumentKind,
  caseDocumentKinds,
  documentKinds,
} from '../../electron/backend/domain/document-kind.ts';
import { buildTemplate } from '../../resources/templates/build.ts';
import { hearingAt, throughTo } from './async-sample.ts';
import { joiningInput } from './documents-joining-sample.ts';
import { noticeInputs } from './documents-notices-sample.ts';
import {
  application,
  awardOutcome,
  caseState,
  claim,
  collectiveApplication,
  elementSheet,
  employer,
  hearing,
  held,
  paperInput,
  plan,
  settlement,
  shippedTemplate,
  worker,
} from './documents-sample.ts';
import { keptRecord } from './hearing-record-sample.ts';

/** The parties of the sample in an asynchronous hearing that went through every phase. */
const heardAsync = hearingAt('2021-10-11T12:00', throughTo('recordConfirm'), {
  parties: [worker, employer],
});
const decided = caseState({ hearings: [held], outcome: awardOutcome });
const { decisions } = awardOutcome;
/** The first claim decided before the rest. */
const partlyDecided = {
  ...decided,
  outcome: null,
  partialAwards: [{ id: 'p1', award: { ...awardOutcome, decisions: decisions.slice(0, 1) } }],
};
const corrected = {
  ...decided,
  documents: [
    {
      id: 'd1',
      kind: 'award',
      sha256: '',
      issuedOn: awardOutcome.decidedOn,
      hearingId: null,
      partyId: null,
      part: null,
      instrumentId: null,
    },
  ],
  corrections: [
    {
      id: 'k1',
      on: awardOutcome.decidedOn,
      documentId: 'd1',
      ground: 'clerical' as const,
      places: [{ place: '首部', wrong: '晨光服装', right: '晨光服饰' }],
      reason: '打印错误',
      amounts: [],
    },
  ],
};
const settled = caseState({ hearings: [held], outcome: settlement });

const inputs: Readonly<Record<CaseDocumentKind, PaperInput>> = {
  ...noticeInputs,
  acceptanceNotice: paperInput({ recipient: worker }),
  hearingNotice: paperInput({ hearing: hearing('inPerson'), recipient: employer }),
  joiningSheet: joiningInput(null),
  elementForm: paperInput({ recipient: employer }),
  elementSheet: paperInput({ state: caseState({ elementSheets: [elementSheet] }) }),
  hearingRecord: paperInput({ hearing: hearing('inPerson'), record: keptRecord }),
  asyncRecord: paperInput({ hearing: hearing('async'), asyncHearing: heardAsync }),
  mediationDocument: paperInput({ state: settled }),
  performanceCertificate: paperInput({ state: settled }),
  effectCertificate: paperInput({ state: decided }),
  partialAward: paperInput({ state: partlyDecided, instrumentId: 'p1' }),
  award: paperInput({ state: decided }),
  correctionDecision: paperInput({ state: corrected }),
};

async function textOf(paper: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(paper) })).value;
}

async function print(kind: CaseDocumentKind, input: PaperInput): Promise<string> {
  return textOf(fillTemplate(shippedTemplate(kind), buildPaperData(kind, input)));
}

describe('templates that ship', () => {
  it.each(documentKinds)('%s is what its source builds, and passes the checker', async (kind) => {
    const documentOf = (bytes: Uint8Array) => new PizZip(bytes).file('word/document.xml')?.asText();
    expect(documentOf(shippedTemplate(kind))).toBe(documentOf(await buildTemplate(kind)));
    expect(checkTemplate(shippedTemplate(kind), kind)).toEqual({ ok: true });
  });

  it.each(documentKinds)('%s filled with the samples leaves no tag behind', async (kind) => {
    const data: PaperData = {
      kind,
      title: '',
      number: '',
      fields: sampleFields(kind),
      missing: [],
      isPractice: false,
    };
    const text = await textOf(fillTemplate(shippedTemplate(kind), data));
    expect(text).not.toMatch(/[{}]|undefined|null/);
  });

  it.each(caseDocumentKinds)('%s: the data has every field of the catalogue and no other', (kind) => {
    const topLevel = fieldsOf(kind).filter((field) => field.inside === null);
    const { fields } = buildPaperData(kind, inputs[kind]);
    expect(Object.keys(fields).toSorted()).toEqual(topLevel.map((field) => field.field).toSorted());
    for (const list of topLevel.filter((field) => field.kind === 'list')) {
      const members = fieldsOf(kind).filter((field) => field.inside === list.field);
      for (const row of rowsOf(fields, list.field)) {
        expect(Object.keys(row).toSorted()).toEqual(members.map((field) => field.field).toSorted());
      }
    }
  });
});

function rowsOf(fields: PaperFields, list: string): readonly PaperFields[] {
  const rows = fields[list];
  return Array.isArray(rows) ? (rows as readonly PaperFields[]) : [];
}

describe('element papers', () => {
  it('the empty form names the side that fills it in and asks every element of the list', async () => {
    const text = await print('elementForm', inputs.elementForm);
    for (const words of [
      '广州市晨光服饰有限公司：',
      '劳动者姓名：江海子',
      '用人单位陈述',
      '入职时间',
      '解除或终止的时间与原因',
    ])
      expect(text).toContain(words);
  });

  it('the comparison prints both statements and what they come to; the award confirms the undisputed ones word for word', async () => {
    const sheet = await print('elementSheet', inputs.elementSheet);
    for (const words of ['被口头辞退', '自动离职', '有争议', '待陈述', '入职时间：2018年3月1日。'])
      expect(sheet).toContain(words);
    const state = { ...decided, elementSheets: [elementSheet] };
    const paper = await print('award', paperInput({ state }));
    expect(paper).toContain('双方对下列事实无争议，本委予以确认：\n\n入职时间：2018年3月1日。\n\n');
    expect(paper).not.toMatch(/被口头辞退|工作岗位/);
    expect(await print('award', inputs.award)).not.toContain('无争议');
  });
});

describe('acceptance notice', () => {
  it('names applicant, respondent, cause, dates, claims, and the simplified procedure only where it applies', async () => {
    const text = await print('acceptanceNotice', inputs.acceptanceNotice);
    for (const words of [
      '江海子：',
      '广州市晨光服饰有限公司劳动报酬争议一案',
      '2021年9月28日',
      '2021年10月9日予以受理',
      '（一）支付2021年3月至5月工资差额，金额12,000.00元。',
      '（三）出具解除劳动合同的证明。',
      '适用简易处理',
      '绿色通道',
      '二〇二一年十月九日',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('依法组成仲裁庭审理');
    expect(text).not.toContain('推举三至五名代表人');
    expect(text).not.toContain('附表');
  });

  it('of a collective dispute carries the roster and one line per kind of claim', async () => {
    const collective = collectiveApplication();
    const text = await print(
      'acceptanceNotice',
      paperInput({ state: caseState({ application: collective }) }),
    );
    expect(text).toContain('叶军1等32人：');
    expect(text).toContain('（一）支付2021年6月至8月工资（32人，合计292,960.00元，各人金额见附表）。');
    expect(text).toContain('申请人名单（共32人）');
    expect(text).toContain('肖军32');
    expect(text).toContain('推举三至五名代表人');
  });

  it('leaves out blocks without a value: address and telephone of the court', async () => {
    const court = { ...paperInput().court, address: '', phone: ' ' };
    const text = await print('acceptanceNotice', paperInput({ court }));
    expect(text).not.toContain('联系地址');
    expect(text).not.toContain('联系电话');
  });
});

describe('hearing notice', () => {
  it('in person: room and address, and the consequence for a respondent (LAW 36)', async () => {
    const text = await print('hearingNotice', inputs.hearingNotice);
    expect(text).toContain('2021年10月18日（星期一）9时00分');
    expect(text).toContain('第一仲裁庭（广州市从化区街口街新城东路99号）');
    expect(text).toContain('由仲裁员陈国栋独任审理，书记员林晓燕');
    expect(text).toContain('可以缺席裁决');
    expect(text).not.toContain('视为撤回仲裁申请');
  });

  it('to an applicant: the consequence is deemed withdrawal', async () => {
    const text = await print('hearingNotice', paperInput({ hearing: hearing('sync'), recipient: worker }));
    expect(text).toContain('网络仲裁庭，广东省劳动人事争议调解仲裁网');
    expect(text).toContain('可以视为撤回仲裁申请');
    expect(text).not.toContain('缺席裁决');
  });

  it('asynchronous: the window, and no consequence of LAW 36 from a missed window', async () => {
    const text = await print('hearingNotice', paperInput({ hearing: hearing('async'), recipient: worker }));
    expect(text).toContain('自2021年10月18日9时00分起至2021年10月26日18时00分止');
    expect(text).not.toMatch(/视为撤回|缺席裁决/);
  });

  it('names a panel of three with its presiding arbitrator', async () => {
    const panel = hearing('inPerson', {
      plan: plan('inPerson', { arbitratorIds: ['chen', 'li', 'huang'], clerkId: null }),
    });
    const text = await print('hearingNotice', paperInput({ hearing: panel, recipient: worker }));
    expect(text).toContain('首席仲裁员陈国栋，仲裁员李敏、黄志强。');
  });
});

describe('mediation document', () => {
  it('has parties, claims, terms in words and figures, the instalments, and the effect (LAW 42)', async () => {
    const text = await print('mediationDocument', inputs.mediationDocument);
    for (const words of [
      '申请人：江海子，女，1949年12月31日出生，公民身份号码11010519491231002X',
      '法定代表人（主要负责人）：周立民。',
      '委托代理人：何俊，广东穗城律师事务所律师，特别授权。',
      '一、被申请人广州市晨光服饰有限公司支付申请人江海子共计10,000.00元（大写：人民币壹万元整）',
      '二、任何一期未按时足额支付的',
      '三、申请人自愿放弃其他仲裁请求。',
      '2021年11月15日前',
      '以上合计10,000.00元',
      '调解员何婉仪',
      '经双方当事人签收后，即发生法律效力',
      '二〇二一年十月二十日',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('without instalments has no table', async () => {
    const outcome = { ...settlement, instalments: [] };
    const text = await print(
      'mediationDocument',
      paperInput({ state: caseState({ hearings: [held], outcome }) }),
    );
    expect(text).not.toContain('分期');
  });
});

describe('award', () => {
  it('tells the procedure, the claims, the reasons and one item per decision', async () => {
    const text = await print('award', inputs.award);
    for (const words of [
      '本委于2021年10月9日立案受理后，依法由仲裁员陈国栋独任审理，于2021年10月18日开庭进行了审理。',
      '申请人江海子、被申请人广州市晨光服饰有限公司的委托代理人到庭',
      '被申请人未能举证证明',
      '第四十六条、第四十七条',
      '在本裁决生效之日起五日内，支付申请人江海子2021年3月至5月工资差额12,000.00元（大写：人民币壹万贰仟元整）。',
      '支付申请人江海子违法解除劳动合同赔偿金17,500.00元',
      '三、驳回申请人的第三项仲裁请求。',
      '四、驳回申请人的其他仲裁请求。',
    ]) {
      expect(text).toContain(words);
    }
  });

  it.each([
    ['final', ['终局裁决', '第四十九条', '三十日内', '十五日内向有管辖权的基层人民法院'], ['期满不起诉']],
    ['nonFinal', ['非终局裁决', '期满不起诉的，本裁决书发生法律效力', '第五十条'], ['第四十九条']],
  ] as const)(
    '%s: states its kind and the remedies of that kind (LAW 48 to 50)',
    async (finality, present, absent) => {
      const outcome = { ...awardOutcome, finality };
      const text = await print('award', paperInput({ state: { ...decided, outcome } }));
      for (const words of present) expect(text).toContain(words);
      for (const words of absent) expect(text).not.toContain(words);
    },
  );

  // RULES 50: c1 final, c2 over the line, c3 dismissed and so final.
  it('of final and non-final items is two documents; neither carries what the other decides', async () => {
    const items = [
      { claimId: 'c1', finality: 'final', derived: 'final', reason: 'withinThreshold', overrideReason: null },
      {
        claimId: 'c2',
        finality: 'nonFinal',
        derived: 'nonFinal',
        reason: 'overThreshold',
        overrideReason: null,
      },
      { claimId: 'c3', finality: 'final', derived: 'final', reason: 'dismissed', overrideReason: null },
    ] as const;
    const state = { ...decided, outcome: { ...awardOutcome, finality: 'nonFinal' as const, items } };
    const final = await print('award', paperInput({ state, awardPart: 'final' }));
    for (const words of [
      '〔2021〕587号之一',
      '就第一项、第三项仲裁请求作出裁决，非终局裁决事项由穗从劳人仲案〔2021〕587号之二裁决书裁决',
      '一、被申请人',
      '二、驳回申请人的第三项仲裁请求。',
      '申请撤销裁决',
    ])
      expect(final).toContain(words);
    expect(final).not.toContain('17,500.00');
    const nonFinal = await print('award', paperInput({ state, awardPart: 'nonFinal' }));
    expect(nonFinal).toContain('赔偿金17,500.00元');
    expect(nonFinal).toContain('二、驳回申请人第二项仲裁请求的其余部分。');
    expect(nonFinal).toContain('第四十六条、第五十条');
    expect(nonFinal).not.toContain('申请撤销裁决');
    expect(nonFinal).not.toContain('12,000.00元（大写');
  });

  it('says that an absent respondent was notified and judged by default', async () => {
    const absent = {
      ...held,
      status: 'respondentAbsent' as const,
      attendance: [
        { partyId: 'w1', mark: 'present' as const },
        { partyId: 'e1', mark: 'absent' as const },
      ],
    };
    const text = await print('award', paperInput({ state: { ...decided, hearings: [absent] } }));
    expect(text).toContain(
      '被申请人广州市晨光服饰有限公司经本委书面通知，无正当理由拒不到庭，本委依法缺席裁决。',
    );
    expect(text).toContain('第三十六条、第四十六条');
    const left = { ...absent, attendance: [{ partyId: 'e1', mark: 'left' as const }] };
    const other = await print('award', paperInput({ state: { ...decided, hearings: [left] } }));
    expect(other).toContain('未经仲裁庭许可中途退庭，本委依法缺席裁决。');
    const present = await print('award', paperInput({ state: decided }));
    expect(present).not.toMatch(/缺席裁决|第三十六条/);
  });

  it('in part names what it decides and what goes on, and the award after it what was decided before', async () => {
    const first = await print('partialAward', inputs.partialAward);
    for (const words of [
      '〔2021〕587号之一',
      '先 行 裁 决 书',
      '就第一项仲裁请求先行裁决，其余仲裁请求继续审理',
      '第四十三条、第四十六条',
      '可以自收到本裁决书之日起十五日内',
    ])
      expect(first).toContain(words);
    expect(first).not.toContain('本案现已审理终结');
    const rest = await print('award', paperInput({ state: { ...partlyDecided, outcome: awardOutcome } }));
    expect(rest).toContain('〔2021〕587号之二');
    expect(rest).toMatch(/587号之一先行裁决书，就第一项仲裁请求先行裁决。本裁决书就/);
    expect(rest).not.toMatch(/支付申请人江海子2021年3月至5月工资差额/);
    expect(rest).toContain('本案现已审理终结');
  });

  it('is put right by a decision that says place, wrong and right text, and that no period stops (RULES 54)', async () => {
    const text = await print('correctionDecision', inputs.correctionDecision);
    for (const words of [
      '587号裁决书',
      '文字错误',
      '一、首部中的“晨光服装”，补正为“晨光服饰”。',
      '仍自收到原文书之日起计算，不因补正而中止',
    ])
      expect(text).toContain(words);
  });

  it('never repeats a sum a claim names itself beside a different awarded one', async () => {
    const named = { ...application, claims: [claim('c1', '支付工资12000元及利息', 1_200_000, 'w1')] };
    const outcome = {
      ...awardOutcome,
      decisions: [{ claimId: 'c1', result: 'partly' as const, amountFen: 800_000 }],
    };
    const text = await print('award', paperInput({ state: { ...decided, application: named, outcome } }));
    expect(text).toContain('支付申请人江海子第一项仲裁请求所涉款项8,000.00元');
  });

  it('of a collective dispute gives the sum in the text and each result in the roster', async () => {
    const collective = collectiveApplication();
    const decisions = collective.claims.map((each, index) => ({
      claimId: each.id,
      result: index === 0 ? ('dismissed' as const) : ('supported' as const),
      amountFen: index === 0 ? null : 100_000,
    }));
    const text = await print(
      'award',
      paperInput({ state: { ...decided, application: collective, outcome: { ...awardOutcome, decisions } } }),
    );
    expect(text).toContain('支付申请人陈军2等31人2021年6月至8月工资31,000.00元');
    expect(text).toContain('（各人金额见附表）');
    expect(text).toContain('驳回申请人的其他仲裁请求。');
    expect(text).toMatch(/叶军1\s+－\s+9,000\.00\s+驳回\s+0\.00/);
  });
});

describe('blanks', () => {
  const missingOf = (kind: CaseDocumentKind, input: PaperInput) =>
    buildPaperData(kind, input).missing.map(({ field, where }) => `${field}@${where}`);

  it.each([
    [
      'acceptanceNotice',
      paperInput({ state: caseState({ acceptedOn: null, caseNumber: null }) }),
      ['案号@acceptance', '受理日期@acceptance'],
    ],
    [
      'acceptanceNotice',
      paperInput({ court: { ...paperInput().court, commissionName: '' } }),
      ['委员会名称@court'],
    ],
    [
      'hearingNotice',
      paperInput({ hearing: hearing('inPerson', { plan: plan('inPerson', { roomId: null }) }) }),
      ['庭室@hearing'],
    ],
    [
      'hearingNotice',
      paperInput({ hearing: hearing('sync', { plan: plan('sync', { roomId: null, platform: null }) }) }),
      ['在线庭室@hearing'],
    ],
    [
      'hearingNotice',
      paperInput({ hearing: hearing('async', { plan: plan('async', { endsAt: null }) }) }),
      ['窗口结束@hearing'],
    ],
    ['mediationDocument', paperInput({ state: caseState() }), ['协议@outcome', '调解日期@outcome']],
    [
      'award',
      paperInput({ state: { ...decided, outcome: { ...awardOutcome, finality: null, findings: ' \n' } } }),
      ['本委认为@outcome', '法律依据@outcome'],
    ],
    [
      'award',
      paperInput({ state: caseState({ outcome: awardOutcome }) }),
      ['审理经过@hearing', '仲裁庭成员@hearing'],
    ],
  ] as const)('%s: each is named with its place', (kind, input, expected) => {
    expect(missingOf(kind, input)).toEqual(expected);
    expect(() => fillTemplate(shippedTemplate(kind), buildPaperData(kind, input))).toThrow(
      expect.objectContaining({ code: 'fieldMissing' }),
    );
  });

  it('a tag the court added itself stops the print where its value is blank', () => {
    const template = edited('acceptanceNotice', '特此通知。', '特此通知。{仲裁院电话}');
    const input = paperInput({ court: { ...paperInput().court, phone: '' } });
    const thrown = caught(() => fillTemplate(template, buildPaperData('acceptanceNotice', input)));
    expect(thrown.code).toBe('fieldMissing');
    expect(thrown.details).toEqual({
      missing: [{ field: '仲裁院电话', label: '仲裁院联系电话', where: 'court' }],
    });
  });

  it('what people typed is never read as a tag or as markup', async () => {
    const odd = { ...application, claims: [claim('c1', '支付{案号}<w:p/>&"\u0001工资', null)] };
    expect(await print('acceptanceNotice', paperInput({ state: caseState({ application: odd }) }))).toContain(
      '支付{案号}<w:p/>&"工资',
    );
  });
});

describe('template checker', () => {
  it.each([
    ['特此通知。', '特此通知。{案好}', { code: 'unknownTag', tag: '案好', suggestion: '案号' }],
    ['特此通知。', '特此通知。{申请日期', { code: 'tagNotClosed', tag: '申请日期' }],
    ['特此通知。', '特此通知。申请日期}', { code: 'tagNotOpened' }],
    ['特此通知。', '特此通知。{#集体争议}优先', { code: 'blockNotClosed', tag: '集体争议' }],
    ['特此通知。', '特此通知。{/集体争议}', { code: 'blockNotOpened', tag: '集体争议' }],
    ['特此通知。', '特此通知。{请求内容}', { code: 'wrongPlace', tag: '请求内容', suggestion: '请求' }],
    ['特此通知。', '特此通知。{集体争议}', { code: 'notAText', tag: '集体争议' }],
    ['特此通知。', '特此通知。{#案由}有{/案由}', { code: 'notABlock', tag: '案由' }],
    ['特此通知。', '特此通知。｛案由｝', { code: 'fullWidthBrace', tag: '｛案由｝', suggestion: '{案由}' }],
    ['{收件人}', '某某', { code: 'mustHave', tag: '收件人' }],
  ])('%s → %s', (from, to, fault) => {
    const check = checkTemplate(edited('acceptanceNotice', from, to), 'acceptanceNotice');
    expect(check).toEqual({ ok: false, faults: [expect.objectContaining(fault)] });
  });

  it('a tag Word has split into several runs still counts', () => {
    const split = edited('acceptanceNotice', '{收件人}', '{收</w:t></w:r><w:r><w:t>件人}');
    expect(checkTemplate(split, 'acceptanceNotice')).toEqual({ ok: true });
  });

  it.each([
    ['not a zip', new TextEncoder().encode('hello'), 'notADocument'],
    [
      'a zip that is no document',
      new PizZip().file('a.txt', 'x').generate({ type: 'uint8array' }),
      'notADocument',
    ],
    [
      'a document with macros',
      new PizZip(shippedTemplate('award')).file('word/vbaProject.bin', 'x').generate({ type: 'uint8array' }),
      'hasMacros',
    ],
  ])('%s is refused', (_, bytes, code) => {
    expect(checkTemplate(bytes, 'award')).toEqual({
      ok: false,
      faults: [{ code, tag: '', suggestion: null }],
    });
  });

  it('a template of another kind does not fill', () => {
    const thrown = caught(() =>
      fillTemplate(shippedTemplate('docketSheet'), buildPaperData('award', inputs.award)),
    );
    expect(thrown.code).toBe('badTemplate');
  });
});

describe('practice court', () => {
  const headersOf = (paper: Uint8Array) => {
    const zip = new PizZip(paper);
    return Object.keys(zip.files)
      .filter((name) => name.startsWith('word/header'))
      .map((name) => zip.file(name)?.asText() ?? '');
  };

  it('every paper carries the watermark, in a header that the document refers to', () => {
    const paper = fillTemplate(
      shippedTemplate('award'),
      buildPaperData('award', { ...inputs.award, isPractice: true }),
    );
    expect(headersOf(paper)).toEqual([expect.stringContaining('string="练习"')]);
    const zip = new PizZip(paper);
    expect(zip.file('word/document.xml')?.asText()).toMatch(/<w:headerReference [^>]*r:id="rIdPractice"/);
    expect(zip.file('word/_rels/document.xml.rels')?.asText()).toContain('Target="header-practice.xml"');
    expect(zip.file('[Content_Types].xml')?.asText()).toContain('/word/header-practice.xml');
  });

  it('a real paper carries none', () => {
    expect(headersOf(fillTemplate(shippedTemplate('award'), buildPaperData('award', inputs.award)))).toEqual(
      [],
    );
  });
});

/** A shipped template with words of its text replaced. */
function edited(kind: CaseDocumentKind, from: string, to: string): Uint8Array {
  const zip = new PizZip(shippedTemplate(kind));
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  expect(xml).toContain(from);
  return zip
    .file(
      'word/document.xml',
      xml.replace(from, () => to),
    )
    .generate({ type: 'uint8array' });
}

function caught(action: () => unknown): AppError {
  try {
    action();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
