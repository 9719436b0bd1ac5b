import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { partyRoles } from '../../../../electron/backend/domain/lifecycle/application.ts';
import { AgentsSection } from './agents-section.tsx';
import { ClaimsSection } from './claims-section.tsx';
import { belowTopBar } from './intake-section.tsx';
import { LivePanel } from './live-panel.tsx';
import { PartySection } from './party-section.tsx';
import { SectionNav } from './section-nav.tsx';
import { SourceSection } from './source-section.tsx';
import { FactsSection, MaterialsSection } from './text-sections.tsx';

interface IntakeLayoutProps {
  /** Above the sections: what was saved, what is refused. */
  readonly top: ReactNode;
  readonly bar: ReactNode;
}

/** Parts on the left, the form, the live panel on the right; one column where the window is narrow. */
export function IntakeLayout({ top, bar }: IntakeLayoutProps) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '104px minmax(0, 1fr) 280px' },
        alignItems: 'start',
      }}
    >
      <SectionNav />
      <Box sx={{ minWidth: 0 }}>
        {top}
        <SourceSection />
        {partyRoles.map((role) => (
          <PartySection key={role} role={role} />
        ))}
        <AgentsSection />
        <ClaimsSection />
        <FactsSection />
        <MaterialsSection />
      </Box>
      <Box
        sx={{
          position: { lg: 'sticky' },
          top: belowTopBar,
          minWidth: 0,
          maxHeight: { lg: 'calc(100vh - 150px)' },
          overflowY: { lg: 'auto' },
        }}
      >
        <LivePanel />
      </Box>
      <Box sx={{ gridColumn: '1 / -1', position: { sm: 'sticky' }, bottom: 0, zIndex: 2 }}>{bar}</Box>
    </Box>
  );
}

/** The bar that saves, always in sight. */
export function SaveBar({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('intake');
  return (
    <Paper
      role="region"
      aria-label={t('bar.label')}
      variant="outlined"
      sx={{ px: 2, py: 1, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, boxShadow: 2 }}
    >
      {children}
    </Paper>
  );
}
