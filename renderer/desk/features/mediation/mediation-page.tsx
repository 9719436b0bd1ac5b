import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../ui/page.tsx';
import { useScreenKeys } from '../../../ui/screen-keys.tsx';
import { type MediationSearch, mediationSearch } from './mediation-search.ts';
import { PerformanceTab } from './performance-tab.tsx';

/** 调解: what was promised and whether it is paid. */
export function MediationPage() {
  const { t } = useTranslation('mediation');
  const search = mediationSearch.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  useScreenKeys([
    { keys: '1 2 3 4 5', text: t('calls.keys') },
    { keys: 'Enter', text: t('open') },
  ]);
  const change = (part: MediationSearch) =>
    void navigate({ to: '/mediation', search: { ...search, offset: undefined, ...part } });
  return (
    <Page title={t('title')}>
      <PerformanceTab search={search} onChange={change} />
    </Page>
  );
}
