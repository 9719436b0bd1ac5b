import {
  body,
  caseNumberLine,
  closing,
  flush,
  heading,
  officialPaper,
  receiptStrip,
  sealed,
} from './official-paper.ts';

/** 中止审理通知书 (D24): RULES 46(6), 47; GD 55. */
export function suspensionNotice() {
  return officialPaper('中止审理通知书', [
    ...heading('{委员会名称}', '中 止 审 理 通 知 书'),
    caseNumberLine(),
    flush('{收件人}：'),
    body(
      '本委受理的申请人{申请人}与被申请人{被申请人}{案由}一案，在审理过程中，存在{中止事由}的情形。根据《劳动人事争议仲裁办案规则》{中止依据}的规定，经批准，本案自{中止日期}起中止审理。',
    ),
    body(
      '中止审理期间不计入案件的审理期限。中止审理的情形消除后，本委恢复审理，并通知当事人；当事人知悉该情形已经消除的，请及时书面告知本委。',
    ),
    closing('特此通知。{#有电话}联系电话：{仲裁院电话}。{/有电话}'),
    ...sealed('{委员会名称}', '{制发日期}', receiptStrip('中止审理通知书')),
  ]);
}
