import { condition, list, must, text } from './catalogue-field.ts';
import { ofCase, parties, tribunal } from './fields-of-case.ts';

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

export const correctionDecision = [
  ...ofCase,
  ...parties,
  text('原文书', '被补正的文书及其案号', '穗从劳人仲案〔2021〕587号裁决书', 'outcome', must),
  text('原文书日期', '原文书作出的日期', '2021年11月12日', 'outcome', must),
  text('补正事由', '文字错误、计算错误或者漏写', '文字错误', 'outcome', must),
  ...list(
    '补正理由',
    '错在哪里，每段一行',
    'outcome',
    [text('理由段', '一段理由', '打印时将被申请人名称写错。', 'outcome')],
    must,
  ),
  ...list(
    '补正',
    '补正事项，逐项',
    'outcome',
    [
      text('补正序号', '补正事项的序号（汉字）', '一', 'outcome'),
      text(
        '补正内容',
        '何处、原文、补正为',
        '首部中的“晨光服装有限公司”，补正为“晨光服饰有限公司”。',
        'outcome',
      ),
    ],
    must,
  ),
  text('补正日期', '补正决定的日期（汉字）', '二〇二一年十一月十六日', 'outcome', must),
  ...tribunal(true),
];
