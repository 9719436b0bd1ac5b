import AutoFixHighOutlined from '@mui/icons-material/AutoFixHighOutlined';
import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { Page } from '../../../ui/page.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';
import { DocketBoard } from './docket-board.tsx';
import { DocketDialogs } from './docket-dialogs.tsx';
import { DocketList } from './docket-list.tsx';
import { DocketMonth } from './docket-month.tsx';
import { type DocketAction, noDialog } from './docket-search.ts';
import { DocketToolbar } from './docket-toolbar.tsx';
import { PrintMenu } from './print-menu.tsx';
import { useDocketAddress } from './use-docket-address.ts';

/** 庭期: the board of a day or a week, a month at a glance, or the list of a period; every dialog about a hearing opens over it. */
export function DocketPage() {
  const { t } = useTranslation('docket');
  const dateText = useDateText();
  const address = useDocketAddress();
  const canPlan = useCan('planner.scenarios');
  const { search, date, from, to } = address;
  const act = (action: DocketAction, entry: DocketEntry) =>
    address.go({ ...noDialog, action, caseId: entry.caseId, hearing: entry.hearingId });
  const days = from === to ? dateText(from) : `${dateText(from)} – ${dateText(to)}`;
  const period = search.view === 'month' ? date.slice(0, 7) : days;
  return (
    <Page
      title={`${t('title')} · ${period}`}
      actions={
        <>
          {canPlan && (
            <RouterButton to="/docket/plan" variant="outlined" startIcon={<AutoFixHighOutlined />}>
              {t('planner.open')}
            </RouterButton>
          )}
          <PrintMenu address={address} />
        </>
      }
    >
      <DocketToolbar address={address} />
      {search.view === 'list' && <DocketList address={address} onAction={act} />}
      {search.view === 'month' && <DocketMonth address={address} />}
      {(search.view === 'day' || search.view === 'week') && <DocketBoard address={address} onAction={act} />}
      <DocketDialogs address={address} />
    </Page>
  );
}
