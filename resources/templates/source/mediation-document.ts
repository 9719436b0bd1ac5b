import {
  block,
  body,
  caption,
  caseNumberLine,
  heading,
  officialPaper,
  repeatingTable,
  signature,
} from './official-paper.ts';

/** 调解书 (D32): LAW 42, 51; RULES 73. */
export function mediationDocument() {
  return officialPaper('调解书', [
    ...heading('{委员会名称}', '仲 裁 调 解 书'),
    caseNumberLine(),
    ...block('当事人', [body('{当事人说明}', { isRagged: true })]),
    body('案由：{案由}。'),
    body(
      '申请人{申请人}与被申请人{被申请人}{案由}一案，申请人于{申请日期}向本委申请仲裁，本委于{受理日期}立案受理。申请人提出如下仲裁请求：',
    ),
    ...block('请求', [body('{请求序号}、{请求内容}。')]),
    body(
      '本案在审理过程中，经本委{#有调解员}及调解员{调解员}{/有调解员}主持调解，双方当事人自愿达成如下协议：',
    ),
    ...block('协议', [body('{协议序号}、{协议内容}')]),
    ...block('有分期', [
      caption('分期履行表'),
      repeatingTable(
        '分期',
        [
          { header: '期次', cell: '第{期次}期', width: 20 },
          { header: '付款期限', cell: '{付款期限}', width: 45 },
          { header: '金额（元）', cell: '{分期金额}', width: 35, align: 'right' },
        ],
        28,
      ),
      body('以上合计{协议金额}元。'),
    ]),
    body('上述协议符合法律规定，本委予以确认。'),
    body(
      '本调解书经双方当事人签收后，即发生法律效力。一方当事人逾期不履行的，另一方当事人可以依照民事诉讼法的有关规定向人民法院申请执行。',
      { keepNext: true },
    ),
    ...block('仲裁庭成员', [signature('{成员职务}　　{成员姓名}')]),
    signature('{调解日期}'),
    ...block('有书记员', [signature('书　记　员　　{署名书记员}')]),
    ...block('有分配', [
      caption('附表　各人分得的金额', true),
      repeatingTable('分配', [
        { header: '序号', cell: '{分配序号}', width: 10 },
        { header: '姓名', cell: '{分配姓名}', width: 20 },
        { header: '金额（元）', cell: '{分配金额}', width: 22, align: 'right' },
        { header: '各期（元）', cell: '{分配各期}', width: 48 },
      ]),
    ]),
    ...block('有名单', [
      caption('附表　申请人名单（共{名单人数}人）', true),
      repeatingTable('名单', [
        { header: '序号', cell: '{名单序号}', width: 10 },
        { header: '姓名', cell: '{名单姓名}', width: 22 },
        { header: '证件号码', cell: '{名单证件号码}', width: 40 },
        { header: '请求金额（元）', cell: '{名单请求金额}', width: 28, align: 'right' },
      ]),
    ]),
  ]);
}
