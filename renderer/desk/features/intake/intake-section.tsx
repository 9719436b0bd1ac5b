import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Room for the desk's own bar, which stays on top while the page scrolls. */
export const belowTopBar = '64px';

export const intakeSections = [
  'source',
  'applicant',
  'respondent',
  'thirdParty',
  'agents',
  'claims',
  'facts',
  'materials',
] as const;
export type IntakeSectionId = (typeof intakeSections)[number];

interface IntakeSectionProps {
  readonly id: IntakeSectionId;
  /** How many entries; left out where there is nothing to count. */
  readonly count?: number;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the page with its heading; the navigation on the left jumps to it. */
export function IntakeSection({ id, count, actions, children }: IntakeSectionProps) {
  const { t } = useTranslation('intake');
  const headingId = headingOf(id);
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={headingId}
      sx={{ p: 2, mb: 1.5, minWidth: 0 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1, minHeight: 32 }}>
        <Typography variant="h2" id={headingId} tabIndex={-1} sx={{ scrollMarginTop: belowTopBar }}>
          {t(`sections.${id}`)}
          {count !== undefined && count > 1 && (
            <Box component="span" sx={{ ml: 1, color: 'text.secondary', fontWeight: 400 }}>
              {count}
            </Box>
          )}
        </Typography>
        {actions !== undefined && (
          <Box sx={{ ml: 'auto', display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>{actions}</Box>
        )}
      </Box>
      {children}
    </Paper>
  );
}

/** Brings a part of the page into view and moves the keyboard there. */
export function goToSection(id: IntakeSectionId): void {
  const heading = document.getElementById(headingOf(id));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

function headingOf(id: IntakeSectionId): string {
  return `intake-${id}`;
}
