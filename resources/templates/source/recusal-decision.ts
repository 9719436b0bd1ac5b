import { block, body, caseNumberLine, heading, officialPaper, sealed } from './official-paper.ts';

/** 回避决定书 (D26): LAW 33; RULES 11, 12; GD 52. */
export function recusalDecision() {
  return officialPaper('回避决定书', [
    ...heading('{委员会名称}', '回 避 决 定 书'),
    caseNumberLine(),
    ...block('当事人', [body('{当事人说明}', { isRagged: true })]),
    body('本委受理的申请人{申请人}与被申请人{被申请人}{案由}一案，在处理过程中有下列回避事项：'),
    ...block('回避', [body('{回避说明}')]),
    body(
      '经审查，根据《中华人民共和国劳动争议调解仲裁法》第三十三条、《劳动人事争议仲裁办案规则》第十一条、第十二条的规定，决定如下：',
    ),
    ...block('决定', [body('{决定序号}、{决定内容}')]),
    ...block('准许回避', [body('应当回避的人员由本委另行指定人员接替，并书面通知当事人。')]),
    body('本决定自送达之日起生效。', { keepNext: true }),
    ...sealed('{委员会名称}', '{决定日期}'),
  ]);
}
