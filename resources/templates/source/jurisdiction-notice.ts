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

/** 管辖告知书: LAW 21; RULES 8, 31. There is no case number. */
export function jurisdictionNotice() {
  return officialPaper('管辖告知书', [
    ...heading('{委员会名称}', '管 辖 告 知 书'),
    flush('{收件人}：'),
    body(
      '你（单位）于{申请日期}就与被申请人{被申请人}{案由}一案向本委提出的仲裁申请收悉。经审查，该争议不属于本委管辖范围，理由如下：',
    ),
    ...block('理由', [body('{理由段}')]),
    body(
      '根据《中华人民共和国劳动争议调解仲裁法》第二十一条、《劳动人事争议仲裁办案规则》第八条、第三十一条的规定，现告知你（单位）：该争议由{告知机构}管辖，请向该委申请仲裁。',
    ),
    closing('特此告知。{#有电话}联系电话：{仲裁院电话}。{/有电话}'),
    ...sealed('{委员会名称}', '{制发日期}', receiptStrip('管辖告知书', '')),
  ]);
}
