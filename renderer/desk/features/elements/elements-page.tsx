import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Skeleton from '@mui/material/Skeleton';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElementsView } from '../../../../electron/backend/api/contract/elements.ts';
import { Page } from '../../../ui/page.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterButton, RouterLink } from '../../../ui/router-link.tsx';
import { useScreenKeys } from '../../../ui/screen-keys.tsx';
import { ElementForm } from './element-form.tsx';
import { useElements } from './queries.ts';

/** `/cases/$caseId/elements`: before the hearing, what each side says of the elements of the dispute, and what is undisputed. */
export function ElementsPage({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('elements');
  const { t: ui } = useTranslation('ui');
  const found = useElements(caseId);
  const canPrint = useCan('papers.issue');
  const view = found.data;
  const number = view?.caseNumber ?? ui('notNumbered');
  useScreenKeys([
    { keys: 'Ctrl+Enter', text: t('keys.save') },
    { keys: 'Alt+=', text: t('keys.same') },
  ]);
  return (
    <Page
      title={view === undefined ? t('title') : t('of', { case: number })}
      breadcrumbs={[
        <RouterLink key="cases" to="/cases">
          {t('cases')}
        </RouterLink>,
        <RouterLink key="case" to="/cases/$caseId" params={{ caseId }} search={{ tab: 'hearings' }}>
          {number}
        </RouterLink>,
      ]}
      actions={
        canPrint &&
        view !== undefined &&
        view.refusal === null && (
          <>
            <RouterButton
              variant="outlined"
              to="/cases/$caseId"
              params={{ caseId }}
              search={{ tab: 'papers', action: 'issue-elementForm' }}
            >
              {t('form')}
            </RouterButton>
            {view.workers.some(({ rows }) => rows.length > 0) && (
              <RouterButton
                variant="outlined"
                to="/cases/$caseId"
                params={{ caseId }}
                search={{ tab: 'papers', action: 'issue-elementSheet' }}
              >
                {t('sheet')}
              </RouterButton>
            )}
          </>
        )
      }
    >
      <RefusalAlert error={found.error} />
      {found.isPending && <Skeleton role="status" variant="rounded" height={320} aria-label={t('loading')} />}
      {view !== undefined && <Sheets view={view} />}
    </Page>
  );
}

function Sheets({ view }: { readonly view: ElementsView }) {
  const { t } = useTranslation('elements');
  const [chosen, setChosen] = useState<string | null>(null);
  const worker = view.workers.find(({ workerId }) => workerId === chosen) ?? view.workers[0];
  const canState = useCan('elements.state') && view.refusal === null;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 1200 }}>
      <Typography>{t('versus', view)}</Typography>
      {canState ? (
        <Typography color="text.secondary">{t('intro')}</Typography>
      ) : (
        <Alert severity="info">{t('closed')}</Alert>
      )}
      {worker === undefined && <Alert severity="info">{t('noWorker')}</Alert>}
      {view.workers.length > 1 && worker !== undefined && (
        <MuiTextField
          select
          name="worker"
          label={t('whose')}
          value={worker.workerId}
          onChange={(event) => setChosen(event.target.value)}
          sx={{ maxWidth: 360 }}
        >
          {view.workers.map(({ workerId, name }) => (
            <MenuItem key={workerId} value={workerId}>
              {name}
            </MenuItem>
          ))}
        </MuiTextField>
      )}
      {worker !== undefined && (
        <ElementForm key={worker.workerId} view={view} worker={worker} canState={canState} />
      )}
    </Box>
  );
}
