import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  m: '-1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** Words for those who do not see the screen, beside what it shows: the visible text stays part of the name (WCAG 2.5.3). */
export function HiddenText({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="span" sx={unseen}>
      {children}
    </Box>
  );
}
