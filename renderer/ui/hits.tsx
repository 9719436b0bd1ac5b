import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AvailabilityChange, Hit } from '../../electron/backend/api/contract/availability.ts';
import { CaseNumber } from './case-number.tsx';
import { useTRPC } from './client.ts';
import { useIntervalText } from './dates.tsx';
import { useCan } from './reference.tsx';
import { RouterLink } from './router-link.tsx';
import { useSettled } from './use-settled.ts';

/** Hearings named at once; the others are counted. */
const mostNamed = 20;

/** The hearings that a change, as it is typed, would make impossible; asked once typing rests. Null: not enough is typed. */
function useHits(change: AvailabilityChange | null) {
  const trpc = useTRPC();
  const settled = useSettled(change, 350);
  return useQuery(
    trpc.availability.preview.queryOptions(settled ?? skipToken, {
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
  );
}

/** Says before a change is saved which scheduled hearings it makes impossible; quiet until enough is typed. */
export function HitsPreview({ change }: { readonly change: AvailabilityChange | null }) {
  const { t } = useTranslation('ui');
  const found = useHits(change);
  const isAsking = change !== null && (found.isPending || found.isPlaceholderData);
  const hits = change === null ? undefined : found.data;
  return (
    <Box role="status" aria-busy={isAsking} sx={{ minHeight: '1.5em', opacity: isAsking ? 0.6 : 1 }}>
      {isAsking && hits === undefined && (
        <Typography sx={{ color: 'text.secondary' }}>{t('hits.asking')}</Typography>
      )}
      {change !== null && found.isError && <Typography color="error">{t('hits.failed')}</Typography>}
      {hits?.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{t('hits.none')}</Typography>}
      {hits !== undefined && hits.length > 0 && (
        <HitList hits={hits} title={t('hits.before', { n: hits.length })} />
      )}
    </Box>
  );
}

interface HitsDialogProps {
  /** What was saved. */
  readonly title: string;
  readonly hits: readonly Hit[];
  readonly onClose: () => void;
}

/** After saving: the hearings that must now be moved, each with the way to its case. */
export function HitsDialog({ title, hits, onClose }: HitsDialogProps) {
  const { t } = useTranslation('ui');
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        <HitList hits={hits} title={t('hits.after', { n: hits.length })} />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose} autoFocus>
          {t('close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Hearings that a change makes impossible, each with what stands against it and the way to its case. */
export function HitList({ hits, title }: { readonly hits: readonly Hit[]; readonly title: string }) {
  const { t } = useTranslation('ui');
  const named = hits.slice(0, mostNamed);
  return (
    <Alert severity="warning" sx={{ '& .MuiAlert-message': { minWidth: 0, flex: 1 } }}>
      <strong>{title}</strong>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {named.map((hit) => (
          <HitLine key={`${hit.hearingId} ${hit.resourceName}`} hit={hit} />
        ))}
      </Box>
      {hits.length > named.length && t('hits.more', { n: hits.length - named.length })}
    </Alert>
  );
}

function HitLine({ hit }: { readonly hit: Hit }) {
  const { t } = useTranslation('ui');
  const intervalText = useIntervalText();
  const canOpen = useCan('cases.get');
  const whyText = useWhyText();
  const number = hit.number === null ? t('notNumbered') : <CaseNumber number={hit.number} />;
  return (
    <li>
      {intervalText(hit.startsAt, hit.endsAt)}{' '}
      {canOpen ? (
        <RouterLink to="/cases/$caseId" params={{ caseId: hit.caseId }} search={{ tab: 'hearings' }}>
          {number}
        </RouterLink>
      ) : (
        number
      )}{' '}
      {whyText(hit)}
    </li>
  );
}

/** What stands against a hearing, in a few words. */
function useWhyText(): (hit: Hit) => string {
  const { t } = useTranslation('ui');
  const { t: term } = useTranslation('terms');
  return ({ why, resourceName, mode }) => {
    switch (why.code) {
      case 'unavailable':
        return t('hits.unavailable', {
          name: resourceName,
          kind: term(`unavailability.${why.kind}`),
          reason: why.reason,
        });
      case 'roomLacks':
        return t('hits.roomLacks', {
          name: resourceName,
          features: why.features.map((feature) => term(`roomFeature.${feature}`)).join(t('hits.and')),
        });
      case 'modeUnfit':
        return t('hits.modeUnfit', { mode: term(`modeLong.${mode}`) });
      case 'roomInactive':
        return t('hits.roomInactive', { name: resourceName });
    }
  };
}
