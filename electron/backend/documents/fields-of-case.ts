import { type CatalogueField, condition, list, must, type Options, text } from './catalogue-field.ts';

/** The court that issues the paper. */
export const court = [
  text('委员会名称', '仲裁委员会名称', '广州市从化区劳动人事争议仲裁委员会', 'court', must),
  text('仲裁院名称', '仲裁院名称', '广州市从化区劳动人事争议仲裁院', 'court', must),
  text('仲裁院地址', '仲裁院地址', '广州市从化区街口街新城东路99号', 'court'),
  text('仲裁院电话', '仲裁院联系电话', '020-87920000', 'court'),
  condition('有地址', '设置了仲裁院地址'),
  condition('有电话', '设置了仲裁院电话'),
];

const matter = [
  text('案由', '案由', '劳动报酬争议', 'application', must),
  text('申请人', '申请人（简称，多人时写“某某等几人”）', '江海子', 'application', must),
  text('被申请人', '被申请人（简称）', '广州市晨光服饰有限公司', 'application', must),
  text('制发日期', '制发日期（汉字）', '二〇二一年十月九日', 'court', must),
  text('制发日期数字', '制发日期（数字）', '2021年10月9日', 'court'),
];

/** A paper of an application that has no case number. */
export const ofApplication = [...court, ...matter];

export const caseNumber = (options: Options) =>
  text('案号', '案号', '穗从劳人仲案〔2021〕587号', 'acceptance', options);

/** A paper of an accepted case. */
export const ofCase = [...court, caseNumber(must), ...matter];

export const receivedOn = text('申请日期', '申请日期', '2021年9月28日', 'application', must);
export const acceptedOn = (options: Options) =>
  text('受理日期', '受理日期', '2021年10月9日', 'acceptance', options);

export const recipient = text('收件人', '收件人', '江海子', 'application', must);

export const parties = list(
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

export const claims = list(
  '请求',
  '仲裁请求，逐项',
  'application',
  [
    text('请求序号', '请求的序号（汉字）', '一', 'application'),
    text('请求内容', '请求的内容与金额', '支付2021年3月至5月工资差额，金额12,000.00元', 'application'),
  ],
  must,
);

/** The tribunal; `isRequired`: the paper cannot stand without one. */
export const tribunal = (isRequired: boolean) => [
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

/** The roster of many applicants, with what a kind of paper adds to each row. */
export const roster = (extra: readonly CatalogueField[]) => [
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

/** A notice that calls to a hearing: when, where, in which way, and the role of whom it is addressed to. */
export const sitting = [
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
];
