import { condition, list, must, text } from './catalogue-field.ts';
import { ofCase, parties, tribunal } from './fields-of-case.ts';

export const asyncRecord = [
  ...ofCase,
  ...parties,
  ...tribunal(true),
  text('庭审平台', '异步开庭的平台或方式', '电话与书面', 'hearing'),
  condition('有庭审平台', '填写了平台或方式'),
  text('庭审开始', '异步庭审开始的时间', '2021年10月11日9时00分', 'hearing', must),
  text('庭审结果', '庭审如何结束，或请当事人确认', '庭审于2021年10月20日17时00分结束。', 'hearing', must),
  ...list(
    '庭审阶段',
    '庭审的各个阶段，依次',
    'hearing',
    [
      text('阶段序号', '阶段的序号（汉字）', '一', 'hearing'),
      text('阶段名称', '阶段的名称', '申请人陈述请求与理由', 'hearing'),
      text('阶段期间', '阶段起止时间', '2021年10月11日9时00分至2021年10月12日9时00分', 'hearing'),
      ...list('阶段记录', '本阶段的记录，每项一段', 'hearing', [
        text(
          '记录内容',
          '一项记录',
          '申请人江海子（2021年10月11日10时30分，电话，林晓燕记入）：坚持仲裁请求。',
          'hearing',
        ),
      ]),
    ],
    must,
  ),
  ...list('确认人', '签名的当事人，逐人', 'hearing', [
    text('确认人称谓', '当事人的称谓', '申请人', 'hearing'),
    text('确认人姓名', '当事人姓名（名称）', '江海子', 'hearing'),
  ]),
];
