import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { HistoryTab } from './history-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { PartiesTab } from './parties-tab.tsx';
import { type CaseTab, caseSearch, caseTabs } from './search.ts';

interface CaseTabsProps {
  readonly view: CaseView;
  readonly hearings: ReactNode;
  readonly papers: ReactNode;
}

/** The contents of the case; the open tab is in the address. */
export function CaseTabs({ view, hearings, papers }: CaseTabsProps) {
  const { t } = useTranslation('cases');
  const navigate = useNavigate();
  const { tab = 'overview' } = caseSearch.parse(useSearch({ strict: false }));
  const content: Record<CaseTab, () => ReactNode> = {
    overview: () => <OverviewTab view={view} />,
    parties: () => <PartiesTab view={view} />,
    hearings: () => hearings,
    papers: () => papers,
    history: () => <HistoryTab caseId={view.caseId} />,
  };
  const open = (next: CaseTab) =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, tab: next === 'overview' ? undefined : next }),
      replace: true,
    });
  return (
    <Paper variant="outlined" sx={{ minWidth: 0, '@media print': { border: 0 } }}>
      <Tabs
        value={tab}
        onChange={(_, next: CaseTab) => open(next)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={t('page.tabs')}
        sx={{ px: 1, borderBottom: 1, borderColor: 'divider', '@media print': { display: 'none' } }}
      >
        {caseTabs.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`case-tab-${name}`}
            aria-controls="case-panel"
            label={t(`tab.${name}`)}
          />
        ))}
      </Tabs>
      <Paper id="case-panel" role="tabpanel" aria-labelledby={`case-tab-${tab}`} sx={{ p: 2, minWidth: 0 }}>
        {content[tab]()}
      </Paper>
    </Paper>
  );
}
