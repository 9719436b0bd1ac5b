import {
  block,
  body,
  caption,
  caseNumberLine,
  heading,
  listLine,
  officialPaper,
  repeatingTable,
  signature,
} from './official-paper.ts';

/** 要素核对表: what both sides say, row by row, and what is undisputed; procedure.md section 6.2. */
export function elementSheet() {
  return officialPaper('要素核对表', [
    ...heading('{委员会名称}', '要 素 核 对 表'),
    caseNumberLine(),
    body('申请人{申请人}与被申请人{被申请人}{案由}一案，双方对案件要素的陈述核对如下。'),
    ...block('劳动者表', [
      listLine('劳动者：{劳动者姓名}', { isStrong: true, before: 120 }),
      repeatingTable(
        '要素行',
        [
          { header: '要素', cell: '{要素名称}', width: 26, align: 'left' },
          { header: '劳动者陈述', cell: '{劳动者陈述}', width: 29, align: 'left' },
          { header: '用人单位陈述', cell: '{用人单位陈述}', width: 29, align: 'left' },
          { header: '核对', cell: '{核对结果}', width: 16 },
        ],
        21,
      ),
    ]),
    ...block('有无争议事实', [caption('双方无争议的事实'), ...block('无争议事实', [body('{无争议段}')])]),
    signature('申请人签名：＿＿＿＿＿＿＿＿'),
    signature('被申请人签名：＿＿＿＿＿＿＿＿'),
    signature('{制发日期}'),
  ]);
}
