import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediationView } from '../../../../electron/backend/api/contract/mediation.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { useDayText } from '../../../ui/dates.tsx';
import { Money } from '../../../ui/money.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { OfferDialog } from './offer-dialog.tsx';
import { usePrivate } from './queries.ts';

/** For the mediator alone: the moves of both sides, and his own notes. Nothing here reaches the tribunal. */
export function PrivateSection({ view }: { readonly view: MediationView }) {
  const { t } = useTranslation('mediation');
  const { t: ui } = useTranslation('ui');
  const dayText = useDayText();
  const secrets = usePrivate(view.mediationId);
  const [dialog, setDialog] = useState<'offer' | 'note' | null>(null);
  const parties = new Map(view.parties.map(({ id, name }) => [id, name]));
  const claims = new Map(view.claims.map(({ id, text }) => [id, text]));
  const close = () => setDialog(null);
  return (
    <Box component="section" aria-labelledby="private" sx={{ mt: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <Typography id="private" variant="h2" sx={{ mr: 'auto' }}>
          {t('private.title')}
        </Typography>
        <Button variant="outlined" onClick={() => setDialog('offer')}>
          {t('offer.open')}
        </Button>
        <Button variant="outlined" onClick={() => setDialog('note')}>
          {t('note.open')}
        </Button>
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('private.how')}
      </Typography>
      <RefusalAlert error={secrets.error} />
      {secrets.isPending && <Skeleton variant="rounded" height={120} />}
      {secrets.data !== undefined && (
        <Box sx={{ display: 'grid', gap: 2 }}>
          <DataTable
            label={t('offer.title')}
            rows={secrets.data.offers}
            state="ready"
            emptyText={t('offer.none')}
            rowKey={({ id }) => id}
            columns={[
              { id: 'on', header: t('entries.on'), cell: ({ on }) => dayText(on) },
              {
                id: 'who',
                header: t('offer.who'),
                cell: ({ partyId }) =>
                  partyId === null ? t('offer.mediator') : (parties.get(partyId) ?? ''),
              },
              {
                id: 'claim',
                header: t('offer.claim'),
                cell: ({ claimId }) =>
                  claimId === null ? t('offer.allClaims') : (claims.get(claimId) ?? ''),
              },
              {
                id: 'amount',
                header: t('entries.amount'),
                align: 'right',
                cell: ({ amountFen }) => <Money fen={amountFen} />,
              },
              { id: 'terms', header: t('offer.terms'), cell: ({ terms }) => terms || ui('none') },
            ]}
          />
          <DataTable
            label={t('note.title')}
            rows={secrets.data.notes}
            state="ready"
            emptyText={t('note.none')}
            rowKey={({ id }) => id}
            columns={[
              { id: 'on', header: t('entries.on'), width: 140, cell: ({ on }) => dayText(on) },
              {
                id: 'text',
                header: t('note.title'),
                cell: ({ text }) => <span style={{ whiteSpace: 'pre-wrap' }}>{text}</span>,
              },
            ]}
          />
        </Box>
      )}
      {dialog === 'offer' && <OfferDialog view={view} onClose={close} />}
      {dialog === 'note' && <NoteDialog view={view} onClose={close} />}
    </Box>
  );
}
