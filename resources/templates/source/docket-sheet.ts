import { block, listLine, listTitle, officialList, repeatingTable } from './official-paper.ts';

/** 庭期表: what hangs at the door and lies on the clerk's desk. */
export function docketSheet() {
  return officialList('庭期表', [
    listTitle('{仲裁院名称}庭期表'),
    listLine('{期间}　　{范围}　　共{场次数}场　　制表日期：{制表日期}', { align: 'center' }),
    ...block('没有开庭', [listLine('本期间没有开庭安排。', { align: 'center', before: 400 })]),
    ...block('日', [
      listLine('{日期}　共{当日场次数}场', { isStrong: true, before: 200 }),
      repeatingTable(
        '场次',
        [
          { header: '时间', cell: '{场次时间}', width: 12 },
          { header: '庭室', cell: '{场次庭室}', width: 11 },
          { header: '案号', cell: '{场次案号}', width: 21 },
          { header: '申请人', cell: '{场次申请人}', width: 11 },
          { header: '被申请人', cell: '{场次被申请人}', width: 15, align: 'left' },
          { header: '案由', cell: '{场次案由}', width: 9 },
          { header: '方式', cell: '{场次方式}', width: 7 },
          { header: '仲裁员', cell: '{场次仲裁庭}', width: 7 },
          { header: '书记员', cell: '{场次书记员}', width: 7 },
        ],
        21,
      ),
    ]),
  ]);
}
