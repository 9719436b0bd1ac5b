import {
  block,
  body,
  closing,
  flush,
  heading,
  officialPaper,
  receiptStrip,
  sealed,
} from './official-paper.ts';

/** 补正通知书 (D03): RULES 29, 46(2). There is no case number yet. */
export function correctionNotice() {
  return officialPaper('补正通知书', [
    ...heading('{委员会名称}', '补 正 通 知 书'),
    flush('{收件人}：'),
    body(
      '你（单位）于{申请日期}就与被申请人{被申请人}{案由}一案向本委提出的仲裁申请收悉。经审查，申请材料尚有欠缺。根据《劳动人事争议仲裁办案规则》第二十九条的规定，现将需要补正的全部内容一次性告知如下：',
    ),
    ...block('补正', [body('（{补正序号}）{补正内容}。')]),
    body(
      '请补正后提交本委。材料补正齐全的，本委收到仲裁申请的时间自补正齐全之日起重新计算，并在其后{受理决定期限}内作出是否受理的决定。',
    ),
    closing('特此通知。{#有地址}联系地址：{仲裁院地址}。{/有地址}{#有电话}联系电话：{仲裁院电话}。{/有电话}'),
    ...sealed('{委员会名称}', '{制发日期}', receiptStrip('补正通知书', '')),
  ]);
}
