import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

interface PanelFactProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One fact of the live panel under its heading. */
export function PanelFact({ title, children }: PanelFactProps) {
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{ '& + &': { mt: 1.5, pt: 1.5, borderTop: 1, borderColor: 'divider' } }}
    >
      <Typography component="h2" variant="h3" id={id} sx={{ mb: 0.25 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

/** A quiet line of the panel. */
export function PanelNote({ children }: { readonly children: ReactNode }) {
  return (
    <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
      {children}
    </Typography>
  );
}
