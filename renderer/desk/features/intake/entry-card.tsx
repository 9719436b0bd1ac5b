import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface EntryCardProps {
  readonly title: string;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** One party, agent or claim of a section. */
export function EntryCard({ title, actions, children }: EntryCardProps) {
  return (
    <Box
      role="group"
      aria-label={title}
      sx={{ pt: 0.5, pb: 1.5, '& + &': { borderTop: 1, borderColor: 'divider' }, '&:last-child': { pb: 0 } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 0.5, minHeight: 32 }}>
        <Typography component="h3" variant="body1" sx={{ color: 'text.secondary' }}>
          {title}
        </Typography>
        <Box sx={{ ml: 'auto' }}>{actions}</Box>
      </Box>
      {children}
    </Box>
  );
}
