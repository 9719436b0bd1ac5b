import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface FigureSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Figures of one matter under the year's, in words; plain on paper. */
export function FigureSection({ id, title, children }: FigureSectionProps) {
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={id}
      sx={{ p: 2.5, mt: 2, maxWidth: 980, '@media print': { border: 0, p: 0 } }}
    >
      <Typography variant="h2" id={id} sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}
