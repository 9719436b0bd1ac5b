import {
  block,
  body,
  caseNumberLine,
  flush,
  heading,
  officialPaper,
  repeatingTable,
  signature,
} from './official-paper.ts';

/** 案件要素表, to be filled in by one side before the hearing; procedure.md section 6.2. */
export function elementForm() {
  return officialPaper('案件要素表', [
    ...heading('{委员会名称}', '案 件 要 素 表'),
    caseNumberLine(),
    flush('{收件人}：'),
    body(
      '申请人{申请人}与被申请人{被申请人}{案由}一案，为便于庭前核对双方无争议的事实，请逐项如实填写下表，签名（盖章）后于开庭前交回本委。不清楚的项目请写明“不清楚”。',
    ),
    ...block('一名劳动者', [flush('劳动者姓名：{劳动者}')]),
    ...block('多名劳动者', [flush('劳动者姓名：＿＿＿＿＿＿＿＿（每名劳动者填写一份）')]),
    repeatingTable('要素', [
      { header: '序号', cell: '{要素序号}', width: 9 },
      { header: '要素', cell: '{要素名称}', width: 33, align: 'left' },
      { header: '{填写方}陈述', cell: '{要素空格}', width: 58, align: 'left' },
    ]),
    signature('填写人签名（盖章）：＿＿＿＿＿＿＿＿'),
    signature('　　　　年　　月　　日'),
  ]);
}
