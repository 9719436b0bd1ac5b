import {
  body,
  caseNumberLine,
  closing,
  flush,
  heading,
  officialPaper,
  provisionalNote,
  receiptStrip,
  sealed,
} from './official-paper.ts';

/** 恢复审理通知书 (D25): RULES 46(6), 47; GD 55. */
export function resumptionNotice() {
  return officialPaper('恢复审理通知书', [
    ...heading('{委员会名称}', '恢 复 审 理 通 知 书'),
    caseNumberLine(),
    flush('{收件人}：'),
    body(
      '本委受理的申请人{申请人}与被申请人{被申请人}{案由}一案，因存在{中止事由}的情形，自{中止日期}起中止审理。现中止审理的情形已经消除，根据《劳动人事争议仲裁办案规则》第四十七条的规定，本案自{恢复日期}起恢复审理。',
    ),
    body(
      '中止审理期间共{中止天数}日，不计入案件的审理期限。{#审限已定}本案的审理期限至{审理期限}届满。{/审限已定}{^审限已定}审理期限的届满日期另行通知。{/审限已定}',
    ),
    ...provisionalNote(),
    closing('特此通知。{#有电话}联系电话：{仲裁院电话}。{/有电话}'),
    ...sealed('{委员会名称}', '{制发日期}', receiptStrip('恢复审理通知书')),
  ]);
}
