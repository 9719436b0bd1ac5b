import { block, body, caseNumberLine, heading, officialPaper, signature } from './official-paper.ts';

/** 补正决定书 (D36): RULES 54. */
export function correctionDecision() {
  return officialPaper('补正决定书', [
    ...heading('{委员会名称}', '补 正 决 定 书'),
    caseNumberLine(),
    ...block('当事人', [body('{当事人说明}', { isRagged: true })]),
    body(
      '申请人{申请人}与被申请人{被申请人}{案由}一案，本委于{原文书日期}作出{原文书}。该文书有{补正事由}：',
    ),
    ...block('补正理由', [body('{理由段}')]),
    body('根据《劳动人事争议仲裁办案规则》第五十四条的规定，决定补正如下：'),
    ...block('补正', [body('{补正序号}、{补正内容}')]),
    body(
      '原文书的其他内容不变。本决定书是原文书的组成部分；当事人就原文书提起诉讼或者申请撤销的期限，仍自收到原文书之日起计算，不因补正而中止。',
      { keepNext: true },
    ),
    ...block('仲裁庭成员', [signature('{成员职务}　　{成员姓名}')]),
    signature('{补正日期}'),
    ...block('有书记员', [signature('书　记　员　　{署名书记员}')]),
  ]);
}
