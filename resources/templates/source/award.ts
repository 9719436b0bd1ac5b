import {
  block,
  body,
  caption,
  caseNumberLine,
  flush,
  heading,
  listLine,
  officialPaper,
  repeatingTable,
  signature,
} from './official-paper.ts';

/** 裁决书 (D33, D34): LAW 46 to 51; RULES 53; remedies by finality (procedure of INT1 18, 21). */
export function award() {
  return awardPaper('裁决书', '仲 裁 裁 决 书');
}

/** The paper of an award under its title and its headline. */
export function awardPaper(title: string, headline: string) {
  return officialPaper(title, [
    ...heading('{委员会名称}', headline),
    caseNumberLine(),
    ...block('当事人', [body('{当事人说明}', { isRagged: true })]),
    body('{审理经过}'),
    body('申请人的仲裁请求：'),
    ...block('请求', [body('{请求序号}、{请求内容}。')]),
    ...block('有事实与理由', [body('申请人主张的事实与理由：'), ...block('事实与理由', [body('{事实段}')])]),
    ...block('有无争议事实', [
      body('经庭前核对案件要素，双方对下列事实无争议，本委予以确认：'),
      ...block('无争议事实', [body('{无争议段}')]),
    ]),
    body('本委查明事实并认为：'),
    ...block('本委认为', [body('{理由段}')]),
    ...block('分别裁决', [body('{分别裁决说明}')]),
    body('综上，根据{法律依据}的规定，裁决如下：'),
    ...block('裁决', [body('{裁决序号}、{裁决内容}')]),
    ...block('终局裁决', [
      body('本裁决为终局裁决，裁决书自作出之日起发生法律效力。'),
      body('劳动者对本裁决不服的，可以自收到本裁决书之日起十五日内向有管辖权的基层人民法院提起诉讼。'),
      body(
        '用人单位有证据证明本裁决有《中华人民共和国劳动争议调解仲裁法》第四十九条第一款规定情形之一的，可以自收到本裁决书之日起三十日内向本委所在地的中级人民法院申请撤销裁决。',
      ),
    ]),
    ...block('非终局裁决', [
      body(
        '本裁决为非终局裁决。当事人对本裁决不服的，可以自收到本裁决书之日起十五日内向有管辖权的人民法院提起诉讼；期满不起诉的，本裁决书发生法律效力。',
      ),
    ]),
    body(
      '发生法律效力的裁决书，当事人应当依照规定的期限履行。一方当事人逾期不履行的，另一方当事人可以依照民事诉讼法的有关规定向人民法院申请执行。',
      { keepNext: true },
    ),
    ...block('仲裁庭成员', [signature('{成员职务}　　{成员姓名}')]),
    signature('{裁决日期}'),
    ...block('有书记员', [signature('书　记　员　　{署名书记员}')]),
    ...block('有名单', [
      caption('附表　申请人名单及裁决结果（共{名单人数}人）', true),
      repeatingTable(
        '名单',
        [
          { header: '序号', cell: '{名单序号}', width: 8 },
          { header: '姓名', cell: '{名单姓名}', width: 15 },
          { header: '证件号码', cell: '{名单证件号码}', width: 29 },
          { header: '请求金额（元）', cell: '{名单请求金额}', width: 17, align: 'right' },
          { header: '裁决结果', cell: '{名单裁决结果}', width: 14 },
          { header: '裁决金额（元）', cell: '{名单裁决金额}', width: 17, align: 'right' },
        ],
        21,
      ),
    ]),
    ...block('有计算明细', [
      caption('附件　计算明细', true),
      ...block('计算项', [
        flush('{计算标题}'),
        repeatingTable(
          '计算步骤',
          [
            { header: '序号', cell: '{步骤序号}', width: 8 },
            { header: '项目', cell: '{步骤名称}', width: 23, align: 'left' },
            { header: '计算式', cell: '{步骤算式}', width: 29, align: 'left' },
            { header: '金额（元）', cell: '{步骤金额}', width: 16, align: 'right' },
            { header: '依据', cell: '{步骤依据}', width: 24, align: 'left' },
          ],
          21,
        ),
        listLine('{计算合计}', { isStrong: true, before: 80 }),
        listLine('所据数值：{计算依据}'),
      ]),
    ]),
  ]);
}
