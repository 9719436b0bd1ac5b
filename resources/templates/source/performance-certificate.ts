import {
  block,
  body,
  caption,
  caseNumberLine,
  heading,
  officialPaper,
  repeatingTable,
  sealed,
} from './official-paper.ts';

/** 调解书履行情况证明: LAW 51. */
export function performanceCertificate() {
  return officialPaper('调解书履行情况证明', [
    ...heading('{委员会名称}', '调解书履行情况证明'),
    caseNumberLine(),
    ...block('当事人', [body('{当事人说明}', { isRagged: true })]),
    body(
      '申请人{申请人}与被申请人{被申请人}{案由}一案，双方于{调解日期}经本委主持调解达成协议，本委制作了调解书。{#已生效}调解书于{生效日期}送达双方，已发生法律效力。{/已生效}{^已生效}调解书尚未送达双方。{/已生效}',
    ),
    ...block('有违约责任', [body('双方约定的违约责任：{违约责任}。')]),
    body('根据双方向本委的陈述和提交的付款凭证，截至{截至日期}，协议履行情况如下：'),
    caption('各期履行情况'),
    repeatingTable('履行', [
      { header: '期次', cell: '第{履行期次}期', width: 14 },
      { header: '付款期限', cell: '{履行期限}', width: 28 },
      { header: '应付（元）', cell: '{履行应付}', width: 20, align: 'right' },
      { header: '已付（元）', cell: '{履行已付}', width: 20, align: 'right' },
      { header: '状态', cell: '{履行状态}', width: 18 },
    ]),
    body('协议金额{协议金额}，已付{已付金额}，未付{未付金额}。', { isRagged: true }),
    body(
      '截至{截至日期}已到期而未支付的金额为{可执行金额}。{#已生效}申请人可以就该金额申请强制执行。{/已生效}{^已生效}调解书经双方签收生效后，方可申请强制执行。{/已生效}',
      { isRagged: true },
    ),
    ...block('有不履行', [body('被申请人不履行的情况：'), ...block('不履行', [body('{不履行说明}。')])]),
    body(
      '根据《中华人民共和国劳动争议调解仲裁法》第五十一条的规定，一方当事人逾期不履行发生法律效力的调解书的，另一方当事人可以依照民事诉讼法的有关规定向人民法院申请执行。本证明供申请执行时使用。',
    ),
    ...sealed('{委员会名称}', '{证明日期}'),
    ...block('有分人', [
      caption('附表　各人履行情况', true),
      repeatingTable('分人', [
        { header: '序号', cell: '{分人序号}', width: 9 },
        { header: '姓名', cell: '{分人姓名}', width: 19 },
        { header: '协议（元）', cell: '{分人金额}', width: 17, align: 'right' },
        { header: '已付（元）', cell: '{分人已付}', width: 17, align: 'right' },
        { header: '未付（元）', cell: '{分人未付}', width: 17, align: 'right' },
        { header: '到期未付（元）', cell: '{分人可执行}', width: 21, align: 'right' },
      ]),
    ]),
  ]);
}
