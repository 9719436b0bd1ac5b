import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

interface PanelProps {
  readonly title: string;
  readonly intro?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the workbench. */
export function Panel({ title, intro, action, children }: PanelProps) {
  const id = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ mb: 2, breakInside: 'avoid' }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 1.5,
          px: 2,
          pt: 1.25,
          pb: 0.75,
        }}
      >
        <Typography variant="h2" id={id}>
          {title}
        </Typography>
        {intro !== undefined && <Typography sx={{ color: 'text.secondary' }}>{intro}</Typography>}
        <Box sx={{ ml: 'auto', '@media print': { display: 'none' } }}>{action}</Box>
      </Box>
      {children}
    </Paper>
  );
}

/** What a part without anything in it says. */
export function PanelNote({ children }: { readonly children: ReactNode }) {
  return <Typography sx={{ px: 2, pb: 1.5, color: 'text.secondary' }}>{children}</Typography>;
}

/** The rows of a part. */
export function PanelList({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        '& > li': { px: 2, py: 0.75, borderTop: 1, borderColor: 'divider' },
      }}
    >
      {children}
    </Box>
  );
}
