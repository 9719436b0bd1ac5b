import { condition, list, must, text } from './catalogue-field.ts';
import { ofCase, parties, tribunal } from './fields-of-case.ts';

export const hearingRecord = [
  ...ofCase,
  ...parties,
  ...tribunal(true),
  text('庭次', '第几次开庭', '第一次', 'hearing', must),
  text('庭审地点', '庭审地点或在线开庭的平台', '第一仲裁庭', 'hearing', { required: '有庭审地点' }),
  condition('有庭审地点', '填写了地点或平台'),
  text('庭审开始', '开庭时间', '2021年10月18日9时03分', 'hearing', must),
  text('庭审结束', '闭庭时间', '2021年10月18日10时20分', 'hearing', { required: '有庭审结束' }),
  condition('有庭审结束', '已记录闭庭时间'),
  ...list(
    '庭审阶段',
    '庭审的各个阶段，依次',
    'hearing',
    [
      text('阶段序号', '阶段的序号（汉字）', '一', 'hearing'),
      text('阶段名称', '阶段的名称', '查明到庭', 'hearing'),
      ...list('阶段记录', '本阶段的记录，每项一段', 'hearing', [
        text('记录内容', '一项记录', '仲裁员陈国栋：双方对出庭人员有无异议？', 'hearing'),
      ]),
    ],
    must,
  ),
  condition('有证据', '有证据'),
  ...list('证据', '证据与质证意见，逐项', 'hearing', [
    text('证据序号', '证据的序号', '1', 'hearing'),
    text('证据名称', '证据名称', '工资条', 'hearing'),
    text('举证方', '由谁提交', '申请人江海子', 'hearing'),
    text('证明目的', '证明目的', '拖欠工资的数额', 'hearing'),
    text('原件核对', '是否核对原件', '已核对原件', 'hearing'),
    text('质证意见', '对方的质证意见', '被申请人：真实性认可，合法性认可，关联性不认可。', 'hearing'),
  ]),
  condition('有更正', '有人申请更正笔录'),
  ...list('更正', '申请更正与决定，逐项', 'hearing', [
    text('更正内容', '一项更正申请及决定', '申请人江海子申请更正：应为十二月。仲裁庭准予更正。', 'hearing'),
  ]),
  ...list(
    '签名人',
    '签名的人，逐人',
    'hearing',
    [
      text('签名称谓', '称谓与姓名', '申请人江海子', 'hearing'),
      text('签名内容', '签名、拒签或留空', '（签名）', 'hearing'),
    ],
    must,
  ),
  ...list(
    '页签',
    '每页底部的签名处，逐行',
    'hearing',
    [text('签名处', '一行签名处', '申请人江海子＿＿＿＿', 'hearing')],
    must,
  ),
  text(
    '校验值',
    '笔录的校验值',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'hearing',
    must,
  ),
  text('笔录状态', '已核对锁定，或供核对', '核对稿', 'hearing', must),
];
