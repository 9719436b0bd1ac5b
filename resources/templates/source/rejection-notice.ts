import {
  block,
  body,
  caseNumberLine,
  closing,
  flush,
  heading,
  officialPaper,
  receiptStrip,
  sealed,
} from './official-paper.ts';

/** 不予受理通知书 (D06): LAW 29; RULES 30, 31, 34. Of a case cancelled after its acceptance: RULES 32, GD 51. */
export function rejectionNotice() {
  return officialPaper('不予受理通知书', [
    ...heading('{委员会名称}', '不 予 受 理 通 知 书'),
    ...block('有案号', [caseNumberLine()]),
    flush('{收件人}：'),
    ...block('未受理', [
      body(
        '你（单位）于{申请日期}就与被申请人{被申请人}{案由}一案向本委提出的仲裁申请收悉。经审查，{不予受理情形}，理由如下：',
      ),
      ...block('理由', [body('{理由段}')]),
      body(
        '根据《中华人民共和国劳动争议调解仲裁法》第二十九条、《劳动人事争议仲裁办案规则》{不予受理依据}的规定，本委决定对该申请不予受理。',
      ),
    ]),
    ...block('撤销案件', [
      body(
        '申请人{申请人}于{申请日期}就与被申请人{被申请人}{案由}一案向本委申请仲裁，本委于{受理日期}受理（{案号}）。受理后经审查发现，该申请不符合受理条件，理由如下：',
      ),
      ...block('理由', [body('{理由段}')]),
      body(
        '根据《中华人民共和国劳动争议调解仲裁法》第二十九条、《劳动人事争议仲裁办案规则》第三十二条、《广东省劳动人事争议处理办法》第五十一条的规定，本委决定撤销该案件，对该申请不予受理。',
      ),
    ]),
    body('申请人不服的，可以就该争议事项向人民法院提起诉讼。'),
    closing('特此通知。{#有电话}联系电话：{仲裁院电话}。{/有电话}'),
    ...sealed('{委员会名称}', '{制发日期}', receiptStrip('不予受理通知书', '{#有案号}{案号}{/有案号}')),
  ]);
}
