import { condition, list, must, text } from './catalogue-field.ts';
import { court, parties } from './fields-of-case.ts';

/** The tags of the four papers of a review of a mediation agreement (D37); procedure.md section 8. */
export const reviewPaper = [
  ...court,
  condition('有案号', '审查申请已经受理'),
  text('案号', '审查案号', '穗从劳人仲审〔2021〕12号', 'acceptance', { required: '有案号' }),
  text('双方', '双方当事人的姓名、名称', '江海子、广州市晨光服饰有限公司', 'application', must),
  text('申请人', '在申请书上签名的当事人', '江海子、广州市晨光服饰有限公司', 'application', must),
  condition('共同申请', '各方都在申请书上签名'),
  text('案由', '案由', '劳动报酬争议', 'application', must),
  ...parties,
  text('调解组织', '主持调解的组织', '街口街人民调解委员会', 'application', must),
  text('调解员', '调解员', '何婉仪', 'application', must),
  condition('有协议编号', '调解协议有编号'),
  text('协议编号', '调解协议的编号', '街调〔2021〕8号', 'application', { required: '有协议编号' }),
  text('生效日期', '调解协议生效的日期', '2021年10月9日', 'application', must),
  text('申请日期', '共同申请审查的日期', '2021年10月12日', 'application', must),
  ...list(
    '协议',
    '调解协议的内容，逐项',
    'application',
    [
      text('协议序号', '序号（汉字）', '一', 'application'),
      text('协议内容', '一项内容', '被申请人于2021年10月31日前支付工资12,000.00元。', 'application'),
    ],
    must,
  ),
  condition('有分期', '协议有付款期限'),
  ...list('分期', '付款期限，逐期', 'application', [
    text('期次', '第几期', '1', 'application'),
    text('付款期限', '付款的最后日期', '2021年10月31日', 'application'),
    text('分期金额', '金额', '12,000.00', 'application'),
  ]),
  text('协议金额', '应付合计', '12,000.00', 'application'),
  condition('有违约责任', '协议约定了违约责任'),
  text('违约责任', '违约责任的约定', '逾期支付的，全部款项立即到期。', 'application', {
    required: '有违约责任',
  }),
  condition('有材料', '提交了材料'),
  ...list('材料', '随申请提交的材料', 'application', [
    text('材料名称', '一份材料', '调解协议书', 'application'),
  ]),
  text('受理日期', '受理审查申请的日期', '2021年10月13日', 'acceptance', { required: '有案号' }),
  text('仲裁员', '负责审查的仲裁员', '陈国栋', 'acceptance', { required: '有案号' }),
  text('审结期限', '作出审查结论的期限', '2021年10月27日', 'acceptance'),
  condition('不予受理', '审查申请不予受理'),
  condition('不予制作', '不予制作调解书'),
  ...list('理由', '不予受理或者不予制作的理由', 'outcome', [
    text('理由段', '一项理由', '调解协议内容不明确，无法履行。', 'outcome'),
  ]),
  text('依据', '不予受理或者不予制作的依据', '《劳动人事争议仲裁办案规则》第七十八条', 'outcome'),
  text('制作日期', '文书日期（汉字）', '二〇二一年十月二十日', 'court', must),
];
