import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MuiLink from '@mui/material/Link';
import { createLink } from '@tanstack/react-router';

/** A link to a page of the desk, with the kit's look: `<RouterLink to="/cases/$caseId" params={{ caseId }}>`. */
export const RouterLink = createLink(MuiLink);

/** A button that leads to a page: a real link, so that it opens in a new tab too. */
export const RouterButton = createLink(Button);

/** An icon button that leads to a page; give it a name. */
export const RouterIconButton = createLink(IconButton);
