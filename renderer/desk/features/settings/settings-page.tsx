import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../../electron/backend/domain/assert.ts';
import { Page } from '../../../ui/page.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';
import { AboutTab } from './about-tab.tsx';
import { BackupTab } from './backup-tab.tsx';
import { CourtTab } from './court-tab.tsx';
import { RoomsTab } from './rooms-tab.tsx';
import { type SettingsSearch, type SettingsTab, settingsTabs } from './settings-search.ts';
import { StaffTab } from './staff-tab.tsx';

interface SettingsPageProps {
  readonly search: SettingsSearch;
  readonly onTab: (tab: SettingsTab) => void;
  /** Tabs that belong to other features: availability, approvals and the law. */
  readonly approvalsTab: ReactNode;
  readonly calendarTab: ReactNode;
  readonly availabilityTab: ReactNode;
  readonly rulesTab: ReactNode;
}

/** Court, rooms, people, availability, calendar, rules, backup, about; the way to the ledger import. */
export function SettingsPage({
  search,
  onTab,
  availabilityTab,
  approvalsTab,
  calendarTab,
  rulesTab,
}: SettingsPageProps) {
  const { t } = useTranslation('settings');
  const canImport = useCan('ledger.imports');
  const tab = search.tab ?? 'court';
  return (
    <Page
      title={t('title')}
      actions={canImport && <RouterButton to="/ledger">{t('tabs.ledger')}</RouterButton>}
    >
      <Tabs
        value={tab}
        onChange={(_, next: SettingsTab) => onTab(next)}
        aria-label={t('tabs.label')}
        variant="scrollable"
        scrollButtons="auto"
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}
      >
        {settingsTabs.map((name) => (
          <Tab
            key={name}
            value={name}
            label={t(`tabs.${name}`)}
            id={`settings-tab-${name}`}
            aria-controls="settings-panel"
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id="settings-panel"
        aria-labelledby={`settings-tab-${tab}`}
        sx={{ maxWidth: tab === 'rules' ? undefined : 1000 }}
      >
        {panel()}
      </Box>
    </Page>
  );

  function panel() {
    switch (tab) {
      case 'court':
        return <CourtTab />;
      case 'rooms':
        return <RoomsTab />;
      case 'staff':
        return <StaffTab />;
      case 'availability':
        return availabilityTab;
      case 'approvals':
        return approvalsTab;
      case 'calendar':
        return calendarTab;
      case 'rules':
        return rulesTab;
      case 'backup':
        return <BackupTab />;
      case 'about':
        return <AboutTab />;
      default:
        return assertNever(tab);
    }
  }
}
