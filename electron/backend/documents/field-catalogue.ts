import type { DocumentKind } from '../domain/document-kind.ts';
import type { FieldPlace, PaperFields, PaperValue } from './paper-field.ts';

/** One tag a template may use, for the screen, the checker and the blanks that stop a print. */
export interface CatalogueField {
  readonly field: string;
  readonly kind: 'text' | 'list' | 'condition';
  readonly label: string;
  /** The list this tag lives in; null at the top level. */
  readonly inside: string | null;
  readonly sample: string;
  readonly where: FieldPlace;
  /** Whether a blank stops the paper; a condition's name: only where that condition holds. */
  readonly required: boolean | string;
}

/** Every tag of a kind of paper, lists before their members. */
export function fieldsOf(kind: DocumentKind): readonly CatalogueField[] {
  return catalogue[kind];
}

/** One tag of a kind of paper; null when there is no such tag. */
export function findField(kind: DocumentKind, field: string): CatalogueField | null {
  return catalogue[kind].find((candidate) => candidate.field === field) ?? null;
}

/** Sample values of every tag, every condition true and one row per list: what a template looks like filled. */
export function sampleFields(kind: DocumentKind): PaperFields {
  return sampleOf(kind, null);
}

function sampleOf(kind: DocumentKind, inside: string | null): PaperFields {
  const members = catalogue[kind].filter((field) => field.inside === inside);
  return Object.fromEntries(members.map((field) => [field.field, sampleValue(kind, field)]));
}

function sampleValue(kind: DocumentKind, field: CatalogueField): PaperValue {
  if (field.kind === 'condition') return true;
  return field.kind === 'list' ? [sampleOf(kind, field.field)] : field.sample;
}

interface Options {
  readonly required?: boolean | string;
}

function text(
  field: string,
  label: string,
  sample: string,
  where: FieldPlace,
  options: Options = {},
): CatalogueField {
  return { field, kind: 'text', label, inside: null, sample, where, required: options.required ?? false };
}

function condition(field: string, label: string): CatalogueField {
  return { field, kind: 'condition', label, inside: null, sample: '', where: 'application', required: false };
}

/** A list with its members; members may be lists of their own. */
function list(
  field: string,
  label: string,
  where: FieldPlace,
  members: readonly CatalogueField[],
  options: Options = {},
): readonly CatalogueField[] {
  const head: CatalogueField = {
    field,
    kind: 'list',
    label,
    inside: null,
    sample: '',
    where,
    required: options.required ?? false,
  };
  return [head, ...members.map((member) => (member.inside === null ? { ...member, inside: field } : member))];
}

const must = { required: true };

const court = [
  text('委员会名称', '仲裁委员会名称', '广州市从化区劳动人事争议仲裁委员会', 'court', must),
  text('仲裁院名称', '仲裁院名称', '广州市从化区劳动人事争议仲裁院', 'court', must),
  text('仲裁院地址', '仲裁院地址', '广州市从化区街口街新城东路99号', 'court'),
  text('仲裁院电话', '仲裁院联系电话', '020-87920000', 'court'),
  condition('有地址', '设置了仲裁院地址'),
  condition('有电话', '设置了仲裁院电话'),
];

const ofCase = [
  ...court,
  text('案号', '案号', '穗从劳人仲案〔2021〕587号', 'acceptance', must),
  text('案由', '案由', '劳动报酬争议', 'application', must),
  text('申请人', '申请人（简称，多人时写“某某等几人”）', '江海子', 'application', must),
  text('被申请人', '被申请人（简称）', '广州市晨光服饰有限公司', 'application', must),
  text('制发日期', '制发日期（汉字）', '二〇二一年十月九日', 'court', must),
  text('制发日期数字', '制发日期（数字）', '2021年10月9日', 'court'),
];

const recipient = text('收件人', '收件人', '江海子', 'application', must);

const parties = list(
  '当事人',
  '当事人及代理人，每人一段',
  'application',
  [
    text(
      '当事人说明',
      '一名当事人或代理人的称谓、姓名（名称）与身份事项',
      '申请人：江海子，女，1978年3月2日出生，住广州市从化区街口街。',
      'application',
    ),
  ],
  must,
);

const claims = list(
  '请求',
  '仲裁请求，逐项',
  'application',
  [
    text('请求序号', '请求的序号（汉字）', '一', 'application'),
    text('请求内容', '请求的内容与金额', '支付2021年3月至5月工资差额，金额12,000.00元', 'application'),
  ],
  must,
);

