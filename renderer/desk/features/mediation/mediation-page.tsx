import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../ui/page.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';
import { useScreenKeys } from '../../../ui/screen-keys.tsx';
import { AccessTab } from './access-tab.tsx';
import {
  type MediationSearch,
  type MediationTab,
  mediationSearch,
  mediationTabs,
} from './mediation-search.ts';
import { PerformanceTab } from './performance-tab.tsx';
import { RegisterTab } from './register-tab.tsx';
import { ReviewsTab } from './reviews-tab.tsx';
import { RosterTab } from './roster-tab.tsx';

/** 调解: what was promised and whether it is paid, the register, the mediators; for the director who looked at private records. */
export function MediationPage() {
  const { t } = useTranslation('mediation');
  const search = mediationSearch.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const canSeeAccess = useCan('mediation.accessLog');
  const canReceive = useCan('intake.receive');
  useScreenKeys([
    { keys: '1 2 3 4 5', text: t('calls.keys') },
    { keys: 'Enter', text: t('open') },
  ]);
  const go = (next: MediationSearch) => void navigate({ to: '/mediation', search: next });
  const change = (part: MediationSearch) => go({ ...search, offset: undefined, ...part });
  const tab = search.tab ?? 'performance';
  return (
    <Page
      title={t('title')}
      actions={canReceive && <RouterButton to="/intake">{t('register.receive')}</RouterButton>}
    >
      <Tabs
        value={tab}
        onChange={(_, next: MediationTab) => go({ tab: next })}
        aria-label={t('tabs.label')}
        variant="scrollable"
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}
      >
        {mediationTabs
          .filter((name) => name !== 'access' || canSeeAccess)
          .map((name) => (
            <Tab
              key={name}
              value={name}
              label={t(`tabs.${name}`)}
              id={`mediation-tab-${name}`}
              aria-controls="mediation-panel"
            />
          ))}
      </Tabs>
      <Box role="tabpanel" id="mediation-panel" aria-labelledby={`mediation-tab-${tab}`}>
        {tab === 'performance' && <PerformanceTab search={search} onChange={change} />}
        {tab === 'register' && <RegisterTab search={search} onChange={change} />}
        {tab === 'reviews' && <ReviewsTab search={search} onChange={change} />}
        {tab === 'roster' && <RosterTab />}
        {tab === 'access' && canSeeAccess && <AccessTab />}
      </Box>
    </Page>
  );
}
