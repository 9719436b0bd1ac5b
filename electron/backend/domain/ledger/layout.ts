/** One column of the ledger: its heading, and whether a workbook without it can be read at all. */
export interface LedgerColumn {
  heading: string;
  isRequired: boolean;
}

/** The five sheets of the court's yearly ledger (台账), in the order of the workbook. */
export const sheetNames = {
  cases: '收案登记',
  roster: '集体争议名单',
  mediations: '调解登记',
  hearings: '开庭排期',
  closings: '结案登记',
} as const;

export type SheetName = (typeof sheetNames)[keyof typeof sheetNames];

/** Columns of each sheet, left to right. */
export const ledgerLayout: Record<SheetName, readonly LedgerColumn[]> = {
  收案登记: [
    optional('序号'),
    required('收到申请日期'),
    required('立案日期'),
    required('案号'),
    required('申请人'),
    required('申请人身份证号'),
    required('联系电话'),
    required('人数'),
    required('被申请人'),
    required('统一社会信用代码'),
    required('法定代表人'),
    required('案由'),
    required('标的额'),
    required('农民工'),
    required('绿色通道'),
    required('程序'),
    required('首席/独任仲裁员'),
    required('书记员'),
  ],
  集体争议名单: ['案号', '姓名', '身份证号', '联系电话', '请求金额'].map(required),
  调解登记: [
    '案号/登记号',
    '登记日期',
    '调解组织',
    '申请人',
    '人数',
    '被申请人',
    '案由',
    '结束日期',
    '调解结果',
    '协议金额',
  ].map(required),
  开庭排期: ['案号', '开庭日期', '开始时间', '结束时间', '开庭方式', '地点', '仲裁员', '书记员', '状态'].map(
    required,
  ),
  结案登记: ['案号', '结案日期', '结案方式', '确认金额', '终局裁决', '文书送达日期', '是否起诉'].map(
    required,
  ),
};

/** The sheets in the order of the workbook. */
export const sheetOrder: readonly SheetName[] = Object.values(sheetNames);

/** The form sheet titles and headings are compared in: full-width signs folded, white space out. */
export function foldHeading(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
}

function required(heading: string): LedgerColumn {
  return { heading, isRequired: true };
}

function optional(heading: string): LedgerColumn {
  return { heading, isRequired: false };
}
