import { condition, list, must, text } from './catalogue-field.ts';
import { ofCase, parties } from './fields-of-case.ts';

export const effectCertificate = [
  ...ofCase,
  ...parties,
  text('文书名称', '裁决书或调解书', '裁决书', 'outcome', must),
  text('作出日期', '裁决或达成协议的日期', '2021年10月20日', 'outcome', must),
  text('生效日期', '发生法律效力的日期', '2021年11月9日', 'outcome', must),
  text('证明日期', '证明的日期（汉字）', '二〇二一年十一月十日', 'outcome', must),
  condition('终局裁决', '裁决为终局裁决'),
  condition('非终局裁决', '裁决为非终局裁决'),
  condition('调解文书', '结果为调解书'),
  ...list(
    '各方',
    '各当事人的送达与救济',
    'outcome',
    [
      text('各方名称', '姓名或名称', '江海子', 'outcome'),
      text('各方收到', '收到文书的日期', '2021年10月24日', 'outcome'),
      text('各方期满', '起诉（申请撤销）期的最后一日', '2021年11月8日', 'outcome'),
      text('各方情况', '是否起诉、结果', '未起诉', 'outcome'),
    ],
    must,
  ),
];
