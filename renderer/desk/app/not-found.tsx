import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';
import { RouterLink } from '../../ui/router-link.tsx';

/** An address without a page. */
export function NotFound() {
  const { t } = useTranslation('app');
  return (
    <Page title={t('notFound.title')}>
      <p>{t('notFound.body')}</p>
      <RouterLink to="/">{t('notFound.home')}</RouterLink>
    </Page>
  );
}
