import type { LegalDate } from '../dates.ts';

/** An Excel error value (`#REF!`, `#N/A`) or a cell that cannot be read; reported, never guessed. */
export interface CellFault {
  fault: string;
}

/** One cell: text, a decimal number, a real Excel date, a fault, or nothing. Formulas arrive as their results. */
export type Cell = string | number | { date: LegalDate } | CellFault | null;

/** One row of a sheet with its Excel row number; a cell is found under its column's heading. */
export interface SheetRow {
  row: number;
  cells: Record<string, Cell>;
}

/** A ledger as read: sheets and headings by sheet title, blank rows left out. */
export interface LedgerWorkbook {
  /** The first title line found, e.g. `广州市从化区劳动人事争议仲裁院2021年收案登记台账`. */
  title: string | null;
  sheets: Record<string, SheetRow[]>;
  headings: Record<string, string[]>;
}
