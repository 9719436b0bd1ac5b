import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** Too long for half the width. */
  readonly isLong?: boolean;
}

/** Labels and values, two facts side by side where there is room. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        columnGap: 3,
        rowGap: 0.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      {facts.map((fact) => (
        <Box
          key={fact.label}
          sx={{
            display: 'grid',
            columnGap: 2,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '8em minmax(0, 1fr)' },
            gridColumn: fact.isLong === true ? '1 / -1' : undefined,
            '& dt': { color: 'text.secondary' },
            '& dd': { m: 0, minWidth: 0 },
          }}
        >
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </Box>
      ))}
    </Box>
  );
}

interface BlockProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One block of a tab under its heading. */
export function Block({ title, children }: BlockProps) {
  return (
    <Box component="section" sx={{ '& + &': { mt: 2.5 }, breakInside: 'avoid' }}>
      <Typography variant="h2" sx={{ mb: 0.75 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

/** A passage as it was typed, line breaks kept. */
export function Passage({ text }: { readonly text: string }) {
  return <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '68em' }}>{text}</Typography>;
}
