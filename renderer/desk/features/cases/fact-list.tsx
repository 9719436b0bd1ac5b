import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Fragment, type ReactNode } from 'react';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Labels and values in two columns. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        columnGap: 2,
        rowGap: 0.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'max-content minmax(0, 1fr)' },
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0, minWidth: 0 },
      }}
    >
      {facts.map((fact) => (
        <Fragment key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </Fragment>
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
