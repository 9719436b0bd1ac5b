import { leaveHeadings, leaveKinds } from '../domain/docket/leave-sheet.ts';

const lastRow = 500;

/**
 * An empty sheet of leave and other duties (请假与公务表) to fill in: the people of the court and the kinds are lists to choose from, the
 * columns of time take a day or a day and an hour.
 */
export async function leaveTemplate(people: readonly string[]): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('请假与公务', { views: [{ state: 'frozen', ySplit: 1 }] });
  const kinds = Object.values(leaveKinds).flatMap(([word]) => word ?? []);
  sheet.columns = Object.values(leaveHeadings).map(([header = ''], index) => ({
    header,
    width: [14, 12, 20, 20, 36][index] ?? 16,
  }));
  sheet.getRow(1).font = { bold: true };
  for (const column of ['C', 'D']) sheet.getColumn(column).numFmt = 'yyyy-mm-dd hh:mm';
  const lists = workbook.addWorksheet('填写说明');
  lists.getColumn(1).width = 80;
  lists.getColumn(3).width = 14;
  lists.addRows([
    ['每行一条。只写日期表示整天，结束日期当天也算在内；写到钟点表示部分时间，例：2026-03-05 14:30。'],
    [`类别：${kinds.join('、')}。`],
    ['人员须与“设置—人员”里的姓名一致。有一行不对，整张表都不导入，并逐行说明原因。'],
  ]);
  people.forEach((name, index) => {
    lists.getCell(index + 1, 3).value = name;
  });
  for (let row = 2; row <= lastRow; row += 1) {
    if (people.length > 0)
      sheet.getCell(row, 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [`'填写说明'!$C$1:$C$${people.length}`],
      };
    sheet.getCell(row, 2).dataValidation = {
      type: 'list',
      allowBlank: true,
      // Other words of the kind, such as 病假, may be typed.
      showErrorMessage: false,
      formulae: [`"${kinds.join(',')}"`],
    };
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
