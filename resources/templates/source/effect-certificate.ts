import {
  block,
  body,
  caption,
  caseNumberLine,
  heading,
  officialPaper,
  repeatingTable,
  sealed,
} from './official-paper.ts';

/** 生效证明: LAW 42, 47, 50, 51. */
export function effectCertificate() {
  return officialPaper('生效证明', [
    ...heading('{委员会名称}', '生效证明'),
    caseNumberLine(),
    ...block('当事人', [body('{当事人说明}', { isRagged: true })]),
    body('申请人{申请人}与被申请人{被申请人}{案由}一案，本委于{作出日期}作出{文书名称}。'),
    ...block('终局裁决', [
      body(
        '该裁决为终局裁决。根据《中华人民共和国劳动争议调解仲裁法》第四十七条的规定，裁决书自作出之日起发生法律效力。',
      ),
    ]),
    ...block('非终局裁决', [
      body(
        '该裁决为非终局裁决。根据《中华人民共和国劳动争议调解仲裁法》第五十条的规定，当事人对裁决不服的，可以自收到裁决书之日起十五日内向人民法院起诉；期满不起诉的，裁决书发生法律效力。',
      ),
    ]),
    ...block('调解文书', [
      body(
        '根据《中华人民共和国劳动争议调解仲裁法》第四十二条的规定，调解书经双方当事人签收后，发生法律效力。',
      ),
    ]),
    caption('各当事人送达及救济情况'),
    repeatingTable('各方', [
      { header: '当事人', cell: '{各方名称}', width: 28 },
      { header: '收到日期', cell: '{各方收到}', width: 25 },
      { header: '期满日期', cell: '{各方期满}', width: 25 },
      { header: '情况', cell: '{各方情况}', width: 22 },
    ]),
    body('本委{文书名称}已于{生效日期}发生法律效力，特此证明。'),
    ...sealed('{委员会名称}', '{证明日期}'),
  ]);
}
