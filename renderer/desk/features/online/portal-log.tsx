import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { AsyncHearingView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import type { PortalLogView } from '../../../../electron/backend/api/contract/portal-desk.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { useDateTimeText } from '../../../ui/dates.tsx';

interface PortalLogProps {
  readonly view: AsyncHearingView;
  readonly log: readonly PortalLogView[];
}

/** Every visit, failed attempt, file and post, the latest first; folded away until somebody asks. */
export function PortalLog({ view, log }: PortalLogProps) {
  const { t } = useTranslation('online');
  const dateTimeText = useDateTimeText();
  const nameOf = (id: string) => view.parties.find((party) => party.id === id)?.name ?? id;
  return (
    <Box component="details" sx={{ mt: 1.5 }}>
      <Box component="summary" sx={{ cursor: 'pointer', py: 0.5, fontWeight: 600 }}>
        {t('portal.log.title', { n: log.length })}
      </Box>
      <DataTable
        label={t('portal.log.title', { n: log.length })}
        rows={log}
        state="ready"
        emptyText=""
        rowKey={({ id }) => String(id)}
        columns={[
          { id: 'at', header: t('portal.log.at'), cell: ({ at }) => dateTimeText(at) },
          { id: 'party', header: t('portal.log.party'), cell: ({ partyId }) => nameOf(partyId) },
          { id: 'action', header: t('portal.log.action'), cell: ({ action }) => t(`portal.did.${action}`) },
        ]}
      />
    </Box>
  );
}
