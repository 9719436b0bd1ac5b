import {
  block,
  body,
  caption,
  caseNumberLine,
  footLine,
  heading,
  officialPaper,
  repeatingTable,
} from './official-paper.ts';

/** 庭审笔录: LAW 39, 40; RULES 41, 42. Everyone signs each page: the foot has room for it, and the hash of the text. */
export function hearingRecord() {
  return officialPaper(
    '庭审笔录',
    [
      ...heading('{委员会名称}', '庭 审 笔 录'),
      caseNumberLine(),
      body('案由：{案由}。'),
      body('庭次：{庭次}开庭。'),
      body('开庭时间：{庭审开始}。'),
      ...block('有庭审结束', [body('闭庭时间：{庭审结束}。')]),
      ...block('有庭审地点', [body('地点：{庭审地点}。')]),
      ...block('仲裁庭成员', [body('{成员职务}：{成员姓名}')]),
      ...block('有书记员', [body('书　记　员：{书记员}')]),
      ...block('当事人', [body('{当事人说明}', { isRagged: true })]),
      ...block('庭审阶段', [
        body('{阶段序号}、{阶段名称}', { keepNext: true }),
        ...block('阶段记录', [body('{记录内容}')]),
      ]),
      ...block('有证据', [
        caption('证据与质证意见'),
        repeatingTable('证据', [
          { header: '序号', cell: '{证据序号}', width: 8 },
          { header: '证据', cell: '{证据名称}', width: 18, align: 'left' },
          { header: '举证方', cell: '{举证方}', width: 17, align: 'left' },
          { header: '证明目的', cell: '{证明目的}', width: 18, align: 'left' },
          { header: '原件', cell: '{原件核对}', width: 11 },
          { header: '质证意见', cell: '{质证意见}', width: 28, align: 'left' },
        ]),
      ]),
      ...block('有更正', [caption('申请更正与决定'), ...block('更正', [body('{更正内容}')])]),
      caption('签名'),
      ...block('签名人', [body('{签名称谓}：{签名内容}', { isRagged: true })]),
    ],
    [
      footLine('{#页签}'),
      footLine('{签名处}'),
      footLine('{/页签}'),
      footLine('{笔录状态}　校验值 {校验值}', 14),
    ],
  );
}
