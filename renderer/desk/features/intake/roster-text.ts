/**
 * Cells of what Excel or WPS puts on the clipboard: rows by line, cells by tab, cells holding line breaks or quotes in double
 * quotes (`"a\nb"`, `""` for a quote). Text without a tab is split at commas, full-width too, so that a typed list also works.
 * Rows with nothing in them are kept: the row numbers of faults must be those of what was pasted. Trailing empty rows go.
 */
export function parseClipboardTable(text: string): string[][] {
  const separator = text.includes('\t') ? '\t' : /[,，]/;
  const rows = splitRecords(text).map((record) => splitCells(record, separator));
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '') === true) rows.pop();
  return rows;
}

/** Lines, except that a line break inside a quoted cell does not end the record. */
function splitRecords(text: string): string[] {
  const records: string[] = [];
  let record = '';
  let isQuoted = false;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    record = isQuoted ? `${record}\n${line}` : line;
    isQuoted = opensQuote(record);
    if (!isQuoted) records.push(record);
  }
  if (isQuoted) records.push(...record.split('\n'));
  return records;
}

/** Whether the record ends inside a quoted cell: a cell that begins with a quote and has an odd number of them. */
function opensQuote(record: string): boolean {
  const last = record.slice(lastCellStart(record));
  return last.startsWith('"') && (last.match(/"/g)?.length ?? 0) % 2 === 1;
}

function lastCellStart(record: string): number {
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index < record.length; index += 1) {
    if (record[index] === '"' && (isQuoted || index === start)) isQuoted = !isQuoted;
    if (record[index] === '\t' && !isQuoted) start = index + 1;
  }
  return start;
}

function splitCells(record: string, separator: string | RegExp): string[] {
  if (separator !== '\t' || !record.includes('"')) return record.split(separator).map((cell) => cell.trim());
  const cells: string[] = [];
  for (let rest: string | null = record; rest !== null; ) {
    const quoted: RegExpExecArray | null = /^"((?:[^"]|"")*)"(?:\t|$)/.exec(rest);
    const end: number = quoted === null ? endOfPlain(rest) : quoted[0].length;
    cells.push((quoted?.[1]?.replaceAll('""', '"') ?? rest.slice(0, end).replace(/\t$/, '')).trim());
    rest = end < rest.length || rest.slice(0, end).endsWith('\t') ? rest.slice(end) : null;
  }
  return cells;
}

function endOfPlain(rest: string): number {
  const tab = rest.indexOf('\t');
  return tab === -1 ? rest.length : tab + 1;
}
