import Box from '@mui/material/Box';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

interface PaperColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** Share of the paper's width. */
  readonly width: string;
  readonly cell: (row: Row) => ReactNode;
}

interface MorningTableProps<Row> {
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly Row[];
  /** Of what is listed, where a row holds several. */
  readonly count?: number;
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly PaperColumn<Row>[];
}

/** One part of the morning list. A part without rows says so: its absence could be an oversight. */
export function MorningTable<Row>({ title, note, rows, count, rowKey, columns }: MorningTableProps<Row>) {
  const { t } = useTranslation('workbench');
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: '2mm' }}>
      <Box
        component="h3"
        id={id}
        sx={{ m: 0, mb: '1mm', font: '11pt "黑体", sans-serif', breakAfter: 'avoid' }}
      >
        {t('dates.groupTitle', { title, n: count ?? rows.length })}
        {note !== undefined && (
          <Box component="span" sx={{ ml: 1, font: '9.5pt "仿宋", serif' }}>
            {note}
          </Box>
        )}
      </Box>
      {rows.length === 0 ? (
        <p>{t('morning.nothing')}</p>
      ) : (
        <table aria-labelledby={id}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id} scope="col" style={{ width: column.width }}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column) => (
                  <td key={column.id}>{column.cell(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Box>
  );
}
