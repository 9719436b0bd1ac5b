import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../ui/page.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { useTemplates } from './queries.ts';
import { TemplateCard } from './template-card.tsx';

/** `/papers/templates`: the Word files papers are made from, which the court edits itself. */
export function TemplatesPage() {
  const { t } = useTranslation('papers');
  const { t: ui } = useTranslation('ui');
  const templates = useTemplates();
  return (
    <Page
      title={t('template.title')}
      breadcrumbs={[
        <RouterLink key="papers" to="/papers">
          {t('title')}
        </RouterLink>,
      ]}
    >
      <Typography sx={{ maxWidth: '60em', mb: 2, color: 'text.secondary' }}>{t('template.intro')}</Typography>
      {templates.isPending && <Skeleton variant="rectangular" height={320} />}
      <RefusalAlert
        error={templates.error}
        onRetry={
          <Button color="inherit" onClick={() => void templates.refetch()}>
            {ui('retry')}
          </Button>
        }
      />
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {templates.data?.map((template) => (
          <TemplateCard key={template.kind} template={template} />
        ))}
      </Box>
    </Page>
  );
}