const tribunal = (isRequired: boolean) => [
  condition('有仲裁庭', '已组成仲裁庭'),
  condition('独任审理', '由一名仲裁员独任审理'),
  condition('合议审理', '由三名仲裁员组成仲裁庭'),
  text('独任仲裁员', '独任仲裁员或首席仲裁员姓名', '陈国栋', 'hearing'),
  text('其他仲裁员', '首席以外的仲裁员，以顿号分开', '李敏、黄志强', 'hearing', { required: '合议审理' }),
  condition('有书记员', '已指定书记员'),
  text('书记员', '书记员姓名', '林晓燕', 'hearing', { required: '有书记员' }),
  text('署名书记员', '书记员姓名（两字的名字中间留空）', '林晓燕', 'hearing'),
  ...list(
    '仲裁庭成员',
    '署名的仲裁员，首席在前',
    'hearing',
    [
      text('成员职务', '首席仲裁员或仲裁员', '仲　裁　员', 'hearing'),
      text('成员姓名', '仲裁员姓名', '陈国栋', 'hearing'),
    ],
    { required: isRequired },
  ),
];

const roster = (extra: readonly CatalogueField[]) => [
  condition('有名单', '申请人超过五人，名单作为附表'),
  text('名单人数', '名单上的人数', '32', 'application'),
  ...list('名单', '申请人名单（附表），逐人', 'application', [
    text('名单序号', '序号', '1', 'application'),
    text('名单姓名', '姓名', '叶军琪', 'application'),
    text('名单证件号码', '身份证件号码', '440184197803021234', 'application'),
    text('名单请求金额', '该申请人的请求金额', '12,000.00', 'application'),
    ...extra,
  ]),
];

const acceptanceNotice = [
  ...ofCase,
  recipient,
  text('申请日期', '申请日期', '2021年9月28日', 'application', must),
  text('受理日期', '受理日期', '2021年10月9日', 'acceptance', must),
  ...claims,
  condition('简易处理', '适用简易处理'),
  condition('普通程序', '不适用简易处理'),
  condition('集体争议', '劳动者十人以上'),
  condition('绿色通道', '已列入绿色通道'),
  ...roster([]),
];

const hearingNotice = [
  ...ofCase,
  recipient,
  text('开庭日期', '开庭日期与星期', '2021年10月9日（星期六）', 'hearing', must),
  text('开庭时间', '开庭时间', '9时00分', 'hearing', must),
  condition('线下开庭', '当面开庭'),
  condition('同步开庭', '在线同步开庭'),
  condition('异步开庭', '在线异步开庭'),
  text('庭室', '庭室名称', '第一仲裁庭', 'hearing', { required: '线下开庭' }),
  text('在线庭室', '在线庭室与平台或链接', '网络仲裁庭，广东省劳动人事争议调解仲裁网', 'hearing', {
    required: '同步开庭',
  }),
  text('平台', '异步开庭的平台', '广东省劳动人事争议调解仲裁网', 'hearing'),
  condition('有平台', '填写了平台或链接'),
  text('窗口开始', '异步开庭的开始时间', '2021年10月11日9时00分', 'hearing', { required: '异步开庭' }),
  text('窗口结束', '异步开庭的截止时间', '2021年10月20日18时00分', 'hearing', { required: '异步开庭' }),
  condition('收件人是申请人', '收件人是申请人'),
  condition('收件人是被申请人', '收件人是被申请人'),
  condition('收件人是第三人', '收件人是第三人'),
  ...tribunal(true),
];

const mediationDocument = [
  ...ofCase,
  ...parties,
  text('申请日期', '申请日期', '2021年9月28日', 'application', must),
  text('受理日期', '受理日期', '2021年10月9日', 'acceptance', must),
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
  ...roster([]),
];

const award = [
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
  condition('终局裁决', '裁决为终局裁决'),
  condition('非终局裁决', '裁决为非终局裁决'),
  text('裁决日期', '裁决日期（汉字）', '二〇二一年十一月十二日', 'outcome', must),
  ...tribunal(true),
  ...roster([
    text('名单裁决结果', '该申请人的裁决结果', '支持', 'outcome'),
    text('名单裁决金额', '该申请人的裁决金额', '10,000.00', 'outcome'),
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

const docketSheet = [
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

const catalogue: Readonly<Record<DocumentKind, readonly CatalogueField[]>> = {
  acceptanceNotice,
  hearingNotice,
  mediationDocument,
  award,
  docketSheet,
};
