import { condition, list, must, text } from './catalogue-field.ts';
import {
  acceptedOn,
  claims,
  court,
  ofCase,
  parties,
  receivedOn,
  recipient,
  roster,
  sitting,
  tribunal,
} from './fields-of-case.ts';
import { undisputed } from './fields-of-elements.ts';
import { distribution } from './fields-of-settlement.ts';

export const acceptanceNotice = [
  ...ofCase,
  recipient,
  receivedOn,
  acceptedOn(must),
  ...claims,
  condition('简易处理', '适用简易处理'),
  condition('普通程序', '不适用简易处理'),
  condition('集体争议', '劳动者十人以上'),
  condition('绿色通道', '已列入绿色通道'),
  ...roster([]),
];

export const hearingNotice = [...ofCase, recipient, ...sitting, ...tribunal(true)];

export const mediationDocument = [
  ...ofCase,
  ...parties,
  receivedOn,
  acceptedOn(must),
  ...claims,
  ...list(
    '协议',
    '调解协议，逐项',
    'outcome',
    [
      text('协议序号', '协议条款的序号（汉字）', '一', 'outcome'),
      text('协议内容', '协议条款', '被申请人支付申请人工资差额10,000.00元。', 'outcome'),
    ],
    must,
  ),
  condition('有分期', '约定了分期履行'),
  ...list('分期', '分期履行，逐期', 'outcome', [
    text('期次', '第几期', '1', 'outcome'),
    text('付款期限', '付款期限', '2021年11月15日前', 'outcome'),
    text('分期金额', '当期金额', '5,000.00', 'outcome'),
  ]),
  text('协议金额', '协议总额', '10,000.00', 'outcome'),
  condition('有调解员', '填写了调解员'),
  text('调解员', '调解员', '何婉仪', 'outcome', { required: '有调解员' }),
  text('调解日期', '达成协议的日期（汉字）', '二〇二一年十月二十日', 'outcome', must),
  ...tribunal(false),
  ...distribution,
  ...roster([]),
];

export const award = [
  ...ofCase,
  ...parties,
  text(
    '审理经过',
    '受理、组庭、开庭、到庭的经过',
    '本委于2021年10月9日立案受理后，依法由仲裁员陈国栋独任审理。',
    'hearing',
    must,
  ),
  ...claims,
  condition('有事实与理由', '申请书写明了事实与理由'),
  ...list(
    '事实与理由',
    '申请人的事实与理由，每段一行',
    'application',
    [text('事实段', '一段事实与理由', '申请人于2018年3月入职被申请人处。', 'application')],
    { required: '有事实与理由' },
  ),
  ...undisputed,
  ...list(
    '本委认为',
    '查明的事实与裁决理由，每段一行',
    'outcome',
    [text('理由段', '一段裁决理由', '被申请人未足额支付工资，应当补足。', 'outcome')],
    must,
  ),
  text(
    '法律依据',
    '裁决引用的程序条文',
    '《中华人民共和国劳动争议调解仲裁法》第四十六条、第五十条',
    'outcome',
    must,
  ),
  ...list(
    '裁决',
    '裁决结果，逐项',
    'outcome',
    [
      text('裁决序号', '裁决项的序号（汉字）', '一', 'outcome'),
      text(
        '裁决内容',
        '裁决项',
        '被申请人在本裁决生效之日起五日内支付申请人工资差额10,000.00元。',
        'outcome',
      ),
    ],
    must,
  ),
  condition('分别裁决', '终局和非终局事项分别制作裁决书'),
  text(
    '分别裁决说明',
    '本裁决书裁决哪几项、其余在哪份裁决书',
    '本裁决书就第一项仲裁请求作出裁决。',
    'outcome',
    { required: '分别裁决' },
  ),
  condition('终局裁决', '裁决为终局裁决'),
  condition('非终局裁决', '裁决为非终局裁决'),
  text('裁决日期', '裁决日期（汉字）', '二〇二一年十一月十二日', 'outcome', must),
  ...tribunal(true),
  ...roster([
    text('名单裁决结果', '该申请人的裁决结果', '支持', 'outcome'),
    text('名单裁决金额', '该申请人的裁决金额', '10,000.00', 'outcome'),
  ]),
  condition('有计算明细', '有金额是用计算工具算出的'),
  ...list('计算项', '计算明细，逐项请求', 'outcome', [
    text('计算标题', '请求的序号和内容', '一、支付工资差额', 'outcome'),
    ...list('计算步骤', '计算步骤，逐步', 'outcome', [
      text('步骤序号', '第几步', '1', 'outcome'),
      text('步骤名称', '计算的是什么', '休息日加班工资（小时数）16', 'outcome'),
      text('步骤算式', '代入数字的算式', '8,000.00 ÷ 21.75 ÷ 8 × 2 × 16', 'outcome'),
      text('步骤金额', '该步金额，扣减为负', '1,471.26', 'outcome'),
      text('步骤依据', '该步所据条文', '《劳动法》第四十四条第（二）项', 'outcome'),
    ]),
    text('计算合计', '合计金额，与裁决金额不同时一并写明', '合计1,471.26元。', 'outcome'),
    text('计算依据', '计算所据的数值及其出处', '劳社部发〔2008〕3号：21.75（2008-01-03）', 'outcome'),
  ]),
];

const session = [
  text('场次时间', '开庭时间或异步窗口', '09:00–10:30', 'hearing'),
  text('场次庭室', '庭室或平台', '第一仲裁庭', 'hearing'),
  text('场次案号', '案号', '穗从劳人仲案〔2021〕587号', 'acceptance'),
  text('场次申请人', '申请人', '江海子', 'application'),
  text('场次被申请人', '被申请人', '广州市晨光服饰有限公司', 'application'),
  text('场次案由', '案由', '劳动报酬', 'application'),
  text('场次方式', '线下、在线同步或在线异步', '线下', 'hearing'),
  text('场次仲裁庭', '仲裁员，首席在前', '陈国栋', 'hearing'),
  text('场次书记员', '书记员', '林晓燕', 'hearing'),
];

export const docketSheet = [
  ...court,
  text('期间', '起止日期', '2021年10月9日至2021年10月15日', 'hearing', must),
  text('范围', '全部庭室或某一庭室', '全部庭室', 'hearing', must),
  text('场次数', '场次总数', '12', 'hearing'),
  text('制表日期', '制表日期', '2021年10月8日', 'hearing'),
  condition('没有开庭', '期间内没有开庭'),
  ...list('日', '有开庭的日子，逐日', 'hearing', [
    text('日期', '日期、星期与工作日性质', '2021年10月9日 星期六（调休上班）', 'hearing'),
    text('当日场次数', '当日场次', '3', 'hearing'),
    ...list('场次', '当日开庭，按庭室和时间', 'hearing', session),
  ]),
];
