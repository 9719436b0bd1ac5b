import MuiLink, { type LinkProps } from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { createLink } from '@tanstack/react-router';
import { CaseNumber } from './case-number.tsx';

interface CaseLinkProps extends Omit<LinkProps, 'children'> {
  /** Null: not numbered yet. */
  readonly number: string | null;
  /** Who against whom, in words. */
  readonly parties: string;
}

function NumberAndParties({ number, parties, ...link }: CaseLinkProps) {
  return (
    <>
      <MuiLink {...link}>
        <CaseNumber number={number} />
      </MuiLink>
      <Typography variant="body2" color="text.secondary">
        {parties}
      </Typography>
    </>
  );
}

/** The first cell of a list of cases: the number, which leads to the page of the row, and the parties below. */
export const CaseLink = createLink(NumberAndParties);
