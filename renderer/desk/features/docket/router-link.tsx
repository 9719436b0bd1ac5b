import MuiLink from '@mui/material/Link';
import { createLink } from '@tanstack/react-router';

/** A link to a page of the desk in the look of the theme. */
export const RouterLink = createLink(MuiLink);
