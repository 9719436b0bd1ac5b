import {
  block,
  body,
  caption,
  caseNumberLine,
  flush,
  heading,
  officialPaper,
  repeatingTable,
  sealed,
  signature,
} from './official-paper.ts';

const schedule = block('有分期', [
  caption('付款期限'),
  repeatingTable('分期', [
    { header: '期次', cell: '第{期次}期', width: 20 },
    { header: '付款期限', cell: '{付款期限}', width: 45 },
    { header: '金额（元）', cell: '{分期金额}', width: 35, align: 'right' },
  ]),
  body('以上合计{协议金额}元。'),
]);

const penalty = block('有违约责任', [body('违约责任：{违约责任}')]);

/** 调解协议仲裁审查申请书 (D37): RULES 74, GD 26, 27. Signed by all parties together. */
export function reviewApplication() {
  return officialPaper('调解协议仲裁审查申请书', [
    ...heading('调解协议仲裁审查', '申 请 书'),
    ...block('当事人', [body('{当事人说明}', { isRagged: true })]),
    body(
      '双方因{案由}，经{调解组织}调解员{调解员}主持调解，达成调解协议{#有协议编号}（{协议编号}）{/有协议编号}，该协议于{生效日期}生效。现双方共同申请贵委对该调解协议进行审查，并根据协议制作调解书。协议内容如下：',
    ),
    ...block('协议', [body('{协议序号}、{协议内容}')]),
    ...schedule,
    ...penalty,
    ...block('有材料', [body('随申请提交下列材料：'), ...block('材料', [body('{材料名称}')])]),
    body(
      '双方承诺：协议出于自愿，内容真实，未损害国家利益、社会公共利益或者他人合法权益；如有虚假，愿承担相应法律责任。',
    ),
    flush('此致'),
    flush('{委员会名称}'),
    signature('申请人（劳动者）签名：＿＿＿＿＿＿＿＿'),
    signature('申请人（用人单位）盖章：＿＿＿＿＿＿＿＿'),
    signature('{申请日期}'),
  ]);
}

/** 受理通知书 of a review (D37): RULES 76. */
export function reviewAcceptance() {
  return officialPaper('调解协议仲裁审查受理通知书', [
    ...heading('{委员会名称}', '受 理 通 知 书'),
    caseNumberLine(),
    flush('{双方}：'),
    body(
      '你们于{申请日期}共同申请本委审查经{调解组织}主持达成的{案由}调解协议。经审查，申请符合《劳动人事争议仲裁办案规则》第七十四条的规定，本委于{受理日期}予以受理，由仲裁员{仲裁员}负责审查，于{审结期限}前作出审查结论。',
    ),
    body(
      '调解书送达前，一方或者双方当事人撤回审查申请的，本委终止审查。请按本委通知提供补充材料，如实陈述协议达成的经过。',
    ),
    ...sealed('{委员会名称}', '{受理日期}'),
  ]);
}

/** 不予受理通知书 or 不予制作调解书通知书 (D37): RULES 75, 78; GD 28, 30. */
export function reviewRefusal() {
  return officialPaper('调解协议仲裁审查结果通知书', [
    ...block('不予受理', heading('{委员会名称}', '不予受理通知书')),
    ...block('不予制作', heading('{委员会名称}', '不予制作调解书通知书')),
    ...block('有案号', [caseNumberLine()]),
    flush('{申请人}：'),
    body(
      '{#共同申请}你们于{申请日期}共同{/共同申请}{^共同申请}你方于{申请日期}{/共同申请}申请本委审查经{调解组织}主持达成的{案由}调解协议。经审查，存在下列情形：',
    ),
    ...block('理由', [body('{理由段}')]),
    ...block('不予受理', [body('根据{依据}的规定，本委决定不予受理。')]),
    ...block('不予制作', [body('根据{依据}的规定，本委决定不予制作调解书。')]),
    body('当事人可以重新调解，或者就争议依法申请仲裁。'),
    ...sealed('{委员会名称}', '{制作日期}'),
  ]);
}

/** 调解书 made of a reviewed agreement (D37): RULES 77, GD 30; effect by LAW 42, enforcement by LAW 51. */
export function reviewDocument() {
  return officialPaper('调解书', [
    ...heading('{委员会名称}', '仲 裁 调 解 书'),
    caseNumberLine(),
    ...block('当事人', [body('{当事人说明}', { isRagged: true })]),
    body(
      '双方因{案由}，经{调解组织}调解员{调解员}主持调解达成调解协议{#有协议编号}（{协议编号}）{/有协议编号}，于{申请日期}共同向本委申请审查，本委于{受理日期}受理，由仲裁员{仲裁员}审查。双方达成的协议如下：',
    ),
    ...block('协议', [body('{协议序号}、{协议内容}')]),
    ...schedule,
    ...penalty,
    body('经审查，上述协议符合法律规定。根据《劳动人事争议仲裁办案规则》第七十七条的规定，本委予以确认。'),
    body(
      '本调解书经双方当事人签收后，即发生法律效力。一方当事人逾期不履行的，另一方当事人可以依照民事诉讼法的有关规定向人民法院申请执行。',
      { keepNext: true },
    ),
    signature('仲　裁　员　　{仲裁员}'),
    ...sealed('{委员会名称}', '{制作日期}'),
  ]);
}
