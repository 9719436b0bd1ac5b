import { condition, list, must, step, text } from './catalogue-field.ts';
import {
  acceptedOn,
  caseNumber,
  ofApplication,
  ofCase,
  parties,
  receivedOn,
  recipient,
  sitting,
  tribunal,
} from './fields-of-case.ts';

const reasons = (sample: string) =>
  list('理由', '理由，每段一行', step, [text('理由段', '一段理由', sample, step)], must);

export const correctionNotice = [
  ...ofApplication,
  recipient,
  receivedOn,
  ...list(
    '补正',
    '需要补正的内容，逐项',
    step,
    [
      text('补正序号', '补正事项的序号（汉字）', '一', step),
      text('补正内容', '需要补正的一项内容', '申请人的身份证复印件', step),
    ],
    must,
  ),
  text('受理决定期限', '补正齐全后决定是否受理的期限', '五个工作日', 'court', must),
];

export const jurisdictionNotice = [
  ...ofApplication,
  recipient,
  receivedOn,
  ...reasons('劳动合同履行地和用人单位所在地均在广州市花都区'),
  text('告知机构', '有管辖权的仲裁委员会', '广州市花都区劳动人事争议仲裁委员会', step, must),
];

export const rejectionNotice = [
  ...ofApplication,
  condition('有案号', '受理后撤销案件，已有案号'),
  caseNumber({ required: '有案号' }),
  recipient,
  receivedOn,
  condition('未受理', '未受理即决定不予受理'),
  condition('撤销案件', '受理后发现不应当受理，撤销案件'),
  acceptedOn({ required: '撤销案件' }),
  text('不予受理情形', '不符合哪一项受理条件', '该争议不属于本规则第二条规定的争议范围', step, {
    required: '未受理',
  }),
  text('不予受理依据', '不符合的条文', '第三十条第（一）项、第三十一条', step, { required: '未受理' }),
  ...reasons('申请人与被申请人之间系承揽关系，不存在劳动关系'),
];

export const panelNotice = [
  ...ofCase,
  recipient,
  text('组庭日期', '组成仲裁庭的日期', '2021年10月11日', 'hearing', must),
  condition('变更仲裁庭', '仲裁庭组成人员有变更'),
  ...tribunal(true),
];

const provisional = condition('有暂定日期', '有日期落在放假安排尚未公布的年度');

export const collectiveNotice = [
  ...ofCase,
  recipient,
  ...tribunal(true),
  text('答辩期限', '答辩期限', '自收到仲裁申请书副本之日起十个工作日内', 'court', must),
  text('举证期限', '举证期限', '自收到本通知之日起十个工作日内', 'court', must),
  provisional,
  ...sitting,
  condition('有代表人', '劳动者一方已推举代表人'),
  text('代表人', '代表人姓名，以顿号分开', '叶军琪、陈国强、李志明', step, { required: '有代表人' }),
];

const ground = [
  text('中止日期', '中止审理的日期', '2021年10月20日', step, must),
  text(
    '中止事由',
    '中止审理的法定情形',
    '案件处理需要等待工伤认定、伤残等级鉴定以及其他鉴定结论',
    step,
    must,
  ),
];

export const suspensionNotice = [
  ...ofCase,
  recipient,
  ...ground,
  text('中止依据', '《办案规则》第四十七条的哪一项', '第四十七条第（六）项', step, must),
];

const awardPeriod = [
  condition('审限已定', '审理期限的届满日期已经确定'),
  text('审理期限', '审理期限的届满日期', '2021年12月8日', step, { required: '审限已定' }),
  provisional,
];

export const resumptionNotice = [
  ...ofCase,
  recipient,
  ...ground,
  text('恢复日期', '恢复审理的日期', '2021年11月5日', step, must),
  text('中止天数', '中止审理的天数（汉字）', '十六', step, must),
  ...awardPeriod,
];

export const extensionNotice = [
  ...ofCase,
  recipient,
  acceptedOn(must),
  text('批准日期', '批准延期的日期', '2021年11月19日', step, must),
  text('延长天数', '延长的天数（汉字）', '十五', step, must),
  ...awardPeriod,
];

export const recusalDecision = [
  ...ofCase,
  ...parties,
  ...list(
    '回避',
    '回避申请，逐件',
    step,
    [
      text(
        '回避说明',
        '谁在何时以何理由申请谁回避',
        '申请人江海子于2021年10月12日以仲裁员陈国栋与本案有利害关系为由，申请其回避。',
        step,
      ),
    ],
    must,
  ),
  ...list(
    '决定',
    '决定事项，逐项',
    step,
    [
      text('决定序号', '决定事项的序号（汉字）', '一', step),
      text('决定内容', '决定事项', '准许回避申请，仲裁员陈国栋不再参加本案的审理。', step),
    ],
    must,
  ),
  condition('准许回避', '至少一人应当回避'),
  text('决定日期', '决定日期（汉字）', '二〇二一年十月十四日', step, must),
];
