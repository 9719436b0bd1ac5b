import { condition, list, must, text } from './catalogue-field.ts';
import { ofCase, parties } from './fields-of-case.ts';

export const performanceCertificate = [
  ...ofCase,
  ...parties,
  text('调解日期', '达成协议的日期', '2021年10月20日', 'outcome', must),
  condition('已生效', '调解书已送达双方'),
  text('生效日期', '调解书送达双方的日期', '2021年10月25日', 'outcome', { required: '已生效' }),
  text('协议金额', '协议总额（数字与大写）', '10,000.00元（大写：人民币壹万元整）', 'outcome', must),
  text('已付金额', '已经支付的金额', '5,000.00元（大写：人民币伍仟元整）', 'outcome', must),
  text('未付金额', '尚未支付的金额', '5,000.00元（大写：人民币伍仟元整）', 'outcome', must),
  text('可执行金额', '截至制发之日可以申请执行的金额', '5,000.00元（大写：人民币伍仟元整）', 'outcome', must),
  text('截至日期', '统计截至的日期', '2021年12月1日', 'outcome', must),
  text('证明日期', '证明的日期（汉字）', '二〇二一年十二月一日', 'outcome', must),
  condition('有违约责任', '约定了违约责任'),
  text('违约责任', '违约责任条款', '逾期支付任一期的，全部余款立即到期', 'outcome', {
    required: '有违约责任',
  }),
  condition('有不履行', '登记了不履行'),
  ...list('不履行', '登记的不履行，逐次', 'outcome', [
    text('不履行说明', '日期与说法', '2021年11月16日：被申请人称无力支付', 'outcome'),
  ]),
  ...list(
    '履行',
    '各期履行情况',
    'outcome',
    [
      text('履行期次', '第几期', '1', 'outcome'),
      text('履行期限', '付款期限', '2021年11月15日前', 'outcome'),
      text('履行应付', '当期应付金额', '5,000.00', 'outcome'),
      text('履行已付', '当期已付金额', '5,000.00', 'outcome'),
      text('履行状态', '当期履行状态', '已付清', 'outcome'),
    ],
    must,
  ),
  condition('有分人', '分给两人以上'),
  ...list('分人', '各人履行情况', 'outcome', [
    text('分人序号', '序号', '1', 'outcome'),
    text('分人姓名', '姓名', '江海子', 'outcome'),
    text('分人金额', '该人的协议金额', '10,000.00', 'outcome'),
    text('分人已付', '已付该人的金额', '5,000.00', 'outcome'),
    text('分人未付', '未付该人的金额', '5,000.00', 'outcome'),
    text('分人可执行', '该人可以申请执行的金额', '5,000.00', 'outcome'),
  ]),
];

/** Who gets what under a settlement: an annex of the mediation document. */
export const distribution = [
  condition('有分配', '写明了各人分得的金额，作为附表'),
  ...list('分配', '各人分得的金额（附表），逐人', 'outcome', [
    text('分配序号', '序号', '1', 'outcome'),
    text('分配姓名', '姓名', '江海子', 'outcome'),
    text('分配金额', '该人分得的金额', '10,000.00', 'outcome'),
    text('分配各期', '该人各期的金额', '5,000.00；5,000.00', 'outcome'),
  ]),
];
