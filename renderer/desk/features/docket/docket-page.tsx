import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { Page } from '../../../ui/page.tsx';
import { DocketBoard } from './docket-board.tsx';
import { DocketDialogs } from './docket-dialogs.tsx';
import { DocketList } from './docket-list.tsx';
import type { DocketAction } from './docket-search.ts';
import { DocketToolbar } from './docket-toolbar.tsx';
import { useDocketAddress } from './use-docket-address.ts';

/** 庭期: the board of a day or a week, or the list of a period; every dialog about a hearing opens over it. */
export function DocketPage() {
  const { t } = useTranslation('docket');
  const dateText = useDateText();
  const navigate = useNavigate();
  const address = useDocketAddress();
  const { search, from, to } = address;
  const act = (action: DocketAction, entry: DocketEntry) =>
    address.go({
      action,
      caseId: entry.caseId,
      hearing: entry.hearingId,
      at: undefined,
      atRoom: undefined,
      atStaff: undefined,
    });
  const period = from === to ? dateText(from) : `${dateText(from)} – ${dateText(to)}`;
  return (
    <Page
      title={`${t('title')} · ${period}`}
      actions={
        <Button
          variant="outlined"
          startIcon={<PrintOutlined />}
          onClick={() => void navigate({ to: '/papers/docket-sheet', search: { from, to } })}
        >
          {t('print')}
        </Button>
      }
    >
      <DocketToolbar address={address} />
      {search.view === 'list' ? (
        <DocketList address={address} onAction={act} />
      ) : (
        <DocketBoard address={address} onAction={act} />
      )}
      <DocketDialogs address={address} />
    </Page>
  );
}
