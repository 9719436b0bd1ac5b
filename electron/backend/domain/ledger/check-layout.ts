import { ledgerLayout, type SheetName, sheetOrder } from './layout.ts';
import type { LedgerReport } from './result.ts';
import type { LedgerWorkbook, SheetRow } from './workbook.ts';

/** Which sheets can be read at all, and reports for those that cannot. */
export interface CheckedLayout {
  reports: LedgerReport[];
  unusable: Set<SheetName>;
}

/**
 * Checks that each sheet is there with every column it needs, once. A sheet without one of them is not read at all: what
 * is missing would otherwise be reported on every row, or be guessed. Reports stand at row 1.
 */
export function checkLayout(workbook: LedgerWorkbook): CheckedLayout {
  const reports: LedgerReport[] = [];
  const unusable = new Set<SheetName>();
  for (const sheet of sheetOrder) {
    for (const report of faultsOf(workbook, sheet)) {
      reports.push(report);
      unusable.add(sheet);
    }
  }
  return { reports, unusable };
}

/** The rows of a sheet that say something; totals (合计) and rows with a bare 序号 are no entries. */
export function entriesOf(workbook: LedgerWorkbook, sheet: SheetName): SheetRow[] {
  const columns = ledgerLayout[sheet].filter((column) => column.isRequired);
  return (workbook.sheets[sheet] ?? []).filter((row) => {
    const filled = Object.values(row.cells).filter((cell) => cell !== null && cell !== '');
    const first = filled[0];
    const isTotal = typeof first === 'string' && /^(合计|总计|小计)/.test(first.replace(/\s/g, ''));
    return !isTotal && columns.some(({ heading }) => !isBlank(row.cells[heading]));
  });
}

function faultsOf(workbook: LedgerWorkbook, sheet: SheetName): LedgerReport[] {
  const headings = workbook.headings[sheet];
  const at = (column: string, code: string, message: string): LedgerReport => ({
    sheet,
    row: 1,
    column,
    severity: 'error',
    code,
    message,
  });
  if (headings === undefined) {
    const others = Object.keys(workbook.sheets).filter((name) => !sheetOrder.some((known) => known === name));
    const hint = others.length === 0 ? '' : `（文件中另有：${others.join('、')}）`;
    return [
      at(
        '',
        'missing-sheet',
        `文件中没有名为“${sheet}”的工作表${hint}；请补上或改回原名，没有内容时保留表头。`,
      ),
    ];
  }
  if (headings.length === 0) {
    return [at('', 'missing-headings', `工作表“${sheet}”中找不到表头行；请恢复原来的表头。`)];
  }
  return ledgerLayout[sheet].flatMap(({ heading, isRequired }) => {
    const count = headings.filter((present) => present === heading).length;
    if (count > 1) {
      return [
        at(heading, 'duplicate-column', `表头“${heading}”出现了 ${count} 次，无法确定用哪一列；请只留一列。`),
      ];
    }
    if (count === 1 || !isRequired) return [];
    return [at(heading, 'missing-column', `工作表“${sheet}”缺少“${heading}”列；请补上或改回原名。`)];
  });
}

function isBlank(cell: SheetRow['cells'][string] | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}
