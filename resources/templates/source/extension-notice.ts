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

/** 延期审理通知书 (D23): LAW 43; RULES 45. */
export function extensionNotice() {
  return officialPaper('延期审理通知书', [
    ...heading('{委员会名称}', '延 期 审 理 通 知 书'),
    caseNumberLine(),
    flush('{收件人}：'),
    body(
      '申请人{申请人}与被申请人{被申请人}{案由}一案，本委于{受理日期}受理。因案情复杂，需要延期审理，根据《中华人民共和国劳动争议调解仲裁法》第四十三条、《劳动人事争议仲裁办案规则》第四十五条的规定，经书面批准（批准日期：{批准日期}），本案的审理期限延长{延长天数}日。{#审限已定}延长后的审理期限至{审理期限}届满。{/审限已定}{^审限已定}延长后的审理期限的届满日期另行通知。{/审限已定}',
    ),
    ...provisionalNote(),
    closing('特此通知。{#有电话}联系电话：{仲裁院电话}。{/有电话}'),
    ...sealed('{委员会名称}', '{制发日期}', receiptStrip('延期审理通知书')),
  ]);
}
